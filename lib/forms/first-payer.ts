import type { Assigned } from './assign.ts';
import type { TextRun } from './walk.ts';

/** The payer of a claim is whom it is sent to, and a page may name others. */

/** A title of a claim that another payer has paid already: "Secondary claim entry", "Secondary payer (bill to)". */
const SENT_ON = /\b(secondary|tertiary)\b.*\b(claim|bill(ed|ing)? to)\b/i;
const FIRST = /\bprimary\b/i;

/**
 * What was taken for a claim's own, without the payer before, where a title says that the claim goes to the next one.
 * @param runs the texts of the page
 */
export function withoutFirstPayer(claim: readonly Assigned[], runs: readonly TextRun[]): readonly Assigned[] {
  if (!runs.some(({ heading, text }) => heading && SENT_ON.test(text))) return claim;
  return claim.filter(
    ({ path, judged: { unit } }) =>
      !/^payer\.(name|id)$/.test(path) ||
      ![...unit.captions.map(({ text }) => text), ...unit.context].some((text) => FIRST.test(text)),
  );
}
