import '../texts/english.ts';
import { describe, expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { diagnosisTable } from '../tables/diagnoses.ts';
import { createTables } from '../tables/lookup.ts';
import { check } from './check.ts';
import { compile } from './compile.ts';
import { serviceDate } from './editions.ts';
import { explain } from './explain.ts';
import { ALWAYS, inputsOf, packOf, ruleOf } from './test-world.ts';
import type { Branch, Finding, Rule } from './types.ts';

const SETS = {
  CR: ['E0601', 'E0260'],
  KX_CODES: ['E0601', 'E0143'],
  // Facts look into these two.
  SIDED: ['L1833'],
  NOC: ['E1399'],
  MONTHS: ['KH', 'KI', 'KJ'],
  WORDS: ['rental'],
};
const EDITIONS = [
  { edition: 'Fee schedule', until: '2026-12-31', sets: ['CR', 'SIDED', 'MONTHS'] },
  { edition: 'Policies', until: '2027-11-22', sets: ['KX_CODES', 'NOC'] },
];
const ICD10 = diagnosisTable(
  `${JSON.stringify({ name: 'icd10', edition: 'ICD-10-CM', until: '2026-09-30', holdsLater: true })}\nM1700a01a\n`,
);
const tables = createTables([ICD10], SETS);

function findings(branch: Partial<Branch>, claim: object, rule: Partial<Rule> = {}): Finding[] {
  const rulebook = compile(packOf([ruleOf('a', branch, rule)], SETS, EDITIONS));
  const inputs = inputsOf({ claim, tables });
  return check(inputs, rulebook).outcomes.map((outcome) => explain(outcome, inputs, rulebook));
}

const line = (dateFrom: string | undefined, more: object = {}) => ({
  lines: [{ procedureCode: 'E0601', modifiers: ['NU', 'KH'], ...(dateFrom && { dateFrom }), ...more }],
});
/** Severity and notes of the one finding. */
function told(branch: Partial<Branch>, claim: object, rule: Partial<Rule> = {}) {
  const [found, ...more] = findings(branch, claim, rule);
  expect(more).toEqual([]);
  return found && [found.severity, ...found.assumed];
}

const FEES = (date: string) => `Fee schedule: good until 12/31/2026, not checked for ${date}`;
const POLICIES = 'Policies: good until 11/22/2027, not checked for 11/23/2027';

describe('a finding that rests on a named set', () => {
  const codes = { set: ['CR', 'KX_CODES'] };

  test('holds to the last day of the edition', () =>
    expect(told({ codes }, line('2026-12-31'))).toEqual(['will-deny']));

  test('is a review after it and says which edition; every edition is named', () => {
    expect(told({ codes }, line('2027-01-01'))).toEqual(['review', FEES('01/01/2027')]);
    expect(told({ codes }, line('2027-11-23'))).toEqual(['review', FEES('11/23/2027'), POLICIES]);
  });

  test('sinks to a review from wherever it was, and no further', () => {
    expect(told({ codes, severity: 'likely-deny' }, line('2027-01-01'))?.[0]).toBe('review');
    expect(told({ codes, severity: 'review' }, line('2027-01-01'))).toEqual(['review', FEES('01/01/2027')]);
    expect(told({ codes, severity: 'info' }, line('2027-01-01'))?.[0]).toBe('info');
  });

  test('without a service date nothing is past', () =>
    expect(told({ codes }, line(undefined))).toEqual(['will-deny']));

  test('by its own codes or prefixes where they stand beside the set, by what is excepted always', () => {
    expect(told({ codes: { list: ['E0601'], set: ['CR'] } }, line('2027-01-01'))).toEqual(['will-deny']);
    expect(told({ codes: { prefix: ['E06'], set: ['CR'] } }, line('2027-01-01'))).toEqual(['will-deny']);
    expect(told({ codes: { set: ['KX_CODES'] } }, line('2027-01-01'))).toEqual(['will-deny']);
    expect(told({ codes: { prefix: ['E06'], except: { set: ['SIDED'] } } }, line('2027-01-01'))?.[0]).toBe(
      'review',
    );
    expect(told({}, line('2027-01-01'), { codes })?.[0]).toBe('review');
  });

  test.each<[string, Branch['fires']]>([
    ['inSet', { fact: 'line.procedureCode', inSet: 'CR' }],
    ['notInSet', { not: { fact: 'line.procedureCode', notInSet: 'CR' } }],
    ['a list against a set', { fact: 'line.modifiers', intersects: { set: 'MONTHS' } }],
    ['members counted', { fact: 'line.modifiers', countIn: { of: { set: 'MONTHS' }, eq: 1 } }],
    ['the fact of a leaf', { fact: 'line.isSided', eq: false }],
    ['a member of a list', { some: 'lines', where: { fact: 'item.procedureCode', inSet: 'CR' } }],
  ])('%s decides', (_name, fires) => {
    if (!fires) return;
    expect(told({ fires }, line('2027-01-01'))).toEqual(['review', FEES('01/01/2027')]);
    expect(told({ fires: { any: [ALWAYS, { not: fires }] } }, line('2027-01-01'))).toEqual(['will-deny']);
    expect(told({ fires: ALWAYS, unless: { not: fires } }, line('2027-01-01'))?.[0]).toBe('review');
  });

  test('one of the claim goes by its latest date', () => {
    const claim = { lines: [...line('2026-12-30').lines, ...line('2027-01-02').lines] };
    expect(told({ codes, fields: ['totalCharge'] }, claim, { scope: 'claim' })).toEqual([
      'review',
      FEES('01/02/2027'),
    ]);
  });

  test('stands among the reviews of a verdict, below every worse one', () => {
    const rules = [
      ruleOf('old', { codes }),
      ruleOf('sure', { severity: 'likely-deny' }),
      ruleOf('note', { severity: 'info' }),
    ];
    const spoken = (date: string) =>
      check(inputsOf({ claim: line(date), tables }), compile(packOf(rules, SETS, EDITIONS))).outcomes.map(
        ({ rule }) => rule,
      );
    expect(spoken('2026-12-31')).toEqual(['old', 'sure', 'note']);
    expect(spoken('2027-01-01')).toEqual(['sure', 'old', 'note']);
  });

  test('keeps nothing silent that is worse and rests on no list', () => {
    const rules = (worse: Partial<Branch>) => [
      ruleOf('old', { codes }, { supersedes: ['other'] }),
      ruleOf('other', worse),
    ];
    const spoken = (date: string, worse: Partial<Branch>) =>
      check(
        inputsOf({ claim: line(date), tables }),
        compile(packOf(rules(worse), SETS, EDITIONS)),
      ).outcomes.map(({ rule }) => rule);
    expect(spoken('2026-12-31', {})).toEqual(['old']);
    expect(spoken('2027-01-01', {})).toEqual(['other', 'old']);
    expect(spoken('2027-01-01', { codes })).toEqual(['old']);
    expect(spoken('2027-01-01', { severity: 'info' })).toEqual(['old']);
  });

  test('speaks below one of its rule that is sure', () => {
    const rule = {
      branches: [
        { ...ruleOf('a', { codes }).branches[0], id: 'old' },
        { ...ruleOf('a', { severity: 'likely-deny' }).branches[0], id: 'sure' },
      ] as Branch[],
    };
    const spoken = (date: string) => findings({}, line(date), rule).map(({ branch }) => branch);
    expect(spoken('2026-12-31')).toEqual(['old']);
    expect(spoken('2027-01-01')).toEqual(['sure']);
  });
});

test('what is undecided says it too', () => {
  const fires = {
    all: [
      { fact: 'line.procedureCode', inSet: 'CR' },
      { fact: 'ctx.abnOnFile', eq: true },
    ],
  };
  const codes = { set: ['CR'] };
  expect(told({ codes, fires, ifUnknown: 'checklist' }, line('2027-01-01'))).toEqual([
    'will-deny',
    FEES('01/01/2027'),
  ]);
});

describe('a table that goes on answering', () => {
  const ICD = 'ICD-10-CM: good until 09/30/2026, not checked for 10/01/2026';
  const claim = (dateFrom: string) => ({
    diagnoses: ['M17', 'M170'],
    ...line(dateFrom, { diagnosisPointers: ['A', 'B'] }),
  });
  test.each<[string, Branch['fires'] & object, Partial<Rule>]>([
    ['a fact of the claim', { fact: 'diagnoses.notBillable', filled: true }, { scope: 'claim' }],
    ['a fact of the line', { fact: 'line.dxSides', blank: true }, {}],
    ['a diagnosis', { some: 'lineDiagnoses', where: { fact: 'item.status', eq: 'not-billable' } }, {}],
  ])('%s: the finding names the edition and stays what it is', (_name, fires, rule) => {
    const fields = ['diagnoses'];
    expect(told({ fires, fields }, claim('2026-09-30'), rule)).toEqual(['will-deny']);
    expect(told({ fires, fields }, claim('2026-10-01'), rule)).toEqual(['will-deny', ICD]);
    expect(told({ fires: { any: [ALWAYS] }, fields }, claim('2026-10-01'), rule)).toEqual(['will-deny']);
  });
});

test('the service date is that of the line, or the latest that is known', () => {
  const { claim } = claimFromJson({
    lines: [{ dateFrom: '2026-11-03' }, { dateFrom: { raw: '13/45/26' } }, { dateFrom: '2026-10-03' }, {}],
  });
  expect([-1, 0, 1, 2, 3].map((at) => serviceDate(claim, at))).toEqual([
    '2026-11-03',
    '2026-11-03',
    undefined,
    '2026-10-03',
    undefined,
  ]);
  expect(serviceDate(claimFromJson({ lines: [] }).claim, -1)).toBeUndefined();
});
