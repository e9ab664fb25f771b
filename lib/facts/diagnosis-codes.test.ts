import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { diagnosisTable } from '../tables/diagnoses.ts';
import { createTables, rowsFor } from '../tables/lookup.ts';
import { contextFromJson } from './context-json.ts';
import { diagnosisStatus } from './diagnosis-codes.ts';
import { createFactScope } from './scope.ts';
import type { FactValue } from './types.ts';

const icd10 = diagnosisTable(
  readFileSync(join(import.meta.dirname, '../core-pack/tables/icd10.txt'), 'utf8'),
);

function scopeOf(claim: object, asked?: readonly string[]) {
  return createFactScope({
    claim: claimFromJson(claim).claim,
    payer: { kind: 'medicare-dme', reason: '' },
    tables: createTables(asked ? rowsFor([icd10], [], asked) : [icd10], {}),
    context: contextFromJson({}),
    today: '2026-11-24',
  });
}
const said = (fact: FactValue) =>
  fact.state === 'known' ? fact.value : fact.state === 'blank' ? 'blank' : `(${fact.reason} ${fact.missing})`;
const OUTSIDE = '(outside-table-dates table.icd10)';

describe('status of a code', () => {
  test.each([
    ['G47.33', '2026-09-30', 'valid'],
    ['G47.33', '2026-11-03', 'valid'],
    ['G4733', '2026-09-30', 'valid'],
    ['I10', '2026-09-30', 'valid'],
    ['U07.1', '2026-09-30', 'valid'],
    ['G47.3', '2026-09-30', 'not-billable'],
    ['G47.3', '2026-11-03', 'not-billable'],
    ['E11', '2026-09-30', 'not-billable'],
    ['S72.001', '2026-09-30', 'not-billable'],
    ['S72.001A', '2026-09-30', 'valid'],
    ['G47.34X', '2026-09-30', 'unknown-code'],
    ['X99.ZZ', '2026-09-30', 'unknown-code'],
    // The October 2026 edition may know it.
    ['G47.34X', '2026-10-01', OUTSIDE],
    ['G47.34X', '2023-09-30', OUTSIDE],
    // Split in October 2025.
    ['G35', '2024-09-30', 'valid'],
    ['G35', '2025-03-01', OUTSIDE],
    ['G35', '2025-10-01', 'ended'],
    ['G35', '2026-11-03', 'ended'],
    ['G35.A', '2024-09-30', 'not-yet'],
    ['G35.A', '2025-10-01', OUTSIDE],
    ['G35.A', '2026-11-03', 'valid'],
    ['47.33', '2026-09-30', 'invalid-shape'],
  ])('%s on %s: %s', (code, on, status) =>
    expect(said(diagnosisStatus(scopeOf({ lines: [{}] }), code, on))).toBe(status),
  );

  test.each([
    ['G47.33', 'valid'],
    ['G47.3', 'not-billable'],
    ['G35', '(absent line.dateFrom)'],
    ['X99.ZZ', '(absent line.dateFrom)'],
  ])('%s without a date: %s', (code, status) =>
    expect(said(diagnosisStatus(scopeOf({ lines: [{}] }), code, undefined))).toBe(status),
  );

  test('pending until its row has arrived', () => {
    const scope = scopeOf({ lines: [{}] }, ['G47.3', 'X99.ZZ']);
    expect(said(diagnosisStatus(scope, 'G47.3', '2026-09-30'))).toBe('not-billable');
    expect(said(diagnosisStatus(scope, 'X99.ZZ', '2026-09-30'))).toBe('unknown-code');
    expect(said(diagnosisStatus(scope, 'G47.33', '2026-09-30'))).toBe('(pending table.icd10)');
  });
});

describe('lists of the claim', () => {
  const list = (
    name: string,
    diagnoses: readonly string[],
    dateFrom = '2026-09-01',
    asked?: readonly string[],
  ) => said(scopeOf({ diagnoses, lines: [{ dateFrom }] }, asked).get(name, -1));
  test('each code in its list', () => {
    const codes = ['G47.33', 'G47.3', 'X99.ZZ', 'G35'];
    expect(list('diagnoses.notBillable', codes)).toEqual(['G47.3']);
    expect(list('diagnoses.unknown', codes)).toEqual(['X99.ZZ']);
    expect(list('diagnoses.notValidThen', codes)).toEqual(['G35']);
    expect(list('diagnoses.notBillable', ['G47.33'])).toBe('blank');
  });
  test('a code of no edition is unknown to the last day of the latest, perhaps new after it', () => {
    const codes = ['G47.33', 'G47.3', 'X99.ZZ', 'GO4'];
    expect(list('diagnoses.perhapsNew', codes, '2026-09-30')).toBe('blank');
    expect(list('diagnoses.perhapsNew', codes, '2026-10-01')).toEqual(['X99.ZZ']);
    expect(list('diagnoses.perhapsNew', ['G47.33'], '2026-10-01')).toBe('blank');
    expect(list('diagnoses.perhapsNew', ['X99.ZZ'], '2026-10-01', ['I10'])).toBe('(pending table.icd10)');
    expect(said(scopeOf({ diagnoses: ['X99.ZZ'], lines: [{}] }).get('diagnoses.perhapsNew', -1))).toBe(
      '(absent line.dateFrom)',
    );
  });
  test('what is not known of one code leaves it open, and says so beside others', () => {
    expect(list('diagnoses.unknown', ['G47.33', 'X99.ZZ'], '2026-11-03')).toBe(OUTSIDE);
    expect(list('diagnoses.notBillable', ['G47.33', 'I10'], '2026-09-01', ['I10'])).toBe(
      '(pending table.icd10)',
    );
    const scope = scopeOf({ diagnoses: ['G47.3', 'I10'], lines: [{ dateFrom: '2026-09-01' }] }, ['G47.3']);
    expect(scope.get('diagnoses.notBillable', -1)).toMatchObject({ value: ['G47.3'], complete: false });
  });
});

describe('sides', () => {
  const sides = (...diagnoses: string[]) => {
    const diagnosisPointers = diagnoses.map((_, i) => 'ABCDEFGHIJKL'[i] ?? '');
    return said(scopeOf({ diagnoses, lines: [{ diagnosisPointers }] }).get('line.dxSides', 0));
  };
  test.each([
    [['M17.11'], ['right']],
    [['M17.12'], ['left']],
    [['M17.0'], ['both']],
    [['M17.10'], 'blank'],
    [['I10', 'Z89.511'], ['right']],
    [
      ['Z90.12', 'Z90.11'],
      ['left', 'right'],
    ],
    [['C50.912'], ['left']],
    [['S83.511A'], ['right']],
    [['I50.1'], 'blank'],
    [['T81.501A'], 'blank'],
  ])('%j: %j', (codes, expected) => expect(sides(...codes)).toEqual(expected));

  test('a code whose text was not read leaves it open', () => {
    expect(sides('G35.A')).toBe('(incomplete table.icd10)');
    const scope = scopeOf({ diagnoses: ['M17.11', 'G35.A'], lines: [{ diagnosisPointers: ['A', 'B'] }] });
    expect(scope.get('line.dxSides', 0)).toMatchObject({ value: ['right'], complete: false });
  });
});
