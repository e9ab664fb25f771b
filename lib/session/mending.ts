import type { Claim } from '../claim/claim.ts';
import type { FieldEdit } from '../claim/edit.ts';
import { createFactScope } from '../facts/scope.ts';
import type { FactInputs } from '../facts/types.ts';
import { check } from '../rules/check.ts';
import type { Rulebook } from '../rules/compile.ts';
import { doMend, offeredEdits } from '../rules/offered-edits.ts';
import { keyOf } from './showing.ts';

/** A finding and what would end it. */
export interface Mending {
  readonly claim: Claim;
  /** What its fix changes by itself, see `offeredEdits`. */
  readonly edits: readonly FieldEdit[];
  /** Whether other edits would end it and bring nothing worse. */
  readonly doMend: (edits: readonly FieldEdit[]) => boolean;
}

/**
 * Looks closer at one finding, which costs a check and more.
 * @param key `rule#branch@line`
 * @returns undefined when it is no finding now
 */
export function mendingOf(key: string, inputs: FactInputs, rulebook: Rulebook): Mending | undefined {
  const facts = createFactScope(inputs, rulebook.registry);
  const outcome = check(inputs, rulebook, facts).outcomes.find(
    (one) => one.status === 'failed' && keyOf(one) === key,
  );
  return (
    outcome && {
      claim: inputs.claim,
      edits: offeredEdits(outcome, inputs, rulebook, facts),
      doMend: (edits) => doMend(edits, outcome, inputs, rulebook, facts),
    }
  );
}
