import { claimFromJson, claimToJson } from '../claim/json.ts';
import type { PayerChoice } from '../claim/payer-choice.ts';
import { lackingIn } from '../facts/lacking.ts';
import { createFactScope } from '../facts/scope.ts';
import type { Context, FactInputs } from '../facts/types.ts';
import type { FormReport } from '../messages/types.ts';
import { check } from '../rules/check.ts';
import { compile } from '../rules/compile.ts';
import { decidePayer, withPayer } from '../session/payer.ts';
import { reportedFindings } from '../session/report.ts';
import { createTables } from '../tables/lookup.ts';
import { loadCorePack } from './build-pack.ts';

export interface ClaimRequest {
  /** Parsed content of a claim file. */
  readonly claim: unknown;
  readonly context: Context;
  readonly payer?: PayerChoice;
  /** The day of submission, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Checks a claim file with the bundled rules, without a browser.
 * @returns the report, and places in the file that no claim field stands for
 * @throws ClaimFileError naming the place in the file
 */
export function checkClaim(request: ClaimRequest): { report: FormReport; ignored: readonly string[] } {
  const { claim, payerKind, ignored } = claimFromJson(request.claim);
  const { pack, tables, payers } = loadCorePack();
  const payer = decidePayer({
    claim,
    payers,
    ...(request.payer && { chosen: request.payer }),
    ...(payerKind && { stated: { kind: payerKind } }),
  });
  const inputs: FactInputs = {
    claim,
    payer,
    tables: createTables(tables, pack.sets),
    context: withPayer(request.context, payer, payers),
    today: request.today,
  };
  const rulebook = compile(pack);
  const facts = createFactScope(inputs, rulebook.registry);
  const verdict = check(inputs, rulebook, facts);
  const report: FormReport = {
    portal: null,
    portalHealth: null,
    payerKind: payer.kind,
    payerReason: payer.reason,
    claim: claimToJson(claim),
    // Nothing was read from a page.
    reading: {},
    unaddedInput: false,
    verdict: {
      checked: verdict.checked,
      notChecked: verdict.notChecked,
      lacking: lackingIn(claim, Object.keys(verdict.notChecked)),
      findings: reportedFindings(verdict, facts, rulebook),
    },
  };
  return { report, ignored };
}
