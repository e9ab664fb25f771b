import type { FormRules } from '../form-checks.ts';

/** What the sheet wants before it shows the claim for review. */
export const RULES: FormRules = {
  required: {
    'payer.name': 'Carrier name',
    'insured.id': "1a. Insured's I.D. number",
    'patient.lastName': "2. Patient's last name",
    'patient.firstName': 'First name',
    'patient.birthDate': '3. Birth date',
    'billing.npi': '33a. Billing provider NPI',
  },
  requiredInLine: {
    dateFrom: 'From',
    placeOfService: 'Place of service',
    procedureCode: 'HCPCS',
    diagnosisPointers: 'Dx ptr',
    charge: '$ Charges',
    units: 'Units',
  },
  dates: {
    'patient.birthDate': '3. Birth date',
    'hospitalization.from': '18. Hospitalized from',
    'hospitalization.to': '18. Hospitalized to',
  },
};
