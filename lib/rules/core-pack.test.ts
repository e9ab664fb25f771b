import { describe, expect, test } from 'vitest';
import { loadCorePack } from '../cli/build-pack.ts';
import { createTables } from '../tables/lookup.ts';
import { rulebookOf, runCase } from './cases.ts';
import { compile } from './compile.ts';

const { pack, rules, tables } = loadCorePack();
const lookups = createTables(tables, pack.sets);
const rulebook = compile(pack);

test('there are rules', () => {
  expect(rules.length).toBeGreaterThan(0);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const own = rulebookOf(rule, rulebook);
  test.each(rule.cases.map((one) => [`${id}: ${one.name}`, one] as const))('%s', (_name, one) => {
    expect(runCase(rule, one, own, lookups)).toEqual({ ok: true, reason: '' });
  });
});
