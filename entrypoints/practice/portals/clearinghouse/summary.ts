import { element } from '../element.ts';
import type { FormClaim } from '../portal.ts';
import { sentLines } from '../sent-lines.ts';

const SHOWN = {
  'payer.name': 'Payer name',
  'insured.id': 'Subscriber ID',
  'patient.lastName': 'Patient last name',
  'patient.firstName': 'Patient first name',
  'patient.birthDate': 'Patient DOB',
  'orderingProvider.npi': 'Ordering provider NPI',
  priorAuthNumber: 'Prior auth number',
  patientAccount: 'Patient account #',
  totalCharge: 'Total charges',
};

const HEADS = ['#', 'From DOS', 'To DOS', 'POS', 'Proc code', 'Modifiers', 'Dx ptr', 'Charges', 'Units'];

/** What the clearinghouse will transmit, before it does. */
export function summary({ fields, diagnoses, lines }: FormClaim): HTMLElement {
  return element(
    'section',
    { class: 'lines' },
    element('h2', {}, 'Claim summary: ready to transmit'),
    element(
      'dl',
      {},
      ...Object.entries(SHOWN).map(([path, caption]) => pair(caption, fields[path] ?? '')),
      pair('Diagnosis codes', diagnoses.join(' ')),
    ),
    element('div', { class: 'scroll' }, sentLines(HEADS, lines)),
  );
}

const pair = (caption: string, value: string): HTMLElement =>
  element('div', {}, element('dt', {}, caption), element('dd', {}, value || '–'));
