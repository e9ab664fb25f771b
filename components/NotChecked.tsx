import type { GivenAnswer, LiveState, Question } from '../lib/session/types.ts';
import { pageText } from '../lib/texts/page-text.ts';
import type { ClaimActions } from './claim-actions.ts';
import { useDraft } from './drafts.tsx';
import { GivenAnswers } from './GivenAnswers.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { StatusIcon } from './StatusIcon.tsx';

/**
 * What could not be checked, grouped by what is missing, below the one question that would settle most of it. Questions that
 * nobody answered are folded: there are many, and none is a fault.
 */
export function NotChecked({
  state,
  answers,
  missingLabel,
  onAnswer,
}: {
  readonly state: LiveState;
  /** What the biller answered, and no document says. */
  readonly answers: readonly GivenAnswer[];
  /** Why something could not be checked, in words. */
  readonly missingLabel: (missing: string) => string;
  readonly onAnswer: ClaimActions['answer'];
}) {
  const { question, typed, onType } = useQuestion(state);
  const groups = Object.entries(state.notChecked).toSorted(([, a], [, b]) => b - a);
  const questions = groups.filter(([missing]) => missing.startsWith(ANSWER));
  const unseen = groups.filter((group) => !questions.includes(group));
  const titles = (missing: string) => [
    ...new Set(
      state.shown
        .filter(({ finding }) => finding.status === 'not-checked' && finding.missing[0] === missing)
        .map(({ finding }) => finding.title),
    ),
  ];
  const list = (some: typeof groups) => (
    <ul className="missing">
      {some.map(([missing, count]) => (
        <li key={missing}>
          <StatusIcon status="not-checked" />
          <div>
            <p>
              {sentence(missingLabel(missing))}{' '}
              <span className="soft">{pageText('panel.notCheckedCount', { count })}</span>
            </p>
            {titles(missing).map((title) => (
              <p key={title} className="soft">
                {title}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {question && (
        <QuestionForm
          key={`${question.fact}@${question.line ?? ''}`}
          question={question}
          typed={typed}
          onType={onType}
          onAnswer={(value) => onAnswer(question, value)}
          onUntold={() => onAnswer(question, null, true)}
        />
      )}
      <GivenAnswers answers={answers} onAnswer={onAnswer} />
      {list(unseen)}
      {questions.length > 0 && (
        <details>
          <summary>{pageText('panel.unanswered', { count: questions.length })}</summary>
          {list(questions)}
        </details>
      )}
      {groups.length > 0 && <p className="soft">{pageText('panel.notCheckedWhy')}</p>}
    </>
  );
}

/** A question that somebody has begun to answer. */
interface BegunAnswer {
  readonly question: Question;
  /** The code of its line then: with another one it is another question. */
  readonly code: string | undefined;
  readonly typed: string;
}

/** The question to ask: a new state may bring a better one, but not in the middle of an answer. */
function useQuestion({ question: best, lines, answers = [] }: LiveState) {
  const [begun, setBegun] = useDraft<BegunAnswer | undefined>('question', undefined);
  const codeOf = ({ line }: Question) => lines.find(({ index }) => index === line)?.procedureCode;
  const isOver = (one: BegunAnswer) =>
    one.typed === '' ||
    codeOf(one.question) !== one.code ||
    answers.some(({ fact, line }) => fact === one.question.fact && line === one.question.line);
  if (begun && isOver(begun)) setBegun(undefined);
  const question = begun?.question ?? best;
  return {
    question,
    typed: begun?.typed ?? '',
    onType: (typed: string) => question && setBegun({ question, code: codeOf(question), typed }),
  };
}

/** What the screen does not show and only the biller can tell; the question above asks the most useful of it. */
const ANSWER = 'ctx.';

const sentence = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1);
