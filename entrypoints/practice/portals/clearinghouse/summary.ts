import { element } from '../element.ts';
import type { FormClaim } from '../portal.ts';

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

/** What the clearinghouse will transmit, before it does. */
export function summary({ fields, diagnoses, lines }: FormClaim): HTMLElement {
  const heads = ['#', 'From DOS', 'To DOS', 'POS', 'Proc code', 'Modifiers', 'Dx ptr', 'Charges', 'Units'];
  const rows = lines.map((line, at) => [
    String(at + 1),
    line.dateFrom,
    line.dateTo,
    line.placeOfService,
    line.procedureCode,
    line.modifiers.join(' '),
    line.diagnosisPointers,
    line.charge,
    line.units,
  ]);
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
    element(
      'div',
      { class: 'scroll' },
      element(
        'table',
        {},
        element(
          'thead',
          {},
          element('tr', {}, ...heads.map((words) => element('th', { scope: 'col' }, words))),
        ),
        element(
          'tbody',
          {},
          ...rows.map((cells) => element('tr', {}, ...cells.map((text) => element('td', {}, text)))),
        ),
      ),
    ),
  );
}

const pair = (caption: string, value: string): HTMLElement =>
  element('div', {}, element('dt', {}, caption), element('dd', {}, value || '–'));
