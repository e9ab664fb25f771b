import { BLANK, type FieldValue } from '../claim/claim.ts';

/** A field of an 837P that is not filled is blank: the file is all there is. */
export const blanks = <Field extends string>(fields: readonly Field[]): Partial<Record<Field, FieldValue>> =>
  Object.fromEntries(fields.map((field) => [field, BLANK])) as Partial<Record<Field, FieldValue>>;

export const BILLING_FIELDS = ['billing.name', 'billing.npi', 'billing.taxonomy', 'billing.taxId'] as const;
export const SUBSCRIBER_FIELDS = [
  'payer.name',
  'payer.id',
  'payer.order',
  'insuranceType',
  'insured.id',
  'insured.name',
  'insured.groupNumber',
  'insured.planName',
] as const;
export const PATIENT_FIELDS = [
  'patient.lastName',
  'patient.firstName',
  'patient.birthDate',
  'patient.sex',
  'patient.address',
  'patient.city',
  'patient.state',
  'patient.zip',
  'patient.relationship',
  'patient.deathDate',
] as const;
export const CLAIM_FIELDS = [
  'condition.accidentState',
  'claimCodes',
  'illnessDate',
  'orderingProvider.qualifier',
  'orderingProvider.name',
  'orderingProvider.npi',
  'hospitalization.from',
  'hospitalization.to',
  'additionalInfo',
  'icdIndicator',
  'resubmission.code',
  'resubmission.originalRef',
  'priorAuthNumber',
  'patientAccount',
  'acceptAssignment',
  'totalCharge',
  'amountPaid',
  'facility.name',
  'facility.npi',
  'otherInsured.name',
  'otherInsured.groupNumber',
  'otherInsured.planName',
  'primaryPaid',
  'patient.signatureOnFile',
] as const;
export const LINE_FIELDS = [
  'dateFrom',
  'dateTo',
  'placeOfService',
  'emergency',
  'procedureCode',
  'charge',
  'units',
  'unitType',
  'epsdt',
  'renderingNpi',
  'description',
  'ndc',
  'ndcQuantity',
  'ndcUnit',
  'priorAuthNumber',
  'dmeService.lengthOfNeed',
  'dmeService.rentalPrice',
  'dmeService.purchasePrice',
  'dmeService.rentalUnit',
  'controlNumber',
  'lastCertificationDate',
  'beginTherapyDate',
] as const;
