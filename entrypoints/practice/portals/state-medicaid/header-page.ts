import { panel } from './controls.ts';
import type { Step } from './step.ts';

const YES_NO = ['', 'No', 'Yes'];
const SEXES = ['', 'F-Female', 'M-Male'];
const QUALIFIERS = ['', 'DK-Ordering Provider', 'DN-Referring Provider', 'DQ-Supervising Provider'];
const FREQUENCIES = ['', '1-Original', '7-Replacement', '8-Void'];

/** Who, for whom, by whose order. */
export function headerPage({ draft, controls }: Step): readonly HTMLElement[] {
  const text = (path: string, caption: string) =>
    named(
      path,
      controls.text(path, caption, draft.get(path), (value) => draft.set(path, value)),
    );
  const pick = (path: string, caption: string, options: readonly string[]) =>
    named(
      path,
      controls.pick(path, caption, draft.get(path), options, (value) => draft.set(path, value)),
    );
  const shown = (path: string, caption: string) =>
    named(path, controls.shown(path, caption, draft.get(path)));
  return [
    panel(
      'Provider Information',
      [...shown('billing.name', 'Billing Provider'), ...shown('billing.npi', 'Billing Provider NPI')],
      [...shown('billing.taxonomy', 'Taxonomy'), ...shown('payer.name', 'Payer')],
    ),
    panel(
      'Member Information',
      [...text('insured.id', '* Member ID'), ...text('patientAccount', '* Patient Number')],
      [...text('patient.lastName', '* Last Name'), ...text('patient.firstName', '* First Name')],
      [...text('patient.birthDate', '* Birth Date'), ...pick('patient.sex', 'Gender', SEXES)],
      [...text('patient.address', 'Street Address'), ...text('patient.city', 'City')],
      [...text('patient.state', 'State'), ...text('patient.zip', 'ZIP Code')],
      [
        ...text('insured.groupNumber', 'Group Number'),
        ...pick('otherCoverage', 'Other Health Plan?', YES_NO),
      ],
    ),
    panel(
      'Ordering Provider',
      [
        ...pick('orderingProvider.qualifier', 'Provider Qualifier', QUALIFIERS),
        ...text('orderingProvider.npi', 'Ordering Provider NPI'),
      ],
      [...text('orderingProvider.name', 'Ordering Provider Name')],
    ),
    panel(
      'Claim Information',
      [
        ...text('priorAuthNumber', 'Authorization Number'),
        ...pick('acceptAssignment', 'Accept Assignment', YES_NO),
      ],
      [
        ...pick('resubmission.code', 'Claim Frequency', FREQUENCIES),
        ...text('resubmission.originalRef', 'Original Claim ICN'),
      ],
      [...text('hospitalization.from', 'Admission Date'), ...text('hospitalization.to', 'Discharge Date')],
      [
        ...pick('condition.employment', 'Related to Employment?', YES_NO),
        ...pick('condition.otherAccident', 'Related to Other Accident?', YES_NO),
      ],
      [
        ...pick('condition.autoAccident', 'Related to Auto Accident?', YES_NO),
        ...text('condition.accidentState', 'Accident State'),
      ],
      [...text('additionalInfo', 'Additional Claim Information'), ...text('amountPaid', 'Amount Paid')],
      [...named('totalCharge', controls.shown('TotalCharged', 'Total Charged Amount', `$${draft.total}`))],
    ),
  ];
}

/** The cells of a field, the last of which says which one it is. */
function named(path: string, cells: readonly HTMLElement[]): readonly HTMLElement[] {
  cells.at(-1)?.setAttribute('data-path', path);
  return cells;
}
