import { formatDate } from '../../../lib/claim/dates.ts';
import { practiceText } from '../../../lib/texts/practice-text.ts';
import type {
  Adjustment,
  RemittanceLine,
  Remittance as Remitted,
} from '../../../lib/training/answer-types.ts';
import { CodeWords } from './CodeWords.tsx';
import { Fact } from './Fact.tsx';
import type { Answered } from './use-exercise.ts';
import { amount, numberOf } from './words.ts';

/** Adjustments that stand in a column of their own: deductible, coinsurance, copayment. */
const SHARES = ['1', '2', '3'];
const isShare = ({ group, carc }: Adjustment): boolean => group === 'PR' && SHARES.includes(carc);
const sumOf = (adjustments: readonly Adjustment[]): number =>
  adjustments.reduce((sum, one) => sum + one.amount, 0);

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
  const adjusted = answer.lines.reduce((sum, line) => sum + sumOf(line.adjustments), 0);
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
      <table className="remit-lines money">
        <caption className="spoken">{practiceText('remit.lines')}</caption>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {practiceText(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.lines.map((line) => (
            <LineRow key={line.line} line={line} units={received?.form.lines[line.line]?.units ?? ''} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {practiceText('remit.total')}
            </th>
            <Cell head="remit.billed">{amount(answer.billed)}</Cell>
            <Cell head="remit.allowed">{amount(answer.allowed)}</Cell>
            <Cell head="remit.share">
              {amount(sumOf(answer.lines.flatMap(({ adjustments }) => adjustments).filter(isShare)))}
            </Cell>
            <Cell head="remit.adjusted">
              {amount(
                sumOf(answer.lines.flatMap(({ adjustments }) => adjustments).filter((one) => !isShare(one))),
              )}
            </Cell>
            <td />
            <Cell head="remit.paid">{amount(answer.paid)}</Cell>
            <Cell head="remit.patientShare">{amount(answer.patientShare)}</Cell>
          </tr>
        </tfoot>
      </table>
      <p className="balance">
        {practiceText('remit.balance', {
          billed: amount(answer.billed),
          paid: amount(answer.paid),
          adjusted: amount(adjusted),
        })}
      </p>
      <CodeWords adjustments={answer.lines.flatMap(({ adjustments }) => adjustments)} pack={received?.pack} />
    </section>
  );
}

const HEADS = [
  'remit.line',
  'remit.service',
  'remit.units',
  'remit.billed',
  'remit.allowed',
  'remit.share',
  'remit.adjusted',
  'remit.remarks',
  'remit.paid',
  'remit.patientShare',
] as const;

/** A cell that says its column where the table is too narrow for one. */
function Cell({
  head,
  children,
}: {
  readonly head: (typeof HEADS)[number];
  readonly children: React.ReactNode;
}) {
  return <td data-name={practiceText(head)}>{children}</td>;
}

function LineRow({ line, units }: { readonly line: RemittanceLine; readonly units: string }) {
  const shares = line.adjustments.filter(isShare);
  const others = line.adjustments.filter((one) => !isShare(one));
  return (
    <tr className={line.denied ? 'denied' : undefined}>
      <Cell head="remit.line">
        {line.line + 1} · {formatDate(line.date)}
        {line.denied && <b className="denied-word"> {practiceText('remit.denied')}</b>}
      </Cell>
      <Cell head="remit.service">
        <b>{line.procedureCode}</b> {line.modifiers.join(' ')}
      </Cell>
      <Cell head="remit.units">{units}</Cell>
      <Cell head="remit.billed">{amount(line.billed)}</Cell>
      <Cell head="remit.allowed">{amount(line.allowed)}</Cell>
      <Cell head="remit.share">{amount(sumOf(shares))}</Cell>
      <Cell head="remit.adjusted">
        {others.map(({ group, carc, amount: cents }) => (
          <span className="adjustment" key={`${group}${carc}`}>
            {group}-{carc} <span>{amount(cents)}</span>
          </span>
        ))}
      </Cell>
      <Cell head="remit.remarks">{others.flatMap(({ rarc = [] }) => rarc).join(' ')}</Cell>
      <Cell head="remit.paid">{amount(line.paid)}</Cell>
      <Cell head="remit.patientShare">{amount(line.patientShare)}</Cell>
    </tr>
  );
}
