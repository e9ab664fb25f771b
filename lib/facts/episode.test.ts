import { describe, expect, test } from 'vitest';
import { onLine } from './test-fact.ts';

const sets = { OXY_STAT: ['E1390', 'E0439'], OXY_PORT: ['E1392'], CR: ['E0601'] };
/** Monthly rentals of a code, the first in the month of a date. */
const months = (count: number, first: string, more: object = {}) =>
  Array.from({ length: count }, (_none, i) => ({
    date: new Date(
      Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)) - 1 + i, Number(first.slice(8))),
    )
      .toISOString()
      .slice(0, 10),
    procedureCode: 'E1390',
    modifiers: ['RR', 'N1'],
    ...more,
  }));
const oxygen = { procedureCode: 'E1390', modifiers: ['RR', 'N1'], dateFrom: '2026-11-03' };
const fact = (name: string, context: object, line: object = oxygen) => onLine(name, line, { sets, context });

describe('months of oxygen', () => {
  test('a change of equipment goes on counting, stationary and portable apart', () => {
    const history = [
      ...months(20, '2023-11-03'),
      ...months(16, '2025-07-03', { procedureCode: 'E0439' }),
      ...months(5, '2026-06-03', { procedureCode: 'E1392' }),
    ];
    expect(fact('line.rentalMonth', { history })).toBe(37);
    expect(fact('line.rentalMonth', { history }, { ...oxygen, procedureCode: 'E1392' })).toBe(6);
    expect(fact('line.episode.paidMonths', { history })).toBe(36);
  });
  test('no gap begins a new series once all payments were made', () => {
    const history = months(36, '2023-03-03');
    expect(fact('line.rentalMonthAtLeast', { history })).toBe(37);
    expect(fact('line.rentalMonthAtLeast', { history: history.slice(1) })).toBe(1);
    expect(
      fact('line.rentalMonth', {
        history: [...history, ...months(1, '2026-10-03', { modifiers: ['RR', 'RA'] })],
      }),
    ).toBe(2);
  });
  test('the same of capped rentals after 13', () => {
    const line = { ...oxygen, procedureCode: 'E0601', modifiers: ['RR', 'KX'] };
    const history = months(13, '2024-11-03', { procedureCode: 'E0601', modifiers: ['RR'] });
    expect(fact('line.rentalMonthAtLeast', { history }, line)).toBe(14);
    expect(fact('line.rentalMonthAtLeast', { history: history.slice(1) }, line)).toBe(1);
  });
});

describe('line.episode', () => {
  const history = months(3, '2026-08-03', { paidAmount: '100.00' });
  const partial = { history, historyComplete: false };
  test('of a complete history', () => {
    expect(fact('line.episode.start', { history })).toBe('2026-08-03');
    expect(fact('line.episode.paidMonths', { history })).toBe(3);
    expect(fact('line.episode.complete', { history })).toBe(true);
    expect(fact('line.episode.lastPaid', { history })).toBe('2026-10-03');
    expect(fact('line.episode.daysSinceLast', { history })).toBe(31);
    expect(fact('line.episode.sumPaid', { history })).toBe(30_000);
  });
  test('also of a line that bills no month: upkeep, or a sale', () => {
    expect(fact('line.episode.paidMonths', { history }, { ...oxygen, modifiers: ['MS'] })).toBe(3);
    expect(fact('line.episode.start', { history }, { ...oxygen, modifiers: ['NU'] })).toBe('2026-08-03');
  });
  test('of a partial history only counts and sums are certain, as at least so much', () => {
    expect(fact('line.episode.paidMonths', partial)).toBe(3);
    expect(fact('line.episode.sumPaid', partial)).toBe(30_000);
    expect(fact('line.episode.complete', partial)).toBe(false);
    for (const name of ['start', 'lastPaid', 'daysSinceLast'])
      expect(fact(`line.episode.${name}`, partial)).toBe('unknown: history');
  });
  test('nothing found is blank, not looked up is unknown', () => {
    expect(fact('line.episode.start', { history: [] })).toBe('blank');
    expect(fact('line.episode.lastPaid', { history: [] })).toBe('blank');
    expect(fact('line.episode.daysSinceLast', { history: [] })).toBe('blank');
    expect(fact('line.episode.paidMonths', { history: [] })).toBe(0);
    expect(fact('line.episode.paidMonths', {})).toBe('unknown: history');
    expect(fact('line.episode.start', {})).toBe('unknown: history');
    expect(fact('line.episode.paidMonths', { history }, { ...oxygen, dateFrom: '' })).toBe(
      'unknown: line.dateFrom',
    );
  });
  test('answers win', () => {
    expect(fact('line.episode.paidMonths', { paidMonths: 12 })).toBe(12);
    expect(fact('line.episode.complete', { paidMonths: 12 })).toBe(true);
    expect(fact('line.episode.start', { firstRentalDate: '2025-01-05' })).toBe('2025-01-05');
    expect(fact('line.episode.paidMonths', { history, firstRentalDate: '2026-09-03' })).toBe(2);
  });
});

test.each([
  ['2026-01-31', '2026-02-28', true],
  ['2026-01-15', '2026-03-15', true],
  ['2026-01-15', '2026-03-14', false],
  ['2026-01-31', '2026-03-30', false],
])('a rental since %s on %s is on its anniversary: %s', (firstRentalDate, dateFrom, on) => {
  expect(fact('line.onAnniversary', { firstRentalDate }, { ...oxygen, dateFrom })).toBe(on);
});
test('line.onAnniversary asks for the first rental date', () => {
  expect(fact('line.onAnniversary', {})).toBe('unknown: ctx.firstRentalDate');
});
