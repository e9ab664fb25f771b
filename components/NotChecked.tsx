import type { LiveState } from '../lib/session/types.ts';
import { pageText } from '../lib/texts/page-text.ts';
import type { ClaimActions } from './claim-actions.ts';
import { GivenAnswers } from './GivenAnswers.tsx';
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
  readonly onAnswer: ClaimActions['answer'];
}) {
  const { question } = state;
  const groups = Object.entries(state.notChecked).toSorted(([, a], [, b]) => b - a);
  const listed = state.shown.filter(({ finding }) => finding.status === 'not-checked');
  return (
    <>
      {question && (
        <QuestionForm
          key={`${question.fact}@${question.line ?? ''}`}
          question={question}
          onAnswer={(value) => onAnswer(question, value)}
        />
      )}
      <GivenAnswers answers={state.answers ?? []} onAnswer={onAnswer} />
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
      {groups.length > 0 && <p className="soft">{pageText('panel.notCheckedWhy')}</p>}
    </>
  );
}

const sentence = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1);
