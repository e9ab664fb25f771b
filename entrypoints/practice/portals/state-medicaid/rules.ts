import type { FormRules } from '../form-checks.ts';

/** What its server wants before it draws the next page. */
export const RULES: FormRules = {
  required: {
    'insured.id': 'Member ID',
    'patient.lastName': 'Last Name',
    'patient.firstName': 'First Name',
    'patient.birthDate': 'Birth Date',
    patientAccount: 'Patient Number',
  },
  requiredInLine: {
    dateFrom: 'From Date',
    placeOfService: 'Place of Service',
    procedureCode: 'Procedure Code',
    diagnosisPointers: 'Diagnosis Pointers',
    charge: 'Charge Amount',
    units: 'Units',
  },
  dates: {
    'patient.birthDate': 'Birth Date',
    'hospitalization.from': 'Admission Date',
    'hospitalization.to': 'Discharge Date',
  },
};
