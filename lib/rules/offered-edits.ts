import { type FieldEdit, withEdits } from '../claim/edit.ts';
import { createFactScope, type SlotScope } from '../facts/scope.ts';
import type { FactInputs } from '../facts/types.ts';
import { check } from './check.ts';
import type { Rulebook } from './compile.ts';
import { editsOf } from './edits.ts';
import type { Outcome } from './types.ts';

/**
 * The edits of a failed branch that may be offered: those after which it passes, and nothing will be denied that would not
 * be before. Beside other faults of its line an edit that is right by itself may do otherwise, so the claim is judged as it
 * would be. That costs a check, or two, for a finding with edits, and nothing for any other.
 * @param inputs those that gave the outcome
 * @returns nothing where the branch has no edits, or they are not to be made without a thought
 * @throws when the rulebook has no such branch
 */
export function offeredEdits(
  outcome: Outcome,
  inputs: FactInputs,
  rulebook: Rulebook,
  facts: SlotScope = createFactScope(inputs, rulebook.registry),
): readonly FieldEdit[] {
  const edits = editsOf(outcome, inputs, rulebook, facts);
  return edits.length > 0 && doMend(edits, outcome, inputs, rulebook, facts) ? edits : [];
}

/** Whether a branch passes after some edits, and nothing will be denied that would not be before. Costs a check, or two. */
export function doMend(
  edits: readonly FieldEdit[],
  outcome: Outcome,
  inputs: FactInputs,
  rulebook: Rulebook,
  facts: SlotScope,
): boolean {
  const mended = { ...inputs, claim: withEdits(inputs.claim, edits) };
  const after = check(mended, rulebook).outcomes.filter(({ status }) => status === 'failed');
  if (after.some((other) => isSame(other, outcome))) return false;
  const denied = after.filter(({ severity }) => severity === 'will-deny');
  if (denied.length === 0) return true;
  const before = check(inputs, rulebook, facts).outcomes.filter(({ status }) => status === 'failed');
  return denied.every((other) => before.some((one) => isSame(one, other)));
}

const isSame = (one: Outcome, other: Outcome): boolean =>
  one.rule === other.rule && one.branch === other.branch && one.line === other.line;
