import { describe, expect, test } from 'vitest';
import { fitsMask } from './mask.ts';
import { factOf, onLine } from './test-fact.ts';

const profile = {
  coveredList: ['T45##', 'E0143'],
  rentalList: ['E0601'],
  unitLimits: { T4533: 200 },
  purchasePrice: { E0601: '800.00' },
  capPercent: 75,
  rules: [
    { codes: ['T45##'], requiredMods: ['NU', 'SC'], forbiddenMods: ['KX'], message: 'NU and SC, never KX.' },
    { codes: ['S####'], needsInvoice: true },
    { codes: ['T4533'], maxUnits: 200, maxPer: 'month' },
    { codes: ['A4927'], maxUnits: 4 },
  ],
};
const of = (
  name: string,
  procedureCode: string,
  modifiers?: readonly unknown[],
  parameters: object = profile,
) =>
  onLine(
    `line.payer.${name}`,
    { procedureCode, ...(modifiers && { modifiers }) },
    { context: { profile: parameters } },
  );

test.each([
  ['T45##', 'T4533', true],
  ['T45##', 'T4433', false],
  ['E0143', 'E0143', true],
  ['T45##', 'T453', false],
  ['@####', 'E0143', true],
  ['@####', '90143', false],
  ['qx##', 'QX12', true],
])('the mask %s and %s: %s', (mask, value, fits) => expect(fitsMask(mask, value)).toBe(fits));

test('lists and amounts by code', () => {
  expect(of('covered', 'T4533')).toBe(true);
  expect(of('covered', 'E0601')).toBe(false);
  expect(of('rentToOwn', 'E0601')).toBe(true);
  expect(of('unitLimit', 'T4533')).toBe(200);
  expect(of('unitLimit', 'E0601')).toBe('blank');
  expect(of('purchasePrice', 'E0601')).toBe(80_000);
  expect(of('rentalCap', 'E0601')).toBe(60_000);
  expect(of('rentalCap', 'T4533')).toBe('blank');
  expect(of('covered', 'E0601', undefined, {})).toBe('unknown: profile.coveredList');
  expect(of('rentalCap', 'E0601', undefined, { purchasePrice: { E0601: '800.00' } })).toBe(
    'unknown: profile.capPercent',
  );
  expect(of('covered', '')).toBe('blank');
});

describe('expectations', () => {
  test('modifiers that lack or are not wanted', () => {
    expect(of('missingModifiers', 'T4533', ['NU'])).toEqual(['SC']);
    expect(of('missingModifiers', 'T4533', ['NU', 'SC'])).toEqual([]);
    expect(of('missingModifiers', 'E0601')).toEqual([]);
    expect(of('missingModifiers', 'T4533')).toBe('unknown: line.modifiers');
    expect(of('missingModifiers', 'T4533', ['NU', { raw: '?' }])).toBe('unknown: line.modifiers');
    expect(of('unwantedModifiers', 'T4533', ['NU', 'KX'])).toEqual(['KX']);
    const partly = { procedureCode: 'T4533', modifiers: ['NU', { raw: '?' }] };
    expect(
      factOf('line.payer.unwantedModifiers', { claim: { lines: [partly] }, context: { profile } }),
    ).toMatchObject({ value: [], complete: false });
  });
  test('limits, invoice and words', () => {
    expect(of('maxUnits', 'T4533')).toBe(200);
    expect(of('maxUnitsPer', 'T4533')).toBe('month');
    expect(of('maxUnitsPer', 'A4927')).toBe('line');
    expect(of('maxUnits', 'E0601')).toBe('blank');
    expect(of('maxUnitsPer', 'E0601')).toBe('blank');
    expect(of('needsInvoice', 'S8100')).toBe(true);
    expect(of('needsInvoice', 'E0601')).toBe('blank');
    expect(of('modifierWords', 'T4533', ['NU'])).toEqual(['NU and SC, never KX.']);
    expect(of('modifierWords', 'T4533', ['NU', 'SC', 'KX'])).toEqual(['NU and SC, never KX.']);
    expect(of('modifierWords', 'T4533', ['NU', 'SC'])).toEqual([]);
    expect(of('modifierWords', 'T4533')).toEqual([]);
    const worded = {
      rules: [
        { codes: ['E####'], maxUnits: 2, message: 'Two.' },
        { codes: ['E0143'], needsInvoice: true, message: 'With the invoice.' },
        { codes: ['E0143'], requiredMods: ['NU'], message: 'Sold new.' },
      ],
    };
    expect(of('unitWords', 'E0143', ['NU'], worded)).toEqual(['Two.']);
    expect(of('invoiceWords', 'E0143', ['NU'], worded)).toEqual(['With the invoice.']);
    expect(of('invoiceWords', 'E0601', ['NU'], worded)).toEqual([]);
    expect(of('modifierWords', 'E0143', ['RR'], worded)).toEqual(['Sold new.']);
    expect(of('unitWords', 'T4533')).toEqual([]);
  });
});
