import type { Claim, PayerKind } from '../claim/claim.ts';
import type { PayerChoice } from '../claim/payer-choice.ts';
import { contextFromJson } from '../facts/context-json.ts';
import { createFactScope, type SlotScope } from '../facts/scope.ts';
import type { Context, FactInputs, Payer } from '../facts/types.ts';
import { check } from '../rules/check.ts';
import { compile, type Rulebook } from '../rules/compile.ts';
import type { Finding, RulePack, Verdict } from '../rules/types.ts';
import { createTables } from '../tables/lookup.ts';
import type { PayerData } from '../tables/payers.ts';
import type { TableData } from '../tables/types.ts';
import { decidePayer, withPayer } from './payer.ts';
import { reportedFindings } from './report.ts';

/** What claims are judged by. */
export interface JudgeRules {
  readonly pack: RulePack;
  readonly payers: readonly PayerData[];
  /** Whole tables. */
  readonly tables: readonly TableData[];
}

/** What is known beside a claim. */
export interface JudgeMoment {
  /** The day of submission, `YYYY-MM-DD`. */
  readonly today: string;
  /** What the claims do not say; left out: nothing. */
  readonly context?: Context;
  /** Whose rules apply, whatever a claim says. */
  readonly payer?: PayerChoice;
}

/** A claim of a file as it would be judged at Submit. */
export interface JudgedClaim {
  readonly payer: Payer;
  readonly verdict: Verdict;
  /** Puts into words all that failed, and what asks to be listed; dear compared with the verdict. */
  readonly findings: () => Finding[];
}

/** Judges claims of files, one after the other. @param stated the kind that the file itself names */
export type FileJudge = (claim: Claim, stated?: PayerKind) => JudgedClaim;

/** Makes a judge of claims that have little in common, each with what is known beside it; the rules are compiled here, once. */
export function claimJudge({ pack, payers, tables }: JudgeRules) {
  const rulebook: Rulebook = compile(pack);
  const lookups = createTables(tables, pack.sets);
  const nothing = contextFromJson({});
  return (
    claim: Claim,
    { today, context = nothing, payer: chosen }: JudgeMoment,
    stated?: PayerKind,
  ): JudgedClaim => {
    const payer = decidePayer({
      claim,
      payers,
      ...(chosen && { chosen }),
      ...(stated && { stated: { kind: stated } }),
    });
    const inputs: FactInputs = {
      claim,
      payer,
      tables: lookups,
      context: withPayer(context, payer, payers),
      today,
    };
    const facts: SlotScope = createFactScope(inputs, rulebook.registry);
    const verdict = check(inputs, rulebook, facts);
    return { payer, verdict, findings: () => reportedFindings(verdict, facts, rulebook) };
  };
}

/** Makes a judge of claims that are known by one context. */
export function fileJudge({ pack, payers, tables, ...moment }: JudgeRules & JudgeMoment): FileJudge {
  const judge = claimJudge({ pack, payers, tables });
  return (claim, stated) => judge(claim, moment, stated);
}
