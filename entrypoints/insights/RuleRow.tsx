import { ACCEPTANCE_FLOOR, type Flag, SILENT_WEEKS } from '../../lib/feedback/counts/flags.ts';
import type { Interval } from '../../lib/feedback/counts/interval.ts';
import { feedbackText } from '../../lib/texts/feedback-text.ts';
import { countWords, shareWords } from './figures.ts';
import type { Row } from './list.ts';
import { RuleDetails } from './RuleDetails.tsx';
import { RuleOpener } from './RuleOpener.tsx';

const SHARES = ['fixed', 'aside', 'unread', 'accepted'] as const;
const COLUMN_COUNT = SHARES.length + 3;
const FLOOR = shareWords({ low: ACCEPTANCE_FLOOR, high: ACCEPTANCE_FLOOR });

/** One rule: its figures, what is to be looked at, and, once opened, the rest. */
export function RuleRow({
  row,
  weeks,
  isOpen,
  onToggle,
}: {
  readonly row: Row;
  readonly weeks: readonly string[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const { rule, title, flags, figures } = row;
  return (
    <>
      <tr>
        <th scope="row">
          <RuleOpener {...{ rule, title, isOpen, onToggle }} />
          {flags.map((flag) => (
            <span key={flag} className={`flag ${flag}`}>
              {feedbackText(`insights.flag.${flag}`, { floor: FLOOR })}
            </span>
          ))}
        </th>
        <td className="figure">{countWords(figures.spoke as Interval)}</td>
        {SHARES.map((name) => (
          <td key={name} className="figure">
            {shareWords(figures[name])}
          </td>
        ))}
        <td className="figure">{countWords(figures.missing as Interval)}</td>
      </tr>
      {isOpen && (
        <tr className="details">
          <td colSpan={COLUMN_COUNT}>
            <div className="told">
              {flags.map((flag) => (
                <p key={flag}>
                  <b>{feedbackText(`insights.flag.${flag}`, { floor: FLOOR })}.</b> {flagWhy(flag)}
                </p>
              ))}
              <RuleDetails row={row} weeks={weeks} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}

const flagWhy = (flag: Flag): string =>
  feedbackText(`insights.flagWhy.${flag}`, { floor: FLOOR, weeks: SILENT_WEEKS });
