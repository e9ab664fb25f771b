import { formatDate } from '../lib/claim/dates.ts';
import type { RentalTimeline as Timeline, TimelineMonth } from '../lib/facts/rental-timeline.ts';
import { memoryText } from '../lib/texts/memory-text.ts';

/** Boxes beside each other: thirteen, or the twelve months of a year. */
const perRow = (cap: number): number => (cap <= 13 ? cap : 12);

/**
 * The months of a rental as boxes: what was billed, breaks, this month, what is to come. A table for whoever hears it, and the
 * months of a year in a row where there are many.
 */
export function RentalTimeline({ code, timeline }: { readonly code: string; readonly timeline: Timeline }) {
  const { months, cap, isOver } = timeline;
  const width = perRow(cap);
  const rows = Array.from({ length: Math.ceil(months.length / width) }, (_, row) =>
    months.slice(row * width, (row + 1) * width),
  );
  return (
    <>
      <table className="timeline">
        <caption className="spoken">{memoryText('timeline.caption', { code })}</caption>
        <tbody>
          {rows.map((row, at) => {
            const first = at * width + 1;
            return (
              <tr key={first}>
                {row.map((month, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place.
                  <Box key={first + index} number={first + index} month={month} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {isOver && <p>{memoryText('timeline.over', { cap })}</p>}
    </>
  );
}

function Box({ number, month }: { readonly number: number; readonly month: TimelineMonth }) {
  const { state, letter, gap } = month;
  const said = [
    memoryText('timeline.month', { month: number }),
    sayOf(month),
    ...(gap ? [memoryText('timeline.gap', { count: gap })] : []),
  ].join(': ');
  return (
    <td className={`month ${state}${gap ? ' after-gap' : ''}`} title={said}>
      <span aria-hidden="true">{letter ?? number}</span>
      <span className="spoken">{said}</span>
    </td>
  );
}

function sayOf({ state, letter, date }: TimelineMonth): string {
  if (state === 'seen')
    return memoryText('timeline.seen', { letter: letter ?? 'RR', date: formatDate(date ?? '') });
  if (state === 'now')
    return memoryText('timeline.now', { due: letter ? memoryText('timeline.due', { letter }) : '' });
  return memoryText(state === 'unseen' ? 'timeline.unseen' : 'timeline.open');
}
