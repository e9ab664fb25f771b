import { expect, test } from 'vitest';
import { readScalar, readScalars, showScalar } from './scalars.ts';

test.each([
  ['date', '01/31/2027', '2027-01-31'],
  ['money', '1200.50', 120_050],
  ['number', '3', 3],
  ['code', 'E0601', 'E0601'],
  ['text', 'lost or stolen', 'lost or stolen'],
] as const)('a %s is read and shown as billers write it', (type, typed, value) => {
  expect(readScalar(typed, type)).toBe(value);
  expect(showScalar(value, type)).toBe(typed);
});

test('what is unfinished stays as it was typed', () => {
  for (const type of ['date', 'money', 'number'] as const) {
    expect(readScalar('', type)).toBe('');
    expect(showScalar('', type)).toBe('');
    expect(showScalar(readScalar('1x/', type), type)).toBe('1x/');
  }
});

test('codes stand apart by blanks, words by commas only', () => {
  expect(readScalars('kx, rr kx', 'codes')).toEqual(['KX', 'RR']);
  expect(readScalars('single use, disposable', 'text')).toEqual(['single use', 'disposable']);
});
