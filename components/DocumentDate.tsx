import { useEffect, useId, useState } from 'react';
import { formatDate, parseDate } from '../lib/claim/dates.ts';
import { type PageTextId, pageText } from '../lib/texts/page-text.ts';

type DateTextId = Extract<PageTextId, `papers.date.${string}`>;

/** A date of a document. It is taken when the cursor leaves its box, or by Enter; an empty box takes it back. */
export function DocumentDate({
  date,
  of,
  values,
  onDate,
}: {
  /** The fact that it says. */
  readonly date: string;
  /** The document, for page readers. */
  readonly of: string;
  /** What is known of it for each line, `YYYY-MM-DD`. */
  readonly values: readonly (string | undefined)[];
  /** @param value undefined takes it back */
  readonly onDate: (value: string | undefined) => void;
}) {
  const [first] = values;
  const shown = first !== undefined && values.every((value) => value === first) ? formatDate(first) : '';
  const [draft, setDraft] = useState(shown);
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  useEffect(() => {
    setDraft(shown);
    setWrong(false);
  }, [shown]);
  const take = () => {
    const typed = draft.trim();
    if (typed === shown) return;
    const value = typed === '' ? undefined : parseDate(typed);
    setWrong(typed !== '' && value === undefined);
    if (typed === '' || value !== undefined) onDate(value);
  };
  const label = pageText(date.replace(/^ctx\./, 'papers.date.') as DateTextId);
  return (
    <div className="paper-date">
      <label htmlFor={id}>
        {label} <span className="spoken">{of}</span>
      </label>
      <input
        id={id}
        value={draft}
        autoComplete="off"
        placeholder={pageText('question.date')}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-hint` : undefined}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => key === 'Enter' && take()}
      />
      {isWrong && (
        <p id={`${id}-hint`} className="question-hint" role="status">
          {pageText('question.notUnderstood.date')}
        </p>
      )}
    </div>
  );
}
