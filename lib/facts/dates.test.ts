import { describe, expect, test } from 'vitest';
import { factOf, onClaim, onLine } from './test-fact.ts';

const sets = { PAP_ACC: ['A7032'] };
const span = (dateFrom: string, dateTo: string, more: object = {}) => ({ dateFrom, dateTo, ...more });

describe('spans', () => {
  test.each([
    [span('2026-03-01', '2026-03-31'), 31],
    [span('2026-03-01', '2026-05-31'), 92],
    [span('2026-03-01', '2026-03-01'), 1],
    [span('2026-03-01', ''), 1],
    [span('2026-03-02', '2026-03-01'), 'unknown: line.dateTo'],
    [{ dateFrom: '2026-03-01' }, 'unknown: line.dateTo'],
    [span('', '2026-03-01'), 'unknown: line.dateFrom'],
  ])('%j has %s days', (line, days) => expect(onLine('line.spanDays', line)).toBe(days));
  test('line.throughDate is the From date where To is empty', () => {
    expect(onLine('line.throughDate', span('2026-03-01', ''))).toBe('2026-03-01');
    expect(onLine('line.throughDate', span('2026-03-01', '2026-03-05'))).toBe('2026-03-05');
    expect(onLine('line.throughDate', { dateFrom: '2026-03-01' })).toBe('unknown: line.dateTo');
  });
});

describe('days and months dispensed', () => {
  const day = span('2026-03-01', '2026-03-01');
  test.each([
    [span('2026-03-01', '2026-03-31'), 1, 1],
    [span('2026-03-01', '2026-04-01'), 2, 1],
    [span('2026-03-01', '2026-05-31'), 3, 1],
    [{ ...day, description: '90 day supply' }, 3, 1],
    [{ ...day, description: '3MO' }, 3, 1],
    [{ ...day, description: '4 months' }, 4, 2],
    [{ ...day, description: 'no news' }, 1, 1],
    [{ ...day, description: '', procedureCode: 'A7032' }, 3, 1],
    [{ ...day, description: '30 days', procedureCode: 'A7032' }, 1, 1],
  ])('%j is for %s months, %s quarters', (line, months, quarters) => {
    const whole = { procedureCode: 'A4351', ...line };
    expect(onLine('line.monthsDispensed', whole, { sets })).toBe(months);
    expect(onLine('line.supplyQuarters', whole, { sets })).toBe(quarters);
  });
  test('a span needs no note; one day without a note that was seen says nothing', () => {
    expect(onLine('line.daysDispensed', span('2026-03-01', '2026-03-31'))).toBe(31);
    expect(onLine('line.daysDispensed', { ...day, description: '' })).toBe('blank');
    expect(onLine('line.daysDispensed', day)).toBe('unknown: line.description');
    expect(onLine('line.monthsDispensed', { ...day, procedureCode: 'A4351' }, { sets })).toBe(
      'unknown: line.description',
    );
    expect(onLine('line.daysDispensed', { ...day, description: '30 days or 90 days' })).toBe(
      'unknown: line.note',
    );
  });
});

describe('line.ageAtDos', () => {
  test.each([
    ['2005-11-03', 21],
    ['2005-11-04', 20],
    ['2026-11-04', -1],
    ['1948-02-29', 78],
  ])('born %s is %s on 11/03/2026', (birthDate, years) => {
    const claim = { patient: { birthDate } };
    expect(onLine('line.ageAtDos', { dateFrom: '2026-11-03' }, { claim })).toBe(years);
  });
  test('needs both dates', () => {
    expect(onLine('line.ageAtDos', { dateFrom: '2026-11-03' })).toBe('unknown: patient.birthDate');
    expect(onLine('line.ageAtDos', {}, { claim: { patient: { birthDate: '1948-02-28' } } })).toBe(
      'unknown: line.dateFrom',
    );
  });
});

