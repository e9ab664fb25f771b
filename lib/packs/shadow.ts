import type { FactInputs } from '../facts/types.ts';
import { check } from '../rules/check.ts';
import type { Rulebook } from '../rules/compile.ts';
import type { RedactedFinding } from '../rules/types.ts';

/**
 * What rules that are tried out would have said of a claim, without any value of it: to be counted. Judged in a rulebook of their
 * own, so that they change nothing in what the biller sees and weigh nothing in pages.
 * @param shadow compiled from `Applied.shadow`
 */
export const shadowFindings = (inputs: FactInputs, shadow: Rulebook): readonly RedactedFinding[] =>
  check(inputs, shadow).outcomes.map(({ rule, branch, severity, status, line }) => ({
    rule,
    branch,
    version: (shadow.branch(rule, branch).rule.pack ?? shadow.pack).version,
    severity,
    status,
    ...(line >= 0 && { line }),
  }));
