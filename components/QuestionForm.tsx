import { useId, useState } from 'react';
import { PAYER_KINDS } from '../lib/claim/claim.ts';
import { parseDate } from '../lib/claim/dates.ts';
import { parseMoney, parseNumber } from '../lib/claim/parse.ts';
import type { ContextValue } from '../lib/facts/types.ts';
import type { Question } from '../lib/session/types.ts';
import { pageText } from '../lib/texts/page-text.ts';
import { spokenWord } from '../lib/texts/word-text.ts';

interface AnswerProps {
  readonly question: Question;
  /** What was typed and not taken yet. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onAnswer: (value: ContextValue) => void;
}

/** Nobody's rules can be told by saying that one does not know whose they are. */
const MUST_TELL = 'payer.kind';

/** The one question whose answer settles most, answered in place. */
export function QuestionForm({
  onUntold,
  ...props
}: AnswerProps & {
  /** The biller cannot tell it. */
  readonly onUntold: () => void;
}) {
  const { question } = props;
  return (
    <div className="card question">
      {question.type === 'boolean' ? (
        <YesOrNo {...props} />
      ) : question.choices ? (
        <Choice {...props} choices={question.choices} />
      ) : (
        <TypedAnswer {...props} />
      )}
      <div className="question-foot">
        {question.settles > 0 && (
          <p className="soft">{pageText('question.settles', { count: question.settles })}</p>
        )}
        {question.fact !== MUST_TELL && (
          <button type="button" className="quiet" onClick={onUntold}>
            {pageText('question.dontKnow')}
          </button>
        )}
      </div>
    </div>
  );
}

function YesOrNo({ question, onAnswer }: AnswerProps) {
  return (
    <fieldset>
      <legend className="question-text">{question.text}</legend>
      <div className="question-row">
        <button type="button" onClick={() => onAnswer(true)}>
          {pageText('question.yes')}
        </button>
        <button type="button" onClick={() => onAnswer(false)}>
          {pageText('question.no')}
        </button>
      </div>
    </fieldset>
  );
}

function Choice({ question, choices, onAnswer }: AnswerProps & { readonly choices: readonly string[] }) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="question-text">
        {question.text}
      </label>
      <select id={id} value="" onChange={({ target }) => onAnswer(target.value)}>
        <option value="" disabled>
          {pageText('question.choose')}
        </option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choiceLabel(question, choice)}
          </option>
        ))}
      </select>
    </>
  );
}

function TypedAnswer({ question, typed, onType, onAnswer }: AnswerProps) {
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const isDate = question.type === 'date';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const value = parseAnswer(question.type, typed);
        setWrong(value === undefined);
        if (value !== undefined) onAnswer(value);
      }}
    >
      <label htmlFor={id} className="question-text">
        {question.text}
      </label>
      <div className="question-row">
        <input
          id={id}
          value={typed}
          autoComplete="off"
          inputMode={isDate || question.type === 'text' ? 'text' : 'decimal'}
          placeholder={isDate ? pageText('question.date') : undefined}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-hint` : undefined}
          onChange={({ target }) => onType(target.value)}
        />
        <button type="submit" className="primary">
          {pageText('question.save')}
        </button>
      </div>
      {isWrong && (
        <p id={`${id}-hint`} className="question-hint" role="status">
          {hint(question.type)}
        </p>
      )}
    </form>
  );
}

/** What was typed as a value of the claim, or undefined when it is none. */
function parseAnswer(type: Question['type'], text: string): ContextValue | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  if (type === 'date') return parseDate(typed);
  if (type === 'money') return parseMoney(typed);
  if (type !== 'number' && type !== 'integer') return typed;
  const number = parseNumber(typed);
  return type === 'integer' && !Number.isInteger(number) ? undefined : number;
}

function hint(type: Question['type']): string {
  if (type === 'date' || type === 'integer' || type === 'number' || type === 'money')
    return pageText(`question.notUnderstood.${type}`);
  return pageText('question.notUnderstood.other');
}

function choiceLabel({ fact }: Question, choice: string): string {
  const payer = fact === 'payer.kind' ? PAYER_KINDS.find((kind) => kind === choice) : undefined;
  return payer ? pageText(`payer.${payer}`) : spokenWord(choice);
}
