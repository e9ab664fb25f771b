import { type FormEvent, useState } from 'react';
import { formatDate } from '../../lib/claim/dates.ts';
import { daysBefore } from '../../lib/training/dates.ts';
import type { PracticeClaim } from '../../lib/training/types.ts';
import { Column, Field } from './Field.tsx';
import { emptyRow, type Row, ServiceLines } from './ServiceLines.tsx';

const PLACES = ['', '11 Office', '12 Home', '31 Skilled nursing', '32 Nursing facility'];
const QUALIFIERS = ['DK Ordering', 'DN Referring', 'DQ Supervising'];
const RESUBMISSIONS = ['1 Original', '7 Replacement', '8 Void'];
const MOST_DIAGNOSES = 4;

const asRow =
  (today: string) =>
  ({ daysAgo, modifiers, procedureCode, ...line }: PracticeClaim['lines'][number]): Row => {
    const date = formatDate(daysBefore(today, daysAgo));
    return { ...emptyRow(), ...line, from: date, to: date, code: procedureCode, modifiers: [...modifiers] };
  };

/** What the form sums up: the charges of its lines. */
const totalOf = (rows: readonly Row[]): string =>
  rows.reduce((sum, { charge }) => sum + Number(charge || 0), 0).toFixed(2);

/**
 * A professional claim on a portal, which Box24 reads like any other. It speaks English in every language, as portals do. Nothing
 * leaves it: Submit is answered here.
 */
export function ClaimForm({
  claim,
  account,
  today,
  sent,
}: {
  readonly claim: PracticeClaim;
  /** The patient's account: another one makes it another claim. */
  readonly account: string;
  readonly today: string;
  readonly sent: () => void;
}) {
  const [rows, setRows] = useState<readonly Row[]>(() => claim.lines.map(asRow(today)));
  const of = (path: string) => claim.fields[path] ?? '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sent();
  };
  return (
    <form className="portal" lang="en" autoComplete="off" onSubmit={submit} aria-labelledby="claim-title">
      <header className="portal-head">
        <b>Fairwater Claims</b>
        <span>{of('billing.name')}</span>
      </header>
      <h2 id="claim-title">New professional claim</h2>
      <div className="columns">
        <Column title="Payer and patient">
          <Field name="payer" label="Payer" value={of('payer.name')} wide />
          <Field name="member" label="1a. Insured's I.D. number" value={of('insured.id')} />
          <Field name="account" label="26. Patient's account no." value={account} />
          <Field name="last" label="2. Patient's last name" value={of('patient.lastName')} />
          <Field name="first" label="First name" value={of('patient.firstName')} />
          <Field name="dob" label="3. Birth date" value={of('patient.birthDate')} />
          <Field name="sex" label="Sex" value={of('patient.sex')} choices={['F Female', 'M Male']} />
          <Field name="street" label="5. Patient's address" value={of('patient.address')} wide />
          <Field name="city" label="City" value={of('patient.city')} />
          <Field name="state" label="State" value={of('patient.state')} short />
          <Field name="zip" label="ZIP" value={of('patient.zip')} short />
        </Column>
        <Column title="Order, diagnoses, authorization">
          <Field
            name="qualifier"
            label="17. Qualifier"
            value={of('orderingProvider.qualifier')}
            choices={QUALIFIERS}
          />
          <Field name="orderer" label="17. Ordering provider name" value={of('orderingProvider.name')} />
          <Field name="ordererNpi" label="17b. Ordering provider NPI" value={of('orderingProvider.npi')} />
          <Field name="auth" label="23. Prior authorization number" value={of('priorAuthNumber')} />
          {Array.from({ length: MOST_DIAGNOSES }, (_, index) => String.fromCharCode(65 + index)).map(
            (letter, index) => (
              <Field
                key={letter}
                name={`dx${letter}`}
                label={`${index === 0 ? '21. ' : ''}Diagnosis ${letter}`}
                value={claim.diagnoses[index] ?? ''}
                short
              />
            ),
          )}
          <Field name="frequency" label="22. Resubmission code" value="1" choices={RESUBMISSIONS} />
          <Field name="reference" label="Original ref. no." value="" />
        </Column>
      </div>
      <ServiceLines rows={rows} places={PLACES} onChange={setRows} />
      <div className="columns">
        <Column title="Billing provider">
          <Field name="billing" label="33. Billing provider name" value={of('billing.name')} wide />
          <Field name="billingNpi" label="33a. Billing provider NPI" value={of('billing.npi')} />
          <Field name="taxonomy" label="33b. Taxonomy" value={of('billing.taxonomy')} />
        </Column>
        <Column title="Totals">
          <Field
            name="assignment"
            label="27. Accept assignment"
            value={of('acceptAssignment')}
            choices={['Yes', 'No']}
          />
          <Field name="paid" label="29. Amount paid" value={of('amountPaid')} short />
          <label className="field short">
            <span>28. Total charge</span>
            <input name="total" value={totalOf(rows)} readOnly />
          </label>
          <button type="submit" id="submit">
            Submit claim
          </button>
        </Column>
      </div>
    </form>
  );
}
