import { useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { FileChooser } from '../../components/FileChooser.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Running } from '../../components/Running.tsx';
import { render } from '../../components/render.tsx';
import { useFileDrop } from '../../components/use-file-drop.ts';
import type { PayerKind } from '../../lib/claim/claim.ts';
import { formatDate } from '../../lib/claim/dates.ts';
import { ruleLines, weeksOf } from '../../lib/feedback/counts/flags.ts';
import { total } from '../../lib/feedback/counts/interval.ts';
import { countedOf } from '../../lib/feedback/counts/join.ts';
import { shadowLines } from '../../lib/feedback/counts/shadow.ts';
import { SMALLEST_CELL } from '../../lib/feedback/counts/types.ts';
import { asker } from '../../lib/messages/envelope.ts';
import type { BackgroundApi } from '../../lib/messages/types.ts';
import { feedbackText } from '../../lib/texts/feedback-text.ts';
import { pageText } from '../../lib/texts/page-text.ts';
import { Faulty } from './Faulty.tsx';
import { countWords } from './figures.ts';
import { rowOf } from './list.ts';
import { PayerFilter } from './PayerFilter.tsx';
import { RuleTable } from './RuleTable.tsx';
import { ShadowTable } from './ShadowTable.tsx';
import { type JoinState, useJoin } from './use-join.ts';
import './insights.css';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

/** The lead's page: what became of warnings, in the counts of all billers together. Nothing of it is kept. */
function InsightsPage() {
  const { state, join, stop } = useJoin();
  const isOver = useFileDrop(join);
  const isFirst = state.stage === 'waiting';
  return (
    <main className="insights">
      <header>
        <img src="/icon/box24.svg" alt={pageText('panel.title')} width="32" height="32" />
        <h1>{feedbackText('insights.title')}</h1>
      </header>
      <p>{feedbackText('insights.what')}</p>
      <FileChooser
        isFirst={isFirst}
        isOver={isOver}
        accept=".json"
        drop={feedbackText('insights.drop')}
        choose={feedbackText(isFirst ? 'insights.choose' : 'insights.again')}
        onFiles={join}
      />
      {state.stage === 'running' && (
        <Running
          label={feedbackText('insights.progressOf')}
          value={state.done}
          max={state.all}
          says={feedbackText('insights.progress', { done: state.done, all: state.all })}
          stop={feedbackText('insights.cancel')}
          onStop={stop}
        />
      )}
      {state.stage === 'failed' && <Notice title={feedbackText('insights.failed')} />}
      {state.stage === 'done' && <Result state={state} />}
    </main>
  );
}

function Result({ state }: { readonly state: Extract<JoinState, { stage: 'done' }> }) {
  const { joined, files, faulty, isStopped } = state;
  const titleOf = useRuleTitles();
  const [payer, setPayer] = useState<PayerKind>();
  const counted = useMemo(() => countedOf(joined, payer), [joined, payer]);
  const weeks = useMemo(() => weeksOf(counted), [counted]);
  const rows = useMemo(() => ruleLines(counted).map((line) => rowOf(line, titleOf)), [counted, titleOf]);
  const tried = useMemo(() => shadowLines(counted), [counted]);
  const [from, to] = [weeks[0], weeks.at(-1)];
  return (
    <>
      {isStopped && <Notice title={feedbackText('insights.stopped')} />}
      <div role="status" className="joined">
        <p className="joined-count">
          {feedbackText('insights.joined', { count: files })}
          {joined.weeks > 0 && ` · ${feedbackText('insights.weeks', { count: joined.weeks })}`}
        </p>
        {from !== undefined && to !== undefined && (
          <p>
            {feedbackText('insights.claims', {
              claims: countWords(total([...counted.claims.values()])),
              from: formatDate(from),
              to: formatDate(to),
            })}
          </p>
        )}
        {joined.twice > 0 && <p>{feedbackText('insights.twice', { count: joined.twice })}</p>}
      </div>
      <Faulty files={faulty} />
      {joined.payers.size > 1 && (
        <PayerFilter kinds={new Set(joined.payers.keys())} value={payer} onChange={setPayer} />
      )}
      {files > 0 && rows.length + tried.length === 0 && <p>{feedbackText('insights.empty')}</p>}
      {rows.length + tried.length > 0 && (
        <p className="soft">{feedbackText('insights.ranges', { least: SMALLEST_CELL })}</p>
      )}
      {rows.length > 0 && <RuleTable rows={rows} weeks={weeks} />}
      {tried.length > 0 && <ShadowTable lines={tried} weeks={weeks} titleOf={titleOf} />}
    </>
  );
}

/** The title of a rule by its id; one that this computer's rules do not have is called by its id. */
function useRuleTitles(): (rule: string) => string {
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    background('rulePack', {}).then(
      ({ pack, tried }) => setTitles(new Map([...pack.rules, ...tried].map(({ id, title }) => [id, title]))),
      () => undefined,
    );
  }, []);
  return useMemo(() => (rule: string) => titles.get(rule) ?? rule, [titles]);
}

document.title = feedbackText('insights.title');
render(<InsightsPage />);
