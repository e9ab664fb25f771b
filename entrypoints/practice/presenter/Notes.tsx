import { useEffect, useRef, useState } from 'react';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { presenterText } from '../../../lib/texts/presenter-text.ts';
import { findingOf } from '../../../lib/training/presentation.ts';
import { type PresentationAddress, presentationHash } from '../address.ts';
import { timeOf } from '../exercise/words.ts';
import type { Press } from './keys.ts';
import { type Link, openLink, type Standing } from './link.ts';
import type { Show } from './Screen.tsx';
import { stepTitle } from './step-words.ts';
import { usePresses } from './use-presses.ts';
import './notes.css';

/** What whoever presents sees and the room does not: this step and the next, what is wrong, what to say, the time. */
export function Notes({ show, address }: { readonly show: Show; readonly address: PresentationAddress }) {
  const { listed, steps } = show;
  const { standing, press } = useStanding(address);
  useEffect(() => {
    document.title = presenterText('notes.pageTitle', { title: listed.scenario.title });
  }, [listed]);
  if (!standing) return <Alone address={address} />;
  const [now, next] = [steps[standing.at], steps[standing.at + 1]];
  return (
    <main className="notes">
      <header>
        <h1 lang={RULES_LANGUAGE}>{listed.scenario.title}</h1>
        <Since since={standing.since} />
      </header>
      <section className="now" aria-labelledby="now">
        <h2 id="now">
          {presenterText('notes.now')} · {presenterText('step', { at: standing.at + 1, count: steps.length })}
        </h2>
        <p role="status">
          <b>{now && stepTitle(now, steps)}</b> {standing.isBlack && presenterText('notes.isBlack')}
        </p>
        {now && 'error' in now && <Wrong show={show} error={now.error} />}
      </section>
      <section aria-labelledby="next">
        <h2 id="next">{presenterText('notes.next')}</h2>
        <p>{next ? stepTitle(next, steps) : presenterText('notes.last')}</p>
      </section>
      <div className="ways">
        <button type="button" onClick={() => press('back')}>
          {presenterText('back')}
        </button>
        <button type="button" className="primary" onClick={() => press('next')}>
          {presenterText('next')}
        </button>
      </div>
      <section aria-labelledby="errors">
        <h2 id="errors">{presenterText('notes.errors')}</h2>
        <ol>
          {listed.scenario.planted.map(({ finds }, error) => (
            <li key={finds.join()}>
              <Wrong show={show} error={error} />
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="teaching">
        <h2 id="teaching">{presenterText('title.teaching')}</h2>
        <p lang={RULES_LANGUAGE}>{listed.scenario.teaching}</p>
      </section>
      <p className="soft">{presenterText('notes.keys')}</p>
    </main>
  );
}

/** What is found of an error, and what to do. */
function Wrong({ show, error }: { readonly show: Show; readonly error: number }) {
  const planted = show.listed.scenario.planted[error];
  const finding = planted && findingOf(planted, show.judged.wrong.received.submission.findings);
  const { message = RULES_LANGUAGE, fix = RULES_LANGUAGE } = finding?.languages ?? {};
  return (
    <p>
      <span lang={message}>{finding?.message}</span> <span lang={fix}>{finding?.fix}</span>
    </p>
  );
}

function Alone({ address }: { readonly address: PresentationAddress }) {
  return (
    <main className="notes">
      <h1>{presenterText('notes.alone')}</h1>
      <p>
        <a className="button" href={presentationHash({ ...address, view: 'present', of: '' })}>
          {presenterText('notes.begin')}
        </a>
      </p>
    </main>
  );
}

/** How long it has been shown. */
function Since({ since }: { readonly since: number }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className="since">
      {presenterText('notes.time')} <b>{timeOf(Math.max(0, now - since))}</b>
    </p>
  );
}

/** Where the presentation stands that these notes are beside; undefined while there is none. */
function useStanding(address: PresentationAddress) {
  const [standing, setStanding] = useState<Standing>();
  const link = useRef<Link>(undefined);
  useEffect(() => {
    const opened = openLink(address.of, (said) => {
      if (said.kind === 'gone') setStanding(undefined);
      else if (said.kind === 'stands') {
        const { scenario } = said.standing;
        // In a lesson another scenario came: the page begins anew with it.
        if (scenario === address.scenario) setStanding(said.standing);
        else location.hash = presentationHash({ ...address, scenario });
      }
    });
    link.current = opened;
    opened.say({ kind: 'asks' });
    return () => opened.close();
  }, [address]);
  const press = (what: Press): void => link.current?.say({ kind: 'pressed', press: what });
  usePresses(press);
  return { standing, press };
}
