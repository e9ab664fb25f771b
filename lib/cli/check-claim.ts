import type { Claim, PayerKind } from '../claim/claim.ts';
import { claimToJson } from '../claim/json.ts';
import type { PayerChoice } from '../claim/payer-choice.ts';
import { lackingIn } from '../facts/lacking.ts';
import type { Context } from '../facts/types.ts';
import type { FormReport } from '../messages/reading-types.ts';
import { type FileJudge, fileJudge } from '../session/file-judge.ts';
import { loadCorePack } from './build-pack.ts';

export interface ClaimRequest {
  readonly context: Context;
  readonly payer?: PayerChoice;
  /** The day of submission, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Checks claims of files. @param stated the kind of payer that the file itself names */
export type ClaimChecker = (claim: Claim, stated?: PayerKind) => FormReport;

/** Makes a checker with the bundled rules; it needs no browser. The rules are read with the first claim: a file may have none. */
export function claimChecker(request: ClaimRequest): ClaimChecker {
  let judge: FileJudge | undefined;
  return (claim, stated) => {
    judge ??= fileJudge({ ...loadCorePack(), ...request });
    const { payer, verdict, findings } = judge(claim, stated);
    return {
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
        findings: findings(),
      },
    };
  };
}
