import type { ContextValue } from '../lib/facts/types.ts';
import type { LiveState, Question } from '../lib/session/types.ts';
import { pageText } from '../lib/texts/page-text.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { StatusIcon } from './StatusIcon.tsx';

/** What could not be checked, grouped by what is missing, below the one question that would settle most of it. */
export function NotChecked({
  state,
  missingLabel,
  onAnswer,
}: {
  readonly state: LiveState;
  /** Why something could not be checked, in words. */
  readonly missingLabel: (missing: string) => string;
  readonly onAnswer: (question: Question, value: ContextValue) => void;
}) {
  const groups = Object.entries(state.notChecked).toSorted(([, a], [, b]) => b - a);
  const listed = state.shown.filter(({ finding }) => finding.status === 'not-checked');
  return (
    <>
      {state.question && (
        <QuestionForm
          key={`${state.question.fact}@${state.question.line ?? ''}`}
          question={state.question}
          onAnswer={onAnswer}
        />
      )}
      <ul className="missing">
        {groups.map(([missing, count]) => (
          <li key={missing}>
            <StatusIcon status="not-checked" />
            <div>
              <p>
                {sentence(missingLabel(missing))}{' '}
                <span className="soft">{pageText('panel.notCheckedCount', { count })}</span>
              </p>
              {listed
                .filter(({ finding }) => finding.missing[0] === missing)
                .map(({ key, finding }) => (
                  <p key={key} className="soft">
                    {finding.title}
                  </p>
                ))}
            </div>
          </li>
        ))}
      </ul>
      <p className="soft">{pageText('panel.notCheckedWhy')}</p>
    </>
  );
}

const sentence = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1);
