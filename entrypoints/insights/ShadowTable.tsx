import type { ShadowLine } from '../../lib/feedback/counts/shadow.ts';
import { missingText } from '../../lib/rules/wording.ts';
import { feedbackText } from '../../lib/texts/feedback-text.ts';
import { byCount, countWords, shareWords } from './figures.ts';

/** Rules that are tried out: on how many claims each would have spoken, so that a lead can let it speak or mend it first. */
export function ShadowTable({
  lines,
  titleOf,
}: {
  readonly lines: readonly ShadowLine[];
  readonly titleOf: (rule: string) => string;
}) {
  return (
    <>
      <h2 id="tried">{feedbackText('insights.tried')}</h2>
      <p>{feedbackText('insights.tried.what')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer scrolls it by the keyboard. */}
      <section className="wide tried" aria-labelledby="tried" tabIndex={0}>
        <table aria-labelledby="tried">
          <thead>
            <tr>
              <th scope="col">{feedbackText('insights.column.rule')}</th>
              <th scope="col">{feedbackText('insights.tried.spoke')}</th>
              <th scope="col" className="figure">
                {feedbackText('insights.tried.share')}
              </th>
              <th scope="col">{feedbackText('insights.missing')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <ShadowRow key={line.rule} line={line} title={titleOf(line.rule)} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function ShadowRow({ line, title }: { readonly line: ShadowLine; readonly title: string }) {
  const { rule, counts, claims, share } = line;
  return (
    <tr>
      <th scope="row">
        <span className="tried-title">{title}</span>
        {title !== rule && <span className="soft rule-id">{rule}</span>}
      </th>
      <td>
        {feedbackText('insights.tried.of', { spoke: countWords(counts.spoke), claims: countWords(claims) })}
      </td>
      <td className="figure">{shareWords(share)}</td>
      <td>
        {counts.missing.size === 0
          ? '–'
          : [...counts.missing].toSorted(byCount).map(([fact, count]) => (
              <span key={fact} className="tried-missing">
                {feedbackText('insights.tried.missing', {
                  claims: countWords(count),
                  what: missingText(fact),
                })}
              </span>
            ))}
      </td>
    </tr>
  );
}
