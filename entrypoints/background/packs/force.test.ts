import { expect, test } from 'vitest';
import { isClockBefore, isInForce, nextTurn } from './force.ts';

const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
const dates = { starts: '2026-12-01T00:00:00Z', expires: '2027-03-01T00:00:00Z' };

test.each([
  ['2026-11-30', false],
  ['2026-12-01', true],
  ['2027-02-28', true],
  ['2027-03-01', false],
])('on %s a pack judges: %s', (day, judges) => {
  expect(isInForce(dates, at(day))).toBe(judges);
});

test('one without a beginning judges at once, until the very moment of its end', () => {
  const end = Date.parse(dates.expires);
  expect(isInForce({ expires: dates.expires }, 0)).toBe(true);
  expect(isInForce({ expires: dates.expires }, end - 1)).toBe(true);
  expect(isInForce({ expires: dates.expires }, end)).toBe(false);
});

test('the worker wakes for the next beginning or end, whichever pack has it', () => {
  const packs = [dates, { expires: '2026-12-15T00:00:00Z' }];
  expect(nextTurn(packs, at('2026-11-01'))).toBe(Date.parse('2026-12-01T00:00:00Z'));
  expect(nextTurn(packs, at('2026-12-02'))).toBe(Date.parse('2026-12-15T00:00:00Z'));
  expect(nextTurn(packs, at('2027-04-01'))).toBeUndefined();
});

test('a clock that is a day and more behind the day of installing was set back; a wrong time zone is none', () => {
  const hour = 60 * 60_000;
  const version = { at: at('2026-11-27') };
  expect(isClockBefore(version, version.at - 14 * hour)).toBe(false);
  expect(isClockBefore(version, version.at - 25 * hour)).toBe(true);
});