describe('dates of the claim', () => {
  const lines = [span('2026-03-05', ''), span('2026-03-01', '2026-03-31')];
  test('earliest and latest need all lines', () => {
    expect(onClaim('claim.earliestDos', { lines })).toBe('2026-03-01');
    expect(onClaim('claim.latestDos', { lines })).toBe('2026-03-31');
    expect(onClaim('claim.earliestDos', { lines }, { linesComplete: false })).toBe('unknown: lines');
    expect(onClaim('claim.earliestDos', { lines: [...lines, {}] })).toBe('unknown: line.dateFrom');
    expect(onClaim('claim.earliestDos', { lines: [] })).toBe('unknown: lines');
  });
  test.each([
    ['medicare-dme', {}, '2027-03-01', 97],
    ['commercial', { profile: { timelyDays: 180 } }, '2026-08-28', -88],
    // The line of one day ends first.
    ['commercial', { profile: { timelyDays: 180, timelyFromLastDay: true } }, '2026-09-01', -84],
    ['commercial', {}, 'unknown: profile.timelyDays', 'unknown: profile.timelyDays'],
    ['unknown', {}, 'unknown: payer.kind', 'unknown: payer.kind'],
  ] as const)('the limit of %s with %j is %s', (payer, context, limit, days) => {
    expect(onClaim('claim.timelyLimit', { lines }, { payer, context })).toBe(limit);
    expect(onClaim('claim.daysToTimelyLimit', { lines }, { payer, context })).toBe(days);
  });
  test('days that run from the last day of a line need its To date', () => {
    const context = { profile: { timelyDays: 90, timelyFromLastDay: true } };
    const limit = (...all: Parameters<typeof span>[]) =>
      onClaim(
        'claim.timelyLimit',
        { lines: all.map((dates) => span(...dates)) },
        { payer: 'commercial', context },
      );
    expect(limit(['2026-03-01', '2026-03-31'])).toBe('2026-06-29');
    expect(
      onClaim('claim.timelyLimit', { lines: [{ dateFrom: '2026-03-01' }] }, { payer: 'commercial', context }),
    ).toBe('unknown: line.dateTo');
  });
  test('a year after February 29 is February 28', () => {
    expect(onClaim('claim.timelyLimit', { lines: [span('2024-02-29', '')] })).toBe('2025-02-28');
  });
});

describe('claim.stay', () => {
  const stay = (from: unknown, to: unknown) => ({ hospitalization: { from, to } });
  test('is what lies between admission and discharge', () => {
    expect(onClaim('claim.stay', stay('2026-05-01', '2026-05-06'))).toEqual({
      from: '2026-05-02',
      to: '2026-05-05',
    });
    expect(
      onClaim('claim.stay', {}, { context: { admitDate: '2026-05-01', dischargeDate: '2026-05-06' } }),
    ).toEqual({ from: '2026-05-02', to: '2026-05-05' });
  });
  test('is open while no discharge is entered, and blank without a night between', () => {
    expect(onClaim('claim.stay', stay('2026-05-01', ''))).toEqual({ from: '2026-05-02' });
    expect(onClaim('claim.stay', stay('2026-05-01', '2026-05-02'))).toBe('blank');
    expect(onClaim('claim.stay', stay('', ''))).toBe('blank');
  });
  test('is unknown where it was not seen or ends before it begins', () => {
    expect(onClaim('claim.stay', {})).toBe('unknown: ctx.admitDate');
    expect(factOf('claim.stay', { context: { admitDate: '2026-05-01' } }, -1)).toMatchObject({
      missing: 'ctx.dischargeDate',
    });
    expect(onClaim('claim.stay', stay('2026-05-06', '2026-05-01'))).toBe('unknown: hospitalization.to');
  });
});

test('claim.coverage is open at the end that is not known', () => {
  const of = (context: object) => onClaim('claim.coverage', {}, { context });
  expect(of({ coverageFrom: '2026-01-01', coverageTo: '2026-06-30' })).toEqual({
    from: '2026-01-01',
    to: '2026-06-30',
  });
  expect(of({ coverageFrom: '2026-01-01' })).toEqual({ from: '2026-01-01' });
  expect(of({})).toBe('unknown: ctx.coverageFrom');
});
