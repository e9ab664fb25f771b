import { monthsBetween } from './calendar.ts';
import { areSeen, billsRental, modifiersOf } from './modifiers.ts';
import { answerOf, numberOf, textOf } from './read.ts';
import { paidMonths, rentalCap } from './rental-series.ts';
import type { FactScope, HistoryLine } from './types.ts';

/** One box of the picture. */
export interface TimelineMonth {
  /**
   * - `seen`: an earlier claim bills it
   * - `unseen`: it must have been, and no earlier claim is known
   * - `now`: the line bills it
   * - `open`: still to come
   */
  readonly state: 'seen' | 'unseen' | 'now' | 'open';
  /** KH, KI or KJ as it was billed; what is due where it was not, of a capped rental. */
  readonly letter?: string;
  readonly date?: string;
  /** Calendar months before it in which nothing was billed. */
  readonly gap?: number;
}

/** Where a rental stands among the months after which it is over. */
export interface RentalTimeline {
  /** 13 or 36. */
  readonly cap: number;
  readonly months: readonly TimelineMonth[];
  /** The line bills a month after the last one. */
  readonly isOver: boolean;
}

const LETTERS = ['KH', 'KI', 'KJ'] as const;
/** The earliest month that each letter can stand for. */
const EARLIEST: Readonly<Record<(typeof LETTERS)[number], number>> = { KH: 1, KI: 2, KJ: 4 };
/** Only capped rental has letters for its months; oxygen has none. */
const CAP_WITH_LETTERS = 13;

const letterOf = (modifiers: readonly string[] = []) => LETTERS.find((letter) => modifiers.includes(letter));

const letterDue = (month: number): string => (month === 1 ? 'KH' : month <= 3 ? 'KI' : 'KJ');

/**
 * The months of a line's rental: those that earlier claims bill, this one, and those to come.
 * @returns undefined where the line is no rental that ends after so many months, or its date or month is not known
 */
export function rentalTimeline(scope: FactScope, line: number): RentalTimeline | undefined {
  const { tables, context } = scope.inputs;
  const code = textOf(scope, 'line.procedureCode', line);
  const date = textOf(scope, 'line.dateFrom', line);
  const modifiers = modifiersOf(scope, line);
  const cap = code === undefined ? undefined : rentalCap(tables, code)?.months;
  if (!code || !date || !cap || !areSeen(modifiers) || !billsRental(modifiers)) return undefined;
  const needEnded = answerOf(scope, 'ctx.breakInNeed', line);
  const { months } = paidMonths(scope, context.history?.entries ?? [], { code, before: date, needEnded });
  const hasLetters = cap === CAP_WITH_LETTERS;
  const stated = numberOf(scope, 'ctx.rentalMonth', line);
  const first = letterOf(months[0]?.modifiers);
  // KH is the first month; KI and KJ are any of two or ten, and then only an answer or an earlier claim says which.
  const isFirst = hasLetters && letterOf(modifiers.values) === 'KH';
  if (stated === undefined && months.length === 0 && !isFirst) return undefined;
  const before = stated === undefined ? (first ? EARLIEST[first] - 1 : 0) : stated - 1 - months.length;
  const unseen = Math.max(0, Math.min(before, cap));
  const boxes: TimelineMonth[] = Array.from({ length: unseen }, (_, at) => ({
    state: 'unseen',
    ...(hasLetters && { letter: letterDue(at + 1) }),
  }));
  let previous: string | undefined;
  for (const one of months) {
    const letter = hasLetters ? (letterOf(one.modifiers) ?? letterDue(boxes.length + 1)) : undefined;
    boxes.push({ state: 'seen', date: one.date, ...(letter && { letter }), ...gapTo(one, previous) });
    previous = one.date;
  }
  const isOver = boxes.length >= cap;
  if (!isOver) {
    const letter = hasLetters ? letterDue(boxes.length + 1) : undefined;
    boxes.push({ state: 'now', date, ...(letter && { letter }), ...gapTo({ date }, previous) });
  }
  while (boxes.length < cap) boxes.push({ state: 'open' });
  return { cap, months: boxes.slice(0, cap), isOver };
}

function gapTo({ date }: Pick<HistoryLine, 'date'>, previous: string | undefined): { readonly gap?: number } {
  const gap = previous === undefined ? 0 : monthsBetween(previous, date) - 1;
  return gap > 0 ? { gap } : {};
}
