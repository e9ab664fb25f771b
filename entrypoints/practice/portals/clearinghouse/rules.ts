import type { FormRules } from '../form-checks.ts';

/** The edits that a clearinghouse makes on the spot. */
export const RULES: FormRules = {
  required: {
    'payer.name': 'Payer name',
    'insured.id': 'Subscriber ID',
    'patient.lastName': 'Patient last name',
    'patient.firstName': 'Patient first name',
    'patient.birthDate': 'Patient DOB',
    'billing.npi': 'Billing provider NPI',
  },
  requiredInLine: {
    dateFrom: 'From DOS',
    placeOfService: 'POS',
    procedureCode: 'Proc code',
    diagnosisPointers: 'Dx ptr',
    charge: 'Charges',
    units: 'Units',
  },
  dates: {
    'patient.birthDate': 'Patient DOB',
    'hospitalization.from': 'Hospitalized from',
    'hospitalization.to': 'Hospitalized to',
  },
};
