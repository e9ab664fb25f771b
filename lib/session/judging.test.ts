import { expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { loadCorePack } from '../cli/build-pack.ts';
import type { FactInputs } from '../facts/types.ts';
import { compile } from '../rules/compile.ts';
import { createTables } from '../tables/lookup.ts';
import { Judging } from './judging.ts';

const core = loadCorePack();
const rulebook = compile(core.pack);
const tables = createTables(core.tables, core.pack.sets);
const inputs = (modifiers: readonly string[], more: Partial<FactInputs> = {}): FactInputs => ({
  claim: claimFromJson({ lines: [{ procedureCode: 'E0601', dateFrom: '2026-11-03', modifiers }] }).claim,
  payer: { kind: 'medicare-dme', reason: '' },
  tables,
  context: { values: {}, lineValues: {}, profile: {} },
  today: '2026-11-24',
  ...more,
});

test('a claim that says the same is not judged again', () => {
  const judging = new Judging();
  const first = judging.judge(inputs(['RR']), rulebook);
  expect(judging.judge(inputs(['RR']), rulebook)).toBe(first);
});

test.each<[string, FactInputs]>([
  ['another value', inputs(['NU'])],
  ['another day', inputs(['RR'], { today: '2026-11-25' })],
  ['an answer', inputs(['RR'], { context: { values: { rentalMonth: 4 }, lineValues: {}, profile: {} } })],
  ['tables that have arrived', inputs(['RR'], { tables: createTables(core.tables, core.pack.sets) })],
  ['a place that is elsewhere', inputs(['RR'], { elsewhere: new Map([['lines', 'earlier step']]) })],
])('%s is judged anew', (_what, changed) => {
  const judging = new Judging();
  const first = judging.judge(inputs(['RR']), rulebook);
  const second = judging.judge(changed, rulebook);
  expect(second).not.toBe(first);
  expect(second.facts.inputs).toBe(changed);
});

test('rules that have arrived judge anew', () => {
  const judging = new Judging();
  const first = judging.judge(inputs(['RR']), rulebook);
  expect(judging.judge(inputs(['RR']), compile(core.pack))).not.toBe(first);
});
