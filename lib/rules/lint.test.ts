import { describe, expect, test } from 'vitest';
import { coreRegistry } from '../facts/registry.ts';
import type { TableData } from '../tables/types.ts';
import { type LintWorld, lintRule } from './lint.ts';
import { ALWAYS, branchOf, ruleOf } from './test-world.ts';
import type { Branch, Condition, Rule } from './types.ts';

const table = (name: string, rows: TableData['rows']): TableData => ({ name, edition: 'a test', rows });
const TABLES = [
  table('hcpcs', { E0601: [{ text: 'CPAP' }] }),
  table('carc', { '4': [{ text: 'x' }] }),
  table('limits', { E0601: [{ max: 1, valid: '60 days' }], A4253: [{ max: 2, valid: null }] }),
];
const DOCUMENTS = { Order: 'order' };
const SETS = { PAP: ['E0601'], TITLES: ['DR'] };

function faults(rule: Rule, rules: readonly Rule[] = [rule]): string[] {
  const world: LintWorld = {
    registry: coreRegistry,
    sets: SETS,
    tables: TABLES,
    documents: DOCUMENTS,
    rules,
  };
  return lintRule(rule, world).map(({ path, reason }) => `${path}: ${reason}`);
}
const fires = (condition: Condition, branch: Partial<Branch> = {}, rule: Partial<Rule> = {}) =>
  faults(ruleOf('a', { fires: condition, ...branch }, rule));

test('a rule that names only what there is has no fault', () => {
  const rule = ruleOf(
    'a',
    {
      codes: { set: ['PAP'], list: ['E0601'] },
      when: { fact: 'line.charge', gt: { profile: 'authThreshold' } },
      fires: {
        all: [
          { fact: 'line.units', gt: { row: 'limits.max' } },
          { fact: 'line.dateFrom', gt: { date: 'ctx.orderDate', plus: '13 months' } },
          { fact: 'line.dateFrom', gt: { date: 'ctx.orderDate', plus: { row: 'limits.valid' } } },
          { days: ['ctx.f2fDate', 'ctx.orderDate'], gt: 183 },
          { some: 'claim+history', where: { fact: 'item.daysBefore', between: [0, 30] } },
          { some: 'lineDiagnoses', where: { fact: 'item.code', eq: 'G47.33' } },
          { fact: 'orderingProvider.name', hasWord: { set: 'TITLES' } },
          { fact: 'ctx.deliveryMethod', eq: 'mail' },
          { fact: 'line.modifiers', countIn: { of: ['RR', 'NU'], gt: 1 } },
          { fact: 'line.procedureCode', inSet: 'PAP' },
        ],
      },
      message: '{line.procedureCode} on {line.dateFrom}, ordered {ctx.orderDate}.',
      fields: ['line.modifiers', 'priorAuthNumber', 'diagnoses'],
    },
    { params: ['authThreshold'] },
  );
  expect(faults(rule)).toEqual([]);
});

