import { describe, expect, test } from 'vitest';
import { onLine } from './test-fact.ts';

const tables = [
  { name: 'limits', edition: 'limits for these tests', rows: { A7032: [{ max: 2, months: 1 }] } },
];
const line = { procedureCode: 'A7032', dateFrom: '2026-04-10' };
const end = (context: object, name = 'line.supplyEndDate') => onLine(name, line, { tables, context });
const atLeast = (context: object) => end(context, 'line.supplyEndDateAtLeast');
const delivery = (date: string, more: object = {}) => ({ date, procedureCode: 'A7032', ...more });

describe('line.supplyEndDate', () => {
  test('the answer wins', () => {
    expect(end({ supplyEndDate: '2026-04-30', history: [delivery('2026-03-01', { daysSupply: 30 })] })).toBe(
      '2026-04-30',
    );
  });
  test.each([
    [delivery('2026-03-01', { dateTo: '2026-05-31' }), '2026-05-31'],
    [delivery('2026-02-01', { daysSupply: 90 }), '2026-05-01'],
    [delivery('2026-03-01', { units: 6 }), '2026-05-31'],
    [delivery('2026-03-01', { units: 3 }), '2026-03-31'],
    [delivery('2026-03-01', { units: 1 }), 'unknown: history'],
    [delivery('2026-03-01'), 'unknown: history'],
    [delivery('2026-03-01', { daysSupply: 90, paid: false }), 'blank'],
    [delivery('2026-04-10', { daysSupply: 90 }), 'blank'],
    [{ date: '2026-03-01', procedureCode: 'A7030', daysSupply: 90 }, 'blank'],
  ])('%j lasts until %s', (one, last) => expect(end({ history: [one] })).toBe(last));
  test('the latest end counts, and nothing found is blank', () => {
    expect(
      end({
        history: [delivery('2026-02-01', { daysSupply: 90 }), delivery('2026-03-20', { daysSupply: 30 })],
      }),
    ).toBe('2026-05-01');
    expect(end({ history: [] })).toBe('blank');
    expect(end({})).toBe('unknown: ctx.supplyEndDate');
  });
  test('a delivery that was not seen can only last longer', () => {
    const partial = { history: [delivery('2026-02-01', { daysSupply: 90 })], historyComplete: false };
    expect(end(partial)).toBe('unknown: history');
    expect(atLeast(partial)).toBe('2026-05-01');
    expect(atLeast({ history: [], historyComplete: false })).toBe('unknown: history');
    expect(atLeast({ history: [] })).toBe('blank');
  });
});
