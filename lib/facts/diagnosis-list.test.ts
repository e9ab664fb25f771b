import { describe, expect, test } from 'vitest';
import { factOf, onClaim } from './test-fact.ts';

const gap = (diagnoses: readonly unknown[]) => onClaim('diagnoses.gap', { diagnoses });

test('diagnoses.gap is an empty box before a filled one', () => {
  expect(gap(['G47.33', '', 'I10'])).toBe(true);
  expect(gap(['', 'I10'])).toBe(true);
  expect(gap(['G47.33', 'I10', ''])).toBe(false);
  expect(gap(['', { raw: '??' }])).toBe(true);
  expect(onClaim('diagnoses.gap', {})).toBe('unknown: diagnoses');
});

describe('lists of codes', () => {
  const of = (name: string, diagnoses: readonly unknown[], lines: readonly object[] = []) =>
    factOf(`diagnoses.${name}`, { claim: { diagnoses, lines } }, -1);
  test('duplicates, with and without the dot', () => {
    expect(of('duplicates', ['G47.33', 'I10', 'G4733'])).toMatchObject({ complete: true });
    expect(of('duplicates', ['I10', 'G47.33', 'I10', 'I10'])).toMatchObject({ value: ['I10'] });
    expect(of('duplicates', ['G47.33', 'I10'])).toMatchObject({ value: [], complete: true });
    expect(of('duplicates', ['G47.33', { raw: '??' }])).toMatchObject({ value: [], complete: false });
  });
  test('malformed codes', () => {
    expect(of('malformed', ['G47.33', 'C7B.00'])).toMatchObject({ value: [], complete: true });
    expect(of('malformed', ['47.33', 'I10'])).not.toMatchObject({ value: [], complete: true });
  });
  test('unused codes need every pointer', () => {
    const pointing = (diagnosisPointers: unknown) => [{ diagnosisPointers }];
    expect(of('unused', ['G47.33', 'I10'], pointing('A'))).toMatchObject({ value: ['I10'] });
    expect(of('unused', ['G47.33', 'I10'], pointing('AB'))).toMatchObject({ value: [] });
    expect(of('unused', ['G47.33'], [{}])).toMatchObject({ missing: 'line.diagnosisPointers' });
  });
});
