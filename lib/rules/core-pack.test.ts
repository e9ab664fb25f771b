import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  lintFile,
  loadCorePack,
  packOf,
  RULE_SCHEMA_FILE,
  readRules,
  readWorld,
  ruleSchemaText,
} from '../cli/build-pack.ts';
import { createTables } from '../tables/lookup.ts';
import { runCase } from './cases.ts';
import { compile } from './compile.ts';
import type { Rule, RuleCase } from './types.ts';

const files = readRules();
const world = readWorld(files);
const lookups = createTables(world.tables, world.sets);
/** Reading and checking the whole pack takes two seconds, and more on a busy machine. */
const PACK_TIMEOUT_MS = 30_000;

/** The catalogue's own example and two more. */
const LEAST_CASES = 3;

/** Whether no claim exists that a rule has nothing to judge on. */
const judgesEveryClaim = (rule: Rule): boolean =>
  rule.branches.some(
    (branch) =>
      (branch.scope ?? rule.scope) === 'claim' &&
      (branch.payers ?? rule.payers).all === 'as-is' &&
      Object.keys(branch.payers ?? rule.payers).length === 1 &&
      ![branch.codes ?? rule.codes, branch.effective ?? rule.effective, branch.when].some(Boolean),
  );

test(
  'there are rules, and together they make a pack',
  () => {
    expect(files.length).toBeGreaterThan(0);
    expect(loadCorePack().pack.rules.map((rule) => rule.id)).toEqual(world.rules.map((rule) => rule.id));
  },
  PACK_TIMEOUT_MS,
);

test(
  'every reason code that a rule names has words',
  () => {
    const { denialWords } = loadCorePack().pack;
    const codes = world.rules
      .flatMap((rule) => [...rule.denials, ...rule.branches.flatMap((branch) => branch.denials ?? [])])
      .map(({ carc }) => `carc:${carc}`);
    expect(codes.filter((code) => !denialWords[code])).toEqual([]);
  },
  PACK_TIMEOUT_MS,
);

test('rule.schema.json is current: node lib/cli/build-pack.ts writes it', () => {
  expect(readFileSync(RULE_SCHEMA_FILE, 'utf8')).toBe(ruleSchemaText());
});

describe.each(files.map((file) => [file.file, file] as const))('%s', (_path, file) => {
  test('is well written', () => {
    expect(lintFile(file, world)).toEqual([]);
  });
  const { rule } = file;
  if (!rule) return;
  test('has cases of every kind', () => {
    const count = (expect: RuleCase['expect']) => rule.cases.filter((one) => one.expect === expect).length;
    expect(count('fails')).toBeGreaterThanOrEqual(LEAST_CASES);
    expect(count('passes')).toBeGreaterThanOrEqual(LEAST_CASES);
    expect(count('not-checked')).toBeGreaterThan(0);
    expect(count('not-applicable') > 0).toBe(!judgesEveryClaim(rule));
  });
  test.each(rule.cases.map((one) => [`${rule.id}: ${one.name}`, one] as const))('%s', (_name, one) => {
    const own = compile(packOf({ ...world, rules: [rule] }));
    expect(runCase(rule, one, own, lookups)).toEqual({ ok: true, reason: '' });
  });
});
