import type { Claim } from '../claim/claim.ts';
import type { FactInputs, Payer } from '../facts/types.ts';
import type { Rulebook } from '../rules/compile.ts';
import { explain } from '../rules/explain.ts';
import type { Finding, Verdict } from '../rules/types.ts';

export interface Report {
  readonly payer: Payer;
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** The findings a report lists: all that failed, and the undecided ones that ask to be listed. */
export function reportedFindings(verdict: Verdict, inputs: FactInputs, rulebook: Rulebook): Finding[] {
  return verdict.outcomes
    .filter((outcome) => outcome.status === 'failed' || outcome.listed)
    .map((outcome) => explain(outcome, inputs, rulebook));
}
