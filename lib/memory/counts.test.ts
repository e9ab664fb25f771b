import { afterEach, expect, test } from 'vitest';
import type { DayCounts } from '../feedback/counts/types.ts';
import { addCounts, dropOldCounts, keptCounts, wipeCounts } from './counts.ts';
import { Box24Database } from './database.ts';
import { addHealth, portalsHealth } from './health.ts';

const db = new Box24Database();
afterEach(() => wipeCounts(db));

const day = (date: string): DayCounts => ({
  day: date,
  payer: 'medicare-dme',
  pack: 'core',
  version: '1.0',
  claims: 1,
  cells: { 'rent#a|fixed': 1 },
});

test('claims of a day are one row, and a week has one number', async () => {
  for (const date of ['2026-11-17', '2026-11-17', '2026-11-18']) await addCounts(db, day(date));
  const { rows, weeks } = await keptCounts(db);
  expect(rows.map(({ day: date, claims, cells }) => [date, claims, cells['rent#a|fixed']])).toEqual([
    ['2026-11-17', 2, 2],
    ['2026-11-18', 1, 1],
  ]);
  expect(weeks.map(({ week }) => week)).toEqual(['2026-11-16']);
});

test('whole weeks go after half a year, with their numbers', async () => {
  await addCounts(db, day('2026-05-13'));
  await addCounts(db, day('2026-05-20'));
  await dropOldCounts(db, '2026-11-20');
  const { rows, weeks } = await keptCounts(db);
  expect(rows.map((row) => row.day)).toEqual(['2026-05-20']);
  expect(weeks.map(({ week }) => week)).toEqual(['2026-05-18']);
});

test('a portal has a row for each day, sixty days', async () => {
  const seen = { portal: 'own', of: 3 };
  await addHealth(db, { ...seen, day: '2026-09-01', found: 3, lost: [] });
  await addHealth(db, { ...seen, day: '2026-11-19', found: 3, lost: [] });
  await addHealth(db, { ...seen, day: '2026-11-20', found: 2, lost: ['taxId'] });
  expect(await db.health.count()).toBe(2);
  expect(await portalsHealth(db)).toEqual([
    { portal: 'own', day: '2026-11-20', found: 2, of: 3, lost: [{ field: 'taxId', since: '2026-11-20' }] },
  ]);
});
