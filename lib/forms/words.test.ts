import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../cli/read-vocabulary.ts';
import { learnVocabulary } from './vocabulary.ts';
import { captionWords, tokenWords } from './words.ts';

learnVocabulary(readVocabulary(join(import.meta.dirname, '../core-pack/vocabulary.yaml')));

describe('captionWords', () => {
  it.each([
    ['23. PRIOR AUTHORIZATION NUMBER', '23', 'prior auth number'],
    ['Prior Auth. No.:', '', 'prior auth number'],
    ['BOX 17b', '17b', ''],
    ['Ordering NPI (17b)', '17b', 'ordering npi'],
    ['Prior auth no. (Box 23)', '23', 'prior auth number'],
    ['D.O.B.', '', 'birthdate'],
    ['PlaceOfService', '', 'place service'],
    ['UoM', '', 'uom'],
    ['Número de autorización previa', '', 'number auth prior'],
    ['Box 17 provider:', '17', 'provider'],
    ['17b NPI', '17b', 'npi'],
    ['24. B. Place of service', '24b', 'place service'],
    ["1a. Insured's I.D. Number *", '1a', 'insured id number'],
    ['A.', 'A', ''],
    ['C', 'C', ''],
    ['d. Insurance plan name', 'd', 'insurance plan name'],
    ['Date of Birth (MM/DD/YYYY)', '', 'birthdate'],
    ['Birth Date', '', 'birthdate'],
    ['P.O.S.', '', 'place service'],
    ['$ Charges', '', 'charge'],
    ['Proc & Mod', '', 'procedure modifier'],
    ['Svc Dates', '', 'service date'],
    ['Modifier 2', '', 'modifier 2'],
    ['NPI NM109', '', 'npi'],
    ['Claim Frequency (CLM05-3)', '', 'claim frequency'],
    ['Prior Authorization REF*G1', '', 'prior auth'],
    ['Ordering Provider NPI 2420E NM109', '', 'ordering provider npi'],
    ['Diagnosis ICD10', '', 'diagnosis icd'],
    ['Auth #', '', 'auth number'],
    ['Edit claim #2291', '', 'edit claim 2291'],
  ])('%s', (text, item, words) => {
    expect(captionWords(text)).toEqual({ item, words: words.split(' ').filter(Boolean) });
  });

  it('takes no number in brackets for an item number', () => {
    expect(captionWords('Units (12)').item).toBe('');
  });

  it('keeps apart what stands in brackets', () => {
    expect([...(captionWords('Service location (if not the home)').aside ?? [])]).toEqual(['not', 'home']);
    expect(captionWords('(Last name)').aside).toBeUndefined();
    expect([...(captionWords('Diagnoses, in the form’s order').aside ?? [])]).toEqual(['form', 'order']);
    expect(captionWords('Name, last, first').aside).toBeUndefined();
  });

  it('takes no first word of a sentence for an item number', () => {
    expect(captionWords('3 Review').item).toBe('');
    expect(captionWords('12 months needed').item).toBe('');
  });
});

describe('tokenWords', () => {
  it.each([
    ['ctl00_body_uc_PRIOR_AUTH_NUMBER', 'body uc prior auth number'],
    ['bill[2][mod]', 'billing modifier'],
    ['patient.name.last', 'patient name last'],
    ['patientbirthDate', 'patient birthdate'],
    ['input-modifier-2-0', 'modifier'],
    ['txtproccode', 'procedure code'],
    ['amtBilled_1', 'amount billed'],
    ['dxptr', 'diagnosis pointer'],
    ['icda', 'icd'],
    ['mat-input-17', ''],
    ['f46', ''],
    ['ext-gen1121-inputEl', ''],
    ['worker-comp-1', 'worker comp'],
    ['f_3fa0e7dc-ac21-4dab-9e0d-0dc1b2c3d4ef_units', 'unit'],
  ])('%s', (token, words) => {
    expect(tokenWords(token)).toEqual(words.split(' ').filter(Boolean));
  });
});

it('takes no longer for a caption that never ends', () => {
  const begin = performance.now();
  captionWords(`Charges ${'*'.repeat(200_000)} x`);
  expect(performance.now() - begin).toBeLessThan(1_000);
});
