import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadCorePack } from '../../cli/build-pack.ts';
import { coreRegistry } from '../../facts/registry.ts';
import { runCase } from '../../rules/cases.ts';
import { compile } from '../../rules/compile.ts';
import { lintRule } from '../../rules/lint.ts';
import { RuleSchema } from '../../rules/schema.ts';
import { createTables } from '../../tables/lookup.ts';
import { speakIn } from '../../texts/languages.ts';
import { hcpcsCodes } from '../hcpcs-codes.ts';
import { makeRule } from '../make-rule.ts';
import { kindText, kindTitle } from '../text.ts';
import type { KindRule } from '../types.ts';
import { kindOf, RULE_KINDS } from './index.ts';
import { REQUIRED_FIELDS } from './required-field.ts';

const core = loadCorePack();
const { sets, setEditions, documents } = core.pack;
const tables = createTables(core.tables, sets);
const world = { sets, setEditions, papers: core.papers, payers: core.payers, codes: hcpcsCodes(core.tables) };

/** Parameters of each kind: every form that its schema lets through. */
const PARAMETERS: Readonly<Record<string, readonly object[]>> = {
  'expected-modifier': [
    { modifiers: ['KX'] },
    { modifiers: ['RR', 'KH'] },
    { modifiers: ['KX', 'GA', 'GZ'], need: 'any' },
    { modifiers: ['KX'], when: 'rental', unless: ['GY', 'GA'] },
    { modifiers: ['SC', 'TW'], when: 'purchase' },
  ],
  'forbidden-modifier': [{ modifiers: ['KX'] }, { modifiers: ['KX', 'KJ'], when: 'purchase' }],
  'forbidden-pair': [
    { with: ['E0470', 'E0471'], within: 'day' },
    { with: ['E0601'], within: 'month', earlierClaims: true },
    { withSet: 'PAP_ACC', within: 'month' },
  ],
  limit: [
    { most: 1, per: 'line' },
    { most: 3, per: 'day' },
    { most: 1, per: 'days', days: 90 },
    { most: 2, per: 'month', together: true },
    { most: 4, per: 'year' },
  ],
  'authorization-required': [
    {},
    { above: '500.00' },
    { when: 'rental' },
    { above: '1000.00', when: 'purchase' },
  ],
  'required-document': [
    { paper: 'Sleep study' },
    { paper: 'Signed and dated order' },
    { paper: 'Form 12 of the plan', stage: 'authorization' },
  ],
  'required-field': [{ field: 'line.note', least: 20 }, ...REQUIRED_FIELDS.map((field) => ({ field }))],
  'place-of-service': [{ only: ['12'] }, { never: ['11', '21'] }],
  'diagnosis-required': [{ diagnoses: ['G47.33'] }, { diagnoses: ['E11', 'I10', 'J44.9'] }],
  'timely-filing': [{ days: 90 }],
  'code-not-paid': [{}, { instead: ['E0470'], unless: ['GY'] }],
};

const ruleWith = (kind: string, parameters: object, more: Partial<KindRule> = {}): KindRule => ({
  id: 'team-rule',
  kind,
  parameters: { ...parameters },
  payers: { commercial: 'as-is' },
  codes: { list: ['E0601'] },
  severity: 'likely-deny',
  sources: [{ title: 'Letter of the plan', read: '2026-11-20', confidence: 'verified' }],
  ...more,
});

/** What is wrong with a rule that a kind made: its shape, what it names, its own examples. */
function faultsOf(one: KindRule): readonly string[] {
  const made = makeRule(one, world);
  const shape = RuleSchema.safeParse(made);
  if (!shape.success) return shape.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const papers = kindOf(one.kind)?.with(one.parameters).papers?.() ?? {};
  const lint = lintRule(made, {
    registry: coreRegistry,
    sets,
    tables: core.tables,
    documents: { ...papers, ...documents },
    rules: [...core.rules, made],
  });
  const rulebook = compile({ ...core.pack, rules: [made] });
  return [
    ...lint.map(({ path, reason }) => `${path}: ${reason}`),
    ...made.cases.flatMap((each) => {
      const { ok, reason } = runCase(made, each, rulebook, tables);
      return ok ? [] : [`${each.name}: ${reason}`];
    }),
  ];
}

afterAll(() => speakIn('en'));

test('every file of the folder is a kind of that name, and has parameters here', () => {
  const files = readdirSync(import.meta.dirname)
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => basename(file, '.ts'))
    .filter((name) => !['index', 'kind', 'members', 'transaction'].includes(name));
  expect(RULE_KINDS.map(({ name }) => name).toSorted()).toEqual(files.toSorted());
  expect(Object.keys(PARAMETERS).toSorted()).toEqual(files.toSorted());
});

describe.each(RULE_KINDS.map(({ name }) => name))('%s', (name) => {
  const all = PARAMETERS[name] ?? [];

  test.each(all)('%j makes a rule that holds on its own examples', (parameters) => {
    expect(faultsOf(ruleWith(name, parameters))).toEqual([]);
  });

  const SETTINGS: readonly Partial<KindRule>[] = [
    { severity: 'will-deny', effective: { from: '2027-01-01', basis: 'service' } },
    { codes: { set: ['PAP_ACC'], except: { list: ['A7030'] } }, payers: { all: 'one-lower' } },
    { codes: { prefix: ['E08'] }, effective: { from: '2026-03-01', to: '2026-12-31', basis: 'delivery' } },
    { forPayers: ['cigna'], payers: undefined },
  ].map((more) => JSON.parse(JSON.stringify(more)));
  test.each(SETTINGS)('holds with %j', (more) => {
    const { payers, ...rest } = ruleWith(name, all[0] ?? {}, more);
    expect(faultsOf(more.forPayers ? rest : { ...rest, ...(payers && { payers }) })).toEqual([]);
  });

  test('has a title and a sentence in every language', async () => {
    const said = [];
    for (const language of ['en', 'es']) {
      await speakIn(language);
      said.push(
        kindTitle(name),
        ...all.map((parameters) => kindText(ruleWith(name, parameters), core.payers)),
      );
    }
    await speakIn('en');
    for (const sentence of said) expect(sentence).not.toMatch(/[{}]|undefined|kind\./);
    expect(new Set(said).size).toBe(said.length);
  });

  test('refuses parameters that are not its own', () => {
    expect(kindOf(name)?.parameters.safeParse({ ...all[0], unheardOf: 1 }).success).toBe(false);
  });
});

test('a rule reads as a lead would say it', () => {
  const rule = ruleWith(
    'expected-modifier',
    { modifiers: ['KX'], when: 'rental' },
    { effective: { from: '2027-01-01', basis: 'service' } },
  );
  expect(kindText(rule, core.payers)).toBe(
    'For Commercial plan, E0601 needs KX when rented from 01/01/2027.',
  );
});

test('examples are really tried: a kind that finds nothing would be seen', () => {
  const made = makeRule(ruleWith('expected-modifier', { modifiers: ['KX'] }), world);
  const blind = {
    ...made,
    branches: made.branches.map((branch) => ({ ...branch, expect: { fact: 'today', known: true as const } })),
  };
  const rulebook = compile({ ...core.pack, rules: [blind] });
  const failing = blind.cases.filter((one) => !runCase(blind, one, rulebook, tables).ok);
  expect(failing.map(({ name }) => name)).toEqual([
    'without it',
    'with another modifier instead',
    'modifiers not on this page',
  ]);
});
