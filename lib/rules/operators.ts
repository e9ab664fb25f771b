import type { Scalar } from '../claim/claim.ts';
import type { DateInterval, FactValue } from '../facts/types.ts';
import { shapeFits } from './shapes.ts';
import { negate, type Truth, truthOf } from './truth.ts';
import type { Leaf, ShapeName } from './types.ts';
import { plainText, wordText } from './words.ts';

/**
 * The operators, each on two facts. What is not known gives "not known", save where the answer does not depend on it.
 *
 * - A blank left side equals nothing, is in no list and has no members; it lies neither before nor after anything.
 * - A list that may hold more than was seen: its members are certain, its absences are not.
 * - A blank right side of a list operator asks for nothing, so nothing is decided.
 */
export type Operator = (left: FactValue, right: Right) => Truth;

/** A right side; what a rule writes out itself carries its members as a set and its words made plain. */
export type Right = FactValue & {
  readonly members?: ReadonlySet<Scalar>;
  readonly words?: readonly string[];
};

const NO_MEMBERS: readonly Scalar[] = [];

/** The members of a list; a single value is a list of one. */
function membersOf(fact: FactValue): readonly Scalar[] {
  if (fact.state !== 'known') return NO_MEMBERS;
  const { value } = fact;
  if (Array.isArray(value)) return value;
  return [value as Scalar];
}

/** Whether nothing can be in a list but what was seen. */
const isWhole = (list: FactValue): boolean => list.state !== 'known' || list.complete !== false;

function holds(list: Right, value: Scalar): boolean {
  return list.members ? list.members.has(value) : membersOf(list).includes(value);
}

type Compare = (left: Scalar, right: Scalar) => boolean;

/** Equality and order. @param ifBlank the answer when a side is blank */
function compared(left: FactValue, right: Right, compare: Compare, ifBlank: Truth): Truth {
  if (left.state === 'known' && right.state === 'known')
    return compare(left.value as Scalar, right.value as Scalar) ? 1 : 0;
  return left.state === 'blank' || right.state === 'blank' ? ifBlank : undefined;
}

/** A single value among the members of a list. */
function isMember(left: FactValue, right: Right): Truth {
  if (left.state === 'blank') return 0;
  if (left.state === 'unknown' || right.state === 'unknown') return undefined;
  if (holds(right, left.value as Scalar)) return 1;
  return isWhole(right) ? 0 : undefined;
}

const isNoMember: Operator = (left, right) => negate(isMember(left, right));

/** Whether a list shares a member with another. */
function sharing(shared: 0 | 1): Operator {
  const apart: Truth = shared === 1 ? 0 : 1;
  return (left, right) => {
    if (left.state === 'unknown' || right.state !== 'known') return undefined;
    for (const member of membersOf(left)) if (holds(right, member)) return shared;
    const whole = (isWhole(left) || isEmptyWhole(right)) && (isWhole(right) || isEmptyWhole(left));
    return whole ? apart : undefined;
  };
}

const isEmptyWhole = (list: FactValue): boolean => membersOf(list).length === 0 && isWhole(list);

/** Whether `list` holds all of `wanted`. */
function holdsAll(list: FactValue, wanted: FactValue): Truth {
  if (list.state === 'unknown' || wanted.state === 'unknown') return undefined;
  for (const member of membersOf(wanted)) if (!holds(list, member)) return isWhole(list) ? 0 : undefined;
  return isWhole(wanted) ? 1 : undefined;
}

function inText(asWords: boolean): Operator {
  const plain = asWords ? wordText : plainText;
  return (left, right) => {
    if (left.state === 'blank') return 0;
    if (left.state === 'unknown' || right.state !== 'known') return undefined;
    const text = plain(String(left.value));
    const pieces = right.words ?? membersOf(right).map((piece) => plain(String(piece)));
    return truthOf(pieces.some((piece) => text.includes(piece)));
  };
}

const startsWithAny: Operator = (left, right) => {
  if (left.state === 'blank') return 0;
  if (left.state === 'unknown' || right.state !== 'known') return undefined;
  const code = String(left.value);
  return truthOf(membersOf(right).some((start) => code.startsWith(String(start))));
};

const within: Operator = (left, right) => {
  if (right.state === 'blank') return 0;
  if (left.state !== 'known' || right.state !== 'known') return undefined;
  const { from, to } = right.value as DateInterval;
  const date = left.value as string;
  return truthOf((from === undefined || date >= from) && (to === undefined || date <= to));
};

/** An empty box has no malformed value: both `shape` and `notShape` are false there. */
function shaped(fits: boolean): Operator {
  return (left, right) => {
    if (left.state === 'blank') return 0;
    if (left.state === 'unknown' || right.state !== 'known') return undefined;
    return truthOf(shapeFits(right.value as ShapeName, String(left.value)) === fits);
  };
}

