import { describe, expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { createTables } from '../tables/lookup.ts';
import { contextFromJson } from './context-json.ts';
import { createFactScope } from './scope.ts';

/** A fact of the first line of a claim: its value, its state, or what is missing. */
function foundOn(name: string, lines: readonly object[], context: object) {
  const inputs = {
    claim: claimFromJson({ lines }).claim,
    payer: { kind: 'medicare-dme', reason: '' },
    tables: createTables([], {}),
    context: contextFromJson(context),
    today: '2026-11-24',
  } as const;
  const fact = createFactScope(inputs).get(name, 0);
  if (fact.state === 'known') return fact.value;
  return fact.state === 'blank' ? 'blank' : `missing ${fact.missing}`;
}

/** The same of a claim of one line. */
const found = (name: string, line: object, context: object = {}) => foundOn(name, [line], context);

describe('line.deliveredOn', () => {
  const sale = { procedureCode: 'E0143', modifiers: ['NU'], dateFrom: '2026-11-03' };
  test.each([
    ['an answer wins', sale, { deliveryDate: '2026-11-01' }, '2026-11-01'],
    ['a sale', sale, {}, '2026-11-03'],
    ['a first month', { ...sale, modifiers: ['RR', 'KH'] }, {}, '2026-11-03'],
    ['a later month', { ...sale, modifiers: ['RR', 'KJ'] }, {}, 'missing ctx.deliveryDate'],
    ['a month that is not known', { ...sale, modifiers: ['RR'] }, {}, 'missing ctx.rentalMonth'],
    ['no date', { ...sale, dateFrom: '' }, {}, 'missing line.dateFrom'],
    ['modifiers not on this page', { procedureCode: 'E0143' }, {}, 'missing line.modifiers'],
  ])('%s', (_name, line, context, expected) => {
    expect(found('line.deliveredOn', line, context)).toBe(expected);
  });
});

describe('line.deliveryDate', () => {
  const sale = { procedureCode: 'A7034', modifiers: ['NU'] };
  const first = { procedureCode: 'E0601', modifiers: ['RR', 'KH'] };
  const later = { procedureCode: 'E0601', modifiers: ['RR', 'KJ'] };
  const openRental = { procedureCode: 'E1390', modifiers: ['RR', 'N1'] };
  const claimWide = { deliveryDate: '2026-11-03' };
  test.each([
    ['a sale and a first month', [sale, first], claimWide, '2026-11-03'],
    ['two later months', [later, later], claimWide, '2026-11-03'],
    ['a sale and a later month', [sale, later], claimWide, 'missing ctx.deliveryDate'],
    ['a later month and a sale', [later, sale], claimWide, 'missing ctx.deliveryDate'],
    ['an empty row', [later, { procedureCode: '', modifiers: [] }], claimWide, '2026-11-03'],
    ['two rentals, month not known', [openRental, openRental], claimWide, '2026-11-03'],
    ['a sale beside one', [sale, openRental], claimWide, 'missing ctx.rentalMonth'],
    ['its own answer', [sale, later], { lines: [claimWide] }, '2026-11-03'],
    [
      'the other line has its own',
      [sale, later],
      { ...claimWide, lines: [{}, { deliveryDate: '2026-02-03' }] },
      '2026-11-03',
    ],
    ['nothing answered', [sale, later], {}, 'missing ctx.deliveryDate'],
  ])('%s', (_name, lines, context, expected) => {
    expect(foundOn('line.deliveryDate', lines, context)).toBe(expected);
  });
});

describe('line.orderGaps', () => {
  const whole = {
    beneficiary: true,
    orderDate: true,
    itemDescription: true,
    practitioner: true,
    signature: true,
  };
  test.each([
    ['whole, one piece', { units: 1 }, whole, 'blank'],
    ['whole, with a quantity', { units: 3 }, { ...whole, quantity: true }, 'blank'],
    ['two gaps', { units: 1 }, { ...whole, signature: false, orderDate: false }, 'signature, date'],
    ['one gap, the others open', { units: 1 }, { signature: false }, 'signature'],
    ['nothing known', { units: 1 }, {}, 'missing ctx.order.signature'],
    ['no quantity for three', { units: 3 }, { ...whole, quantity: false }, 'quantity'],
    ['no quantity for one', { units: 1 }, { ...whole, quantity: false }, 'blank'],
    ['the quantity is open', { units: 3 }, whole, 'missing ctx.order.quantity'],
    ['no quantity, units not on this page', {}, { ...whole, quantity: false }, 'missing line.units'],
  ])('%s', (_name, line, order, expected) => {
    expect(found('line.orderGaps', line, { order })).toBe(expected);
  });
});

describe('line.authBase', () => {
  const rental = { charge: '150.00', modifiers: ['RR'] };
  const cumulative = { profile: { cumulativeRental: true } };
  test.each([
    ['the charge', rental, {}, 15_000],
    ['a sale where rentals are added up', { ...rental, modifiers: ['NU'] }, cumulative, 15_000],
    ['all planned months', rental, { ...cumulative, plannedRentalMonths: 10 }, 150_000],
    ['months not known', rental, cumulative, 'missing ctx.plannedRentalMonths'],
    ['no charge', { modifiers: ['RR'] }, {}, 'missing line.charge'],
    ['modifiers not on this page', { charge: '150.00' }, cumulative, 'missing line.modifiers'],
  ])('%s', (_name, line, context, expected) => {
    expect(found('line.authBase', line, context)).toBe(expected);
  });
});
