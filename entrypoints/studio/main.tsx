import { useEffect } from 'react';
import { Notice } from '../../components/Notice.tsx';
import { render } from '../../components/render.tsx';
import { pageText } from '../../lib/texts/page-text.ts';
import { studioText } from '../../lib/texts/studio-text.ts';
import { hashOf } from './address.ts';
import { useDrafts } from './drafts/use-drafts.ts';
import { TakeClaim } from './practice/TakeClaim.tsx';
import { DraftList } from './start/DraftList.tsx';
import { NewDraft } from './start/NewDraft.tsx';
import { OpenPack } from './start/OpenPack.tsx';
import { STEPS } from './steps.tsx';
import { useBase } from './use-base.ts';
import { useView } from './use-view.ts';
import './studio.css';

/** Where a lead writes a pack of rules, from an idea to a draft that is tried out. */
function StudioPage() {
  const { all, trouble, add, change } = useDrafts();
  const base = useBase();
  const view = useView();
  const draft = all?.find(({ id, deleted }) => id === view.draft && deleted === undefined);
  const step = STEPS.find(({ id }) => id === view.step) ?? STEPS[0];
  const title = draft?.pack.manifest.title;
  useEffect(() => {
    document.title = [title, studioText('title')].filter(Boolean).join(' · ');
  }, [title]);
  return (
    <main className="studio">
      <header>
        <img src="/icon/box24.svg" alt={pageText('panel.title')} width="32" height="32" />
        <h1>{title || studioText('title')}</h1>
        {draft && <a href={hashOf({})}>{studioText('drafts.all')}</a>}
      </header>
      {trouble && <Notice status="likely-deny" title={studioText(`trouble.${trouble}`)} />}
      {base === undefined || all === undefined ? (
        <p role="status">{studioText('loading')}</p>
      ) : base === 'failed' ? (
        <p role="status">{studioText('load-failed')}</p>
      ) : view.from !== undefined ? (
        <TakeClaim tabId={Number(view.from)} drafts={all} onChange={change} />
      ) : draft ? (
        <>
          <nav className="views" aria-label={studioText('steps')}>
            {STEPS.map(({ id, title: name }) => (
              <a
                key={id}
                href={hashOf({ draft: draft.id, step: id })}
                aria-current={id === step.id ? 'page' : undefined}
              >
                {name()}
              </a>
            ))}
          </nav>
          <step.View key={draft.id} {...{ draft, base, view }} onChange={(make) => change(draft.id, make)} />
        </>
      ) : (
        <>
          <p>{studioText('what')}</p>
          <DraftList drafts={all} onChange={change} />
          <NewDraft drafts={all} onAdd={add} />
          <OpenPack onAdd={add} />
        </>
      )}
    </main>
  );
}

render(<StudioPage />);
