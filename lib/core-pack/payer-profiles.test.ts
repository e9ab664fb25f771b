import { describe, expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import type { PayerChoice } from '../claim/payer-choice.ts';
import { loadCorePack } from '../cli/build-pack.ts';
import { contextFromJson } from '../facts/context-json.ts';
import { check } from '../rules/check.ts';
import { compile } from '../rules/compile.ts';
import { missingText } from '../rules/wording.ts';
import { withPayer } from '../session/payer.ts';
import { createTables } from '../tables/lookup.ts';

const TODAY = '2026-11-26';
const TEXAS: PayerChoice = { kind: 'medicaid', id: 'texas-medicaid' };
const NEW_YORK: PayerChoice = { kind: 'medicaid', id: 'new-york-medicaid' };
const OKLAHOMA: PayerChoice = { kind: 'medicaid', id: 'oklahoma-medicaid' };
const CALIFORNIA: PayerChoice = { kind: 'medicaid', id: 'california-medicaid' };
const CIGNA: PayerChoice = { kind: 'commercial', id: 'cigna' };
const PRIORITY: PayerChoice = { kind: 'commercial', id: 'priority-health' };
const JURISDICTION_D: PayerChoice = { kind: 'medicare-dme', id: 'medicare-dme-d' };
const MEDICAID: PayerChoice = { kind: 'medicaid' };
const COMMERCIAL: PayerChoice = { kind: 'commercial' };
const ADVANTAGE: PayerChoice = { kind: 'medicare-advantage' };

const { pack, payers, tables: data } = loadCorePack();
const tables = createTables(data, pack.sets);
const rulebook = compile(pack);

/** All verdicts on a claim of a payer of the pack. */
function verdictOn(choice: PayerChoice, file: object, context: object) {
  const { claim } = claimFromJson(file);
  const payer = { ...choice, reason: '' };
  return check(
    { claim, payer, tables, context: withPayer(contextFromJson(context), payer, payers), today: TODAY },
    rulebook,
  );
}

/** How one rule judges it: the branches that failed, or else `not failed` with the facts that any rule lacks. */
function judged(payer: PayerChoice, rule: string, file: object, context: object = {}) {
  const { outcomes, notChecked } = verdictOn(payer, file, context);
  const failed = outcomes.filter((one) => one.rule === rule && one.status === 'failed');
  return failed.length > 0 ? 'failed' : Object.keys(notChecked);
}

const sold = (dateFrom: string, line: object = {}) => ({
  resubmission: { code: '1' },
  lines: [{ procedureCode: 'E0143', modifiers: ['NU'], dateFrom, dateTo: '', ...line }],
});
const rented = { lines: [{ procedureCode: 'E0601', modifiers: ['RR'], dateFrom: '2026-11-03' }] };
const charged = (charge: string) => ({
  priorAuthNumber: '',
  lines: [{ procedureCode: 'E0627', modifiers: ['NU'], dateFrom: '2026-11-03', charge }],
});

describe('filing limits', () => {
  test.each([
    [TEXAS, '2026-08-22', {}, 'failed'],
    [NEW_YORK, '2026-08-27', {}, 'failed'],
    [{ kind: 'medicaid', id: 'pennsylvania-medicaid' } as const, '2026-05-29', {}, 'failed'],
    [CIGNA, '2026-08-27', { inNetwork: true }, 'failed'],
    [MEDICAID, '2025-11-25', {}, 'failed'],
  ])('%j, a service of %s, %j: %s', (payer, from, context, verdict) =>
    expect(judged(payer, 'timely-filing', sold(from), context)).toBe(verdict),
  );

  test('after Medicare a state may give more time, which is a review', () => {
    const claim = { ...sold('2026-06-10'), primaryPaid: '80.00' };
    const found = verdictOn(TEXAS, claim, {}).outcomes.filter(({ rule }) => rule === 'timely-filing');
    expect(found.map(({ branch, severity }) => [branch, severity])).toEqual([
      ['after-other-payer', 'review'],
    ]);
  });

  test.each([
    [TEXAS, '2026-08-23'],
    [{ kind: 'medicaid', id: 'pennsylvania-medicaid' } as const, '2026-05-30'],
  ])('%j: %s is the last day', (payer, from) => {
    const found = verdictOn(payer, sold(from), {}).outcomes.filter(({ rule }) => rule === 'timely-filing');
    expect(found.map(({ branch }) => branch)).toEqual(['soon']);
  });

  test.each([
    [MEDICAID, {}, 'profile.timelyDays'],
    [COMMERCIAL, {}, 'profile.timelyDays'],
    [ADVANTAGE, {}, 'profile.timelyDays'],
    [CALIFORNIA, {}, 'profile.timelyDays'],
    [CIGNA, {}, 'ctx.inNetwork'],
  ])('%j %j: not checked, for %s is not known', (payer, context, missing) =>
    expect(judged(payer, 'timely-filing', sold('2026-06-10'), context)).toContain(missing),
  );
});

describe('rent to own', () => {
  test.each([
    [OKLAHOMA, 14, 'failed'],
    [CALIFORNIA, 11, 'failed'],
    [{ kind: 'medicaid', id: 'washington-medicaid' } as const, 13, 'failed'],
    [{ kind: 'medicaid', id: 'south-dakota-medicaid' } as const, 13, 'failed'],
  ])('%j: rental %i %s', (payer, rentalMonth, verdict) => {
    expect(judged(payer, 'medicaid-rent-to-purchase', rented, { rentalMonth })).toBe(verdict);
    expect(judged(payer, 'medicaid-rent-to-purchase', rented, { rentalMonth: rentalMonth - 1 })).not.toBe(
      verdict,
    );
  });
  test('of a state whose months were not read it is not checked', () => {
    expect(judged(TEXAS, 'medicaid-rent-to-purchase', rented, { rentalMonth: 14 })).toContain(
      'profile.rentToOwnMonths',
    );
  });
});

describe('authorization', () => {
  test('above the charge of the plan', () => {
    expect(judged(PRIORITY, 'plan-auth-dollar-threshold', charged('1000.01'))).toBe('failed');
    expect(judged(PRIORITY, 'plan-auth-dollar-threshold', charged('1000.00'))).not.toBe('failed');
    expect(judged(COMMERCIAL, 'plan-auth-dollar-threshold', charged('1000.01'))).toContain(
      'profile.authThreshold',
    );
  });
  test.each([ADVANTAGE, MEDICAID, COMMERCIAL])('%j: without a list it is not checked', (payer) =>
    expect(judged(payer, 'plan-auth-missing', charged('100.00'))).toContain('profile.authCodes'),
  );
});

test('an unlisted code needs an invoice where the payer says so', () => {
  const unlisted = {
    lines: [{ procedureCode: 'E1399', modifiers: ['NU'], dateFrom: '2026-11-03', charge: '900.00' }],
  };
  const none = { invoiceAttached: false };
  expect(judged(NEW_YORK, 'profile-code-system', unlisted, none)).toBe('failed');
  expect(judged(TEXAS, 'profile-code-system', unlisted, none)).not.toBe('failed');
});

test("a jurisdiction that the biller chose is held against the patient's state", () => {
  const claim = (state: string) => ({ patient: { state }, ...sold('2026-11-03') });
  expect(judged(JURISDICTION_D, 'wrong-contractor', claim('OH'))).toBe('failed');
  expect(judged(JURISDICTION_D, 'wrong-contractor', claim('OR'))).not.toBe('failed');
});

test('what a payer file does not say is asked for by name', () => {
  expect(missingText('profile.timelyDays')).toBe(
    'filing limit counted from the From date (not in your payer profile)',
  );
  expect(missingText('profile.supplier.npis')).toMatch(/not in your own supplier profile\)$/);
});
