import { describe, expect, test } from 'vitest';
import type { FactType, FactValue } from '../facts/types.ts';
import { knownFact, listFact, unknownFact } from '../facts/values.ts';
import { judge, registryOf } from './test-world.ts';
import type { Truth } from './truth.ts';
import type { Operators } from './types.ts';

const BLANK: FactValue = { state: 'blank', from: 'page' };
const ABSENT = unknownFact('absent', 'line.x');
const UNREADABLE = unknownFact('unreadable', 'line.x', '???');
const PENDING = unknownFact('pending', 'line.x');

const SETS = { SOME: ['E0601', 'E0470'], WORDS: ['MD', 'DURABLE MEDICAL'] };

/** Judges a leaf on a fact that holds `value`; `other`, `list` and `stay` are facts to compare with. */
function leaf(
  type: FactType,
  value: FactValue,
  operator: Operators,
  others: Record<string, FactValue> = {},
): Truth {
  const registry = registryOf({
    'line.x': { type, value },
    'line.other': { type, value: others.other ?? ABSENT },
    'line.list': { type: 'codes', value: others.list ?? ABSENT },
    stay: { type: 'interval', place: 'claim', value: others.stay ?? ABSENT },
  });
  return judge({ fact: 'line.x', ...operator }, registry, { sets: SETS }).truth;
}

const T = 1;
const F = 0;
const U = undefined;

describe('single values', () => {
  type Row = [operator: Operators, yes: FactValue, no: FactValue | undefined, ifBlank: Truth];
  const number = knownFact;
  const rows: Record<string, [FactType, Row[]]> = {
    numbers: [
      'number',
      [
        [{ eq: 5 }, number(5), number(6), F],
        [{ ne: 5 }, number(6), number(5), T],
        [{ lt: 5 }, number(4), number(5), U],
        [{ lte: 5 }, number(5), number(6), U],
        [{ gt: 5 }, number(6), number(5), U],
        [{ gte: 5 }, number(5), number(4), U],
        [{ between: [3, 5] }, number(5), number(6), U],
        [{ between: [3, 5] }, number(3), number(2), U],
        [{ in: [3, 5] }, number(5), number(4), F],
        [{ notIn: [3, 5] }, number(4), number(5), T],
      ],
    ],
    dates: [
      'date',
      [
        [{ eq: '2026-11-03' }, knownFact('2026-11-03'), knownFact('2026-11-04'), F],
        [{ lt: '2026-11-03' }, knownFact('2026-11-02'), knownFact('2026-11-03'), U],
        [{ gte: '2026-11-03' }, knownFact('2026-11-03'), knownFact('2025-12-31'), U],
        [{ between: ['2026-11-01', '2026-11-30'] }, knownFact('2026-11-30'), knownFact('2026-12-01'), U],
      ],
    ],
    booleans: [
      'boolean',
      [
        [{ eq: false }, knownFact(false), knownFact(true), F],
        [{ ne: false }, knownFact(true), knownFact(false), T],
      ],
    ],
    codes: [
      'code',
      [
        [{ eq: 'E0601' }, knownFact('E0601'), knownFact('E0602'), F],
        [{ in: { set: 'SOME' } }, knownFact('E0470'), knownFact('E0471'), F],
        [{ notIn: { set: 'SOME' } }, knownFact('E0471'), knownFact('E0470'), T],
        [{ inSet: 'SOME' }, knownFact('E0601'), knownFact('A4253'), F],
        [{ notInSet: 'SOME' }, knownFact('A4253'), knownFact('E0601'), T],
        [{ startsWithAny: ['E', 'K0'] }, knownFact('K0001'), knownFact('L1833'), F],
        [{ shape: 'HCPCS' }, knownFact('E0601'), knownFact('EO601'), F],
        [{ notShape: 'HCPCS' }, knownFact('EO601'), knownFact('E0601'), F],
        [{ shape: 'NPI' }, knownFact('1234567893'), knownFact('1234567890'), F],
        [{ notShape: 'NPI' }, knownFact('1234567890'), knownFact('1234567893'), F],
        [{ shape: 'POINTER' }, knownFact('L'), knownFact('M'), F],
      ],
    ],
    texts: [
      'text',
      [
        [{ hasWord: ['MD', 'DO'] }, knownFact('Smith, Jane M.D.'), knownFact('MDANIEL, DOM'), F],
        [
          { hasWord: { set: 'WORDS' } },
          knownFact('Acme Durable Medical, Inc'),
          knownFact('Undurable Medical'),
          F,
        ],
        [{ containsAny: ['single use'] }, knownFact('A Single-Use pump'), knownFact('single patient use'), F],
        [{ containsAny: ['elastomeric', 'DISPOS'] }, knownFact('disposable'), knownFact('reusable'), F],
      ],
    ],
  };
  for (const [name, [type, list]] of Object.entries(rows)) {
    test.each(list.map(([operator, ...rest]) => [JSON.stringify(operator), operator, ...rest] as const))(
      `${name} %s`,
      (_text, operator, yes, no, ifBlank) => {
        expect(leaf(type, yes, operator)).toBe(T);
        if (no) expect(leaf(type, no, operator)).toBe(F);
        expect(leaf(type, BLANK, operator)).toBe(ifBlank);
        for (const unknown of [ABSENT, UNREADABLE, PENDING]) expect(leaf(type, unknown, operator)).toBe(U);
      },
    );
  }
});

