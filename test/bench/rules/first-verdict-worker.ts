/** What a page does with the first rules and rows that it gets, timed once, in a thread that has run nothing of it before. */
import { parentPort } from 'node:worker_threads';
import type { FactInputs } from '../../../lib/facts/types.ts';
import { check } from '../../../lib/rules/check.ts';
import { compile } from '../../../lib/rules/compile.ts';
import type { RulePack } from '../../../lib/rules/types.ts';
import { createTables } from '../../../lib/tables/lookup.ts';
import type { TableData } from '../../../lib/tables/types.ts';

/** The messages as text, as the browser brings them, and the claim. */
export interface Sent {
  readonly base: string;
  readonly rules: string;
  readonly rows: string;
  readonly inputs: string;
}

/** Milliseconds. */
export interface Cold {
  readonly parse: number;
  readonly compile: number;
  readonly check: number;
  readonly all: number;
}

parentPort?.on('message', (sent: Sent) => {
  const inputs = JSON.parse(sent.inputs) as Omit<FactInputs, 'tables'>;
  const start = performance.now();
  const base = JSON.parse(sent.base) as Omit<RulePack, 'rules'>;
  const rules = JSON.parse(sent.rules) as RulePack['rules'];
  const rows = JSON.parse(sent.rows) as TableData[];
  const parsed = performance.now();
  const rulebook = compile({ ...base, rules });
  const compiled = performance.now();
  check({ ...inputs, tables: createTables(rows, base.sets) }, rulebook);
  const checked = performance.now();
  const cold: Cold = {
    parse: parsed - start,
    compile: compiled - parsed,
    check: checked - compiled,
    all: checked - start,
  };
  parentPort?.postMessage(cold);
});
parentPort?.postMessage('ready');
