import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readVocabulary } from '../cli/read-vocabulary.ts';
import { fieldNamed, unitOf } from './caption-for-tests.ts';
import { tellPersons } from './persons.ts';
import { learnVocabulary } from './vocabulary.ts';

learnVocabulary(readVocabulary(join(import.meta.dirname, '../core-pack/vocabulary.yaml')));

function named(...captions: string[]): string[] {
  const units = captions.map(unitOf);
  tellPersons(units);
  return units.map((unit) => fieldNamed('claim', unit));
}

it('a member of whom the same is asked as of the patient is the insured', () => {
  expect(named('Patient Name', 'Member Name')).toEqual(['patient.name', 'insured.name']);
  expect(named('Patient Account No.', 'Member Name')).toEqual(['patientAccount', 'patient.name']);
});

it('who is to be paid bills, unless somebody else does', () => {
  expect(named('Pay-to provider', 'Pay-to NPI')).toEqual(['billing.name', 'billing.npi']);
  expect(named('Pay-to NPI', 'Billing NPI')[0]).not.toBe('billing.npi');
});

it('under a heading of the subscriber a caption that names the patient speaks for those behind it', () => {
  expect(
    named('Patient last name < Payer / Subscriber', 'DOB < Payer / Subscriber', 'City < Payer / Subscriber'),
  ).toEqual(['patient.lastName', 'patient.birthDate', 'patient.city']);
  expect(named('Patient name < Subscriber', 'Subscriber name < Subscriber', 'DOB < Subscriber')[2]).toBe(
    'unnamed',
  );
  expect(named('Patient name', 'Patient relationship < Subscriber', 'DOB < Subscriber')[2]).toBe('unnamed');
});

it('on a claim to the next payer, and on a crossover claim, who has paid is another than the claim’s payer', () => {
  const primary = 'Payer name < Primary payer';
  expect(named(primary)).toEqual(['payer.name']);
  expect(named(`${primary} < Secondary insurance`)).toEqual(['unnamed']);
  expect(named(`${primary} < Secondary claim entry`, 'Primary diagnosis')).toEqual([
    'unnamed',
    'diagnoses[i]',
  ]);
  const bills = 'Payer name < Secondary payer (bill to)';
  expect(named(bills, `Primary payer paid < Secondary claim`)).toEqual(['payer.name', 'primaryPaid']);
  const number = 'Payer claim control number < Other payer';
  expect(named(number)).toEqual(['resubmission.originalRef']);
  expect(named(`${number} < Secondary claim`)[0]).not.toBe('resubmission.originalRef');
  expect(named(number, 'Payer name < Destination payer (secondary)')).toEqual(['unnamed', 'payer.name']);
  expect(named('Medicare ID', 'Recipient ID')).toEqual(['insured.id', 'insured.id']);
  const crossover = ['Medicare ID < Crossover claim', 'Recipient ID < Crossover claim'];
  expect(named(...crossover)).toEqual(['not: insurance detail', 'insured.id']);
});

it('a heading that names the patient too leaves the taxonomy to the biller', () => {
  expect(named('Taxonomy < Provider / Recipient')).toEqual(['billing.taxonomy']);
});

it('under a heading of billing the name beside a recipient ID is the recipient’s', () => {
  const billing = 'Last Name < Billing Information';
  expect(
    named('Recipient ID < Billing Information', billing, 'First Name < Billing Information').slice(1),
  ).toEqual(['patient.lastName', 'patient.firstName']);
  expect(named(billing, 'Recipient ID < Billing Information')[0]).toBe('billing.name');
  expect(named('Recipient ID < Billing Provider', 'Last Name < Billing Provider')[1]).toBe('billing.name');
});
