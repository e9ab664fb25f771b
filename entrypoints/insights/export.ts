import { csvRow } from '../../lib/claim/csv.ts';
import { type Interval, total } from '../../lib/feedback/counts/interval.ts';
import type { ShadowLine } from '../../lib/feedback/counts/shadow.ts';
import type { Column, Row } from './list.ts';

const FIGURES = [
  'spoke',
  'fixed',
  'aside',
  'unread',
  'accepted',
  'missing',
] as const satisfies readonly Column[];
/** Counts are whole; shares are told in percent, outwards. */
const COUNTS: readonly Column[] = ['spoke', 'missing'];

/** The table for a spreadsheet (RFC 4180): each figure with the least and the most that it may be. */
export function toCsv(rows: readonly Row[]): string {
  const heads = FIGURES.flatMap((name) => {
    const unit = COUNTS.includes(name) ? '' : ' %';
    return [`${name}${unit} from`, `${name}${unit} to`];
  });
  const lines = rows.map(({ rule, title, flags, figures }) => [
    rule,
    title,
    flags.join(' '),
    ...FIGURES.flatMap((name) => cells(figures[name], COUNTS.includes(name))),
  ]);
  return [['rule', 'title', 'flags', ...heads], ...lines].map(csvRow).join('');
}

/** Rules that are tried out, week by week, in the same way. */
export function triedCsv(lines: readonly ShadowLine[], titleOf: (rule: string) => string): string {
  const heads = ['would speak', 'claims', 'not checked'].flatMap((name) => [`${name} from`, `${name} to`]);
  const rows = lines.flatMap(({ rule, weeks }) =>
    [...weeks].map(([week, { counts, claims }]) => [
      rule,
      titleOf(rule),
      week,
      ...[counts.spoke, claims, total([...counts.missing.values()])].flatMap((figure) => cells(figure, true)),
    ]),
  );
  return [['rule', 'title', 'week', ...heads], ...rows].map(csvRow).join('');
}

function cells(figure: Interval | undefined, isCount: boolean): (string | number)[] {
  if (!figure) return ['', ''];
  return isCount ? [figure.low, figure.high] : [Math.floor(figure.low * 100), Math.ceil(figure.high * 100)];
}
