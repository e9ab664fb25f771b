import { formatDate } from '../../lib/claim/dates.ts';
import { dayOf } from '../../lib/memory/record-search.ts';
import { RULES_LANGUAGE } from '../../lib/rules/types.ts';
import { trainingText } from '../../lib/texts/training-text.ts';
import { rulesOf, scoreOf } from '../../lib/training/attempt.ts';
import { average, certified } from '../../lib/training/progress.ts';
import type { Training } from './use-training.ts';

/** What a learner has passed, on one sheet to print and sign; the name is written on paper, since none is kept. */
export function Certificate({
  learner,
  training,
}: {
  readonly learner: string;
  readonly training: Training;
}) {
  const best = certified(training.results.filter((result) => result.learner === learner));
  const isKnown = training.learners.some(({ initials }) => initials === learner);
  const titles = new Map(training.scenarios.map(({ key, scenario }) => [key, scenario.title]));
  const packs = [...new Set(best.flatMap(rulesOf))].join(', ');
  return (
    <>
      <p className="no-print ways">
        <a href="#record">{trainingText('cert.back')}</a>
        {best.length > 0 && (
          <button type="button" className="primary" onClick={() => print()}>
            {trainingText('cert.print')}
          </button>
        )}
      </p>
      {best.length === 0 ? (
        <p role="status">{trainingText(isKnown ? 'cert.none' : 'cert.unknown', { learner })}</p>
      ) : (
        <article className="certificate" aria-labelledby="certificate">
          <img src="/icon/box24.svg" alt="Box24" width="48" height="48" />
          <h2 id="certificate">{trainingText('cert.title')}</h2>
          <p>{trainingText('cert.learner')}</p>
          <p className="cert-learner">{learner}</p>
          <p>{trainingText('cert.says')}</p>
          <table>
            <thead>
              <tr>
                {(['scenario', 'mode', 'when', 'points'] as const).map((head) => (
                  <th key={head} scope="col">
                    {trainingText(`head.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {best.map((result) => (
                <tr key={result.id}>
                  <th scope="row" lang={RULES_LANGUAGE}>
                    {titles.get(result.scenario) ?? result.scenario}
                  </th>
                  <td>{trainingText(`mode.${result.mode}`)}</td>
                  <td>{formatDate(dayOf(result.started))}</td>
                  <td>{scoreOf(result).points}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="cert-sum">
            {trainingText('cert.count', { count: best.length })} ·{' '}
            {trainingText('cert.average', {
              points: average(best.map((result) => scoreOf(result).points)) ?? 0,
            })}
          </p>
          <p>{trainingText('cert.rules', { packs })}</p>
          <dl className="cert-lines">
            <div>
              <dt>{trainingText('cert.name')}</dt>
              <dd />
            </div>
            <div>
              <dt>{trainingText('cert.day')}</dt>
              <dd>{formatDate(dayOf(Date.now()))}</dd>
            </div>
            <div>
              <dt>{trainingText('cert.trainer')}</dt>
              <dd />
            </div>
          </dl>
          <p className="soft">{trainingText('cert.honest')}</p>
        </article>
      )}
    </>
  );
}
