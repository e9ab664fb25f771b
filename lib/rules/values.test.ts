import { describe, expect, test } from 'vitest';
import { coreRegistry } from '../facts/registry.ts';
import { createTables } from '../tables/lookup.ts';
import type { TableData } from '../tables/types.ts';
import { inputsOf, judge, type TestInputs } from './test-world.ts';
import type { Truth } from './truth.ts';
import type { Condition } from './types.ts';

const T = 1;
const F = 0;
const U = undefined;

const LIMITS: TableData = {
  name: 'limits',
  edition: 'Limits of 2026',
  from: '2020-01-01',
  until: '2026-12-31',
  rows: {
    A4253: [
      { max: 2, from: '2020-01-01', to: '2025-12-31' },
      { max: 4, from: '2026-01-01', to: null },
    ],
    A7030: [{ max: null, from: null, to: null, valid: '1 month' }],
    A7037: [{ max: 1, accepted: ['KX', 'GA'] }],
  },
};

const truth = (condition: Condition, test: TestInputs): Truth =>
  judge(condition, coreRegistry, { inputs: inputsOf({ tables: createTables([LIMITS], {}), ...test }) }).truth;

const line = (fields: object): TestInputs => ({ claim: { lines: [fields] } });

describe('a column of the row of the line', () => {
  const over: Condition = { fact: 'line.units', gt: { row: 'limits.max' } };
  test.each([
    ['the row of the service date', { procedureCode: 'A4253', dateFrom: '2025-06-01', units: 3 }, T],
    ['a later row', { procedureCode: 'A4253', dateFrom: '2026-06-01', units: 3 }, F],
    ['a date after the edition', { procedureCode: 'A4253', dateFrom: '2027-01-01', units: 3 }, U],
    ['no date, rows differ by date', { procedureCode: 'A4253', units: 9 }, U],
    ['no date, one row for all dates', { procedureCode: 'A7037', units: 9 }, T],
    ['an empty cell', { procedureCode: 'A7030', dateFrom: '2026-06-01', units: 9 }, U],
    ['no row', { procedureCode: 'E0601', dateFrom: '2026-06-01', units: 9 }, U],
    ['no code', { dateFrom: '2026-06-01', units: 9 }, U],
    ['a blank code', { procedureCode: '', dateFrom: '2026-06-01', units: 9 }, U],
  ] as const)('%s', (_name, fields, expected) => {
    expect(truth(over, line(fields))).toBe(expected);
  });
  test('a list in a cell', () => {
    const none: Condition = { fact: 'line.modifiers', disjoint: { row: 'limits.accepted' } };
    expect(truth(none, line({ procedureCode: 'A7037', modifiers: ['NU'], dateFrom: '2026-06-01' }))).toBe(T);
    expect(
      truth(none, line({ procedureCode: 'A7037', modifiers: ['NU', 'KX'], dateFrom: '2026-06-01' })),
    ).toBe(F);
  });
  test('rows that have not arrived', () => {
    const tables = createTables([{ ...LIMITS, partial: true, rows: {} }], {});
    expect(
      truth(over, { ...line({ procedureCode: 'A4253', dateFrom: '2026-06-01', units: 9 }), tables }),
    ).toBe(U);
  });
});

describe('a parameter of the payer', () => {
  const over: Condition = { fact: 'line.charge', gt: { profile: 'authThreshold' } };
  test('is compared when the payer has it', () => {
    const profile = { authThreshold: '1000.00' };
    expect(truth(over, { ...line({ charge: '1000.01' }), context: { profile } })).toBe(T);
    expect(truth(over, { ...line({ charge: '1000.00' }), context: { profile } })).toBe(F);
  });
  test('is unknown when not', () => {
    expect(truth(over, line({ charge: '9999.00' }))).toBe(U);
  });
});

describe('a date and a duration', () => {
  const context = { orderDate: '2026-01-31' };
  test.each([
    ['plus', '1 month', '2026-02-28', F],
    ['plus', '1 month', '2026-03-01', T],
    ['plus', '13 months', '2027-02-28', F],
    ['minus', '1 year', '2025-01-31', F],
    ['minus', '1 year', '2025-02-01', T],
  ] as const)('later than the order %s %s: %s', (sign, by, dateFrom, expected) => {
    const moved =
      sign === 'plus' ? { date: 'ctx.orderDate', plus: by } : { date: 'ctx.orderDate', minus: by };
    expect(truth({ fact: 'line.dateFrom', gt: moved }, { ...line({ dateFrom }), context })).toBe(expected);
  });
  test('a duration from a table', () => {
    const late: Condition = {
      fact: 'line.dateFrom',
      gt: { date: 'ctx.orderDate', plus: { row: 'limits.valid' } },
    };
    expect(truth(late, { ...line({ procedureCode: 'A7030', dateFrom: '2026-03-01' }), context })).toBe(T);
    expect(truth(late, { ...line({ procedureCode: 'A7030', dateFrom: '2026-02-28' }), context })).toBe(F);
    expect(truth(late, { ...line({ procedureCode: 'E0601', dateFrom: '2026-03-01' }), context })).toBe(U);
  });
  test('without the date nothing is known', () => {
    const late: Condition = { fact: 'line.dateFrom', gt: { date: 'ctx.orderDate', plus: '1 month' } };
    expect(truth(late, line({ dateFrom: '2026-03-01' }))).toBe(U);
  });
});
