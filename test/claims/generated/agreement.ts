/** What the rules say together of one claim: whether it contradicts or repeats itself, and what comes of the fixes that make themselves. */
import { type FieldEdit, withEdits } from '../../../lib/claim/edit.ts';
import type { FactInputs } from '../../../lib/facts/types.ts';
import { check } from '../../../lib/rules/check.ts';
import type { Rulebook } from '../../../lib/rules/compile.ts';
import { editsOf } from '../../../lib/rules/edits.ts';
import { explain } from '../../../lib/rules/explain.ts';
import { offeredEdits } from '../../../lib/rules/offered-edits.ts';
import type { Outcome } from '../../../lib/rules/types.ts';

/** One fault in what was said: its kind with the branches concerned, the same on every claim. */
export type Disagreement = string;

export interface Agreement {
  readonly faults: readonly Disagreement[];
  readonly findings: number;
  /** Edits that were offered, and edits that a rule states and that would do harm beside other faults. */
  readonly offered: number;
  readonly withheld: readonly string[];
}

interface Failure {
  readonly outcome: Outcome;
  readonly name: string;
  readonly stated: readonly FieldEdit[];
  readonly offered: readonly FieldEdit[];
}

/** Judges a claim, and then what was said of it. */
export function agreementOn(inputs: FactInputs, rulebook: Rulebook): Agreement {
  const failures = failing(inputs, rulebook).map((outcome): Failure => {
    const stated = editsOf(outcome, inputs, rulebook);
    const offered = stated.length > 0 ? offeredEdits(outcome, inputs, rulebook) : [];
    return { outcome, name: nameOf(outcome), stated, offered };
  });
  const editing = failures.filter(({ stated }) => stated.length > 0);
  return {
    faults: [
      ...failures.flatMap((one) => harmOf(one, failures, inputs, rulebook)),
      ...pairsOf(editing).flatMap(([one, other]) => [
        ...opposed(one, other, inputs),
        ...dependent(one, other, inputs, rulebook),
      ]),
      ...repeated(failures, inputs, rulebook),
      ...inputs.claim.lines.flatMap((_line, at) => sameCause(failures, at, inputs, rulebook)),
    ],
    findings: failures.length,
    offered: editing.filter(({ offered }) => offered.length > 0).length,
    withheld: editing.filter(({ offered }) => offered.length === 0).map(({ name }) => name),
  };
}

const failing = (inputs: FactInputs, rulebook: Rulebook): Outcome[] =>
  check(inputs, rulebook).outcomes.filter(({ status }) => status === 'failed');
const nameOf = ({ rule, branch }: Outcome): string => `${rule}#${branch}`;
const placeOf = (outcome: Outcome): string => `${nameOf(outcome)} on ${outcome.line}`;
const edited = (inputs: FactInputs, edits: readonly FieldEdit[]): FactInputs => ({
  ...inputs,
  claim: withEdits(inputs.claim, edits),
});

function pairsOf<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((one, at) => list.slice(at + 1).map((other): [T, T] => [one, other]));
}

const pairName = (one: Failure, other: Failure): string => [one.name, other.name].sort().join(' + ');

/** An offered edit that leaves its finding, or because of which something new will be denied. */
function harmOf(
  { outcome, name, offered }: Failure,
  failures: readonly Failure[],
  inputs: FactInputs,
  rulebook: Rulebook,
): Disagreement[] {
  if (offered.length === 0) return [];
  const known = new Set(failures.map((one) => placeOf(one.outcome)));
  return failing(edited(inputs, offered), rulebook).flatMap((after) => {
    if (placeOf(after) === placeOf(outcome)) return [`the fix leaves its finding: ${name}`];
    const isNew = after.severity === 'will-deny' && !known.has(placeOf(after));
    return isNew ? [`the fix brings a denial: ${name} > ${nameOf(after)}`] : [];
  });
}

/** Two edits that are the same, or one that moves what the other takes off. */
function opposed(one: Failure, other: Failure, inputs: FactInputs): Disagreement[] {
  if (JSON.stringify(one.stated) === JSON.stringify(other.stated))
    return [`one fix twice: ${pairName(one, other)}`];
  const moves = (mover: Failure, taker: Failure) =>
    mover.stated.some((edit) =>
      taker.stated.some(
        ({ field, to }) =>
          field === edit.field && intersects(moved(edit, inputs), takenOff(field, to, inputs)),
      ),
    );
  return moves(one, other) || moves(other, one)
    ? [`one moves what the other takes off: ${pairName(one, other)}`]
    : [];
}

