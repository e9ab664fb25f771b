import { useState } from 'react';
import { download } from '../../components/download.ts';
import type { ShadowLine } from '../../lib/feedback/counts/shadow.ts';
import { missingText } from '../../lib/rules/wording.ts';
import { feedbackText } from '../../lib/texts/feedback-text.ts';
import { localToday } from '../judge/today.ts';
import { triedCsv } from './export.ts';
import { byCount, countWords, shareWords } from './figures.ts';
import { RuleOpener } from './RuleOpener.tsx';
import { TriedWeeks } from './TriedWeeks.tsx';

/** Rules that are tried out: on how many claims each would have spoken, so that a lead can let it speak or mend it first. */
export function ShadowTable({
  lines,
  weeks,
  titleOf,
}: {
  readonly lines: readonly ShadowLine[];
  /** All weeks of the files, the oldest first. */
  readonly weeks: readonly string[];
  readonly titleOf: (rule: string) => string;
}) {
  const [opened, setOpened] = useState<string>();
  return (
    <>
      <h2 id="tried">{feedbackText('insights.tried')}</h2>
      <p>{feedbackText('insights.tried.what')}</p>
      <p>
        <button
          type="button"
          onClick={() =>
            download(
              `box24-tried-${localToday()}.csv`,
              new Blob([triedCsv(lines, titleOf)], { type: 'text/csv' }),
            )
          }
        >
          {feedbackText('insights.tried.csv')}
        </button>
      </p>
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
              <ShadowRow
                key={line.rule}
                line={line}
                weeks={weeks}
                title={titleOf(line.rule)}
                isOpen={opened === line.rule}
                onToggle={() => setOpened(opened === line.rule ? undefined : line.rule)}
              />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

const COLUMN_COUNT = 4;

function ShadowRow({
  line,
  weeks,
  title,
  isOpen,
  onToggle,
}: {
  readonly line: ShadowLine;
  readonly weeks: readonly string[];
  readonly title: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const { rule, counts, claims, share } = line;
  return (
    <>
      <tr>
        <th scope="row">
          <RuleOpener {...{ rule, title, isOpen, onToggle }} />
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
      {isOpen && (
        <tr className="details">
          <td colSpan={COLUMN_COUNT}>
            <TriedWeeks line={line} weeks={weeks} />
          </td>
        </tr>
      )}
    </>
  );
}
