/** What a page does with the first rules and rows that it gets, in steps. Built as the scripts of pages are, and run in the browser. */
import type { FactInputs } from '../../../lib/facts/types.ts';
import { check } from '../../../lib/rules/check.ts';
import { compile, type Rulebook } from '../../../lib/rules/compile.ts';
import type { RulePack, Verdict } from '../../../lib/rules/types.ts';
import { createTables } from '../../../lib/tables/lookup.ts';
import type { TableData } from '../../../lib/tables/types.ts';

/** The messages as text, as the browser brings them, and the claim. */
export interface Sent {
  readonly base: string;
  readonly rules: string;
  readonly rows: string;
  readonly inputs: string;
}

let pack: RulePack;
let inputs: FactInputs;
let rulebook: Rulebook;

/** Text to data. */
export function parse(sent: Sent): void {
  const base = JSON.parse(sent.base) as Omit<RulePack, 'rules'>;
  const rows = JSON.parse(sent.rows) as TableData[];
  pack = { ...base, rules: JSON.parse(sent.rules) as RulePack['rules'] };
  inputs = {
    ...(JSON.parse(sent.inputs) as Omit<FactInputs, 'tables'>),
    tables: createTables(rows, base.sets),
  };
}

/** Data to rules. */
export function ready(): void {
  rulebook = compile(pack);
}

/** Facts and check. */
export function judge(): Verdict {
  return check(inputs, rulebook);
}
