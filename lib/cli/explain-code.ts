import type { PayerChoice } from '../claim/payer-choice.ts';
import { contextFromJson } from '../facts/context-json.ts';
import { type CodeExplanation, explainCode } from '../rules/code-explanation.ts';
import { compile } from '../rules/compile.ts';
import { knownOf, withPayer } from '../session/payer.ts';
import { createTables } from '../tables/lookup.ts';
import { text } from '../texts/text.ts';
import { BadInput } from './bad-input.ts';
import { loadCorePack } from './build-pack.ts';

export interface ExplainRequest {
  /** A HCPCS code, `E0601`. */
  readonly code: string;
  /** The service date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly payer: PayerChoice;
}

/**
 * What follows from a code by the bundled tables and rules.
 * @throws BadInput when the code table, which holds every code of its letter, has none such
 */
export function explainFromPack({ code, date, payer: choice }: ExplainRequest): CodeExplanation {
  const { pack, tables: data, payers } = loadCorePack();
  const tables = createTables(data, pack.sets);
  const payer = { ...choice, reason: text('payer.chosen') };
  const context = withPayer(contextFromJson({}), payer, payers);
  const explained = explainCode(
    code,
    date,
    { payer, tables, context, ...knownOf(payer, payers) },
    compile(pack),
  );
  if (explained.status === 'unknown')
    throw new BadInput(`--explain: ${tables.edition('hcpcs')} has no code ${code}.`);
  return explained;
}
