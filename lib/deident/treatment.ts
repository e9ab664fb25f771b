import type { CLAIM_FIELDS } from '../claim/fields.ts';

/** What becomes of a field of a claim that is kept to try rules on. */
export type Treatment =
  /** A name or an address of the patient or of relatives: every word is another one. */
  | 'person'
  /** A provider's name: words that say what it is (MD, CLINIC) stay, every other one is another. */
  | 'provider'
  /** A number that is somebody's or something's own: each sign another one of its sort. */
  | 'number'
  | 'member'
  | 'npi'
  | 'zip'
  | 'group'
  /** Names of payers and plans: words of payers that Box24 knows stay. */
  | 'payer'
  | 'payerNumber'
  /** Free text: gone. */
  | 'note'
  /** Moved, all of a claim by the same number of days. */
  | 'date'
  /** A word or code of a short list: stays where it is one. */
  | 'choice'
  /** A code with a shape of its own: stays where it has that shape. */
  | 'code'
  /** Amounts, counts, yes and no. */
  | 'as-is';

type Path = (typeof CLAIM_FIELDS)[number]['path'];

/**
 * Every field, by HIPAA's Safe Harbor (45 CFR 164.514(b)(2)), which names what identifies a patient: names, places smaller than a
 * state, dates but for the year, numbers of every kind. Providers' names and numbers are none of these, and are replaced all the same.
 * A new field does not compile without a decision.
 */
export const TREATMENTS: Readonly<Record<Path, Treatment>> = {
  'payer.name': 'payer',
  'payer.id': 'payerNumber',
  'payer.kind': 'choice',
  'payer.order': 'choice',
  insuranceType: 'choice',
  'insured.id': 'member',
  'patient.lastName': 'person',
  'patient.firstName': 'person',
  'patient.name': 'person',
  'patient.birthDate': 'date',
  'patient.sex': 'choice',
  'patient.address': 'person',
  'patient.city': 'person',
  'patient.state': 'choice',
  'patient.zip': 'zip',
  'patient.phone': 'number',
  'patient.relationship': 'choice',
  'insured.name': 'person',
  'insured.groupNumber': 'group',
  'insured.planName': 'payer',
  otherCoverage: 'as-is',
  'condition.employment': 'as-is',
  'condition.autoAccident': 'as-is',
  'condition.otherAccident': 'as-is',
  claimCodes: 'choice',
  illnessDate: 'date',
  'orderingProvider.qualifier': 'choice',
  'orderingProvider.name': 'provider',
  'orderingProvider.npi': 'npi',
  'hospitalization.from': 'date',
  'hospitalization.to': 'date',
  additionalInfo: 'note',
  icdIndicator: 'choice',
  'diagnoses[i]': 'code',
  'resubmission.code': 'choice',
  'resubmission.originalRef': 'number',
  priorAuthNumber: 'number',
  'lines[i].dateFrom': 'date',
  'lines[i].dateTo': 'date',
  'lines[i].placeOfService': 'code',
  'lines[i].emergency': 'as-is',
  'lines[i].procedureCode': 'code',
  'lines[i].modifiers[j]': 'code',
  'lines[i].diagnosisPointers': 'code',
  'lines[i].charge': 'as-is',
  'lines[i].units': 'as-is',
  'lines[i].epsdt': 'as-is',
  'lines[i].renderingNpi': 'npi',
  'lines[i].description': 'note',
  'lines[i].ndc': 'code',
  'billing.taxId': 'number',
  patientAccount: 'number',
  acceptAssignment: 'as-is',
  totalCharge: 'as-is',
  amountPaid: 'as-is',
  'facility.name': 'provider',
  'facility.npi': 'npi',
  'billing.name': 'provider',
  'billing.npi': 'npi',
  'billing.taxonomy': 'code',
  'otherInsured.name': 'person',
  'otherInsured.groupNumber': 'group',
  'otherInsured.planName': 'payer',
  primaryPaid: 'as-is',
  'condition.accidentState': 'choice',
  'patient.signatureOnFile': 'choice',
  'patient.deathDate': 'date',
  'attachments[i].type': 'choice',
  'attachments[i].transmission': 'choice',
  'attachments[i].controlNumber': 'number',
  'lines[i].priorAuthNumber': 'number',
  'lines[i].orderingProvider.name': 'provider',
  'lines[i].orderingProvider.npi': 'npi',
  'lines[i].dmeService.lengthOfNeed': 'as-is',
  'lines[i].dmeService.rentalPrice': 'as-is',
  'lines[i].dmeService.purchasePrice': 'as-is',
  'lines[i].dmeService.rentalUnit': 'choice',
  'lines[i].unitType': 'choice',
  'lines[i].ndcQuantity': 'as-is',
  'lines[i].ndcUnit': 'choice',
  'lines[i].controlNumber': 'number',
  'lines[i].lastCertificationDate': 'date',
  'lines[i].beginTherapyDate': 'date',
  signatureDate: 'date',
};

/** Those whose values identify somebody, or may. */
export const IDENTIFYING: ReadonlySet<Treatment> = new Set<Treatment>([
  'person',
  'provider',
  'number',
  'member',
  'npi',
  'zip',
  'group',
  'note',
]);