describe('state', () => {
  const seen = knownFact('x');
  test.each([
    ['known', T, F, F, F],
    ['unknown', F, F, T, T],
    ['unreadable', F, F, F, T],
    ['filled', T, F, U, U],
    ['blank', F, T, U, U],
  ] as const)(
    '%s of known %s, blank %s, absent %s, unreadable %s',
    (operator, known, blank, absent, unreadable) => {
      expect(leaf('text', seen, { [operator]: true })).toBe(known);
      expect(leaf('text', BLANK, { [operator]: true })).toBe(blank);
      expect(leaf('text', ABSENT, { [operator]: true })).toBe(absent);
      expect(leaf('text', UNREADABLE, { [operator]: true })).toBe(unreadable);
      // What is on its way may still become anything.
      expect(leaf('text', PENDING, { [operator]: true })).toBe(U);
    },
  );

  test('a list is blank when it is whole and empty', () => {
    expect(leaf('codes', listFact([], true), { blank: true })).toBe(T);
    expect(leaf('codes', listFact([], true), { filled: true })).toBe(F);
    expect(leaf('codes', listFact([], false), { blank: true })).toBe(U);
    expect(leaf('codes', listFact(['RR'], false), { filled: true })).toBe(T);
    expect(leaf('codes', listFact(['RR'], false), { blank: true })).toBe(F);
  });
});

describe('lists', () => {
  /** The answers for the whole and the partial list that holds it, that lacks it, and for blank. */
  const rows: [
    Operators,
    holds: string[],
    lacks: string[],
    whole: [Truth, Truth],
    partial: [Truth, Truth],
    blank: Truth,
  ][] = [
    [{ has: 'RR' }, ['NU', 'RR'], ['NU'], [T, F], [T, U], F],
    [{ lacks: 'RR' }, ['NU', 'RR'], ['NU'], [F, T], [F, U], T],
    [{ intersects: ['RR', 'KH'] }, ['KH', 'NU'], ['NU'], [T, F], [T, U], F],
    [{ disjoint: ['RR', 'KH'] }, ['KH', 'NU'], ['NU'], [F, T], [F, U], T],
    [{ hasAll: ['RR', 'KH'] }, ['KH', 'NU', 'RR'], ['RR'], [T, F], [T, U], F],
    [{ subsetOf: ['RR', 'KH'] }, ['RR'], ['RR', 'NU'], [T, F], [U, F], T],
    [{ countIn: { of: ['RR', 'NU', 'UE'], gt: 1 } }, ['RR', 'NU'], ['RR', 'RR'], [T, F], [T, U], F],
    [{ countIn: { of: ['RR', 'NU'], gte: 1 } }, ['RR'], ['KX'], [T, F], [T, U], F],
    [{ countIn: { of: ['RR', 'NU'], eq: 1 } }, ['RR'], ['RR', 'NU'], [T, F], [U, F], F],
    [{ countIn: { of: ['RR', 'NU'], ne: 1 } }, ['RR', 'NU'], ['NU'], [T, F], [T, U], T],
    [{ countIn: { of: ['RR', 'NU'], lt: 1 } }, ['KX'], ['NU'], [T, F], [U, F], T],
    [{ countIn: { of: ['RR', 'NU'], lte: 1 } }, ['NU'], ['NU', 'RR'], [T, F], [U, F], T],
  ];
  test.each(rows.map(([operator, ...rest]) => [JSON.stringify(operator), operator, ...rest] as const))(
    '%s',
    (_text, operator, holding, lacking, [yes, no], [partlyYes, partlyNo], ifBlank) => {
      expect(leaf('codes', listFact(holding, true), operator)).toBe(yes);
      expect(leaf('codes', listFact(lacking, true), operator)).toBe(no);
      expect(leaf('codes', listFact(holding, false), operator)).toBe(partlyYes);
      expect(leaf('codes', listFact(lacking, false), operator)).toBe(partlyNo);
      expect(leaf('codes', BLANK, operator)).toBe(ifBlank);
      expect(leaf('codes', listFact([], true), operator)).toBe(ifBlank);
      for (const unknown of [ABSENT, UNREADABLE, PENDING]) expect(leaf('codes', unknown, operator)).toBe(U);
    },
  );

  test('the right side may be a list that is not whole', () => {
    const list = listFact(['RR'], false);
    expect(leaf('codes', listFact(['RR'], true), { intersects: { fact: 'line.list' } }, { list })).toBe(T);
    expect(leaf('codes', listFact(['NU'], true), { intersects: { fact: 'line.list' } }, { list })).toBe(U);
    expect(leaf('codes', listFact([], true), { intersects: { fact: 'line.list' } }, { list })).toBe(F);
    expect(leaf('codes', listFact(['NU'], true), { subsetOf: { fact: 'line.list' } }, { list })).toBe(U);
    expect(leaf('codes', listFact(['NU'], true), { hasAll: { fact: 'line.list' } }, { list })).toBe(F);
    expect(leaf('codes', listFact(['RR'], true), { hasAll: { fact: 'line.list' } }, { list })).toBe(U);
    expect(leaf('code', knownFact('RR'), { in: { fact: 'line.list' } }, { list })).toBe(T);
    expect(leaf('code', knownFact('NU'), { in: { fact: 'line.list' } }, { list })).toBe(U);
  });

  test('a right side that is blank asks for nothing', () => {
    const others = { other: BLANK, list: BLANK };
    for (const operator of ['has', 'lacks'] as const)
      expect(leaf('codes', listFact(['RR'], true), { [operator]: { fact: 'line.other' } }, others)).toBe(U);
    for (const operator of ['intersects', 'disjoint', 'hasAll', 'subsetOf'] as const)
      expect(leaf('codes', listFact(['RR'], true), { [operator]: { fact: 'line.list' } }, others)).toBe(U);
  });
});

