import { expect, test } from 'vitest';
import { contextFromJson } from '../../../lib/facts/context-json.ts';
import { asWritten, byCodeIn, isAmiss, linesOf, PARAMETERS } from './values.ts';

function field(name: string) {
  const found = PARAMETERS.find((one) => one.name === name);
  if (!found) throw new Error(`no parameter is called ${name}`);
  return found;
}

test('what is known of a payer, written and read again, is the same', () => {
  const known = {
    authThreshold: 100000,
    authCodes: ['E0601'],
    timelyDays: 90,
    'purchasePrice.E0601': 65050,
    'unitLimits.A4351': 200,
    'rules[0].codes': ['E0601'],
    'rules[0].maxUnits': 1,
    'rules[1].codes': ['A4351'],
  };
  expect(asWritten(known)).toMatchObject({ authThreshold: '1000.00', purchasePrice: { E0601: '650.50' } });
  expect(contextFromJson({ profile: asWritten(known) }).profile).toEqual(known);
});

test('what does not fit is amiss', () => {
  expect(isAmiss(field('timelyDays'), 90)).toBe(false);
  expect(isAmiss(field('timelyDays'), '90')).toBe(false);
  for (const value of ['', 0, 'soon', 1.5]) expect(isAmiss(field('timelyDays'), value)).toBe(true);
  expect(isAmiss(field('authThreshold'), '1,000.00')).toBe(false);
  expect(isAmiss(field('authThreshold'), 'much')).toBe(true);
  expect(isAmiss(field('authCodes'), [])).toBe(false);
});

test('values by code are lines', () => {
  const written = { E0601: '650.50', A4351: '200' };
  expect(byCodeIn(linesOf(written))).toEqual(written);
  expect(isAmiss(field('purchasePrice'), byCodeIn('e0601: 650.50\n\n'))).toBe(false);
  expect(isAmiss(field('purchasePrice'), byCodeIn('E0601'))).toBe(true);
});
