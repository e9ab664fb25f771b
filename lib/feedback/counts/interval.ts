import { SMALLEST_CELL, type Told } from './types.ts';

/** A count that is known to lie between two numbers, both included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const NONE: Interval = { low: 0, high: 0 };

/** What a file's number may have been: "some" is 1 to one less than the least. */
export function intervalOf(told: Told | undefined): Interval {
  if (told === undefined) return NONE;
  return typeof told === 'number' ? { low: told, high: told } : { low: 1, high: SMALLEST_CELL - 1 };
}

export const plus = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });

export const total = (all: readonly Interval[]): Interval => all.reduce(plus, NONE);

/**
 * Which share of a whole a part is, from 0 to 1: the least where the part is small and the others are large, and the other way round.
 * @returns undefined where there may be nothing at all
 */
export function shareOf(part: Interval, others: Interval): Interval | undefined {
  const least = part.low + others.high;
  const most = part.high + others.low;
  if (part.low + others.low === 0) return undefined;
  return { low: least === 0 ? 0 : part.low / least, high: most === 0 ? 0 : part.high / most };
}
