import { type Outcome, SEVERITIES, type Severity } from '../rules/types.ts';

/** What a change of rules would have said of claims, before billers meet it. Pure: who judges the claims hands in what was said. */

/** The worst that each rule says of one claim. */
export type Said = ReadonlyMap<string, Severity>;

/** One claim, as it is judged without the change and with it. */
export interface JudgedTwice {
  /** What the claim is called: its file. */
  readonly name: string;
  readonly before: Said;
  readonly after: Said;
}

/** How often a rule speaks, in claims, and on which claims that differs. */
export interface RuleImpact {
  readonly rule: string;
  readonly before: number;
  readonly after: number;
  readonly begins: readonly string[];
  readonly ends: readonly string[];
  readonly louder: readonly string[];
  readonly milder: readonly string[];
}

/** What outcomes say of a claim, rule by rule; what could not be checked says nothing. */
export function saidBy(outcomes: readonly Pick<Outcome, 'rule' | 'severity' | 'status'>[]): Said {
  const said = new Map<string, Severity>();
  for (const { rule, severity, status } of outcomes) {
    if (status !== 'failed') continue;
    const known = said.get(rule);
    if (known === undefined || isWorse(severity, known)) said.set(rule, severity);
  }
  return said;
}

/**
 * Rule by rule, what differs.
 * @param own rules that are told of even where nothing differs: a rule that never speaks is news to its author
 * @returns those of `own` first, in their order; then others that the change silences, wakes, or makes louder or milder
 */
export function impactOf(claims: readonly JudgedTwice[], own: readonly string[]): readonly RuleImpact[] {
  const seen = claims.flatMap(({ before, after }) => [...before.keys(), ...after.keys()]);
  const all = [...new Set([...own, ...seen.toSorted()])].map((rule) => impactOn(rule, claims));
  return all.filter(
    ({ rule, begins, ends, louder, milder }) =>
      own.includes(rule) || begins.length + ends.length + louder.length + milder.length > 0,
  );
}

function impactOn(rule: string, claims: readonly JudgedTwice[]): RuleImpact {
  const named = (differs: (before: Severity | undefined, after: Severity | undefined) => boolean) =>
    claims.filter(({ before, after }) => differs(before.get(rule), after.get(rule))).map(({ name }) => name);
  return {
    rule,
    before: named((before) => before !== undefined).length,
    after: named((_, after) => after !== undefined).length,
    begins: named((before, after) => before === undefined && after !== undefined),
    ends: named((before, after) => before !== undefined && after === undefined),
    louder: named((before, after) => before !== undefined && after !== undefined && isWorse(after, before)),
    milder: named((before, after) => before !== undefined && after !== undefined && isWorse(before, after)),
  };
}

const isWorse = (one: Severity, other: Severity): boolean =>
  SEVERITIES.indexOf(one) < SEVERITIES.indexOf(other);
