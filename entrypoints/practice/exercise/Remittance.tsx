import { formatDate } from '../../../lib/claim/dates.ts';
import { practiceText } from '../../../lib/texts/practice-text.ts';
import type { Remittance as Remitted } from '../../../lib/training/answer-types.ts';
import { CodeWords } from './CodeWords.tsx';
import { Fact } from './Fact.tsx';
import { RemittanceLines } from './RemittanceLines.tsx';
import type { Answered } from './use-exercise.ts';
import { numberOf } from './words.ts';

/** A remittance advice as a payer sends it on paper: whose it is, line by line what was paid and why not more, and that it adds up. */
export function Remittance({
  exercise: { scenario, cast, received, course },
  answer,
}: {
  readonly exercise: Answered;
  readonly answer: Remitted;
}) {
  const fields = received?.form.fields ?? {};
  const key = `${scenario.id}${course.answeredOn}`;
  return (
    <section className="paper" aria-labelledby="remittance">
      <header className="paper-head">
        <div>
          <h3 id="remittance">{practiceText('remit.title')}</h3>
          <p className="soft">{practiceText('remit.what')}</p>
        </div>
        <dl>
          <Fact name="remit.payer" value={cast.payers[scenario.payer]?.name} />
          <Fact
            name="remit.payee"
            value={[fields['billing.name'], `NPI ${fields['billing.npi']}`].join(' · ')}
          />
          <Fact
            name="remit.eft"
            value={answer.paid > 0 ? numberOf(key, 10) : practiceText('remit.noPayment')}
          />
          <Fact name="remit.date" value={formatDate(course.answeredOn ?? course.today)} />
        </dl>
        <dl>
          <Fact
            name="remit.patient"
            value={`${fields['patient.lastName']}, ${fields['patient.firstName']}`}
          />
          <Fact name="remit.member" value={fields['insured.id']} />
          <Fact name="remit.account" value={fields.patientAccount} />
          <Fact name="remit.icn" value={numberOf(`${key}claim`, 13)} />
        </dl>
      </header>
      <RemittanceLines answer={answer} sent={received?.form} />
      <CodeWords adjustments={answer.lines.flatMap(({ adjustments }) => adjustments)} pack={received?.pack} />
    </section>
  );
}
