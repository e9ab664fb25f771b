import { FLAGS, type Flag, type RuleLine } from '../../lib/feedback/counts/flags.ts';
import { type Interval, total } from '../../lib/feedback/counts/interval.ts';
import { sharesOf, spokeOf } from '../../lib/feedback/counts/join.ts';
import { middle } from './figures.ts';

export const COLUMNS = ['rule', 'spoke', 'fixed', 'aside', 'unread', 'accepted', 'missing'] as const;
export type Column = (typeof COLUMNS)[number];

export const SHOWN = ['all', 'flagged', ...FLAGS] as const;
export type Shown = (typeof SHOWN)[number];

export interface ListQuery {
  readonly text: string;
  readonly show: Shown;
  readonly by: Column;
  readonly isDown: boolean;
}

export const BEGINNING: ListQuery = { text: '', show: 'all', by: 'spoke', isDown: true };

/** One rule with its figures. */
export interface Row extends RuleLine {
  readonly title: string;
  readonly figures: Readonly<Record<Exclude<Column, 'rule'>, Interval | undefined>>;
}

/** A rule of the joined files as a row of the table. @param titleOf the title of a rule by its id */
export function rowOf(line: RuleLine, titleOf: (rule: string) => string): Row {
  const { fixed, aside, unread, accepted } = sharesOf(line.counts);
  return {
    ...line,
    title: titleOf(line.rule),
    figures: {
      spoke: spokeOf(line.counts),
      fixed,
      aside,
      unread,
      accepted,
      missing: total([...line.counts.missing.values()]),
    },
  };
}

/** What is looked for, in the order that was asked for. */
export function listed(rows: readonly Row[], { text, show, by, isDown }: ListQuery): Row[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter(
    ({ title, rule, flags }) =>
      words.every((word) => `${title} ${rule}`.toLowerCase().includes(word)) && isShown(flags, show),
  );
  const turn = isDown ? -1 : 1;
  return found.toSorted((a, b) => turn * compare(a, b, by) || a.title.localeCompare(b.title));
}

function isShown(flags: readonly Flag[], show: Shown): boolean {
  if (show === 'all') return true;
  return show === 'flagged' ? flags.length > 0 : flags.includes(show);
}

function compare(a: Row, b: Row, by: Column): number {
  if (by === 'rule') return a.title.localeCompare(b.title);
  const [one, other] = [a.figures[by], b.figures[by]];
  // What has no figure is the least.
  return (one ? middle(one) : -1) - (other ? middle(other) : -1);
}
