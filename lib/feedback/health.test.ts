import { expect, test } from 'vitest';
import { type HealthDay, healthAfter, readingHealth } from './health.ts';

const day = (date: string, found: number, ...lost: string[]): HealthDay => ({
  portal: 'availity',
  day: date,
  found,
  of: 34,
  lost,
});

test('a loss is told with the first day without the field', () => {
  expect(
    readingHealth([
      day('2026-11-25', 31, 'patient.sex', 'totalCharge', 'taxId'),
      day('2026-11-20', 33, 'patient.sex'),
      day('2026-11-24', 32, 'patient.sex', 'totalCharge'),
    ]),
  ).toEqual({
    portal: 'availity',
    day: '2026-11-25',
    found: 31,
    of: 34,
    // patient.sex was never found: the profile is at fault, not the page.
    lost: [
      { field: 'taxId', since: '2026-11-25' },
      { field: 'totalCharge', since: '2026-11-24' },
    ],
  });
});

test('a field that came back and went again is lost since the second time', () => {
  const days = [day('2026-11-02', 33, 'taxId'), day('2026-11-03', 34), day('2026-11-04', 33, 'taxId')];
  expect(readingHealth(days)?.lost).toEqual([{ field: 'taxId', since: '2026-11-04' }]);
});

test('the best reading of a day stands', () => {
  const [whole, part] = [day('2026-11-02', 34), day('2026-11-02', 12, 'taxId')];
  expect(healthAfter(whole, part)).toBe(whole);
  expect(healthAfter(part, whole)).toBe(whole);
  expect(healthAfter(undefined, part)).toBe(part);
});

test('nothing seen, nothing told', () => {
  expect(readingHealth([])).toBeUndefined();
});
