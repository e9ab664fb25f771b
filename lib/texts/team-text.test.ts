import { expect, test } from 'vitest';
import { ageText } from './team-text.ts';

const created = '2026-11-25T08:00:00Z';
test.each([
  ['2026-11-25T20:00:00Z', 'made today'],
  ['2026-11-26T09:00:00Z', '1 day old'],
  ['2026-11-27T08:00:00Z', '2 days old'],
  ['2026-11-20T12:00:00Z', 'made on 11/25/2026'],
])('at %s a pack is %s', (now, age) => {
  expect(ageText(created, Date.parse(now))).toBe(age);
});
