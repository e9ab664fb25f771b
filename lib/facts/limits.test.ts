import { describe, expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { createTables } from '../tables/lookup.ts';
import type { TableData } from '../tables/types.ts';
import { contextFromJson } from './context-json.ts';
import { createFactScope } from './scope.ts';
import type { FactValue } from './types.ts';

const LIMITS: TableData = {
  name: 'limits',
  edition: 'limits for these tests',
  rows: {
    A7038: [{ max: 2, months: 1, earlyDays: 10 }],
    A5061: [{ max: 20, months: 1, atOnce: 3 }],
    A7035: [{ max: 1, months: 6, earlyDays: 10 }],
    A4253: [{ max: 6, months: 3, prorated: true, reduced: 2 }],
    A6212: [{ max: 12, months: 1, per: 'wound' }],
    A6552: [{ max: 3, months: 6, per: 'side' }],
    A4239: [{ max: 3, months: 3, days: 90 }],
  },
};
const ON = '2026-11-03';

function said(
  name: string,
  lines: readonly object[],
  context: object = {},
  claim: object = {},
  complete = true,
  at = lines.length - 1,
) {
  const read = claimFromJson({
    ...claim,
    lines: lines.map((line) => ({ dateFrom: ON, modifiers: [], ...line })),
  }).claim;
  const scope = createFactScope({
    claim: { ...read, linesComplete: complete },
    payer: { kind: 'medicare-dme', reason: '' },
    tables: createTables([LIMITS], { PAP_ACC: ['A7038', 'A7035'], NOC: [] }),
    context: contextFromJson(context),
    today: '2026-11-24',
  });
  const fact: FactValue = scope.get(name, at);
  return fact.state === 'known' ? fact.value : fact.state === 'blank' ? 'blank' : `(${fact.missing})`;
}

describe('allowance', () => {
  const span = (dateTo: string) => ({ dateTo });
  test.each([
    // PAP accessories are for three months unless something else is said.
    ['A7038', { dateTo: '', description: '' }, 6],
    ['A7038', { dateTo: '', description: '30 day supply' }, 2],
    ['A7035', { dateTo: '', description: '' }, 1],
    // No more at once than for three months.
    ['A5061', { dateTo: '', description: '6 months' }, 60],
    ['A5061', { dateTo: '', description: '' }, 20],
    ['A4253', span('2027-01-31'), 6],
    ['A4253', span('2026-12-02'), 2],
    ['A4239', span('2026-12-02'), 3],
    ['E0601', span('2026-12-02'), 'blank'],
  ])('%s %j: %j', (procedureCode, more, most) =>
    expect(said('line.allowance', [{ procedureCode, ...more }])).toBe(most),
  );
  test('the lower limit is counted alike', () => {
    expect(said('line.reducedAllowance', [{ procedureCode: 'A4253', dateTo: '2027-01-31' }])).toBe(2);
    expect(said('line.reducedAllowance', [{ procedureCode: 'A4253', dateTo: '2026-12-02' }])).toBe(1);
    expect(said('line.reducedAllowance', [{ procedureCode: 'A7038', dateTo: '2026-12-02' }])).toBe('blank');
  });
  test('for each wound and each side', () => {
    const dressing = { procedureCode: 'A6212', dateTo: '2026-12-02' };
    expect(said('line.allowance', [{ ...dressing, modifiers: ['A3'] }])).toBe(36);
    expect(said('line.allowance', [dressing])).toBe('(ctx.woundCount)');
    const garment = { procedureCode: 'A6552', dateTo: '2026-12-02' };
    expect(said('line.allowance', [{ ...garment, modifiers: ['RT'] }])).toBe(3);
    expect(said('line.allowance', [garment])).toBe(6);
  });
  test('without a date nothing says for how long', () =>
    expect(said('line.allowance', [{ procedureCode: 'A4253', dateFrom: '' }])).toBe('(line.dateFrom)'));
});

describe('over the allowance', () => {
  const oneDay = { dateTo: '', description: '' };
  test.each([
    [{ procedureCode: 'A7038', units: 6, ...oneDay }, false],
    [{ procedureCode: 'A7038', units: 7, ...oneDay }, true],
    // Without the months, what one takes is within, and what three take is the most.
    [{ procedureCode: 'A7038', units: 2 }, false],
    [{ procedureCode: 'A7038', units: 6 }, '(line.dateTo)'],
    [{ procedureCode: 'A7038', units: 7 }, true],
    [{ procedureCode: 'A4253', units: 2 }, false],
    [{ procedureCode: 'A4253', units: 3 }, '(line.dateTo)'],
    [{ procedureCode: 'A4253', units: 7 }, true],
    [{ procedureCode: 'A6212', units: 12, ...oneDay }, false],
    [{ procedureCode: 'A6212', units: 13, ...oneDay }, '(ctx.woundCount)'],
    [{ procedureCode: 'A7038', ...oneDay }, '(line.units)'],
    [{ procedureCode: 'E0601', units: 1 }, 'blank'],
  ])('%j: %j', (line, over) => expect(said('line.overAllowance', [line])).toBe(over));
});

describe('units of the period', () => {
  const strap = { procedureCode: 'A7035', units: 1, dateTo: '', description: '' };
  const strapOn = (date: string, more: object = {}) => ({ date, procedureCode: 'A7035', units: 1, ...more });
  const history = (...entries: object[]) => ({ history: entries });
  test.each([
    [history(), 1],
    [history(strapOn('2026-07-01')), 2],
    [history(strapOn('2026-05-14')), 2],
    // Ten days early is early enough.
    [history(strapOn('2026-05-13')), 1],
    [history(strapOn('2026-12-01')), 1],
    [history(strapOn('2026-07-01', { paid: false })), 1],
    [history(strapOn('2026-07-01', { procedureCode: 'A7036' })), 1],
    [history(strapOn('2026-07-01', { units: undefined })), '(history)'],
    [{}, '(history)'],
  ])('%j: %j', (context, sum) => expect(said('line.windowUnits', [strap], context)).toBe(sum));

  test('what is over the allowance already is known without all of the history', () => {
    expect(said('line.windowUnits', [strap, strap])).toBe(2);
    expect(said('line.windowUnits', [{ procedureCode: 'A7036', units: 1 }, strap])).toBe('(history)');
    const part = { history: [strapOn('2026-07-01')], historyComplete: false };
    expect(said('line.windowUnits', [strap], part)).toBe(2);
  });

  test('of two lines of one day the lower is over', () => {
    expect(said('line.windowUnits', [strap, strap], history(), {}, true, 0)).toBe(1);
    expect(said('line.windowUnits', [strap, strap], history())).toBe(2);
    const before = { ...strap, dateFrom: '2026-10-01' };
    expect(said('line.windowUnits', [strap, before], history(), {}, true, 0)).toBe(2);
    expect(said('line.windowUnits', [strap, before], history())).toBe(1);
  });

  test('a quantity for three months is held against three months', () => {
    const filters = { procedureCode: 'A7038', units: 6, dateTo: '', description: '90 days' };
    const earlier = (date: string) => history({ date, procedureCode: 'A7038', units: 6 });
    expect(said('line.windowUnits', [filters], earlier('2026-08-05'))).toBe(6);
    expect(said('line.windowUnits', [filters], earlier('2026-09-20'))).toBe(12);
  });

  test('going over from monthly to quarterly deliveries is not too much', () => {
    const pouches = { procedureCode: 'A5061', units: 60, dateTo: '', description: '90 days' };
    const monthly = (...dates: string[]) =>
      history(...dates.map((date) => ({ date, procedureCode: 'A5061', units: 20 })));
    expect(said('line.windowUnits', [pouches], monthly('2026-09-03', '2026-10-03'))).toBe(60);
    expect(said('line.windowUnits', [pouches], monthly('2026-09-03', '2026-10-20'))).toBe(80);
    // Within one month's maximum the line may be the last of the quarter's deliveries.
    const few = { ...pouches, units: 20 };
    expect(said('line.windowUnits', [few], monthly('2026-09-03', '2026-10-03'))).toBe(60);
  });

  test('a period of days, sides apart, and a replacement that repeats itself', () => {
    const sensor = { procedureCode: 'A4239', units: 3, dateTo: '', description: '' };
    const sensors = (date: string) => history({ date, procedureCode: 'A4239', units: 3 });
    expect(said('line.windowUnits', [sensor], sensors('2026-08-05'))).toBe(3);
    expect(said('line.windowUnits', [sensor], sensors('2026-08-06'))).toBe(6);
    const sleeve = (side: string) => ({ procedureCode: 'A6552', units: 2, modifiers: [side] });
    const sleeves = history({ date: '2026-10-01', procedureCode: 'A6552', units: 2, modifiers: ['LT'] });
    expect(said('line.windowUnits', [sleeve('LT'), sleeve('RT')], sleeves)).toBe(2);
    expect(said('line.windowUnits', [sleeve('RT'), sleeve('LT')], sleeves)).toBe(4);
    const again = history(strapOn(ON));
    expect(said('line.windowUnits', [strap], again)).toBe(2);
    expect(said('line.windowUnits', [strap], again, { resubmission: { code: '7' } })).toBe(1);
    const lines = [{ ...strap, dateFrom: '2026-10-01' }, strap];
    const both = history(strapOn('2026-10-01'), strapOn(ON));
    expect(said('line.windowUnits', lines, both, { resubmission: { code: '7' } })).toBe(2);
  });

  test('what is missing of the line or the claim', () => {
    expect(said('line.windowUnits', [{ procedureCode: 'A7035' }], history())).toBe('(line.units)');
    expect(said('line.windowUnits', [strap], history(), {}, false)).toBe('(lines)');
    expect(said('line.windowUnits', [{}, strap], history())).toBe('(line.procedureCode)');
    expect(said('line.windowUnits', [{ procedureCode: 'E0601', units: 1 }], history())).toBe('blank');
  });
});
