import type { FormClaim } from '../portal.ts';

const SHOWN = {
  'payer.name': 'Payer',
  'insured.id': 'Member ID',
  'patient.lastName': 'Last name',
  'patient.firstName': 'First name',
  'patient.birthDate': 'Date of birth',
  'orderingProvider.name': 'Ordering provider name',
  'orderingProvider.npi': 'Ordering provider NPI',
  priorAuthNumber: 'Prior authorization number',
  patientAccount: 'Patient account number',
};

/** The claim as it will go. */
export function Review({
  claim: { fields, diagnoses, lines },
  back,
  send,
}: {
  readonly claim: FormClaim;
  readonly back: () => void;
  readonly send: () => void;
}) {
  return (
    <section className="lk-review" aria-labelledby="lk-review">
      <h2 id="lk-review">Review and submit</h2>
      <dl>
        {Object.entries(SHOWN).map(([path, caption]) => (
          <div key={path}>
            <dt>{caption}</dt>
            <dd>{fields[path] || '–'}</dd>
          </div>
        ))}
        <div>
          <dt>Diagnoses</dt>
          <dd>{diagnoses.join(', ') || '–'}</dd>
        </div>
      </dl>
      <ol>
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the claim.
          <li key={at}>
            <b>{[line.procedureCode, ...line.modifiers].join(' ')}</b>
            <span>
              {line.dateFrom} – {line.dateTo || line.dateFrom}
            </span>
            <span>{line.units} units</span>
            <span>${line.charge}</span>
          </li>
        ))}
      </ol>
      <p className="lk-foot">
        <button type="button" onClick={back}>
          Keep editing
        </button>
        <span className="lk-total">
          <span>Total charge</span> <output>${fields.totalCharge}</output>
        </span>
        <button type="button" id="submit" className="lk-main" onClick={send}>
          Submit claim
        </button>
      </p>
    </section>
  );
}