describe('conditions', () => {
  test.each([
    [
      { sum: 'lines', of: 'item.procedureCode', where: ALWAYS, gt: 1 },
      'branches[0].fires: sum adds numbers, and item.procedureCode is code',
    ],
    [
      { sum: 'lines', of: 'item.charge', where: ALWAYS, gt: 1.5 },
      'branches[0].fires: item.charge is money in whole cents; 1.5 is not',
    ],
    [
      { count: 'lines', where: { fact: 'item.colour', eq: 'x' }, gt: 1 },
      'branches[0].fires.where: The members of "lines" have no fact "item.colour"',
    ],
    [{ count: 'lines', where: ALWAYS, gt: 'two' }, 'branches[0].fires: count is a number; "two" is not'],
    [{ fact: 'line.colour', eq: 'x' }, 'branches[0].fires: No fact is called "line.colour"'],
    [
      { all: [{ any: [{ not: { fact: 'x', eq: 1 } }] }] },
      'branches[0].fires.all[0].any[0].not: No fact is called "x"',
    ],
    [
      { some: 'lines', where: { fact: 'item.colour', eq: 'x' } },
      'branches[0].fires.where: The members of "lines" have no fact "item.colour"',
    ],
    [{ fact: 'item.units', gt: 1 }, 'stands outside a quantifier'],
    [{ fact: 'line.modifiers', eq: 'RR' }, 'eq takes text, code'],
    [{ fact: 'line.procedureCode', has: 'E0601' }, 'has takes codes, papers, and line.procedureCode is code'],
    [{ fact: 'line.procedureCode', gt: 'E0601' }, 'gt takes number, money, date'],
    [{ fact: 'line.units', hasWord: ['x'] }, 'hasWord takes text'],
    [{ fact: 'line.dateFrom', gt: 'soon' }, 'line.dateFrom is a date; "soon" is not'],
    [{ fact: 'line.units', eq: '1' }, 'line.units is a number; "1" is not'],
    [{ fact: 'line.charge', gt: 10.5 }, 'line.charge is money in whole cents; 10.5 is not'],
    [{ fact: 'ctx.abnOnFile', eq: 'yes' }, 'ctx.abnOnFile is true or false; "yes" is not'],
    [{ fact: 'line.placeOfService', in: [12, 13] }, 'line.placeOfService is code; put 12 in quotes'],
    [
      { fact: 'ctx.deliveryMethod', eq: 'drone' },
      'is one of in-person, pickup, mail, drop-ship; never "drone"',
    ],
    [{ fact: 'line.units', in: 5 }, 'a list belongs here; write [5]'],
    [{ fact: 'line.units', eq: [5] }, 'one value belongs here, not a list'],
    [{ fact: 'line.modifiers', has: { set: 'PAP' } }, 'one value belongs here, not a set'],
    [{ fact: 'line.procedureCode', in: { set: 'NOWHERE' } }, 'no set is called "NOWHERE"'],
    [{ fact: 'line.procedureCode', inSet: 'NOWHERE' }, 'no set is called "NOWHERE"'],
    [{ fact: 'line.units', gt: { row: 'limits.least' } }, 'the table "limits" has no column "least"'],
    [{ fact: 'line.units', gt: { row: 'bounds.max' } }, 'no table is called "bounds"'],
    [{ fact: 'line.units', gt: { fact: 'line.dateFrom' } }, 'line.units is number and line.dateFrom is date'],
    [{ fact: 'line.modifiers', intersects: { fact: 'line.procedureCode' } }, 'a list belongs here'],
    [
      { fact: 'line.units', gt: { date: 'ctx.orderDate', plus: '1 day' } },
      'line.units is number and cannot be compared with a date',
    ],
    [
      { fact: 'line.dateFrom', gt: { date: 'ctx.orderDate', plus: { row: 'limits.max' } } },
      '"limits.max" holds 1, which is no duration',
    ],
    [
      { fact: 'line.dateFrom', gt: { date: 'line.units', plus: '1 day' } },
      'a moved date starts from a date, and line.units is number',
    ],
    [
      { days: ['ctx.f2fDate', 'line.units'], gt: 1 },
      'days counts from date to date, and line.units is number',
    ],
    [{ fact: 'line.units', between: [5, 1] }, 'between goes from 5 to 1'],
    [
      { fact: 'line.dateFrom', within: { fact: 'line.units' } },
      'within takes an interval, and line.units is number',
    ],
    [
      { fact: 'line.charge', gt: { profile: 'authThreshold' } },
      'params: "authThreshold" is used; declare it here',
    ],
    [{ fact: 'profile.authNoc', eq: true }, 'params: "authNoc" is used; declare it here'],
  ] as readonly (readonly [Condition, string])[])('%j', (condition, fault) => {
    expect(fires(condition).join('\n')).toContain(fault);
  });

  test('of a rule about the claim ask no line', () => {
    const claim = (condition: Condition) =>
      fires(condition, { fields: ['totalCharge'] }, { scope: 'claim' }).join('\n');
    expect(claim({ fact: 'line.units', gt: 1 })).toContain('is a fact of a line');
    expect(claim({ fact: 'totalCharge', gt: { row: 'limits.max' } })).toContain(
      'a rule about the claim has none',
    );
    expect(claim({ none: 'otherLines', where: { fact: 'item.units', gt: 1 } })).toContain(
      'is seen from a line',
    );
    expect(claim({ some: 'lines', where: { fact: 'item.sameMonth', eq: true } })).toContain(
      'compares with this line',
    );
    expect(claim({ some: 'lines', where: { fact: 'item.units', gt: 1 } })).toBe('');
  });
});

