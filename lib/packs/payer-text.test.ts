import { expect, test } from 'vitest';
import { PROFILE_FIELDS } from '../facts/context-fields.ts';
import { payerValueLabel, payerValueText, payerWantText } from './payer-text.ts';

test('every parameter of payers goes by words', () => {
  for (const { name } of [...PROFILE_FIELDS, { name: 'rules' }])
    expect(payerValueLabel(name)).not.toContain(name);
});

test('values carry their unit', () => {
  expect(payerWantText('timelyDays', 90)).toBe('Filing limit counted from the From date: 90 days');
  expect(payerValueText('trialMonths', '1')).toBe('1 month');
  expect(payerValueText('usefulLifeYears', 5)).toBe('5 years');
  expect(payerValueText('capPercent', 100)).toBe('100%');
  expect(payerValueText('authThreshold', '1000.00')).toBe('$1,000.00');
  expect(payerValueText('purchasePrice', { E0601: '650.50', E0470: 1200 })).toBe(
    'E0601 $650.50, E0470 $1,200.00',
  );
  expect(payerValueText('unitLimits', { T4533: 200 })).toBe('T4533 200');
  expect(payerValueText('authNoc', true)).toBe('yes');
  expect(payerValueText('rules', [{ codes: ['E0601'] }])).toBe('1 expectation');
});

test('of long lists the first ones are named; what is half written stays as it stands', () => {
  expect(payerValueText('authCodes', ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'])).toBe(
    'A, B, C, D, E, F and 2 more',
  );
  expect(payerValueText('authCodes', [])).toBe('nothing');
  expect(payerValueText('timelyDays', 'soon')).toBe('soon');
  expect(payerValueText('authThreshold', 'much')).toBe('much');
});
