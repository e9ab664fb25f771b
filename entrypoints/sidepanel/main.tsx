import { useState } from 'react';
import { ChangeNoteBar } from '../../components/ChangeNoteBar.tsx';
import { ClaimChoice } from '../../components/ClaimChoice.tsx';
import { ClaimView } from '../../components/ClaimView.tsx';
import { ClaimDrafts } from '../../components/drafts.tsx';
import { EarlierClaims } from '../../components/EarlierClaims.tsx';
import { FileDrop } from '../../components/FileDrop.tsx';
import { Header } from '../../components/Header.tsx';
import { JudgedByLine } from '../../components/JudgedByLine.tsx';
import { MakePracticeClaim } from '../../components/MakePracticeClaim.tsx';
import { Notice } from '../../components/Notice.tsx';
import { isPracticeHost } from '../../components/practice-host.ts';
import { ReadingView } from '../../components/ReadingView.tsx';
import { render } from '../../components/render.tsx';
import { SaveStructure } from '../../components/SaveStructure.tsx';
import { failedFindings } from '../../components/Tally.tsx';
import { UnreadSites } from '../../components/UnreadSites.tsx';
import { useChanges } from '../../components/use-changes.ts';
import { useClaimMemory } from '../../components/use-claim-memory.ts';
import { useJudgedBy } from '../../components/use-judged-by.ts';
import { actionsFor, claimsOf, likeliest, useActiveTab, useLive } from '../../components/use-live.ts';
import { useMender } from '../../components/use-mender.ts';
import { usePayers } from '../../components/use-payers.ts';
import { useTeach } from '../../components/use-teach.ts';
import { missingText } from '../../lib/rules/wording.ts';
import type { Paper } from '../../lib/session/papers.ts';
import { filesText } from '../../lib/texts/files-text.ts';
import { pageText } from '../../lib/texts/page-text.ts';
import { startText } from '../../lib/texts/start-text.ts';
import { handFiles } from '../files/handed-files.ts';
import { chooser } from './chooser.ts';
import { explainer } from './explainer.ts';

const NO_PAPERS: readonly Paper[] = [];

/** The panel beside the page: follows the active tab and shows the claim that is open there. */
function Panel() {
  const tabId = useActiveTab();
  const frames = useLive(tabId);
  const [isReading, setReading] = useState(false);
  const teach = useTeach(tabId);
  const payers = usePayers();
  const claims = claimsOf(frames);
  const likely = likeliest(claims);
  const [choice, setChoice] = useState<{ readonly index: number; readonly among: string }>();
  // Whoever goes on to work in another claim, or on another page, wants to see that one.
  const among = `${tabId}/${likely}/${claims.length}`;
  const shown = choice?.among === among ? choice.index : likely;
  const frame = claims[shown];
  const isPractice = isPracticeHost(frame?.state.host);
  // Several claims of one page share nothing with the background, so it cannot tell of them.
  const memory = useClaimMemory(
    tabId,
    frame?.frameId,
    frame?.state.form === undefined ? frame?.state : undefined,
  );
  // What was begun for one patient's claim is not for the next one.
  const claimKey = `${tabId}/${frame?.frameId}/${frame?.state.form}/${frame?.state.turn}`;
  const changes = useChanges(claimKey);
  const judgedBy = useJudgedBy(tabId, frame?.state.turn);
  const mender = useMender(tabId, frame, frames);
  return (
    <>
      <Header host={frame?.state.host} />
      <FileDrop onFiles={handFiles} />
      {frame && (
        <nav className="views" aria-label={pageText('panel.views')}>
          <button type="button" aria-pressed={!isReading} onClick={() => setReading(false)}>
            {pageText('panel.claimView')}
          </button>
          <button type="button" aria-pressed={isReading} onClick={() => setReading(true)}>
            {pageText('reading.title')}
          </button>
        </nav>
      )}
      <main className="page">
        {teach.isRefused && (
          <p role="status">{isPractice ? startText('practice.noTeach') : pageText('panel.teachRefused')}</p>
        )}
        {!isReading && claims.length > 1 && (
          <ClaimChoice
            claims={claims.map(({ state }) => state)}
            chosen={shown}
            onChoose={(index) => setChoice({ index, among })}
          />
        )}
        {tabId !== undefined && frame && mender ? (
          <ClaimDrafts key={claimKey}>
            {isReading ? (
              <ReadingView
                tabId={tabId}
                frameIds={[...new Set(frames.map(({ frameId }) => frameId))]}
                teach={teach}
              />
            ) : (
              <>
                <ClaimView
                  state={frame.state}
                  actions={actionsFor(tabId, frame)}
                  missingLabel={(missing) => missingText(missing, frame.state.lacking?.[missing])}
                  explainer={explainer}
                  payers={payers}
                  chooser={chooser}
                  papers={memory?.papers ?? NO_PAPERS}
                  mending={{ mender, onMake: (change, byKey) => changes.make(mender, change, byKey) }}
                />
                {memory && frame.state.lines.length > 0 && (
                  <EarlierClaims memory={memory} summaries={frame.state.lines} />
                )}
                <button type="button" className="quiet" onClick={() => teach.start({})}>
                  {pageText('panel.teach')}
                </button>
                <MakePracticeClaim tabId={tabId} />
                <SaveStructure tabId={tabId} />
                {judgedBy && <JudgedByLine by={judgedBy} />}
              </>
            )}
          </ClaimDrafts>
        ) : (
          <Notice title={pageText('panel.noForm')}>
            <p className="soft">{pageText('panel.noFormHint')}</p>
            <p className="soft">{filesText('files.panelHint')}</p>
            <p className="soft">{pageText('panel.teachHint')}</p>
            <button type="button" onClick={() => teach.start({})}>
              {pageText('panel.teach')}
            </button>
            {tabId !== undefined && (
              <p>
                <SaveStructure tabId={tabId} />
              </p>
            )}
          </Notice>
        )}
        {tabId !== undefined && (
          <UnreadSites key={`${tabId}/${claims.length}/${frame?.state.host}`} tabId={tabId} />
        )}
      </main>
      <ChangeNoteBar note={changes.note} onClose={changes.close} />
      <p className="spoken" role="status">
        {frame && pageText('panel.openCount', { count: failedFindings(frame.state).length })}
      </p>
    </>
  );
}

render(<Panel />);
