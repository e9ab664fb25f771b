import { element } from '../element.ts';
import type { FormClaim } from '../portal.ts';
import { sentLines } from '../sent-lines.ts';

/** What is looked over before the claim goes, in the order of the sheet. */
const SHOWN = {
  'payer.name': 'Payer',
  'insured.id': "1a. Insured's I.D. number",
  'patient.lastName': "2. Patient's last name",
  'patient.firstName': 'First name',
  'patient.birthDate': '3. Birth date',
  'orderingProvider.name': '17. Ordering provider name',
  'orderingProvider.npi': '17b. Ordering provider NPI',
  priorAuthNumber: '23. Prior authorization number',
  patientAccount: "26. Patient's account no.",
  totalCharge: '28. Total charge',
  'billing.name': '33. Billing provider name',
};

const HEADS = [
  'Line',
  'From',
  'To',
  'Place of service',
  'HCPCS',
  'Modifiers',
  'Dx ptr',
  '$ Charges',
  'Units',
];

/** The claim as it will go. */
export function reviewPage(
  { fields, diagnoses, lines }: FormClaim,
  back: () => void,
  send: () => void,
): HTMLElement {
  return element(
    'section',
    { class: 'fw-review', 'aria-labelledby': 'fw-title' },
    element('h2', { id: 'fw-title', tabindex: -1 }, 'Review this claim'),
    element(
      'dl',
      {},
      ...Object.entries(SHOWN).map(([path, caption]) => shown(caption, fields[path] ?? '')),
      ...diagnoses.map((code, at) => shown(`21. Diagnosis ${String.fromCharCode(65 + at)}`, code)),
    ),
    element('div', { class: 'fw-scroll' }, sentLines(HEADS, lines)),
    element(
      'p',
      { class: 'fw-press' },
      element('button', { type: 'button', click: back }, 'Back to the form'),
      element('button', { type: 'button', id: 'submit', class: 'fw-main', click: send }, 'Send claim'),
    ),
  );
}

const shown = (caption: string, value: string): HTMLElement =>
  element('div', {}, element('dt', {}, caption), element('dd', {}, value));
