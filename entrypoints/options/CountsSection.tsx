import { useEffect, useId, useState } from 'react';
import { browser } from 'wxt/browser';
import { download } from '../../components/download.ts';
import { SetByOrganization } from '../../components/SetByOrganization.tsx';
import { useChange, useSettings } from '../../components/use-settings.ts';
import { formatDate } from '../../lib/claim/dates.ts';
import { writeCounts } from '../../lib/feedback/counts/file.ts';
import { SMALLEST_CELL } from '../../lib/feedback/counts/types.ts';
import { asker } from '../../lib/messages/envelope.ts';
import type { BackgroundApi, CountsState } from '../../lib/messages/types.ts';
import { feedbackText } from '../../lib/texts/feedback-text.ts';
import { memoryText } from '../../lib/texts/memory-text.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

/** Counts for the lead: what they are, whether they are made, the file, and how to forget them. */
export function CountsSection() {
  const known = useSettings();
  const counts = known?.settings.counts;
  const isLocked = known?.locked.includes('counts') ?? false;
  const { change, isRefused } = useChange();
  const [state, setState] = useState<CountsState>();
  const [isAsking, setAsking] = useState(false);
  const id = useId();
  const refresh = () => void background('countsState', {}).then(setState, () => setState(undefined));
  useEffect(refresh, []);
  const save = async () => {
    const file = await background('exportCounts', {});
    const last = file.weeks.at(-1)?.week ?? '';
    download(`box24-counts-${last}.json`, new Blob([writeCounts(file)], { type: 'application/json' }));
  };
  const forget = () => {
    setAsking(false);
    void background('wipeCounts', {}).then(refresh, refresh);
  };
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">{feedbackText('counts.title')}</h2>
      <p>{feedbackText('counts.what')}</p>
      <p className="soft">{feedbackText('counts.not', { least: SMALLEST_CELL })}</p>
      {counts && (
        <p>
          <label htmlFor={id}>
            <input
              id={id}
              type="checkbox"
              checked={counts.on}
              disabled={isLocked}
              onChange={({ target }) => change({ counts: { on: target.checked } })}
            />{' '}
            {feedbackText('counts.keep')}
          </label>
        </p>
      )}
      {isLocked && <SetByOrganization />}
      <p role="status">{state && stateText(state)}</p>
      {state && state.claims > 0 && (
        <p className="portal-actions">
          {isAsking ? (
            <>
              <button type="button" onClick={forget}>
                {feedbackText('counts.deleteSure')}
              </button>
              <button type="button" onClick={() => setAsking(false)}>
                {feedbackText('counts.keepThem')}
              </button>
            </>
          ) : (
            <>
              {state.weeks > 0 && (
                <button type="button" onClick={() => void save().catch(() => undefined)}>
                  {feedbackText('counts.export')}
                </button>
              )}
              {!isLocked && (
                <button type="button" onClick={() => setAsking(true)}>
                  {feedbackText('counts.delete')}
                </button>
              )}
            </>
          )}
        </p>
      )}
      <p>
        <a href="/insights.html">{feedbackText('counts.lead')}</a>
      </p>
      <div role="status">{isRefused && <p>{memoryText('memory.notKept')}</p>}</div>
    </section>
  );
}

function stateText({ claims, since, weeks }: CountsState): string {
  if (since === undefined) return feedbackText('counts.none');
  const rest = weeks > 0 ? feedbackText('counts.weeks', { count: weeks }) : feedbackText('counts.noWeek');
  return `${feedbackText('counts.now', { count: claims, since: formatDate(since) })} ${rest}`;
}
