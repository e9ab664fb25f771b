import type { PayerChoice } from '../claim/payer-choice.ts';
import { contextFromJson } from '../facts/context-json.ts';
import { explainCode } from '../rules/code-explanation.ts';
import { type CodeReading, readExplanation } from '../rules/code-reading.ts';
import { compile } from '../rules/compile.ts';
import type { RulePack } from '../rules/types.ts';
import { createTables } from '../tables/lookup.ts';
import type { PayerData } from '../tables/payers.ts';
import type { TableData } from '../tables/types.ts';
import { knownOf, withPayer } from './payer.ts';

/** Where a code book looks things up. */
export interface CodeSource {
  readonly pack: RulePack;
  readonly payers: readonly PayerData[];
  /** The rows of one code in all tables. */
  readonly rowsFor: (code: string) => Promise<readonly TableData[]>;
}

export interface CodeQuestion {
  /** A HCPCS code, `E0601`. */
  readonly code: string;
  /** Service date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly payer: PayerChoice;
}

/** Tells what follows from a code. @throws (as a rejection) what the source threw */
export type CodeBook = (question: CodeQuestion) => Promise<CodeReading>;

/** Makes a code book; the rules are compiled here, once. */
export function codeBook({ pack, payers, rowsFor }: CodeSource): CodeBook {
  const rulebook = compile(pack);
  return async ({ code, date, payer: choice }) => {
    const payer = { ...choice, reason: '' };
    const tables = createTables(await rowsFor(code), pack.sets);
    const context = withPayer(contextFromJson({}), payer, payers);
    return readExplanation(
      explainCode(code, date, { payer, tables, context, ...knownOf(payer, payers) }, rulebook),
    );
  };
}
