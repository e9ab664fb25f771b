import { formatDate } from '../../lib/claim/dates.ts';
import { ACCEPTANCE_FLOOR } from '../../lib/feedback/counts/flags.ts';
import { NOTHING, sharesOf, spokeOf } from '../../lib/feedback/counts/join.ts';
import { missingText } from '../../lib/rules/wording.ts';
import { feedbackText } from '../../lib/texts/feedback-text.ts';
import { text } from '../../lib/texts/text.ts';
import { byCount, countWords, shareWords } from './figures.ts';
import type { Row } from './list.ts';
import { ShareChart } from './ShareChart.tsx';

/** What became of what a rule said, why it could not be checked, and how that went week by week. */
export function RuleDetails({ row, weeks }: { readonly row: Row; readonly weeks: readonly string[] }) {
  const { counts } = row;
  const ends = [
    ['fixed', feedbackText('insights.end.fixed'), counts.fixed] as const,
    ...[...counts.why]
      .toSorted(byCount)
      .map(
        ([why, count]) =>
          [
            why,
            why === 'not-now' ? feedbackText('insights.end.notNow') : text(`reason.${why}`),
            count,
          ] as const,
      ),
    ['read', feedbackText('insights.end.read'), counts.read] as const,
    ['unread', feedbackText('insights.end.unread'), counts.unread] as const,
  ].filter(([, , count]) => count.high > 0);
  const missing = [...counts.missing].toSorted(byCount);
  const points = weeks.map((week) => {
    const one = row.weeks.get(week) ?? NOTHING;
    return { week, spoke: spokeOf(one), share: sharesOf(one).accepted };
  });
  return (
    <>
      <div className="parts">
        {ends.length > 0 && (
          <div>
            <h3>{feedbackText('insights.ends')}</h3>
            <dl>
              {ends.map(([key, name, count]) => (
                <div key={key}>
                  <dt>{name}</dt>
                  <dd>{countWords(count)}</dd>
                </div>
              ))}
            </dl>
            <p className="soft">{feedbackText('insights.acceptedIs')}</p>
          </div>
        )}
        {missing.length > 0 && (
          <div>
            <h3>{feedbackText('insights.missing')}</h3>
            <dl>
              {missing.map(([fact, count]) => (
                <div key={fact}>
                  <dt>{missingText(fact)}</dt>
                  <dd>
                    {feedbackText('insights.lines', { count: count.high }).replace(
                      String(count.high),
                      countWords(count),
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        )}
      </div>
      {weeks.length > 1 && ends.length > 0 && (
        <div className="trend">
          <ShareChart
            points={points}
            caption={feedbackText('insights.chart')}
            nameOf={(span) => feedbackText('insights.chartOf', span)}
            floor={ACCEPTANCE_FLOOR}
          />
          <table className="trend-table">
            <thead>
              <tr>
                <th scope="col">{feedbackText('insights.week')}</th>
                <th scope="col" className="figure">
                  {feedbackText('insights.column.spoke')}
                </th>
                <th scope="col" className="figure">
                  {feedbackText('insights.column.accepted')}
                </th>
              </tr>
            </thead>
            <tbody>
              {points.map(({ week, spoke, share }) => (
                <tr key={week}>
                  <th scope="row">{formatDate(week)}</th>
                  <td className="figure">
                    {spoke.high > 0 ? countWords(spoke) : feedbackText('insights.noneSpoken')}
                  </td>
                  <td className="figure">{shareWords(share)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
