import { useState } from 'react';
import { ClaimView } from '../../components/ClaimView.tsx';
import { Header } from '../../components/Header.tsx';
import { Notice } from '../../components/Notice.tsx';
import { ReadingView } from '../../components/ReadingView.tsx';
import { render } from '../../components/render.tsx';
import { failedFindings } from '../../components/Tally.tsx';
import { actionsFor, useActiveTab, useLive } from '../../components/use-live.ts';
import { useTeach } from '../../components/use-teach.ts';
import { missingText } from '../../lib/rules/wording.ts';
import { pageText } from '../../lib/texts/page-text.ts';

/** The panel beside the page: follows the active tab and shows the claim that is open there. */
function Panel() {
  const tabId = useActiveTab();
  const frames = useLive(tabId);
  const [turn, setTurn] = useState(0);
  const frame = frames[turn % Math.max(frames.length, 1)];
  const others = frames.length - 1;
  const [isReading, setReading] = useState(false);
  const teach = useTeach(tabId);
  return (
    <>
      <Header host={frame?.state.host} />
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
        {teach.isRefused && <p role="status">{pageText('panel.teachRefused')}</p>}
        {tabId !== undefined && frame && isReading ? (
          <ReadingView tabId={tabId} frameIds={frames.map(({ frameId }) => frameId)} teach={teach} />
        ) : tabId !== undefined && frame ? (
          <>
            {others > 0 && (
              <p className="other-forms">
                {pageText('panel.otherForms', { count: others })}{' '}
                <button type="button" className="quiet" onClick={() => setTurn(turn + 1)}>
                  {pageText('panel.showOther')}
                </button>
              </p>
            )}
            <ClaimView
              state={frame.state}
              actions={actionsFor(tabId, frame.frameId)}
              missingLabel={(missing) => missingText(missing)}
            />
            <button type="button" className="quiet" onClick={() => teach.start({})}>
              {pageText('panel.teach')}
            </button>
          </>
        ) : (
          <Notice title={pageText('panel.noForm')}>
            <p className="soft">{pageText('panel.noFormHint')}</p>
            <p className="soft">{pageText('panel.teachHint')}</p>
            <button type="button" onClick={() => teach.start({})}>
              {pageText('panel.teach')}
            </button>
          </Notice>
        )}
      </main>
      <p className="spoken" role="status">
        {frame && pageText('panel.openCount', { count: failedFindings(frame.state).length })}
      </p>
    </>
  );
}

render(<Panel />);
