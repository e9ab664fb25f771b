import type { Claim, PayerKind } from '../claim/claim.ts';
import { contextFromJson } from '../facts/context-json.ts';
import type { Finding } from '../rules/types.ts';
import { claimJudge, type JudgeRules } from './file-judge.ts';

/**
 * Makes a judge of scenarios: a claim of one is judged as a claim of a file is, by the rules of its own day.
 * @returns a function that gives what failed on a claim, without what is only said for information; it throws ContextFileError
 *   where `knows` is no content of a context file
 */
export function scenarioJudge(rules: JudgeRules) {
  const judge = claimJudge(rules);
  return (
    claim: Claim,
    { kind, knows, today }: { readonly kind: PayerKind; readonly knows: unknown; readonly today: string },
  ): readonly Finding[] =>
    judge(claim, { today, context: contextFromJson(knows) }, kind)
      .findings()
      .filter(({ status, severity }) => status === 'failed' && severity !== 'info');
}
