import { describe, expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { createTables } from '../tables/lookup.ts';
import { contextFromJson } from './context-json.ts';
import { createFactScope } from './scope.ts';
import type { FactValue } from './types.ts';

const tables = createTables([], { OXY_STAT: [], OXY_PORT: [], CR: ['K0001'] });

interface Line {
  readonly procedureCode?: string;
  readonly modifiers?: readonly string[];
  readonly dateFrom?: string;
}

/** A fact of one line: a wheelchair rented on 2026-11-03 unless the line says otherwise. */
function fact(name: string, context: object, line: Line = {}): FactValue {
  const { claim } = claimFromJson({
    lines: [{ procedureCode: 'K0001', modifiers: ['RR', 'KX'], dateFrom: '2026-11-03', ...line }],
  });
  const scope = createFactScope({
    claim,
    payer: { kind: 'medicare-dme', reason: '' },
    tables,
    context: contextFromJson(context),
    today: '2026-11-24',
  });
  return scope.get(name, 0);
}

const value = (found: FactValue) => (found.state === 'known' ? found.value : found.state);
const month = (context: object, line?: Line) => value(fact('line.rentalMonth', context, line));
const atLeast = (context: object, line?: Line) => value(fact('line.rentalMonthAtLeast', context, line));

const paid = (date: string, ...modifiers: string[]) => ({
  date,
  procedureCode: 'K0001',
  modifiers: ['RR', ...modifiers],
});

describe('line.rentalMonth', () => {
  test('the answer wins over everything', () => {
    expect(month({ rentalMonth: 5, paidMonths: 1, firstRentalDate: '2026-10-03', history: [] })).toBe(5);
  });
  test('then the months already paid', () => {
    expect(month({ paidMonths: 3, firstRentalDate: '2026-10-03' })).toBe(4);
    expect(month({ paidMonths: 0 })).toBe(1);
  });
  test("a line's own answer wins for that line", () => {
    expect(month({ rentalMonth: 5, 'lines[0].rentalMonth': 2 })).toBe(2);
  });
  test.each([
    ['2026-11-03', 1],
    ['2026-10-04', 1],
    ['2026-10-03', 2],
    ['2026-08-03', 4],
    ['2025-11-03', 13],
    ['2025-10-03', 14],
  ])('counted from a first rental on %s it is %i', (firstRentalDate, expected) => {
    expect(month({ firstRentalDate })).toBe(expected);
  });
  test('a first rental after the service date settles nothing', () => {
    expect(fact('line.rentalMonth', { firstRentalDate: '2026-12-03' })).toMatchObject({
      state: 'unknown',
      missing: 'ctx.rentalMonth',
    });
  });
  test('an interruption makes calendar months useless, but the first month is over', () => {
    const context = { firstRentalDate: '2026-06-03', breakInService: true };
    expect(month(context)).toBe('unknown');
    expect(atLeast(context)).toBe(2);
  });
  test('a rental known to be continuous is counted exactly, else only month 2 is certain', () => {
    expect(atLeast({ firstRentalDate: '2026-06-03', breakInService: false })).toBe(6);
    expect(atLeast({ firstRentalDate: '2026-06-03' })).toBe(2);
  });
  test('a complete history counts paid months of the same code, each date once', () => {
    const history = [
      paid('2026-08-03', 'KH'),
      paid('2026-09-03', 'KI'),
      { ...paid('2026-10-03', 'KI'), paid: false },
      paid('2026-09-03', 'KI'),
      { ...paid('2026-08-03', 'KH'), procedureCode: 'E0260' },
      { ...paid('2026-08-20'), modifiers: ['MS'] },
      paid('2026-11-03', 'KI'),
    ];
    expect(month({ history })).toBe(3);
  });
  test('nothing found means the first month', () => {
    expect(month({ history: [] })).toBe(1);
  });
  test('a history wins over the calendar, unless it does not know the series', () => {
    const history = [paid('2026-06-03', 'KH'), paid('2026-10-03', 'KI')];
    expect(month({ firstRentalDate: '2026-06-03', history })).toBe(3);
    expect(month({ firstRentalDate: '2026-06-03', history: [] })).toBe(6);
  });
  test('a partial history proves what it shows and no more', () => {
    const context = { history: [paid('2026-10-03', 'KI')], historyComplete: false };
    expect(month(context)).toBe('unknown');
    expect(atLeast(context)).toBe(2);
  });
  test('a line whose modifiers are not known may have been a sale', () => {
    const history = [{ date: '2026-10-03', procedureCode: 'K0001' }];
    expect(month({ history })).toBe('unknown');
    expect(atLeast({ history })).toBe(1);
  });
  test('KH or RA in the history begins a new series', () => {
    const old = [paid('2020-01-05', 'KH'), paid('2020-02-05', 'KI')];
    expect(month({ history: [...old, paid('2026-10-03', 'KH')] })).toBe(2);
    expect(month({ history: [...old, paid('2026-10-03', 'RA')] })).toBe(2);
  });
  test.each([
    ['two days short of three months: the same series', '2026-08-05', undefined, 2],
    ['three months: a new series is possible', '2026-08-03', undefined, 'unknown'],
    ['three months, and the need had ended', '2026-08-03', true, 1],
    ['three months, and the need had not ended', '2026-08-03', false, 2],
  ])('a gap of %s', (_name, last, breakInNeed, expected) => {
    const context = { history: [paid(last, 'KH')], ...(breakInNeed === undefined ? {} : { breakInNeed }) };
    expect(month(context)).toBe(expected);
  });
  test('after a long gap KI shows that the count went on, RR alone leaves it open', () => {
    expect(month({ history: [paid('2026-01-03', 'KH'), paid('2026-10-03', 'KI')] })).toBe(3);
    expect(month({ history: [paid('2026-01-03', 'KH'), paid('2026-10-03')] })).toBe('unknown');
    expect(atLeast({ history: [paid('2026-01-03', 'KH'), paid('2026-10-03')] })).toBe(2);
  });
  test('months that were denied bridge a gap without being counted', () => {
    const denied = (date: string) => ({ ...paid(date), paid: false });
    expect(month({ history: [paid('2026-07-03', 'KH'), denied('2026-09-03'), denied('2026-10-03')] })).toBe(
      2,
    );
  });
  test('a replacement begins its own series', () => {
    expect(month({ history: [paid('2026-10-03', 'KJ')] }, { modifiers: ['RR', 'KH', 'RA'] })).toBe(1);
  });
  test('is blank on a line that bills no rental', () => {
    expect(month({ rentalMonth: 2 }, { modifiers: ['NU'] })).toBe('blank');
    expect(month({ rentalMonth: 2 }, { modifiers: ['KI'] })).toBe(2);
  });
  test('without anything to go by, it asks', () => {
    expect(fact('line.rentalMonth', {})).toMatchObject({ state: 'unknown', missing: 'ctx.rentalMonth' });
  });
  test('a history needs the service date', () => {
    const { claim } = claimFromJson({ lines: [{ procedureCode: 'K0001', modifiers: ['RR'] }] });
    const context = contextFromJson({ history: [] });
    const inputs = {
      claim,
      payer: { kind: 'medicare-dme', reason: '' },
      tables,
      context,
      today: '2026-11-24',
    } as const;
    expect(createFactScope(inputs).get('line.rentalMonth', 0)).toMatchObject({ missing: 'line.dateFrom' });
  });
});

test.each([
  [1, 'KH'],
  [2, 'KI'],
  [3, 'KI'],
  [4, 'KJ'],
  [13, 'KJ'],
  [14, 'none'],
])('month %i expects %s', (rentalMonth, modifier) => {
  expect(value(fact('line.expectedRentalModifier', { rentalMonth }))).toBe(modifier);
});

describe('line.firstRentalDate', () => {
  test('is the answer', () => {
    expect(value(fact('line.firstRentalDate', { firstRentalDate: '2024-02-10' }))).toBe('2024-02-10');
  });
  test('is the service date of month 1', () => {
    expect(value(fact('line.firstRentalDate', { rentalMonth: 1 }))).toBe('2026-11-03');
    expect(value(fact('line.firstRentalDate', { history: [] }))).toBe('2026-11-03');
  });
  test('is the earliest paid month of a complete history', () => {
    const history = [paid('2026-09-03', 'KH'), paid('2026-10-03', 'KI')];
    expect(value(fact('line.firstRentalDate', { history }))).toBe('2026-09-03');
    expect(fact('line.firstRentalDate', { history, historyComplete: false })).toMatchObject({
      state: 'unknown',
      missing: 'ctx.firstRentalDate',
    });
  });
  test('is not worked out from a later month, since billing may have paused', () => {
    expect(value(fact('line.firstRentalDate', { rentalMonth: 4 }))).toBe('unknown');
  });
});

describe('line.initialIssue', () => {
  const initial = (modifiers: readonly string[], context: object = {}) =>
    value(fact('line.initialIssue', context, { modifiers }));
  test.each([
    [['NU'], true],
    [['KX', 'RT'], true],
    [['NU', 'BP', 'KH'], true],
    [['RR', 'KH'], true],
    [['RR', 'KI'], false],
    [['RR', 'KJ'], false],
    [['NU', 'RB'], false],
    [['MS'], false],
    [['RR'], 'unknown'],
  ])('%j: %s', (modifiers, expected) => {
    expect(initial(modifiers)).toBe(expected);
  });
  test('the month that is known decides over KH', () => {
    expect(initial(['RR'], { rentalMonth: 1 })).toBe(true);
    expect(initial(['RR'], { rentalMonth: 2 })).toBe(false);
    expect(initial(['RR', 'KH'], { rentalMonth: 4 })).toBe(false);
  });
  test('names what is missing', () => {
    expect(fact('line.initialIssue', {}, { modifiers: ['RR'] })).toMatchObject({
      missing: 'ctx.rentalMonth',
    });
  });
});
