import { describe, expect, test } from 'vitest';
import { factOf, onClaim } from './test-fact.ts';

test.each([
  ['7', true],
  ['8', true],
  ['1', false],
  ['', false],
])('frequency code %j: a replacement is %s', (code, replaces) => {
  expect(onClaim('claim.isReplacement', { resubmission: { code } })).toBe(replaces);
});
test('claim.isReplacement is unknown where item 22 was not seen', () => {
  expect(onClaim('claim.isReplacement', {})).toBe('unknown: resubmission.code');
});

test('claim.codes is complete where all lines and their codes were seen', () => {
  const codes = (lines: readonly object[], linesComplete = true) =>
    factOf('claim.codes', { claim: { lines }, linesComplete }, -1);
  const e0601 = { procedureCode: 'E0601' };
  expect(codes([e0601, e0601, { procedureCode: '' }])).toMatchObject({ value: ['E0601'], complete: true });
  expect(codes([e0601, {}])).toMatchObject({ value: ['E0601'], complete: false });
  expect(codes([e0601], false)).toMatchObject({ complete: false });
});

test('claim.arithmeticGap is item 28 less the lines', () => {
  const lines = [{ charge: '80.00' }, { charge: '20.00' }];
  expect(onClaim('claim.arithmeticGap', { lines, totalCharge: '110.00' })).toBe(1_000);
  expect(onClaim('claim.arithmeticGap', { lines, totalCharge: '90.00' })).toBe(-1_000);
  expect(onClaim('claim.arithmeticGap', { lines, totalCharge: '' })).toBe('blank');
  expect(onClaim('claim.arithmeticGap', { lines: [{}], totalCharge: '1.00' })).toBe('unknown: line.charge');
});

describe('claim.anyAccident', () => {
  const condition = (employment: unknown, autoAccident: unknown, otherAccident: unknown) =>
    onClaim('claim.anyAccident', { condition: { employment, autoAccident, otherAccident } });
  test('one yes is enough, no needs all three', () => {
    expect(condition(false, true, undefined)).toBe(true);
    expect(condition(false, false, false)).toBe(false);
    expect(condition('', '', '')).toBe(false);
    expect(condition(false, false, undefined)).toBe('unknown: condition.otherAccident');
  });
});

describe('claim.otherInsurance', () => {
  test.each([
    [{ otherCoverage: false, otherInsured: { planName: '' } }, false],
    [{ otherCoverage: true }, true],
    [{ otherInsured: { planName: 'Acme Health' } }, true],
    [{ otherCoverage: '', otherInsured: { planName: 'None' } }, false],
    [{ otherCoverage: false, otherInsured: { planName: 'N/A' } }, false],
    [{ otherCoverage: false }, 'unknown: otherInsured.planName'],
  ])('%j: %s', (claim, other) => expect(onClaim('claim.otherInsurance', claim)).toBe(other));
});

describe('claim.primaryPaymentShown', () => {
  test.each([
    [{ primaryPaid: '0.00' }, {}, true],
    [{}, { primaryPaidAmount: '80.00' }, true],
    [{ attachments: [{ type: 'EB' }] }, {}, true],
    [{ primaryPaid: '' }, {}, false],
    [{ primaryPaid: '', attachments: [{ type: 'OZ' }] }, {}, false],
    [{}, {}, 'unknown: ctx.primaryPaidAmount'],
  ])('%j with %j: %s', (claim, context, shown) => {
    expect(onClaim('claim.primaryPaymentShown', claim, { context })).toBe(shown);
  });
});