const intersects = (some: readonly string[], others: readonly string[]) =>
  some.some((one) => others.includes(one));

/** The modifiers of a line now, where an edit is about them. */
function modifiersAt(field: string, { claim }: FactInputs): readonly string[] {
  const [, line] = /^lines\[(\d+)\]\.modifiers$/.exec(field) ?? [];
  return line === undefined ? [] : (claim.lines[Number(line)]?.modifiers.values ?? []);
}

const takenOff = (field: string, to: FieldEdit['to'], inputs: FactInputs): readonly string[] =>
  modifiersAt(field, inputs).filter((one) => !Array.isArray(to) || !to.includes(one));

/** Modifiers that stand otherwise among those that an edit keeps. */
function moved({ field, to }: FieldEdit, inputs: FactInputs): readonly string[] {
  if (!Array.isArray(to)) return [];
  const kept = modifiersAt(field, inputs).filter((one) => to.includes(one));
  return kept.length === to.length ? kept.filter((one, at) => one !== to[at]) : [];
}

/** Two offered edits of one field whose end depends on which is made first. */
function dependent(one: Failure, other: Failure, inputs: FactInputs, rulebook: Rulebook): Disagreement[] {
  const fields = new Set(one.offered.map(({ field }) => field));
  if (!other.offered.some(({ field }) => fields.has(field))) return [];
  const ends = [
    [one, other],
    [other, one],
  ].map((order) => {
    const end = order.reduce((claim, { outcome }) => {
      const still = failing(claim, rulebook).find((now) => placeOf(now) === placeOf(outcome));
      return still ? edited(claim, offeredEdits(still, claim, rulebook)) : claim;
    }, inputs);
    return JSON.stringify([...fields].map((field) => modifiersAt(field, end)));
  });
  return ends[0] === ends[1] ? [] : [`the order of two fixes matters: ${pairName(one, other)}`];
}

/** Two findings that mark one box and say the same of it. */
function repeated(failures: readonly Failure[], inputs: FactInputs, rulebook: Rulebook): Disagreement[] {
  const said = new Set<string>();
  return failures.flatMap(({ outcome, name }) => {
    if (rulebook.fieldsOf(outcome)[0]?.startsWith('lines[')) return [];
    const { message, fields } = explain(outcome, inputs, rulebook);
    const key = `${fields[0]} ${message}`;
    if (said.has(key)) return [`said twice of one box: ${name}`];
    said.add(key);
    return [];
  });
}

/** Two findings that something stands wrongly among a line's modifiers, and that end by the same taking off, and only by it. */
function sameCause(
  failures: readonly Failure[],
  line: number,
  inputs: FactInputs,
  rulebook: Rulebook,
): Disagreement[] {
  const field = `lines[${line}].modifiers`;
  const asksForMore = ({ fault }: Outcome) => fault === 'missing-on-line' || fault === 'missing-on-claim';
  const here = failures.filter(
    ({ outcome }) =>
      outcome.line === line &&
      outcome.severity !== 'info' &&
      !asksForMore(outcome) &&
      rulebook.fieldsOf(outcome)[0] === field,
  );
  if (here.length < 2) return [];
  const modifiers = modifiersAt(field, inputs);
  const ways = [
    [...new Set(modifiers)],
    ...modifiers.map((_one, at) => modifiers.toSpliced(at, 1)),
    ...modifiers.map((one) => modifiers.filter((other) => other !== one)),
  ].map((to) => new Set(failing(edited(inputs, [{ field, to }]), rulebook).map(placeOf)));
  const ends = ({ outcome }: Failure) => ways.map((left) => !left.has(placeOf(outcome))).join();
  return pairsOf(here).flatMap(([one, other]) => {
    const [mine, others] = [ends(one), ends(other)];
    return mine === others && mine.includes('true') ? [`one cause twice: ${pairName(one, other)}`] : [];
  });
}
