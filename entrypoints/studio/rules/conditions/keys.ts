import type { Condition } from '../../../../lib/rules/types.ts';

/**
 * Which row of the form a condition is, so that it stays the same row while it is written and moved. Conditions are plain data
 * without names of their own; the key goes along with each new state of one.
 */
const keys = new WeakMap<Condition, number>();
let last = 0;

/** The key of a condition. */
export function keyOf(condition: Condition): number {
  const known = keys.get(condition);
  if (known !== undefined) return known;
  last += 1;
  keys.set(condition, last);
  return last;
}

/** Says that a condition is a new state of another one. @returns it */
export function sameRow<T extends Condition>(before: Condition, now: T): T {
  if (before !== now) keys.set(now, keyOf(before));
  return now;
}
