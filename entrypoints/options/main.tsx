import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { render } from '../../components/render.tsx';
import { SiteList } from '../../components/SiteList.tsx';
import { TableList } from '../../components/TableList.tsx';
import { useSites } from '../../components/use-sites.ts';
import { asker } from '../../lib/messages/envelope.ts';
import { referenceAddress } from '../../lib/messages/reference-address.ts';
import type { About, BackgroundApi } from '../../lib/messages/types.ts';
import { pageText } from '../../lib/texts/page-text.ts';
import { referenceText } from '../../lib/texts/reference-text.ts';
import { startText } from '../../lib/texts/start-text.ts';
import { CountsSection } from './CountsSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { MemorySection } from './MemorySection.tsx';
import { PolicySection } from './PolicySection.tsx';
import { Portals } from './Portals.tsx';
import { RecordsSection } from './RecordsSection.tsx';
import { Damaged, RulesOffSection } from './RulesOffSection.tsx';
import { TrainingSection } from './TrainingSection.tsx';
import { TeamRules } from './team/TeamRules.tsx';
import { WrongNotes } from './WrongNotes.tsx';
import './options.css';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

function Sites() {
  const sites = useSites();
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{pageText('options.sites')}</h2>
      {sites?.length === 0 && <p>{pageText('options.noSites')}</p>}
      <SiteList sites={sites ?? []} />
      <p className="soft">{pageText('options.addHow')}</p>
      <p>
        <a href="/welcome.html">{startText('tour.portals')}</a>
      </p>
    </section>
  );
}

function Rules() {
  const [about, setAbout] = useState<About | 'failed'>();
  useEffect(() => {
    background('about', {}).then(setAbout, () => setAbout('failed'));
  }, []);
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{pageText('options.rules')}</h2>
      {about === 'failed' && <p>{pageText('options.loadFailed')}</p>}
      {about !== undefined && about !== 'failed' && (
        <>
          <p>
            <a href={referenceAddress({ view: 'rules' })}>{referenceText('title')}</a>
          </p>
          <p>{pageText('options.pack', { version: about.rules.version, count: about.rules.count })}</p>
          <TableList tables={about.tables} />
        </>
      )}
    </section>
  );
}

document.title = pageText('options.title');
render(
  <main className="options">
    <header>
      <img src="/icon/box24.svg" alt="" width="32" height="32" />
      <h1>{pageText('options.title')}</h1>
    </header>
    <Damaged />
    <PolicySection />
    <Sites />
    <Portals />
    <TeamRules />
    <LanguageSection />
    <KeysSection />
    <RulesOffSection />
    <RecordsSection />
    <MemorySection />
    <WrongNotes />
    <CountsSection />
    <TrainingSection />
    <section aria-labelledby="leaves">
      <h2 id="leaves">{pageText('options.leaves')}</h2>
      <p>{pageText('options.leaves.1')}</p>
      <p>{pageText('options.leaves.2')}</p>
      <p>{pageText('options.leaves.3')}</p>
    </section>
    <Rules />
  </main>,
);
