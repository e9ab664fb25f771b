import { useState } from 'react';
import { ClaimView } from '../../components/ClaimView.tsx';
import { Header } from '../../components/Header.tsx';
import { Notice } from '../../components/Notice.tsx';
import { render } from '../../components/render.tsx';
import { failedFindings } from '../../components/Tally.tsx';
import { actionsFor, useActiveTab, useLive } from '../../components/use-live.ts';
import { missingText } from '../../lib/rules/wording.ts';
import { pageText } from '../../lib/texts/page-text.ts';

/** The panel beside the page: follows the active tab and shows the claim that is open there. */
function Panel() {
  const tabId = useActiveTab();
  const frames = useLive(tabId);
  const [turn, setTurn] = useState(0);
  const frame = frames[turn % Math.max(frames.length, 1)];
  const others = frames.length - 1;
  return (
    <>
      <Header host={frame?.state.host} />
      <main className="page">
        {tabId !== undefined && frame ? (
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
          </>
        ) : (
          <Notice title={pageText('panel.noForm')}>
            <p className="soft">{pageText('panel.noFormHint')}</p>
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
