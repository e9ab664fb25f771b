import { formatDate } from '../../../lib/claim/dates.ts';
import { practiceText, practiceWord } from '../../../lib/texts/practice-text.ts';
import type { FrontEndRejection } from '../../../lib/training/answer-types.ts';
import { Fact } from './Fact.tsx';
import type { Answered } from './use-exercise.ts';
import { numberOf } from './words.ts';

/** A claim that never got to the payer, as a clearinghouse shows its acknowledgment. */
export function Rejection({
  exercise: { scenario, received, course },
  answer,
}: {
  readonly exercise: Answered;
  readonly answer: FrontEndRejection;
}) {
  const fields = received?.form.fields ?? {};
  return (
    <section className="paper" aria-labelledby="rejection">
      <header className="paper-head">
        <div>
          <h3 id="rejection">{practiceText('rejection.title')}</h3>
          <p className="soft">{practiceText('rejection.what')}</p>
        </div>
        <dl>
          <Fact name="remit.payer" value={fields['payer.name']} />
          <Fact name="remit.date" value={formatDate(course.answeredOn ?? course.today)} />
          <Fact
            name="remit.patient"
            value={`${fields['patient.lastName']}, ${fields['patient.firstName']}`}
          />
          <Fact name="remit.account" value={fields.patientAccount} />
          <Fact name="rejection.claim" value={numberOf(`${scenario.id}${course.answeredOn}`, 12)} />
        </dl>
      </header>
      <RejectionReasons answer={answer} />
    </section>
  );
}

/** What a front end turns a claim back for: code by code, and what it says. */
export function RejectionReasons({ answer }: { readonly answer: FrontEndRejection }) {
  return (
    <table className="remit-lines">
      <thead>
        <tr>
          <th>{practiceText('rejection.code')}</th>
          <th>{practiceText('rejection.means')}</th>
          <th>{practiceText('rejection.whose')}</th>
        </tr>
      </thead>
      <tbody>
        {answer.reasons.map(({ finding, category, status, entity }) => (
          <tr key={finding}>
            <td data-name={practiceText('rejection.code')}>
              <b>{[category, status, entity].filter(Boolean).join(':')}</b>
            </td>
            <td data-name={practiceText('rejection.means')}>
              {words(`category.${category}`)}. {words(`status.${status}`)}.
            </td>
            <td data-name={practiceText('rejection.whose')}>
              {entity === undefined ? practiceText('rejection.claim') : words(`entity.${entity}`)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Our words for a code of a rejection; a code without words is left to the payer's list. */
const words = (id: string): string => practiceWord(`rejection.${id}`) ?? practiceText('code.noWords');
