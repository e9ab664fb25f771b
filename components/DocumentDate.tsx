import { useId } from 'react';
import { type PageTextId, pageText } from '../lib/texts/page-text.ts';
import { type DateDraft, takenFrom, typedIn } from './date-draft.ts';

type DateTextId = Extract<PageTextId, `papers.date.${string}`>;

/** A date of a document. It is taken when the cursor leaves its box, or by Enter; an empty box takes it back. */
export function DocumentDate({
  date,
  of,
  shown,
  draft,
  onDraft,
  onDate,
}: {
  /** The fact that it says. */
  readonly date: string;
  /** The document, for page readers. */
  readonly of: string;
  /** What is known of it, see `shownDate`. */
  readonly shown: string;
  readonly draft: DateDraft | undefined;
  readonly onDraft: (draft: DateDraft | undefined) => void;
  /** @param value `YYYY-MM-DD`; null takes it back */
  readonly onDate: (value: string | null) => void;
}) {
  const id = useId();
  const isWrong = draft?.isWrong ?? false;
  const take = () => {
    if (!draft) return;
    const { draft: kept, say } = takenFrom(draft, shown);
    onDraft(kept);
    if (say !== undefined) onDate(say);
  };
  const label = pageText(date.replace(/^ctx\./, 'papers.date.') as DateTextId);
  return (
    <div className="paper-date">
      <label htmlFor={id}>
        {label} <span className="spoken">{of}</span>
      </label>
      <input
        id={id}
        value={draft?.typed ?? shown}
        autoComplete="off"
        placeholder={pageText('question.date')}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-hint` : undefined}
        onChange={({ target }) => onDraft(typedIn(draft, target.value))}
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
