import { formatDate } from '../../../lib/claim/dates.ts';
import { referenceAddress } from '../../../lib/messages/reference-address.ts';
import { type Finding, RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { practiceText } from '../../../lib/texts/practice-text.ts';
import type { PayerAnswer, RemittanceLine } from '../../../lib/training/answer-types.ts';
import { type AskedWay, lastDay } from '../../../lib/training/course.ts';
import { findingName } from '../../../lib/training/finding-name.ts';
import type { Exercise } from './use-exercise.ts';
import { fieldName } from './words.ts';

const WAYS: readonly AskedWay[] = ['reopening', 'appeal'];

/** What can be done about an answer: each denial with its rule and its field, and the ways on with their last days. */
export function WhatNow({ exercise, answer }: { readonly exercise: Exercise; readonly answer: PayerAnswer }) {
  const { received, mend, letPass, finish, attempt } = exercise;
  const findings = received?.submission.findings ?? [];
  const denied = answer.kind === 'remittance' ? answer.lines.filter((line) => line.denied) : [];
  const names =
    answer.kind === 'rejection'
      ? answer.reasons.map(({ finding }) => finding)
      : denied.flatMap((line) => line.denied?.finding ?? []);
  const open = findings.filter((finding) => names.includes(findingName(finding)));
  const isRemitted = answer.kind === 'remittance';
  return (
    <section className="what-now" aria-labelledby="what-now">
      <h3 id="what-now">{practiceText('next')}</h3>
      {open.length === 0 && <p>{finalWords(denied)}</p>}
      <ul>
        {open.map((finding) => (
          <Denied key={findingName(finding)} finding={finding} withRemedy={isRemitted} onField={mend} />
        ))}
      </ul>
      {names.length > 0 && (
        <>
          <div className="ways">
            <button type="button" className="primary" onClick={() => mend()}>
              {practiceText('correct')}
            </button>
            {isRemitted && WAYS.map((way) => <Way key={way} way={way} exercise={exercise} />)}
          </div>
          {isRemitted && <p className="soft">{practiceText('ask.as')}</p>}
          <Unasked exercise={exercise} />
          <div className="ways">
            {isRemitted && (
              <button type="button" className="quiet" onClick={letPass}>
                {practiceText('letPass')}
              </button>
            )}
            {attempt.ended === undefined && (
              <button type="button" className="quiet" onClick={finish}>
                {practiceText('finish')}
              </button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

/** Where nothing can be mended any more. */
function finalWords(denied: readonly RemittanceLine[]): string {
  if (denied.length === 0) return practiceText('next.paid');
  const isDuplicate = denied.some(({ adjustments }) => adjustments.some(({ carc }) => carc === '18'));
  return practiceText('next.final', { why: practiceText(isDuplicate ? 'why.duplicate' : 'why.said') });
}

function Denied({
  finding,
  withRemedy,
  onField,
}: {
  readonly finding: Finding;
  readonly withRemedy: boolean;
  readonly onField: (path: string) => void;
}) {
  const { message = RULES_LANGUAGE, fix = RULES_LANGUAGE } = finding.languages ?? {};
  const [field] = finding.fields;
  return (
    <li className="denied-because">
      <h4 lang={message}>{finding.message}</h4>
      <p lang={fix}>{finding.fix}</p>
      {withRemedy && <p className="soft">{practiceText(`denied.remedy.${finding.remedy}`)}</p>}
      <div className="ways">
        <a href={referenceAddress({ view: 'rule', id: finding.rule })} target="_blank" rel="noreferrer">
          {practiceText('denied.rule')}
          <span className="spoken">: {finding.title}</span>
        </a>
        {field !== undefined && (
          <button type="button" className="quiet" onClick={() => onField(field)}>
            {practiceText('denied.field', { field: fieldName(field) })}
          </button>
        )}
      </div>
    </li>
  );
}

function Way({ way, exercise }: { readonly way: AskedWay; readonly exercise: Exercise }) {
  const { course, received, books, ask } = exercise;
  const last = received && lastDay(course, way, received.submission.kind, books.ways);
  return (
    <button type="button" onClick={() => ask(way)}>
      {practiceText(`ask.${way}`)}
      <small>
        {last === undefined
          ? practiceText('ask.noDay')
          : practiceText('ask.lastDay', { date: formatDate(last) })}
      </small>
    </button>
  );
}

/** Why a decision could not be asked for. */
function Unasked({
  exercise: { unasked, unaskedWay, course, received, books },
}: {
  readonly exercise: Exercise;
}) {
  const last = received && unaskedWay && lastDay(course, unaskedWay, received.submission.kind, books.ways);
  return (
    <p role="status" className="unasked">
      {unasked === 'too-late'
        ? practiceText('unasked.too-late', { date: formatDate(last ?? course.today) })
        : unasked && practiceText(`unasked.${unasked}`)}
    </p>
  );
}
