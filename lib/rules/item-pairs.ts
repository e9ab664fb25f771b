import { isWhole, membersOf } from '../facts/read.ts';
import type { FactValue } from '../facts/types.ts';
import { knownFact, unknownFact } from '../facts/values.ts';

/** What two lines, a member of a list and this line, are to each other. Each takes the same facts of both. */
type Facts = readonly FactValue[];

const firstOpen = (...facts: readonly (FactValue | undefined)[]): FactValue | undefined =>
  facts.find((fact) => fact?.state === 'unknown') ?? facts.find((fact) => fact?.state !== 'known');

/** Whether the days of two lines overlap. @param member From and last day of the member @param own those of this line */
export function overlaps([from, to]: Facts, [ownFrom, ownTo]: Facts): FactValue {
  const dates = [from, to, ownFrom, ownTo].map((fact) =>
    fact?.state === 'known' ? String(fact.value) : undefined,
  );
  const [first, last, ownFirst, ownLast] = dates;
  if (first !== undefined && ownLast !== undefined && first > ownLast) return knownFact(false);
  if (last !== undefined && ownFirst !== undefined && last < ownFirst) return knownFact(false);
  return firstOpen(from, to, ownFrom, ownTo) ?? knownFact(true);
}

const MORE_MODIFIERS = unknownFact('incomplete', 'line.modifiers');

/** Whether two lines carry the same modifiers, in whatever order. */
export function sameModifiers([member]: Facts, [own]: Facts): FactValue {
  if (member?.state === 'unknown') return member;
  if (own?.state === 'unknown') return own;
  const [theirs, ours] = [membersOf(member), membersOf(own)];
  const lack = (list: FactValue | undefined, among: readonly string[], of: readonly string[]): boolean =>
    isWhole(list) && of.some((one) => !among.includes(one));
  if (lack(own, ours, theirs) || lack(member, theirs, ours)) return knownFact(false);
  return isWhole(member) && isWhole(own) ? knownFact(true) : MORE_MODIFIERS;
}

/** A new series begins with month one, or with a replacement. */
const BEGINS = ['KH', 'RA'];
const RENTAL = 'RR';

/** Whether modifiers have one of some, or undefined where that was not seen. */
function hasAny(fact: FactValue | undefined, modifiers: readonly string[]): boolean | undefined {
  if (membersOf(fact).some((one) => modifiers.includes(one))) return true;
  return isWhole(fact) ? false : undefined;
}

/**
 * Whether two lines bill months of one rental: the same code, both rented, and the later one begins no series of its own
 * (KH, RA). So an earlier month is not taken for a second device.
 */
export function sameSeries(
  [code, modifiers, date]: Facts,
  [ownCode, ownModifiers, ownDate]: Facts,
): FactValue {
  if (code?.state === 'known' && ownCode?.state === 'known' && code.value !== ownCode.value)
    return knownFact(false);
  const rented = [hasAny(modifiers, [RENTAL]), hasAny(ownModifiers, [RENTAL])];
  if (rented.includes(false)) return knownFact(false);
  const open = firstOpen(code, ownCode, modifiers, ownModifiers, date, ownDate);
  if (open) return open;
  if (rented.includes(undefined)) return MORE_MODIFIERS;
  const [at, ownAt] = [date, ownDate].map((fact) => (fact?.state === 'known' ? String(fact.value) : ''));
  if (at === ownAt) return knownFact(false);
  const begins = hasAny(String(at) > String(ownAt) ? modifiers : ownModifiers, BEGINS);
  return begins === undefined ? MORE_MODIFIERS : knownFact(!begins);
}
