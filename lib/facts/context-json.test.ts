import { describe, expect, test } from 'vitest';
import { contextFromJson } from './context-json.ts';

describe('contextFromJson', () => {
  test('reads the example of the contract', () => {
    const context = contextFromJson({
      today: '2026-11-20',
      orderDate: '2026-10-28',
      rentalMonth: 1,
      history: [{ date: '2026-10-03', procedureCode: 'a7030', modifiers: ['NU', 'KX'], units: 1 }],
      profile: { authThreshold: '1000.00', timelyDays: 365 },
    });
    expect(context).toEqual({
      values: { today: '2026-11-20', orderDate: '2026-10-28', rentalMonth: 1 },
      lineValues: {},
      history: {
        entries: [{ date: '2026-10-03', procedureCode: 'A7030', modifiers: ['NU', 'KX'], units: 1 }],
        complete: true,
      },
      profile: { authThreshold: 100_000, timelyDays: 365 },
    });
  });

  test('groups may be nested or dotted', () => {
    const nested = contextFromJson({ auth: { codes: ['k0823'], units: '3' }, order: { signature: false } });
    const dotted = contextFromJson({ 'auth.codes': 'K0823', 'auth.units': 3, 'order.signature': false });
    expect(nested.values).toEqual({ 'auth.codes': ['K0823'], 'auth.units': 3, 'order.signature': false });
    expect(dotted).toEqual(nested);
  });

  test('values of one line, in any of three forms', () => {
    const expected = { 1: { woundCount: 2, 'auth.units': 3 } };
    const line = { woundCount: 2, auth: { units: 3 } };
    expect(contextFromJson({ lines: [null, line] }).lineValues).toEqual(expected);
    expect(contextFromJson({ lines: { 1: line } }).lineValues).toEqual(expected);
    expect(contextFromJson({ 'lines[1].woundCount': 2, 'lines[1].auth.units': 3 }).lineValues).toEqual(
      expected,
    );
  });

  test('aliases stand for the field', () => {
    expect(
      contextFromJson({
        submissionDate: '2026-11-20',
        dod: '2026-01-02',
        flow: 3,
        BIB: true,
        eligibility: { MA: true },
      }).values,
    ).toEqual({
      today: '2026-11-20',
      deathDate: '2026-01-02',
      flowLpm: 3,
      breakInService: true,
      maEnrolled: true,
    });
    expect(contextFromJson({ eligibility: '2026-01-01' }).values).toEqual({ coverageFrom: '2026-01-01' });
    expect(contextFromJson({ profile: { ma: { followsFFSModifiers: true } } }).profile).toEqual({
      followsFFSModifiers: true,
    });
  });

  test('history: left out, empty, partial', () => {
    expect(contextFromJson({}).history).toBeUndefined();
    expect(contextFromJson({ history: null }).history).toBeUndefined();
    expect(contextFromJson({ history: [] }).history).toEqual({ entries: [], complete: true });
    expect(contextFromJson({ history: [], historyComplete: false }).history).toEqual({
      entries: [],
      complete: false,
    });
  });

  test('an earlier line keeps what it says, and paid money is in cents', () => {
    const { history } = contextFromJson({
      history: [
        { date: '2026-10-03', procedureCode: 'E0601', modifiers: [], paid: false, paidAmount: '88.4' },
      ],
    });
    expect(history?.entries).toEqual([
      { date: '2026-10-03', procedureCode: 'E0601', modifiers: [], paid: false, paidAmount: 8840 },
    ]);
  });

  test("maps by code and a payer's own expectations become flat parameters", () => {
    const { profile } = contextFromJson({
      profile: {
        purchasePrice: { e0601: '750.00' },
        unitLimits: { A4253: 4 },
        alsoApplies: ['capped-rental-month-modifier'],
        rules: [{ codes: ['T45##'], requiredMods: ['NU'], maxPer: 'month' }],
        supplier: { npis: ['1234567893'] },
      },
    });
    expect(profile).toEqual({
      'purchasePrice.E0601': 75_000,
      'unitLimits.A4253': 4,
      alsoApplies: ['capped-rental-month-modifier'],
      'rules[0].codes': ['T45##'],
      'rules[0].requiredMods': ['NU'],
      'rules[0].maxPer': 'month',
      'supplier.npis': ['1234567893'],
    });
  });

  test('what is null or empty says nothing', () => {
    expect(contextFromJson({ orderDate: '', f2fDate: null, profile: null, lines: [] })).toEqual({
      values: {},
      lineValues: {},
      profile: {},
    });
  });

  test.each([
    [[], 'a context file holds one object, this one holds a list'],
    ['x', 'a context file holds one object'],
    [{ orderDate: '2026-13-01' }, 'orderDate: a date like "2026-11-03" belongs here, not "2026-13-01"'],
    [{ orderDate: 5 }, 'orderDate: a date like'],
    [{ rentalMonth: 0 }, 'rentalMonth: a whole number of at least 1 belongs here, not 0'],
    [{ rentalMonth: 1.5 }, 'rentalMonth: a whole number'],
    [{ abnOnFile: 'yes' }, 'abnOnFile: true or false belongs here, not "yes"'],
    [{ deliveryMethod: 'drone' }, 'deliveryMethod: one of in-person, pickup, mail, drop-ship belongs here'],
    [{ primaryPaidAmount: 'much' }, 'primaryPaidAmount: an amount like "123.45" belongs here'],
    [{ auth: { codes: [1] } }, 'auth.codes: a list of codes belongs here, not a list'],
    [{ orderDat: '2026-11-03' }, 'orderDat: no context field has this name; did you mean "orderDate"?'],
    [{ quux: 1 }, 'quux: no context field has this name'],
    [{ orderDate: { a: 1 } }, 'orderDate: a date like "2026-11-03" belongs here, not an object'],
    [{ lines: [{ woundCount: 0 }] }, 'lines[0].woundCount: a whole number of at least 1'],
    [{ lines: 'x' }, 'lines: a list belongs here'],
    [{ history: {} }, 'history: a list of earlier lines belongs here, not an object'],
    [{ history: [{ procedureCode: 'E0601' }] }, 'history[0].date: is missing'],
    [{ history: [{ date: '2026-10-03' }] }, 'history[0].procedureCode: is missing'],
    [
      { history: [{ date: '2026-10-03', procedureCode: 'E0601', colour: 1 }] },
      'history[0].colour: no context field',
    ],
    [{ historyComplete: 'no', history: [] }, 'historyComplete: true or false belongs here'],
    [{ profile: { rules: [{ maxPer: 'week' }] } }, 'profile.rules[0].maxPer: one of line, day, month, year'],
    [{ profile: { purchasePrice: '5.00' } }, 'profile.purchasePrice: an object with a value for each code'],
    [{ lines: [{ insured: { id: '1' } }] }, 'lines[0].insured: no context field has this name'],
  ])('%j is refused', (json, reason) => {
    expect(() => contextFromJson(json)).toThrow(reason);
  });
});
