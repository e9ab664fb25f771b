import { formatDate } from '../../lib/claim/dates.ts';
import type { ShadowLine } from '../../lib/feedback/counts/shadow.ts';
import { feedbackText } from '../../lib/texts/feedback-text.ts';
import { countWords, shareWords } from './figures.ts';
import { ShareChart } from './ShareChart.tsx';

/** How often a rule that is tried out would have spoken, week by week. */
export function TriedWeeks({
  line,
  weeks,
}: {
  readonly line: ShadowLine;
  readonly weeks: readonly string[];
}) {
  const points = weeks.map((week) => ({ week, ...line.weeks.get(week) }));
  return (
    <div className="trend">
      <ShareChart
        points={points.map(({ week, share }) => ({ week, share }))}
        caption={feedbackText('insights.tried.chart')}
        nameOf={(span) => feedbackText('insights.tried.chartOf', span)}
      />
      <table className="trend-table">
        <thead>
          <tr>
            <th scope="col">{feedbackText('insights.week')}</th>
            <th scope="col" className="figure">
              {feedbackText('insights.tried.spoke')}
            </th>
            <th scope="col" className="figure">
              {feedbackText('insights.tried.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ week, counts, claims, share }) => (
            <tr key={week}>
              <th scope="row">{formatDate(week)}</th>
              <td className="figure">
                {counts && claims
                  ? feedbackText('insights.tried.of', {
                      spoke: countWords(counts.spoke),
                      claims: countWords(claims),
                    })
                  : feedbackText('insights.tried.not')}
              </td>
              <td className="figure">{shareWords(share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
