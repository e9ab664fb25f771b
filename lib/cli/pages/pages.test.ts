import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { confidenceOf } from '../../rules/rule-words.ts';
import { loadCorePack } from '../build-pack.ts';
import { exampleLine } from './example-line.ts';
import { categoryPages, DOCS_FOLDER, docPages } from './pages.ts';
import { caseCounts } from './rule-table.ts';

const core = loadCorePack();
const pages = docPages(core);

test.each([...pages.keys()])('docs/%s is current: node lib/cli/build-pack.ts writes it', (file) => {
  expect(readFileSync(join(DOCS_FOLDER, file), 'utf8')).toBe(pages.get(file));
});

test('no page of a category is left that has no rules', () => {
  expect(categoryPages().filter((file) => !pages.has(file))).toEqual([]);
});

test('every rule has its section, its entry in the index and its row in the table', () => {
  const { rules } = core;
  const lacks = (file: string, piece: string): boolean => !pages.get(file)?.includes(piece);
  const missing = rules.filter(
    ({ id, category }) =>
      lacks(`rules/${category}.md`, `\n## ${id}\n`) ||
      lacks('rule-reference.md', `[\`${id}\`](rules/${category}.md#${id})`) ||
      lacks('rule-table.md', `\n| [\`${id}\`](rules/${category}.md#${id})`),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('a rule whose sources are not all verified says what is unsure', () => {
  const silent = core.rules.filter((rule) => confidenceOf(rule)[0] !== 'verified' && !rule.unsure);
  expect(silent.map(({ id }) => id)).toEqual([]);
});

/** Rules that have fewer cases than the rest, and why. */
const FEWER_CASES: Readonly<Record<string, string>> = {
  'life-and-coverage-dates': 'the patient of every claim has a birth date: no claim lies outside',
  'npi-luhn': 'every claim has a supplier with an NPI: no claim lies outside',
  'patient-demographics': 'every claim has a patient with a name: no claim lies outside',
};

test('every rule has two cases that fail, two that pass, one not checked, one not applicable', () => {
  const least = [2, 2, 1, 1];
  const fewer = core.rules.filter((rule) => caseCounts(rule).some((count, i) => count < (least[i] ?? 0)));
  expect(fewer.map(({ id }) => id).sort()).toEqual(Object.keys(FEWER_CASES).sort());
});

test('an example is one line: the lines of the claim, its other fields, what is known, when and for whom', () => {
  const line = exampleLine({
    name: 'KH too late',
    expect: 'fails',
    payer: 'medicare-advantage',
    on: '2026-11-03',
    context: { rentalMonth: 4 },
    claim: { priorAuthNumber: '', lines: [{ procedureCode: 'E0601', modifiers: ['RR', 'KH'], units: '1' }] },
  });
  expect(line).toBe(
    'KH too late: `E0601 RR KH, units 1`; priorAuthNumber empty; known: rentalMonth 4; service date 2026-11-03; Medicare Advantage',
  );
});
