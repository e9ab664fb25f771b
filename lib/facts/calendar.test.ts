import { describe, expect, test } from 'vitest';
import { daysBetween, monthsBetween, moveDate, parseDuration, sameMonth } from './calendar.ts';

describe('parseDuration', () => {
  test.each([
    ['1 day', 1, 'day'],
    ['90 days', 90, 'day'],
    ['13 months', 13, 'month'],
    ['1 year', 1, 'year'],
    ['5 years', 5, 'year'],
  ] as const)('%s', (text, count, unit) => {
    expect(parseDuration(text)).toEqual({ count, unit });
  });
  test.each(['', '3', 'months', '1.5 months', '-1 day', '3 weeks', '3  days', '3 days '])(
    'refuses %j',
    (text) => {
      expect(() => parseDuration(text)).toThrow('is no duration');
    },
  );
});

describe('moveDate', () => {
  test.each([
    ['2026-01-31', '1 month', 1, '2026-02-28'],
    ['2028-01-31', '1 month', 1, '2028-02-29'],
    ['2028-02-29', '1 year', 1, '2029-02-28'],
    ['2096-02-29', '4 years', 1, '2100-02-28'],
    ['1999-12-31', '2 months', 1, '2000-02-29'],
    ['2026-03-31', '1 month', -1, '2026-02-28'],
    ['2026-12-15', '1 month', 1, '2027-01-15'],
    ['2026-01-15', '1 month', -1, '2025-12-15'],
    ['2026-01-15', '13 months', -1, '2024-12-15'],
    ['2026-11-30', '36 months', 1, '2029-11-30'],
    ['2026-12-31', '1 day', 1, '2027-01-01'],
    ['2026-03-01', '1 day', -1, '2026-02-28'],
    ['2026-03-08', '1 day', 1, '2026-03-09'],
    ['2026-11-03', '183 days', -1, '2026-05-04'],
    ['2026-11-03', '0 days', 1, '2026-11-03'],
  ] as const)('%s by %s times %i is %s', (date, duration, sign, expected) => {
    expect(moveDate(date, parseDuration(duration), sign)).toBe(expected);
  });
});

test('daysBetween counts over leap days and clock changes', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2);
  expect(daysBetween('2026-11-03', '2026-11-03')).toBe(0);
  expect(daysBetween('2026-11-03', '2026-11-01')).toBe(-2);
});

test.each([
  ['2026-10-15', '2026-11-14', 0],
  ['2026-10-15', '2026-11-15', 1],
  ['2026-01-31', '2026-02-27', 0],
  ['2026-01-31', '2026-02-28', 1],
  ['2026-01-31', '2026-03-30', 1],
  ['2026-01-31', '2026-03-31', 2],
  ['2025-11-03', '2026-11-03', 12],
  ['2026-11-15', '2026-10-15', -1],
  ['2026-11-14', '2026-10-15', 0],
])('monthsBetween %s and %s is %i', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months);
});

test('sameMonth needs the same year', () => {
  expect(sameMonth('2026-11-01', '2026-11-30')).toBe(true);
  expect(sameMonth('2026-11-01', '2025-11-01')).toBe(false);
});
