import { formatDate } from '../../../lib/claim/dates.ts';
import { practiceText } from '../../../lib/texts/practice-text.ts';
import { Rejection } from './Rejection.tsx';
import { Remittance } from './Remittance.tsx';
import type { Exercise } from './use-exercise.ts';
import { WhatNow } from './WhatNow.tsx';

/** What became of the claim: how far it is, what the payer says, and what can be done about it. */
export function Answer({ exercise }: { readonly exercise: Exercise }) {
  const { course, wait } = exercise;
  const { stage, comesOn, answer } = course;
  return (
    <div className="answer">
      <section className="journey" aria-labelledby="answer">
        <h2 id="answer" tabIndex={-1}>
          {practiceText(`stage.${stage}`, { date: formatDate(comesOn ?? course.today) })}
        </h2>
        <ol aria-label={practiceText('way')}>
          {course.history.map(({ on, what }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what happened is only added to.
            <li key={at}>
              {formatDate(on)} {practiceText(`happened.${what}`)}
            </li>
          ))}
        </ol>
        {comesOn !== undefined && (
          <button type="button" className="primary" onClick={wait}>
            {practiceText('wait', { date: formatDate(comesOn) })}
          </button>
        )}
      </section>
      {comesOn === undefined && answer?.kind === 'rejection' && (
        <Rejection exercise={exercise} answer={answer} />
      )}
      {comesOn === undefined && answer?.kind === 'remittance' && (
        <Remittance exercise={exercise} answer={answer} />
      )}
      {comesOn === undefined && answer && <WhatNow exercise={exercise} answer={answer} />}
    </div>
  );
}
