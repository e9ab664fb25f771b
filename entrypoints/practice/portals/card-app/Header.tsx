import type { ReactNode } from 'react';
import type { Draft } from '../draft.ts';
import { Pick } from './Pick.tsx';
import { Text } from './Text.tsx';

const YES_NO = ['', 'Yes', 'No'];
const SEXES = ['', 'F Female', 'M Male'];
const QUALIFIERS = ['', 'DK Ordering', 'DN Referring', 'DQ Supervising'];
const FREQUENCIES = ['', '1 Original claim', '7 Replacement', '8 Void'];
const LETTERS = 'ABCDEFGH';

/** The cards above the lines. */
export function Header({ draft, changed }: { readonly draft: Draft; readonly changed: () => void }) {
  const take = (path: string) => (value: string) => {
    draft.set(path, value);
    changed();
  };
  const text = (path: string, label: string, wide = false) => (
    <Text path={path} label={label} value={draft.get(path)} wide={wide} onChange={take(path)} />
  );
  const pick = (path: string, label: string, options: readonly string[]) => (
    <Pick path={path} label={label} value={draft.get(path)} options={options} onChange={take(path)} />
  );
  return (
    <>
      <Card title="Plan and member">
        {text('payer.name', 'Payer', true)}
        {text('insured.id', 'Member ID')}
        {text('insured.groupNumber', 'Group number')}
        {pick('otherCoverage', 'Other health plan?', YES_NO)}
      </Card>
      <Card title="Patient">
        {text('patient.lastName', 'Last name')}
        {text('patient.firstName', 'First name')}
        {text('patient.birthDate', 'Date of birth')}
        {pick('patient.sex', 'Sex', SEXES)}
        {text('patient.address', 'Street address', true)}
        {text('patient.city', 'City')}
        {text('patient.state', 'State')}
        {text('patient.zip', 'ZIP code')}
        {text('patientAccount', 'Patient account number')}
      </Card>
      <Card title="Ordering provider">
        {pick('orderingProvider.qualifier', 'Provider qualifier', QUALIFIERS)}
        {text('orderingProvider.name', 'Ordering provider name')}
        {text('orderingProvider.npi', 'Ordering provider NPI')}
      </Card>
      <Card title="Claim">
        {text('priorAuthNumber', 'Prior authorization number')}
        {pick('resubmission.code', 'Claim frequency', FREQUENCIES)}
        {text('resubmission.originalRef', 'Original reference number')}
        {pick('acceptAssignment', 'Accept assignment?', YES_NO)}
        {text('amountPaid', 'Amount paid')}
        {text('hospitalization.from', 'Hospitalized from')}
        {text('hospitalization.to', 'Hospitalized to')}
        {pick('condition.employment', 'Related to employment?', YES_NO)}
        {pick('condition.autoAccident', 'Related to auto accident?', YES_NO)}
        {text('condition.accidentState', 'Accident state')}
        {pick('condition.otherAccident', 'Related to other accident?', YES_NO)}
        {text('additionalInfo', 'Additional claim information', true)}
      </Card>
      <Card title="Diagnoses">
        {pick('icdIndicator', 'ICD version', ['', '0 ICD-10-CM', '9 ICD-9-CM'])}
        {[...LETTERS].map((letter, at) => (
          <Text
            key={letter}
            path={`diagnoses[${at}]`}
            label={`Diagnosis ${letter}`}
            value={draft.diagnoses[at] ?? ''}
            onChange={(code) => {
              draft.setDiagnosis(at, code);
              changed();
            }}
          />
        ))}
      </Card>
      <Card title="Billing provider">
        {text('billing.name', 'Billing provider name', true)}
        {text('billing.npi', 'Billing provider NPI')}
        {text('billing.taxonomy', 'Taxonomy')}
      </Card>
    </>
  );
}

/** A card with its title. */
export function Card({
  title,
  aside,
  children,
}: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className="lk-card" aria-label={title}>
      <header>
        <h3>{title}</h3>
        {aside}
      </header>
      <div className="lk-grid">{children}</div>
    </section>
  );
}
