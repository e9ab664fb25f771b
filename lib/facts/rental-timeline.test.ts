import { expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { createTables } from '../tables/lookup.ts';
import { rentalTimeline } from './rental-timeline.ts';
import { createFactScope } from './scope.ts';
import type { HistoryLine } from './types.ts';

const SETS = { CR: ['E0601'], OXY_STAT: ['E1390'], OXY_PORT: ['E0431'] };

function timeline(line: object, entries: readonly HistoryLine[] = [], values: Record<string, number> = {}) {
  const scope = createFactScope({
    claim: claimFromJson({ lines: [line] }).claim,
    payer: { kind: 'medicare-dme', reason: '' },
    tables: createTables([], SETS),
    context: {
      values,
      lineValues: {},
      profile: {},
      ...(entries.length > 0 && { history: { entries, complete: false, seenHere: true } }),
    },
    today: '2026-11-24',
  });
  return rentalTimeline(scope, 0);
}
const rented = (date: string, ...more: string[]) => ({
  procedureCode: 'E0601',
  dateFrom: date,
  modifiers: ['RR', ...more],
});
const sent = (date: string, ...more: string[]): HistoryLine => ({
  date,
  procedureCode: 'E0601',
  modifiers: ['RR', ...more],
});
/** A box in one word: its state's first letter, its letter, a number for the gap before it. */
const drawn = (...args: Parameters<typeof timeline>) =>
  timeline(...args)?.months.map(({ state, letter = '', gap = '' }) => `${gap}${state[0]}${letter}`);
const open = (count: number) => Array<string>(count).fill('o');

test('the first month stands alone', () => {
  expect(drawn(rented('2026-11-03', 'KH'))).toEqual(['nKH', ...open(12)]);
});

test('months that were sent, a break, and what is due now', () => {
  const history = [sent('2026-06-03', 'KH'), sent('2026-07-03', 'KI'), sent('2026-09-03', 'KI')];
  expect(drawn(rented('2026-10-03', 'KH'), history)).toEqual(['sKH', 'sKI', '1sKI', 'nKJ', ...open(9)]);
});

test('months that were sent elsewhere are not seen', () => {
  expect(drawn(rented('2026-11-03', 'KJ'), [sent('2026-10-03', 'KI')])).toEqual([
    'uKH',
    'sKI',
    'nKI',
    ...open(10),
  ]);
  expect(drawn(rented('2026-11-03'), [], { rentalMonth: 3 })).toEqual(['uKH', 'uKI', 'nKI', ...open(10)]);
});

test('after the last month the rental is over', () => {
  const history = Array.from({ length: 13 }, (_, month) =>
    sent(new Date(Date.UTC(2025, 8 + month, 3)).toISOString().slice(0, 10), month === 0 ? 'KH' : 'KJ'),
  );
  const over = timeline(rented('2026-11-03', 'KJ'), history);
  expect(over).toMatchObject({ cap: 13, isOver: true });
  expect(over?.months.every(({ state }) => state === 'seen')).toBe(true);
});

test('oxygen has 36 months and no letters', () => {
  const oxygen = timeline({ procedureCode: 'E1390', dateFrom: '2026-11-03', modifiers: ['RR'] }, [], {
    rentalMonth: 1,
  });
  expect(oxygen?.months).toHaveLength(36);
  expect(oxygen?.months[0]).toEqual({ state: 'now', date: '2026-11-03' });
});

test.each([
  ['a sale', { ...rented('2026-11-03'), modifiers: ['NU'] }],
  ['a rental without a letter, of which nothing else is known', rented('2026-11-03')],
  ['KI, which is month 2 or 3', rented('2026-11-03', 'KI')],
  ['KJ, which is any month from 4 to 13', rented('2026-11-03', 'KJ')],
  ['oxygen of which nothing else is known', { ...rented('2026-11-03'), procedureCode: 'E1390' }],
  ['a line without a date', { procedureCode: 'E0601', modifiers: ['RR'] }],
  ['an item without a cap', { ...rented('2026-11-03'), procedureCode: 'E0260' }],
])('%s has none', (_, line) => {
  expect(timeline(line)).toBeUndefined();
});
