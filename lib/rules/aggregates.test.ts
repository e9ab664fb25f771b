import { describe, expect, test } from 'vitest';
import { coreRegistry } from '../facts/registry.ts';
import { missingFacts } from './missing.ts';
import { inputsOf, judge, type TestInputs } from './test-world.ts';
import type { Truth } from './truth.ts';
import type { Condition } from './types.ts';

const T = 1;
const F = 0;
const U = undefined;

const CODE: Condition = { fact: 'item.procedureCode', eq: { fact: 'line.procedureCode' } };
/** Units of this code from three calendar months before this line on, its own included. */
const IN_WINDOW: Condition = {
  all: [CODE, { fact: 'item.used', eq: true }, { fact: 'item.daysBefore', between: [0, 89] }],
};
const units = (bound: number | { fact: string }, where: Condition = IN_WINDOW): Condition => ({
  sum: 'claim+history',
  of: 'item.units',
  where,
  gt: bound,
});

const line = { procedureCode: 'A4239', dateFrom: '2026-11-03', units: 1 };
const earlier = (date: string, more: object = {}) => ({ date, procedureCode: 'A4239', units: 1, ...more });
const world = (
  history: readonly object[] | undefined,
  more: object = {},
  test: TestInputs = {},
): TestInputs => ({
  claim: { lines: [line], ...more },
  ...test,
  context: { ...(history && { history }), ...test.context },
});
const on = (condition: Condition, test: TestInputs): Truth =>
  judge(condition, coreRegistry, { inputs: inputsOf(test) }).truth;

const full = [earlier('2026-08-10'), earlier('2026-09-05'), earlier('2026-10-05')];

describe('sum', () => {
  test('adds the members inside the window, this line among them', () => {
    expect(on(units(3), world(full))).toBe(T);
    expect(on(units(4), world(full))).toBe(F);
    expect(on(units(3), world([earlier('2026-08-05'), ...full.slice(1)]))).toBe(F);
    expect(on(units(3), world([...full.slice(1), earlier('2026-10-06', { procedureCode: 'A4253' })]))).toBe(
      F,
    );
  });
  test('what was denied uses nothing up', () => {
    expect(on(units(3), world([earlier('2026-08-10', { paid: false }), ...full.slice(1)]))).toBe(F);
  });
  test('a history that may have more can prove too much, never enough', () => {
    const partial = { context: { historyComplete: false } };
    expect(on(units(3), world(full, {}, partial))).toBe(T);
    expect(on(units(4), world(full, {}, partial))).toBe(U);
    expect(on(units(3), world(undefined))).toBe(U);
    expect(on(units(0), world(undefined))).toBe(T);
  });
  test('a number that is not known adds nothing that is certain', () => {
    const unread = [earlier('2026-09-05', { units: undefined }), ...full];
    expect(on(units(3), world(unread))).toBe(T);
    expect(on(units(4), world(unread))).toBe(U);
    expect(on(units(4), world([earlier('2026-09-05', { units: -5 }), ...full]))).toBe(U);
    expect(on(units(0), { claim: { lines: [{ ...line, units: '' }] }, context: { history: [] } })).toBe(U);
  });
  test('compares with a fact; a bound that is not known decides nothing', () => {
    expect(on(units({ fact: 'ctx.auth.units' }), world(full, {}, { context: { auth: { units: 3 } } }))).toBe(
      T,
    );
    expect(on(units({ fact: 'ctx.auth.units' }), world(full))).toBe(U);
  });
  test.each([
    ['eq', 4, T],
    ['ne', 4, F],
    ['gte', 4, T],
    ['lt', 4, F],
    ['lte', 4, T],
    ['lt', 5, T],
  ] as const)('%s %i', (order, bound, truth) => {
    const condition = {
      sum: 'claim+history',
      of: 'item.units',
      where: IN_WINDOW,
      [order]: bound,
    } as Condition;
    expect(on(condition, world(full))).toBe(truth);
    expect(on({ not: condition }, world(full))).toBe(truth === T ? F : T);
  });
  test('a claim that replaces an earlier one does not count that one', () => {
    const before = [...full.slice(1), earlier('2026-11-03'), earlier('2026-11-02')];
    expect(on(units(3), world(before))).toBe(T);
    expect(on(units(3), world(before, { resubmission: { code: '7' } }))).toBe(T);
    expect(on(units(4), world(before))).toBe(T);
    expect(on(units(4), world(before, { resubmission: { code: '7' } }))).toBe(F);
  });
});

describe('count', () => {
  const lines = [line, { ...line, dateFrom: '2026-01-05' }, { ...line, dateFrom: '2025-12-31' }];
  const inYear: Condition = { count: 'lines', where: { fact: 'item.sameYear', eq: true }, gte: 2 };
  test('counts the members that fit', () => {
    expect(on(inYear, { claim: { lines } })).toBe(T);
    expect(on(inYear, { claim: { lines: [lines[0], lines[2]] } })).toBe(F);
    expect(on(inYear, { claim: { lines: [lines[0], lines[2]] }, linesComplete: false })).toBe(U);
  });
});

test('an open total names what is missing: the bound, the number of a member, or the rest of the list', () => {
  const missing = (condition: Condition, inputs: TestInputs) => {
    const { frame, test: compiled } = judge(condition, coreRegistry, { inputs: inputsOf(inputs) });
    return missingFacts(frame, compiled);
  };
  expect(missing(units({ fact: 'ctx.auth.units' }), world(full))).toEqual(['ctx.auth.units']);
  expect(missing(units(3), world(undefined))).toEqual(['history']);
  expect(missing(units(9), world([earlier('2026-09-05', { units: undefined })]))).toEqual(['line.units']);
});

test('one inside a quantifier is refused', () => {
  const inner: Condition = { count: 'lines', where: CODE, gt: 1 };
  expect(() => on({ some: 'lines', where: inner }, world([]))).toThrow('inside another');
});
