import { describe, expect, test } from 'vitest';
import { factOf, valueIn } from './test-fact.ts';

const tables = [
  {
    name: 'accessories',
    edition: 'accessories for these tests',
    rows: { A7034: [{ bases: ['E0601', 'E0470'], kind: 'supply' }] },
  },
];
const sets = { OXY_STAT: [], OXY_PORT: [], CR: [] };
const mask = (more: object = {}) => ({
  procedureCode: 'A7034',
  dateFrom: '2026-03-01',
  description: '',
  ...more,
});
const base = (...modifiers: string[]) => ({ procedureCode: 'E0601', dateFrom: '2026-03-04', modifiers });
const of = (name: string, lines: readonly object[], context: object = {}, linesComplete = true) =>
  valueIn(factOf(name, { claim: { lines }, context, tables, sets, linesComplete }));
const earlier = { date: '2022-06-10', procedureCode: 'E0470', modifiers: ['NU'] };

describe('line.baseKnown', () => {
  const known = (lines: readonly object[], context?: object, complete?: boolean) =>
    of('line.baseKnown', lines, context, complete);
  test('by the claim, the history, the note or the answer', () => {
    expect(known([mask(), base('RR', 'KH')])).toBe(true);
    expect(known([mask()], { history: [earlier], historyComplete: false })).toBe(true);
    expect(known([mask({ description: 'bene-owned E0601 pur 06/2022' })])).toBe(true);
    expect(known([mask()], { baseOwned: true })).toBe(true);
  });
  test('not, where all of it was seen', () => {
    expect(known([mask()], { history: [] })).toBe(false);
    expect(known([mask(), base()], { history: [] })).toBe(true);
    expect(known([mask({ description: 'owned CPAP' })], { history: [] })).toBe(false);
  });
  test('open, where something was not', () => {
    expect(known([mask()])).toBe('unknown: history');
    expect(known([mask()], { history: [], historyComplete: false })).toBe('unknown: history');
    expect(known([mask()], { history: [] }, false)).toBe('unknown: lines');
    expect(known([{ procedureCode: 'A7034' }], { history: [] })).toBe('unknown: line.description');
  });
  test('blank for an item that serves none', () => {
    expect(known([base()], { history: [] })).toBe('blank');
  });
});

describe('line.baseFirstDate', () => {
  const first = (lines: readonly object[], context?: object, complete?: boolean) =>
    of('line.baseFirstDate', lines, context, complete);
  test('is the earliest of the claim and the history', () => {
    expect(first([mask(), base('RR', 'KH')], { history: [earlier] })).toBe('2022-06-10');
    expect(first([mask(), base('RR', 'KI')], { history: [] })).toBe('2026-03-04');
    expect(first([mask()], { history: [] })).toBe('blank');
  });
  test('without a history, only for equipment that this claim bills for the first time', () => {
    expect(first([mask(), base('RR', 'KH')])).toBe('2026-03-04');
    expect(first([mask(), base('NU')])).toBe('2026-03-04');
    expect(first([mask(), base('RR', 'KI')])).toBe('unknown: history');
    expect(first([mask(), base('RR', 'KH', 'RA')])).toBe('unknown: history');
    expect(first([mask()])).toBe('unknown: history');
  });
  test('not where the patient owned one before', () => {
    expect(first([mask({ description: 'owned E0470' }), base('RR', 'KH')])).toBe('unknown: history');
    expect(first([mask(), base('RR', 'KH')], { baseOwned: true })).toBe('unknown: history');
    expect(first([mask()], { history: [] }, false)).toBe('unknown: lines');
  });
});
