import type { Tables } from '../tables/types.ts';
import { moveDate, parseDuration } from './calendar.ts';
import type { FactScope, HistoryLine } from './types.ts';

/**
 * A new series of the same code may begin when the need had ended for the rest of its rental month and two full months more:
 * three months after the last From date that was paid (42 CFR 414.230; Noridian, New Capped Rental Period). Before that,
 * billing that was interrupted goes on counting.
 */
const SHORTEST_GAP_BEFORE_A_NEW_SERIES = parseDuration('3 months');

/** Stationary and portable oxygen are counted apart, and within each a change of equipment goes on counting (A52514). */
const COUNTED_TOGETHER = ['OXY_STAT', 'OXY_PORT'];
/** Payments after which a series is over, whatever gap follows: capped rental (42 CFR 414.229), oxygen (42 CFR 414.226). */
const CAPS: readonly (readonly [set: string, months: number])[] = [
  ['OXY_STAT', 36],
  ['OXY_PORT', 36],
  ['CR', 13],
];

/**
 * After how many paid months Medicare's rental of an item is over.
 * @returns the months with the set that says so; undefined where no number of months ends it
 */
export function rentalCap(
  tables: Tables,
  code: string,
): { readonly set: string; readonly months: number } | undefined {
  const [set, months] = CAPS.find(([name]) => tables.inSet(name, code)) ?? [];
  return set === undefined || months === undefined ? undefined : { set, months };
}

/** A gap after which the need may have ended, so that the later month may begin a new series. */
function mayBeNewSeries(from: string, to: string): boolean {
  return moveDate(from, SHORTEST_GAP_BEFORE_A_NEW_SERIES) <= to;
}

export interface PaidMonths {
  /** The months that certainly belong to the present series and were paid, earliest first; one for each From date. */
  readonly months: readonly HistoryLine[];
  /** False when earlier months may belong to it too, or a line may be no rental. */
  readonly certain: boolean;
}

/** What a series is looked for by. */
export interface Sought {
  /** The code of the line that is billed. */
  readonly code: string;
  /** Months before this date. */
  readonly before: string;
  /** Whether the need ended in a gap that is long enough for a new series, if that is known. */
  readonly needEnded: boolean | undefined;
}

/**
 * Paid rental months of an item before a date.
 * The series begins with the last line that says so (KH, or RA for a replacement). Where a long gap leaves it open whether
 * the need had ended, only the months after it are certain; a gap after the last payment that there can be begins nothing.
 * A month that was denied or is open counts for nothing, but shows that the rental went on.
 */
export function paidMonths(
  { inputs: { tables } }: Pick<FactScope, 'inputs'>,
  history: readonly HistoryLine[],
  { code, before, needEnded }: Sought,
): PaidMonths {
  const family = COUNTED_TOGETHER.find((set) => tables.inSet(set, code));
  const cap = rentalCap(tables, code)?.months ?? Number.POSITIVE_INFINITY;
  const rentals = history
    .filter((one) => one.procedureCode === code || (family && tables.inSet(family, one.procedureCode)))
    .filter((one) => one.date < before && (one.modifiers === undefined || isRental(one.modifiers)))
    .sort((a, b) => a.date.localeCompare(b.date));
  let months: HistoryLine[] = [];
  let certain = true;
  let previous: string | undefined;
  const newSeriesBefore = (date: string): boolean =>
    previous !== undefined && months.length < cap && needEnded !== false && mayBeNewSeries(previous, date);
  for (const one of rentals) {
    if (startsSeries(one)) {
      if (months[0]?.date !== one.date) months = [];
      certain = true;
    } else if (newSeriesBefore(one.date) && !continuesSeries(one)) {
      months = [];
      certain = needEnded === true;
    }
    previous = one.date;
    if (one.paid === false || months.some(({ date }) => date === one.date)) continue;
    // A line without modifiers may have been a sale: it counts for nothing, and nothing can be counted exactly.
    if (one.modifiers) months.push(one);
    else certain = false;
  }
  return newSeriesBefore(before) ? { months: [], certain: needEnded === true } : { months, certain };
}

const isRental = (modifiers: readonly string[]): boolean =>
  modifiers.includes('RR') && !modifiers.includes('MS');

const startsSeries = (one: HistoryLine): boolean =>
  one.modifiers?.some((modifier) => modifier === 'KH' || modifier === 'RA') ?? false;

/** KI and KJ say that the count went on. */
const continuesSeries = (one: HistoryLine): boolean =>
  one.modifiers?.some((modifier) => modifier === 'KI' || modifier === 'KJ') ?? false;
