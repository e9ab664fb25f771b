import { expect, test } from 'vitest';
import { loadCorePack } from '../cli/build-pack.ts';
import { contextFromJson } from '../facts/context-json.ts';
import { explainCode } from '../rules/code-explanation.ts';
import { glanceRows, readExplanation } from '../rules/code-reading.ts';
import { compile } from '../rules/compile.ts';
import { createTables, rowsFor } from '../tables/lookup.ts';
import { codeBook } from './code-book.ts';

const core = loadCorePack();
const book = codeBook({
  pack: core.pack,
  payers: core.payers,
  rowsFor: async (code) => rowsFor(core.tables, [code]),
});
const MEDICARE = { kind: 'medicare-dme' } as const;
const DATE = '2026-11-26';
/** A sample of all codes, the same each time; all of them would take minutes. */
const EVERY = 23;

test('the rows of the code alone say the same as the whole tables', async () => {
  const rulebook = compile(core.pack);
  const tables = createTables(core.tables, core.pack.sets);
  const known = Object.keys(core.tables.find(({ name }) => name === 'hcpcs')?.rows ?? {});
  const sample = known.filter((_, index) => index % EVERY === 0);
  expect(sample.length).toBeGreaterThan(50);
  const world = { payer: { ...MEDICARE, reason: '' }, tables, context: contextFromJson({}) };
  const differing = [];
  for (const code of sample) {
    const whole = readExplanation(explainCode(code, DATE, world, rulebook));
    const told = await book({ code, date: DATE, payer: MEDICARE });
    if (JSON.stringify(told) !== JSON.stringify(whole)) differing.push(code);
  }
  expect(differing).toEqual([]);
});

test("a plan's own parameters count", async () => {
  const told = async (payer: Parameters<typeof book>[0]['payer']) => {
    const { rows } = await book({ code: 'L1833', date: DATE, payer });
    return rows.find(({ topic }) => topic === 'authorization')?.statements.map(({ text }) => text);
  };
  expect(await told({ kind: 'commercial' })).toEqual([expect.stringMatching(/^Not known/)]);
  expect(await told({ kind: 'commercial', id: 'priority-health' })).not.toEqual([
    expect.stringMatching(/^Not known/),
  ]);
});

test('at a glance: rent or buy, modifiers, authorization, documents; the code itself only where it is not in force', async () => {
  const topics = async (code: string) =>
    glanceRows(await book({ code, date: DATE, payer: MEDICARE })).map(({ topic }) => topic);
  expect(await topics('E0601')).toEqual(['rental', 'modifiers', 'authorization', 'documents']);
  expect(await topics('K0553')).toEqual(['status']);
});