const ORDER = {
  eq: (a: Scalar, b: Scalar) => a === b,
  ne: (a: Scalar, b: Scalar) => a !== b,
  lt: (a: Scalar, b: Scalar) => a < b,
  lte: (a: Scalar, b: Scalar) => a <= b,
  gt: (a: Scalar, b: Scalar) => a > b,
  gte: (a: Scalar, b: Scalar) => a >= b,
} satisfies Record<string, Compare>;
export type CountOrder = keyof typeof ORDER;

/** The operators that compare a fact with a value, by the name that rules use. */
export const COMPARING = {
  eq: (left, right) => compared(left, right, ORDER.eq, 0),
  ne: (left, right) => compared(left, right, ORDER.ne, 1),
  lt: (left, right) => compared(left, right, ORDER.lt, undefined),
  lte: (left, right) => compared(left, right, ORDER.lte, undefined),
  gt: (left, right) => compared(left, right, ORDER.gt, undefined),
  gte: (left, right) => compared(left, right, ORDER.gte, undefined),
  in: isMember,
  notIn: isNoMember,
  inSet: isMember,
  notInSet: isNoMember,
  within,
  has: sharing(1),
  lacks: sharing(0),
  intersects: sharing(1),
  disjoint: sharing(0),
  hasAll: (left, right) => (right.state === 'known' ? holdsAll(left, right) : undefined),
  subsetOf: (left, right) => (right.state === 'known' ? holdsAll(right, left) : undefined),
  hasWord: inText(true),
  containsAny: inText(false),
  startsWithAny,
  shape: shaped(true),
  notShape: shaped(false),
} satisfies Record<string, Operator>;
export type ComparingName = keyof typeof COMPARING;

/**
 * The operators that ask for the state of a fact. They are decided whatever the fact holds, with two exceptions:
 * a pending fact may still become anything, and whether a box is blank is known only where the box was seen.
 */
export const STATE = {
  known: (fact) => (isPending(fact) ? undefined : truthOf(fact.state === 'known')),
  unknown: (fact) => (isPending(fact) ? undefined : truthOf(fact.state === 'unknown')),
  unreadable: (fact) =>
    isPending(fact) ? undefined : truthOf(fact.state === 'unknown' && fact.reason === 'unreadable'),
  blank: (fact) => emptiness(fact, 1),
  filled: (fact) => emptiness(fact, 0),
} satisfies Record<string, (fact: FactValue) => Truth>;
export type StateName = keyof typeof STATE;

/** Whether a fact is on its way. */
export function isPending(fact: FactValue): boolean {
  return fact.state === 'unknown' && fact.reason === 'pending';
}

function emptiness(fact: FactValue, ifEmpty: 0 | 1): Truth {
  const ifFilled: Truth = ifEmpty === 1 ? 0 : 1;
  if (fact.state === 'blank') return ifEmpty;
  if (fact.state === 'unknown') return undefined;
  if (!Array.isArray(fact.value) || fact.value.length > 0) return ifFilled;
  return isWhole(fact) ? ifEmpty : undefined;
}

/** Answers that hold however many more members an incomplete list may have, once `counted` of them were seen. */
const CERTAIN: Readonly<Record<CountOrder, (counted: number, bound: number) => Truth>> = {
  eq: (counted, bound) => (counted > bound ? 0 : undefined),
  ne: (counted, bound) => (counted > bound ? 1 : undefined),
  lt: (counted, bound) => (counted >= bound ? 0 : undefined),
  lte: (counted, bound) => (counted > bound ? 0 : undefined),
  gt: (counted, bound) => (counted > bound ? 1 : undefined),
  gte: (counted, bound) => (counted >= bound ? 1 : undefined),
};

/**
 * How many different members of `of` a list holds, against a bound.
 * A member that stands twice counts once: a repeated modifier is another rule's matter.
 */
export function countIn(left: FactValue, of: Right, order: CountOrder, bound: number): Truth {
  if (left.state === 'unknown' || of.state !== 'known') return undefined;
  const members = membersOf(left);
  let counted = 0;
  for (let i = 0; i < members.length; i++) {
    const member = members[i];
    if (member !== undefined && holds(of, member) && members.indexOf(member) === i) counted++;
  }
  return countDecides(counted, isWhole(left) && isWhole(of), order, bound);
}

/** The one bound of a `countIn`. @throws when it has none */
export function countOrder({
  of: _of,
  ...bounds
}: NonNullable<Leaf['countIn']>): readonly [CountOrder, number] {
  const [bound] = Object.entries(bounds) as [CountOrder, number][];
  if (!bound) throw new Error('countIn needs a bound: eq, ne, lt, lte, gt or gte.');
  return bound;
}

/** @param whole whether no more members can be there than were counted */
export function countDecides(counted: number, whole: boolean, order: CountOrder, bound: number): Truth {
  return whole ? truthOf(ORDER[order](counted, bound)) : CERTAIN[order](counted, bound);
}
