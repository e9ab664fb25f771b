import { expect, test } from 'vitest';
import { newLine } from './draft.ts';
import { type FormRules, formFaults } from './form-checks.ts';
import type { FormClaim } from './portal.ts';

const RULES: FormRules = {
  required: { 'insured.id': 'Member ID' },
  requiredInLine: { procedureCode: 'Procedure', charge: 'Amount' },
  dates: { 'patient.birthDate': 'Birth date' },
};
const LINE = newLine({
  dateFrom: '11/03/2026',
  dateTo: '11/03/2026',
  procedureCode: 'E0601',
  charge: '98.40',
  units: '1',
});
const CLAIM: FormClaim = {
  fields: { 'insured.id': '1EG4TE5MK73', 'patient.birthDate': '03/04/1951' },
  diagnoses: ['G47.33'],
  lines: [LINE],
};

const said = (claim: Partial<FormClaim>) =>
  formFaults({ ...CLAIM, ...claim }, RULES).map(({ path, says }) => [path, says]);

test('takes a claim that is filled in', () => {
  expect(said({})).toEqual([]);
});

test('names blank boxes, also those that were never there', () => {
  expect(said({ fields: { 'patient.birthDate': ' ' } })).toEqual([['insured.id', 'Member ID is required.']]);
  expect(said({ lines: [{ ...LINE, charge: ' ' }] })).toEqual([
    ['lines[0].charge', 'Line 1: Amount is required.'],
  ]);
});

test('wants dates, amounts and units that are some, and knows no calendar', () => {
  const born = (date: string) => said({ fields: { ...CLAIM.fields, 'patient.birthDate': date } });
  expect(born('02/30/1949')).toEqual([]);
  expect(born('13/01/1949')).toEqual([['patient.birthDate', 'Birth date must be a date, MM/DD/YYYY.']]);
  expect(said({ lines: [LINE, { ...LINE, dateTo: 'today', charge: 'ten', units: '0' }] })).toEqual([
    ['lines[1].dateTo', 'Line 2: To date must be a date, MM/DD/YYYY.'],
    ['lines[1].charge', 'Line 2: Amount must be an amount, 0.00.'],
    ['lines[1].units', 'Line 2: Units must be a number above zero.'],
  ]);
});

test('wants a line', () => {
  expect(said({ lines: [] })).toEqual([['lines', 'Add at least one service line.']]);
});
