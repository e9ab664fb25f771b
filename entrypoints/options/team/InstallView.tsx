import { useEffect, useRef } from 'react';
import { StatusIcon } from '../../../components/StatusIcon.tsx';
import { faultTexts, refusalText } from '../../../lib/packs/refusal-text.ts';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { dayText, teamText } from '../../../lib/texts/team-text.ts';
import { LeftOutList } from './LeftOutList.tsx';
import { OfferView } from './OfferView.tsx';
import type { Install, Installing } from './use-install.ts';

/** How far a file has come: steps, what it would do, and how it ended. */
export function InstallView({ install }: { readonly install: Install }) {
  const { now } = install;
  const place = useRef<HTMLDivElement>(null);
  const isAsking = now.stage === 'offer';
  useEffect(() => {
    // What is to be decided now must not lie below the fold.
    if (isAsking) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isAsking]);
  return (
    <div ref={place}>
      <div role="status">
        <Told now={now} />
      </div>
      {now.stage === 'offer' && <OfferView offer={now.offer} install={install} />}
    </div>
  );
}

function Told({ now }: { readonly now: Installing }) {
  switch (now.stage) {
    case 'none':
    case 'offer':
      return null;
    case 'read':
      return <p>{teamText('step.read', now)}</p>;
    case 'signature':
    case 'contents':
      return <p>{teamText(`step.${now.stage}`)}</p>;
    case 'rules':
      return (
        <p className="pack-progress">
          <progress max={now.of} value={now.done} aria-hidden="true" />
          {teamText('step.rules', now)}
        </p>
      );
    case 'refused':
      return (
        <div className="card pack-end">
          <p>
            <b>{teamText('refused', now)}</b>
          </p>
          <p>{refusalText(now.refusal)}</p>
          <FaultList faults={faultTexts(now.refusal)} />
          {now.stays && <p className="soft">{teamText('stays', { ...now.stays })}</p>}
        </div>
      );
    case 'differed':
      return <p className="card pack-end">{teamText('words.differed', now)}</p>;
    case 'not-kept':
      return <p className="card pack-end">{teamText('notKept')}</p>;
    case 'broken':
      return <p className="card pack-end">{teamText('broken', now)}</p>;
    case 'installed':
      return <Installed offer={now.offer} />;
  }
}

const FaultList = ({ faults }: { readonly faults: readonly string[] }) =>
  faults.length > 0 && (
    <ul className="faults" lang={RULES_LANGUAGE}>
      {[...new Set(faults)].map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );

function Installed({ offer }: { readonly offer: Extract<Installing, { stage: 'installed' }>['offer'] }) {
  const { title, version, starts, deeds, leftOut } = offer;
  const isLater = starts !== undefined && Date.parse(starts) > Date.now();
  return (
    <div className="card pack-end">
      <p className="pack-done">
        <StatusIcon status="passed" />
        <b>{teamText('installed', { title, version })}</b>
      </p>
      {deeds.rules > 0 && <p>{teamText('accepted', { count: deeds.rules })}</p>}
      <LeftOutList leftOut={leftOut} />
      <p className="soft">
        {isLater ? teamText('installed.starts', { date: dayText(starts) }) : teamText('installed.next')}
      </p>
    </div>
  );
}
