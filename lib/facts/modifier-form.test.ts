import { describe, expect, test } from 'vitest';
import { factOf, onLine } from './test-fact.ts';

const always = [{ short: '', from: '2000-01-01', to: null }];
const tables = [
  {
    name: 'modifiers',
    edition: 'modifiers for these tests',
    until: '2026-12-31',
    rows: {
      ...Object.fromEntries(['RR', 'KX', 'KO', 'K0', 'K3', 'LT', 'Q0', 'GO'].map((code) => [code, always])),
      KV: [{ short: '', from: '2005-01-01', to: '2023-12-31' }],
    },
  },
];
const partly = (...modifiers: string[]) => ({ modifiers: [...modifiers, { raw: '?' }] });

describe('line.modifierOrder and line.misplacedModifier', () => {
  test.each([
    [['RR', 'KH', 'KX'], 'ok', 'blank'],
    [['RR', 'KX', 'KH'], 'ok', 'blank'],
    [['KH', 'RR', 'KX'], 'ok', 'blank'],
    [['AU', 'KX'], 'ok', 'blank'],
    [['99'], 'ok', 'blank'],
    [[], 'ok', 'blank'],
    [['KX', 'RR', 'KH'], 'pricing-not-first', 'KX'],
    [['GA', 'MS'], 'pricing-not-first', 'GA'],
    [['RT', 'NU'], 'info-before-pricing', 'RT'],
    [['KX', 'LT', 'NU'], 'info-before-pricing', 'LT'],
    [['LT', 'KX'], 'info-before-policy', 'LT'],
    [['NU', 'RT', 'KX'], 'info-before-policy', 'RT'],
    [['KX', 'LT', 'K3'], 'ok', 'blank'],
  ])('%j is %s, %s', (modifiers, order, early) => {
    expect(onLine('line.modifierOrder', { modifiers })).toBe(order);
    expect(onLine('line.misplacedModifier', { modifiers })).toBe(early);
  });
  test('with an unread box only a wrong order of two that were seen is certain', () => {
    expect(onLine('line.modifierOrder', partly('RT', 'NU'))).toBe('info-before-pricing');
    expect(onLine('line.modifierOrder', partly('KX', 'RR'))).toBe('unknown: line.modifiers');
    expect(onLine('line.modifierOrder', partly('RR', 'KX'))).toBe('unknown: line.modifiers');
    expect(onLine('line.modifierOrder', {})).toBe('unknown: line.modifiers');
  });
});

test.each([
  [
    ['KX', 'LT', 'KH', '99', 'KO', 'RR'],
    ['RR', 'KH', 'KO', 'KX', 'LT', '99'],
  ],
  [
    ['NU', 'KX', 'RT'],
    ['NU', 'KX', 'RT'],
  ],
])('line.modifiersInOrder of %j is %j', (modifiers, inOrder) => {
  const claim = { lines: [{ modifiers }] };
  expect(factOf('line.modifiersInOrder', { claim })).toMatchObject({ value: inOrder, complete: true });
  expect(
    factOf('line.distinctModifiers', { claim: { lines: [{ modifiers: [...modifiers, 'KX'] }] } }),
  ).toMatchObject({
    value: modifiers,
  });
  expect(onLine('line.modifiersInOrder', partly('RR'))).toBe('unknown: line.modifiers');
});

describe('modifiers by the table', () => {
  const of = (name: string, modifiers: readonly unknown[], dateFrom = '2026-11-03', more: object = {}) =>
    factOf(name, { tables, claim: { lines: [{ modifiers, dateFrom, ...more }] } });
  test('line.unknownModifiers are those that HCPCS never had; numbers are not judged', () => {
    expect(of('line.unknownModifiers', ['RR', '0K'])).toMatchObject({ value: ['0K'] });
    expect(of('line.unknownModifiers', ['RR', 'ZX', '59', '99', '2P'])).toMatchObject({
      value: ['ZX'],
      complete: true,
    });
    expect(of('line.unknownModifiers', ['RR', 'KV'])).toMatchObject({ value: [], complete: true });
    expect(of('line.unknownModifiers', ['ZX', { raw: '?' }])).toMatchObject({
      value: ['ZX'],
      complete: false,
    });
  });
  test('line.endedModifiers goes by the From date', () => {
    expect(of('line.endedModifiers', ['RR', 'KV'])).toMatchObject({ value: ['KV'], complete: true });
    expect(of('line.endedModifiers', ['RR', 'KV'], '2023-12-31')).toMatchObject({ value: [] });
    expect(of('line.endedModifiers', ['KV'], '')).toMatchObject({ missing: 'line.dateFrom' });
    expect(of('line.endedModifiers', ['RR'], '')).toMatchObject({ value: [], complete: true });
  });
  test('nothing is known after the last date of the table, or before it has come', () => {
    expect(of('line.unknownModifiers', ['ZX'], '2027-01-02')).toMatchObject({
      reason: 'outside-table-dates',
      missing: 'table.modifiers',
    });
    expect(onLine('line.unknownModifiers', { modifiers: ['ZX'] })).toBe('unknown: table.modifiers');
  });
  test.each([
    [['KX', 'KO', 'LT'], 'L5981', ['KO']],
    [['KO'], 'J7613', []],
    [['K0'], 'J7613', ['K0']],
    [['K3'], 'L5981', []],
    [['QO'], 'E0601', ['QO']],
    [['G0'], 'E0601', ['G0']],
    [['GO', 'Q0'], 'E0601', []],
  ])('line.wrongOModifiers of %j on %s are %j', (modifiers, procedureCode, wrong) => {
    expect(of('line.wrongOModifiers', modifiers, '2026-11-03', { procedureCode })).toMatchObject({
      value: wrong,
    });
  });
  test('KO needs the code to be judged', () => {
    expect(onLine('line.wrongOModifiers', { modifiers: ['KO'] }, { tables })).toBe(
      'unknown: line.procedureCode',
    );
  });
});

test('line.duplicateModifiers lists each once, whatever was not seen', () => {
  expect(onLine('line.duplicateModifiers', { modifiers: ['KX', 'RR', 'KX', 'KX'] })).toEqual(['KX']);
  expect(onLine('line.duplicateModifiers', { modifiers: ['KX', 'RR'] })).toEqual([]);
  expect(factOf('line.duplicateModifiers', { claim: { lines: [partly('KX', 'RR')] } })).toMatchObject({
    value: [],
    complete: false,
  });
});

test('line.modifiersComplete and line.modifierCount', () => {
  expect(onLine('line.modifiersComplete', { modifiers: ['RR'] })).toBe(true);
  expect(onLine('line.modifiersComplete', partly('RR'))).toBe(false);
  expect(onLine('line.modifiersComplete', { modifiers: ['RR', '99'] }, { tables })).toBe(false);
  expect(onLine('line.modifiersComplete', {})).toBe('unknown: line.modifiers');
  expect(onLine('line.modifierCount', { modifiers: ['RR', 'KX', '99'], description: 'KO' }, { tables })).toBe(
    3,
  );
  expect(onLine('line.modifierCount', { modifiers: [] })).toBe(0);
  expect(onLine('line.modifierCount', partly('RR'))).toBe('unknown: line.modifiers');
});
