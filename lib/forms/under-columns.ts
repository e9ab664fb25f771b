import type { Judged } from './lines.ts';
import type { TextRun } from './walk.ts';

/** What stands outside the lines, but for boxes that have only the heading of a column of theirs, and those that filter a list. */
export function notUnderColumns(outside: readonly Judged[], inLines: Iterable<Judged>): readonly Judged[] {
  const heads = columnHeads(inLines);
  return outside.filter((judged) => !isUnderColumn(judged, heads) && !isFilter(judged));
}

/** Whether a box has no caption but the heading of a column of the lines: it belongs to a row that is none yet. */
function isUnderColumn({ unit, verdict }: Judged, heads: ReadonlySet<TextRun | undefined>): boolean {
  const [caption, other] = unit.captions;
  // "Total charges" in front of the last box of a column.
  const isNamed = verdict.claim[0]?.evidence.some(
    ({ source, seen }) => source === 'caption' && seen === other?.text,
  );
  return (
    caption?.outer === true &&
    caption.run !== undefined &&
    heads.has(caption.run) &&
    (other?.outer ?? !isNamed)
  );
}

/** The headings of the columns of some boxes. */
const columnHeads = (boxes: Iterable<Judged>): ReadonlySet<TextRun | undefined> =>
  new Set([...boxes].flatMap(({ unit }) => unit.captions.flatMap(({ run, outer }) => (outer ? run : []))));

/** Whether a box says of itself that it filters: the heading above it is that of the list. */
const isFilter = ({ unit: { captions } }: Judged): boolean =>
  captions.some(({ source, text }) => STATED.test(source) && /^filter\b/i.test(text));
const STATED = /^(label|aria|placeholder)$/;
