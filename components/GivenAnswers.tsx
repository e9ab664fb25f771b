import type { GivenAnswer } from '../lib/session/types.ts';
import { pageText } from '../lib/texts/page-text.ts';
import type { ClaimActions } from './claim-actions.ts';

/** What the biller answered for this claim; each answer can be taken back, and the question then comes again. */
export function GivenAnswers({
  answers,
  onAnswer,
}: {
  readonly answers: readonly GivenAnswer[];
  readonly onAnswer: ClaimActions['answer'];
}) {
  if (answers.length === 0) return null;
  return (
    <div className="card answers">
      <h3>{pageText('question.answered')}</h3>
      <ul>
        {answers.map((given) => (
          <li key={`${given.fact}@${given.line ?? ''}`} className="given">
            <span>
              {given.text} <b>{given.value}</b>
            </span>
            <button
              type="button"
              className="quiet"
              aria-label={pageText('question.takeBackOf', { question: given.text })}
              onClick={() => onAnswer(given, null)}
            >
              {pageText('question.takeBack')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
