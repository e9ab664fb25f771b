import { useId, useState } from 'react';
import { PAYER_KINDS } from '../../lib/claim/claim.ts';
import { formatDate, parseDate } from '../../lib/claim/dates.ts';
import { payerKey } from '../../lib/claim/payer-choice.ts';
import { codeIn } from '../../lib/rules/rule-search.ts';
import type { PayerData } from '../../lib/tables/payers.ts';
import { pageText } from '../../lib/texts/page-text.ts';
import { referenceText } from '../../lib/texts/reference-text.ts';

/** What to look up. */
interface Asked {
  readonly code: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** A {@link payerKey}. */
  readonly payer: string;
}

/** Code, date and payer of a look-up; says what is no code and what is no date. */
export function CodeForm({
  start,
  plans,
  onLookUp,
}: {
  readonly start: Asked;
  /** Payers with parameters of their own. */
  readonly plans: readonly PayerData[];
  readonly onLookUp: (asked: Asked) => void;
}) {
  const id = useId();
  const [code, setCode] = useState(start.code);
  const [date, setDate] = useState(formatDate(start.date));
  const [fault, setFault] = useState<'code.not-a-code' | 'code.not-a-date'>();
  const lookUp = (payer: string) => {
    const found = codeIn(code);
    const on = parseDate(date);
    if (found === undefined) return setFault('code.not-a-code');
    if (on === undefined) return setFault('code.not-a-date');
    return onLookUp({ code: found, date: on, payer });
  };
  const described = (one: typeof fault) =>
    fault === one ? { 'aria-invalid': true, 'aria-describedby': `${id}-fault` } : {};
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault();
        lookUp(start.payer);
      }}
    >
      <div>
        <label htmlFor={`${id}-code`}>{referenceText('code.code')}</label>
        <input
          id={`${id}-code`}
          value={code}
          autoComplete="off"
          spellCheck={false}
          {...described('code.not-a-code')}
          onChange={({ target }) => setCode(target.value)}
        />
      </div>
      <div>
        <label htmlFor={`${id}-date`}>{referenceText('code.date')}</label>
        <input
          id={`${id}-date`}
          value={date}
          autoComplete="off"
          placeholder={pageText('question.date')}
          {...described('code.not-a-date')}
          onChange={({ target }) => setDate(target.value)}
        />
      </div>
      <div>
        <label htmlFor={`${id}-payer`}>{referenceText('code.payer')}</label>
        <select id={`${id}-payer`} value={start.payer} onChange={({ target }) => lookUp(target.value)}>
          {PAYER_KINDS.filter((kind) => kind !== 'unknown').map((kind) => (
            <option key={kind} value={kind}>
              {pageText(`payer.${kind}`)}
            </option>
          ))}
          <optgroup label={referenceText('code.plans')}>
            {plans.map((plan) => (
              <option key={plan.id} value={payerKey(plan)}>
                {plan.title}
              </option>
            ))}
          </optgroup>
        </select>
      </div>
      <button type="submit" className="primary">
        {referenceText('code.look-up')}
      </button>
      {fault && (
        <p id={`${id}-fault`} className="question-hint wide" role="status">
          {referenceText(fault)}
        </p>
      )}
    </form>
  );
}
