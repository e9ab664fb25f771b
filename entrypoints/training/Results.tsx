import { useId, useState } from 'react';
import { download } from '../../components/download.ts';
import { formatDate } from '../../lib/claim/dates.ts';
import { dayOf } from '../../lib/memory/record-search.ts';
import { RULES_LANGUAGE } from '../../lib/rules/types.ts';
import { trainingText } from '../../lib/texts/training-text.ts';
import { POINTS, rulesOf, scoreOf } from '../../lib/training/attempt.ts';
import type { Result } from '../../lib/training/database.ts';
import { isPassed } from '../../lib/training/progress.ts';
import { resultsAsCsv, resultsAsXapi } from '../../lib/training/result-files.ts';
import { spanWords } from './span-words.ts';
import type { Training } from './use-training.ts';

const HEADS = [
  'when',
  'scenario',
  'mode',
  'points',
  'found',
  'alarms',
  'tries',
  'hints',
  'vain',
  'time',
  'rules',
] as const;
/** Stands for everybody in the list; no initials have a hyphen. */
const EVERYBODY = '-';

/** What came of the attempts, the latest first, to look at and to take along. */
export function Results({ training }: { readonly training: Training }) {
  const { results, learners, scenarios } = training;
  const [whose, setWhose] = useState(EVERYBODY);
  const id = useId();
  const shown = results.filter(({ learner }) => whose === EVERYBODY || learner === whose).toReversed();
  const index = new Map(scenarios.map(({ key, scenario }) => [key, scenario]));
  const name = `box24-training-${dayOf(Date.now())}`;
  return (
    <section>
      <h2>{trainingText('record.results')}</h2>
      {results.length === 0 ? (
        <p>{trainingText('record.noResults')}</p>
      ) : (
        <>
          <div className="filters">
            <label htmlFor={id}>
              <span>{trainingText('record.of')}</span>
              <select id={id} value={whose} onChange={({ target }) => setWhose(target.value)}>
                <option value={EVERYBODY}>{trainingText('record.everybody')}</option>
                {learners.map(({ initials }) => (
                  <option key={initials}>{initials}</option>
                ))}
                <option value="">{trainingText('learner.nobody')}</option>
              </select>
            </label>
            <button
              type="button"
              onClick={() =>
                download(`${name}.csv`, new Blob([resultsAsCsv(shown, index)], { type: 'text/csv' }))
              }
            >
              {trainingText('csv')}
            </button>
            <button
              type="button"
              onClick={() =>
                download(
                  `${name}-xapi.json`,
                  new Blob([resultsAsXapi(shown, index)], { type: 'application/json' }),
                )
              }
            >
              {trainingText('xapi')}
            </button>
          </div>
          <p role="status" className="counts">
            {trainingText('record.count', { count: shown.length })}
          </p>
          {shown.length > 0 && (
            <ResultTable results={shown} titleOf={(key) => index.get(key)?.title ?? key} />
          )}
          <p className="soft">{trainingText('points.how', POINTS)}</p>
        </>
      )}
    </section>
  );
}

function ResultTable({
  results,
  titleOf,
}: {
  readonly results: readonly Result[];
  readonly titleOf: (key: string) => string;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer scrolls it by the keyboard.
    <section className="wide" aria-label={trainingText('record.results')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{trainingText('record.head.learner')}</th>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {trainingText(`head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {results.map((result) => (
            <ResultRow key={result.id} result={result} title={titleOf(result.scenario)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ResultRow({ result, title }: { readonly result: Result; readonly title: string }) {
  const { points, found, planted, falseAlarms, tries, hints, vainChecks, took } = scoreOf(result);
  return (
    <tr>
      <th scope="row">{result.learner || '–'}</th>
      <td>{formatDate(dayOf(result.started))}</td>
      <td className="title" lang={RULES_LANGUAGE}>
        {title}
      </td>
      <td>{trainingText(`mode.${result.mode}`)}</td>
      <td className={isPassed(result) ? 'done passed' : undefined}>
        {isPassed(result) ? `✓ ${points}` : points}
      </td>
      <td>{trainingText('found.of', { found, planted })}</td>
      <td>{falseAlarms}</td>
      <td>{tries}</td>
      <td>{hints}</td>
      <td>{vainChecks}</td>
      <td>{spanWords(took)}</td>
      <td>{rulesOf(result).join(', ')}</td>
    </tr>
  );
}