describe('the rest of a rule', () => {
  test.each([
    [{ codes: { list: ['E9999'] } }, 'branches[0].codes.list[0]: E9999 is not in the HCPCS table'],
    [{ codes: { set: ['PAP'], except: { set: ['NOWHERE'] } } }, 'branches[0].codes.except.set[0]: no set'],
    [{ message: '{line.colour} is wrong.' }, 'branches[0].message: No fact is called "line.colour"'],
    [{ fix: 'Look at {item.units}.' }, 'branches[0].fix: "item.units" in a message needs exactly one some'],
    [{ message: 'It came to {total}.' }, 'branches[0].message: "total" in a message needs exactly one count'],
    [{ fields: ['line.colour'] }, 'branches[0].fields[0]: "line.colour" is no claim field'],
    [{ fields: ['line.modifierSet'] }, 'branches[0].fields[0]: "line.modifierSet" is no claim field'],
    [
      { scope: 'claim', fires: { fact: 'today', known: true }, fields: ['line.units'] },
      'is a field of a line',
    ],
    [{ denials: [{ group: 'CO', carc: '999' }] }, 'branches[0].denials[0].carc: 999 is not in the table'],
    [{ supersedes: ['b'] }, 'branches[0].supersedes[0]: no rule is called "b"'],
    [{ supersedes: ['a'] }, 'branches[0].supersedes[0]: is the rule itself'],
    [{ supersedes: ['a#x'] }, 'branches[0].supersedes[0]: "a" has no branch "x"'],
  ] as readonly (readonly [Partial<Branch>, string])[])('branch %j', (branch, fault) => {
    expect(faults(ruleOf('a', branch)).join('\n')).toContain(fault);
  });

  const missing = (name: string): Partial<Rule> => ({
    cases: [{ name: 'x', expect: 'not-checked', branch: 'only', missing: name, claim: {} }],
  });
  test.each([
    [{ params: ['authThreshold'] }, 'params[0]: "authThreshold" is declared and used nowhere'],
    [{ params: ['colour'] }, 'params[0]: no payer parameter is called "colour"'],
    [{ denials: [{ group: 'CO', carc: '999' }] }, 'denials[0].carc: 999'],
    [{ codes: { set: ['NOWHERE'] } }, 'codes.set[0]: no set is called "NOWHERE"'],
    [missing('line.colour'), 'cases[0].missing: "line.colour" is no fact'],
    [missing('table.nowhere'), 'cases[0].missing'],
  ] as readonly (readonly [Partial<Rule>, string])[])('rule %j', (rule, fault) => {
    expect(faults(ruleOf('a', {}, rule)).join('\n')).toContain(fault);
  });
  test.each(['history', 'lines', 'table.limits', 'ctx.orderDate', 'diagnoses'])(
    '%s may be missing',
    (name) => {
      expect(faults(ruleOf('a', {}, missing(name)))).toEqual([]);
    },
  );

  test('expertise alone is never red', () => {
    const sources: Rule['sources'] = [{ title: 'Trade', read: '2026-11-24', confidence: 'expertise' }];
    expect(faults(ruleOf('a', { severity: 'likely-deny' }, { sources }))).toHaveLength(1);
    expect(faults(ruleOf('a', { severity: 'review' }, { sources }))).toEqual([]);
    const also: Rule['sources'] = [...sources, { title: 'CMS', read: '2026-11-24', confidence: 'verified' }];
    expect(faults(ruleOf('a', { severity: 'will-deny' }, { sources: also }))).toEqual([]);
  });
});

describe('supersedes', () => {
  test('goes in no circle', () => {
    const a = ruleOf('a', {}, { supersedes: ['b'] });
    const b = ruleOf('b', {}, { supersedes: ['c#only'] });
    const c = ruleOf('c', {}, { supersedes: ['a'] });
    for (const rule of [a, b, c])
      expect(faults(rule, [a, b, c]).join('\n')).toContain('supersedes: goes in a circle:');
    expect(faults(a, [a, b, ruleOf('c', {})])).toEqual([]);
  });
  test('goes in no circle with what yields', () => {
    const order = ruleOf(
      'order',
      {},
      { yieldsTo: { field: 'line.modifiers', faults: ['contradiction'] }, supersedes: ['a'] },
    );
    expect(faults(order, [order, ruleOf('a', {})]).join('\n')).toContain('supersedes: goes in a circle:');
    expect(faults(order, [order, ruleOf('a', { fault: 'value' })])).toEqual([]);
  });
  test('branches of two rules may keep others of each other silent', () => {
    const two = (id: string, other: string): Rule =>
      ruleOf(id, {}, { branches: [branchOf('one', { supersedes: [`${other}#two`] }), branchOf('two', {})] });
    expect(faults(two('a', 'b'), [two('a', 'b'), two('b', 'a')])).toEqual([]);
  });
});
