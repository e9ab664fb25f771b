import type { Draft } from '../draft.ts';
import { choices, element } from '../element.ts';

const YES_NO = ['', 'Y - Yes', 'N - No'];
const SEXES = ['', 'F - Female', 'M - Male'];
const QUALIFIERS = ['', 'DK - Ordering', 'DN - Referring', 'DQ - Supervising'];
const FREQUENCIES = ['', '1 - Original', '7 - Replacement', '8 - Void'];
const INDICATORS = ['', '0 - ICD-10', '9 - ICD-9'];
const LETTERS = 'ABCDEFGHIJKL';

/** Everything above the lines: captions beside their boxes, in groups. */
export function headerFields(draft: Draft): HTMLElement {
  const text = (path: string, caption: string) =>
    field(caption, path, (id) => {
      const box = element('input', {
        id,
        'data-path': path,
        value: draft.get(path),
        input: () => draft.set(path, box.value),
      });
      return box;
    });
  const pick = (path: string, caption: string, options: readonly string[]) =>
    field(caption, path, (id) => {
      const box = choices(options, draft.get(path), {
        id,
        'data-path': path,
        change: () => draft.set(path, box.value),
      });
      return box;
    });
  const yesNo = (path: string, caption: string) =>
    field(caption, path, (id) => {
      const box = choices(YES_NO, draft.get(path).slice(0, 1), {
        id,
        'data-path': path,
        change: () => draft.set(path, WORDS[box.value] ?? ''),
      });
      return box;
    });
  return element(
    'div',
    { class: 'groups' },
    group(
      'Payer / Subscriber',
      text('payer.name', 'Payer name'),
      text('insured.id', 'Subscriber ID'),
      text('insured.groupNumber', 'Group number'),
      yesNo('otherCoverage', 'Other coverage'),
    ),
    group(
      'Patient',
      text('patient.lastName', 'Patient last name'),
      text('patient.firstName', 'Patient first name'),
      text('patient.birthDate', 'Patient DOB'),
      pick('patient.sex', 'Gender', SEXES),
      text('patient.address', 'Street address'),
      text('patient.city', 'City'),
      text('patient.state', 'State'),
      text('patient.zip', 'ZIP'),
      text('patientAccount', 'Patient account #'),
    ),
    group(
      'Ordering provider',
      pick('orderingProvider.qualifier', 'Provider qualifier', QUALIFIERS),
      text('orderingProvider.name', 'Ordering provider name'),
      text('orderingProvider.npi', 'Ordering provider NPI'),
      text('priorAuthNumber', 'Prior auth number'),
    ),
    group(
      'Claim',
      pick('resubmission.code', 'Claim frequency', FREQUENCIES),
      text('resubmission.originalRef', 'Original ref no.'),
      yesNo('acceptAssignment', 'Accept assignment'),
      text('amountPaid', 'Amount paid'),
      text('hospitalization.from', 'Hospitalized from'),
      text('hospitalization.to', 'Hospitalized to'),
      text('additionalInfo', 'Additional claim information'),
    ),
    group(
      'Related causes',
      yesNo('condition.employment', 'Employment related'),
      yesNo('condition.autoAccident', 'Auto accident'),
      text('condition.accidentState', 'Accident state'),
      yesNo('condition.otherAccident', 'Other accident'),
    ),
    group(
      'Billing provider',
      text('billing.name', 'Billing provider name'),
      text('billing.npi', 'Billing provider NPI'),
      text('billing.taxonomy', 'Billing taxonomy'),
    ),
    element(
      'fieldset',
      { class: 'codes' },
      element('legend', {}, 'Diagnosis codes'),
      pick('icdIndicator', 'ICD indicator', INDICATORS),
      ...[...LETTERS].map((letter, at) => diagnosis(draft, letter, at)),
    ),
  );
}

const WORDS: Readonly<Record<string, string>> = { Y: 'Yes', N: 'No' };

function diagnosis(draft: Draft, letter: string, at: number): HTMLElement {
  return field(`Diagnosis ${letter}`, `diagnosis-${letter}`, (id) => {
    const box = element('input', {
      id,
      'data-path': `diagnoses[${at}]`,
      value: draft.diagnoses[at] ?? '',
      input: () => draft.setDiagnosis(at, box.value),
    });
    return box;
  });
}

function field(caption: string, path: string, control: (id: string) => HTMLElement): HTMLElement {
  const id = `rp-${path.replace(/[^a-zA-Z0-9]/g, '-')}`;
  return element('div', { class: 'field' }, element('label', { for: id }, caption), control(id));
}

const group = (title: string, ...fields: readonly HTMLElement[]): HTMLElement =>
  element('fieldset', {}, element('legend', {}, title), ...fields);
