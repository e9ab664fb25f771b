import type { Claim } from '../claim/claim.ts';
import type { FieldEdit } from '../claim/edit.ts';
import { type PayerChoice, payerOfKey } from '../claim/payer-choice.ts';
import { createFactScope, type SlotScope } from '../facts/scope.ts';
import type { Context, FactInputs, Payer } from '../facts/types.ts';
import { check } from '../rules/check.ts';
import type { Rulebook } from '../rules/compile.ts';
import { explain } from '../rules/explain.ts';
import type { Finding, Verdict } from '../rules/types.ts';

export interface Report {
  readonly payer: Payer;
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** What a report is made with instead of what the session knows. */
export interface ReportExtra {
  readonly payer?: PayerChoice;
  readonly today?: string;
  readonly context?: Context;
  /** What the claim is to say instead, see lib/claim/edit.ts. */
  readonly edits?: readonly FieldEdit[];
}

/** As it was asked for; a payer's key that is none counts as left out. */
export function reportExtra(asked: Omit<ReportExtra, 'payer'> & { readonly payer?: string }): ReportExtra {
  const { payer: named, ...rest } = asked;
  const payer = named === undefined ? undefined : payerOfKey(named);
  return { ...rest, ...(payer && { payer }) };
}

/** The findings a report lists: all that failed, and the undecided ones that ask to be listed. */
export function reportedFindings(verdict: Verdict, facts: SlotScope, rulebook: Rulebook): Finding[] {
  return verdict.outcomes
    .filter((outcome) => outcome.status === 'failed' || outcome.listed)
    .map((outcome) => explain(outcome, facts.inputs, rulebook, facts));
}

/** All that is found on a claim, nothing held back. */
export function reportOf(inputs: FactInputs, rulebook: Rulebook): Report {
  const facts = createFactScope(inputs, rulebook.registry);
  const verdict = check(inputs, rulebook, facts);
  return {
    payer: inputs.payer,
    claim: inputs.claim,
    verdict,
    findings: reportedFindings(verdict, facts, rulebook),
  };
}
