import type { Draft } from '../draft.ts';
import { element } from '../element.ts';
import { cell, markBoxes, pickBox, textBox, YES_NO } from './boxes.ts';
import { lineTable } from './lines.ts';

const QUALIFIERS = ['', 'DK Ordering', 'DN Referring', 'DQ Supervising'];
const RESUBMISSIONS = ['', '1 Original', '7 Replacement', '8 Void'];
const SEXES = [
  ['M', 'M'],
  ['F', 'F'],
] as const;
const LETTERS = 'ABCDEFGHIJKL';

/** The sheet with all its boxes. @param toReview the biller presses Submit */
export function sheet(draft: Draft, toReview: () => void): HTMLElement {
  const total = element('input', {
    id: 'fw-total',
    name: 'fw-total',
    'data-path': 'totalCharge',
    value: draft.total,
    readonly: true,
  });
  const summedUp = () => {
    total.value = draft.total;
  };
  return element(
    'form',
    {
      class: 'fw-sheet',
      autocomplete: 'off',
      novalidate: true,
      'aria-labelledby': 'fw-title',
      submit: (event) => {
        event.preventDefault();
        toReview();
      },
    },
    element('h2', { id: 'fw-title' }, 'New professional claim'),
    element('div', { class: 'fw-paper' }, ...headBoxes(draft)),
    element('div', { class: 'fw-paper' }, ...orderBoxes(draft), diagnosisBoxes(draft)),
    lineTable(draft, summedUp),
    element('div', { class: 'fw-paper' }, ...footBoxes(draft, total)),
    element(
      'p',
      { class: 'fw-press' },
      element('button', { type: 'submit', id: 'submit', class: 'fw-main' }, 'Submit claim'),
    ),
  );
}

function headBoxes(draft: Draft): readonly HTMLElement[] {
  const text = (columns: number, path: string, caption: string) => textBox(draft, columns, path, caption);
  const yesNo = (columns: number, path: string, caption: string) =>
    markBoxes(draft, columns, path, caption, YES_NO);
  return [
    text(16, 'payer.name', 'Payer'),
    text(8, 'insured.id', "1a. Insured's I.D. number"),
    text(7, 'patient.lastName', "2. Patient's last name"),
    text(5, 'patient.firstName', 'First name'),
    text(4, 'patient.birthDate', '3. Birth date'),
    markBoxes(draft, 3, 'patient.sex', 'Sex', SEXES),
    text(5, 'insured.groupNumber', '11. Insured’s policy group'),
    text(9, 'patient.address', "5. Patient's address"),
    text(6, 'patient.city', 'City'),
    text(2, 'patient.state', 'State'),
    text(3, 'patient.zip', 'ZIP'),
    yesNo(4, 'otherCoverage', '11d. Another health plan?'),
    yesNo(6, 'condition.employment', '10a. Related to employment?'),
    yesNo(6, 'condition.autoAccident', '10b. Related to auto accident?'),
    text(5, 'condition.accidentState', '10b. Accident state'),
    yesNo(7, 'condition.otherAccident', '10c. Related to other accident?'),
  ];
}

function orderBoxes(draft: Draft): readonly HTMLElement[] {
  const text = (columns: number, path: string, caption: string) => textBox(draft, columns, path, caption);
  return [
    pickBox(draft, 4, 'orderingProvider.qualifier', '17. Qualifier', QUALIFIERS),
    text(7, 'orderingProvider.name', '17. Ordering provider name'),
    text(5, 'orderingProvider.npi', '17b. Ordering provider NPI'),
    text(4, 'hospitalization.from', '18. Hospitalized from'),
    text(4, 'hospitalization.to', '18. Hospitalized to'),
    text(17, 'additionalInfo', '19. Additional claim information'),
    text(7, 'priorAuthNumber', '23. Prior authorization number'),
    pickBox(draft, 5, 'resubmission.code', '22. Resubmission code', RESUBMISSIONS),
    text(7, 'resubmission.originalRef', 'Original ref. no.'),
    text(3, 'icdIndicator', 'ICD ind.'),
    cell(9),
  ];
}

function diagnosisBoxes(draft: Draft): HTMLElement {
  const boxes = [...LETTERS].map((letter, at) => {
    const id = `fw-dx-${letter}`;
    const box = element('input', {
      id,
      name: id,
      'data-path': `diagnoses[${at}]`,
      value: draft.diagnoses[at] ?? '',
      input: () => draft.setDiagnosis(at, box.value),
    });
    return element('span', {}, element('label', { for: id }, `21. Diagnosis ${letter}`), box);
  });
  return element('div', { class: 'fw-cell fw-w24 fw-dx' }, ...boxes);
}

function footBoxes(draft: Draft, total: HTMLInputElement): readonly HTMLElement[] {
  const text = (columns: number, path: string, caption: string) => textBox(draft, columns, path, caption);
  return [
    text(7, 'patientAccount', "26. Patient's account no."),
    markBoxes(draft, 6, 'acceptAssignment', '27. Accept assignment?', YES_NO),
    cell(6, element('label', { for: 'fw-total' }, '28. Total charge'), total),
    text(5, 'amountPaid', '29. Amount paid'),
    text(11, 'billing.name', '33. Billing provider name'),
    text(7, 'billing.npi', '33a. Billing provider NPI'),
    text(6, 'billing.taxonomy', '33b. Taxonomy'),
  ];
}
