import type { FormRules } from '../form-checks.ts';

/** What the app wants before it shows the claim for review. */
export const RULES: FormRules = {
  required: {
    'insured.id': 'Member ID',
    'patient.lastName': 'Last name',
    'patient.firstName': 'First name',
    'patient.birthDate': 'Date of birth',
    patientAccount: 'Patient account number',
    'billing.npi': 'Billing provider NPI',
  },
  requiredInLine: {
    dateFrom: 'From date',
    placeOfService: 'Place of service',
    procedureCode: 'Procedure code',
    diagnosisPointers: 'Diagnosis pointers',
    charge: 'Charge amount',
    units: 'Units',
  },
  dates: {
    'patient.birthDate': 'Date of birth',
    'hospitalization.from': 'Hospitalized from',
    'hospitalization.to': 'Hospitalized to',
  },
};