describe('a fact on the right', () => {
  test('is compared when both are known', () => {
    expect(leaf('number', knownFact(2), { gt: { fact: 'line.other' } }, { other: knownFact(1) })).toBe(T);
    expect(leaf('number', knownFact(2), { eq: { fact: 'line.other' } }, { other: knownFact(1) })).toBe(F);
  });
  test('that is blank equals nothing and has no order', () => {
    expect(leaf('number', knownFact(2), { eq: { fact: 'line.other' } }, { other: BLANK })).toBe(F);
    expect(leaf('number', knownFact(2), { ne: { fact: 'line.other' } }, { other: BLANK })).toBe(T);
    expect(leaf('number', knownFact(2), { gt: { fact: 'line.other' } }, { other: BLANK })).toBe(U);
    expect(leaf('number', ABSENT, { eq: { fact: 'line.other' } }, { other: BLANK })).toBe(F);
  });
  test('that is unknown leaves it unknown', () => {
    for (const operator of ['eq', 'ne', 'lt', 'lte', 'gt', 'gte'] as const)
      expect(leaf('number', knownFact(2), { [operator]: { fact: 'line.other' } })).toBe(U);
    expect(leaf('codes', listFact(['RR'], true), { has: { fact: 'line.other' } })).toBe(U);
  });
});

describe('within', () => {
  const inside = (date: FactValue, stay: FactValue) =>
    leaf('date', date, { within: { fact: 'stay' } }, { stay });
  const stay = knownFact({ from: '2026-11-03', to: '2026-11-10' });
  test.each([
    ['2026-11-02', F],
    ['2026-11-03', T],
    ['2026-11-10', T],
    ['2026-11-11', F],
  ] as const)('%s', (date, truth) => {
    expect(inside(knownFact(date), stay)).toBe(truth);
  });
  test('an open end does not end', () => {
    expect(inside(knownFact('2030-01-01'), knownFact({ from: '2026-11-03' }))).toBe(T);
    expect(inside(knownFact('2020-01-01'), knownFact({ to: '2026-11-03' }))).toBe(T);
  });
  test('no interval holds nothing; an unknown one may', () => {
    expect(inside(knownFact('2026-11-03'), BLANK)).toBe(F);
    expect(inside(knownFact('2026-11-03'), ABSENT)).toBe(U);
    expect(inside(BLANK, stay)).toBe(U);
  });
});

describe('days', () => {
  const registry = (from: FactValue, to: FactValue) =>
    registryOf({ 'line.a': { type: 'date', value: from }, 'line.b': { type: 'date', value: to } });
  const days = (from: FactValue, to: FactValue, operator: Operators) =>
    judge({ days: ['line.a', 'line.b'], ...operator }, registry(from, to)).truth;
  test('counts from the first to the second', () => {
    expect(days(knownFact('2026-05-04'), knownFact('2026-11-03'), { eq: 183 })).toBe(T);
    expect(days(knownFact('2026-11-03'), knownFact('2026-11-01'), { lt: 0 })).toBe(T);
    expect(days(knownFact('2026-11-03'), knownFact('2026-11-06'), { between: [0, 2] })).toBe(F);
  });
  test('is unknown while a date is', () => {
    expect(days(ABSENT, knownFact('2026-11-03'), { gt: 1 })).toBe(U);
    expect(days(knownFact('2026-11-03'), BLANK, { gt: 1 })).toBe(U);
  });
});

describe('assume', () => {
  const assumed = (value: FactValue, assume: boolean) =>
    judge({ fact: 'line.x', eq: 1, assume }, registryOf({ 'line.x': { type: 'number', value } })).truth;
  test('stands in for what is unknown, not for what is known', () => {
    expect(assumed(ABSENT, true)).toBe(T);
    expect(assumed(ABSENT, false)).toBe(F);
    expect(assumed(UNREADABLE, true)).toBe(T);
    expect(assumed(knownFact(2), true)).toBe(F);
    expect(assumed(knownFact(1), false)).toBe(T);
  });
  test('waits for what is on its way', () => {
    expect(assumed(PENDING, true)).toBe(U);
    expect(assumed(PENDING, false)).toBe(U);
  });
});
