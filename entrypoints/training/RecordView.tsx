import { useState } from 'react';
import { trainingText } from '../../lib/texts/training-text.ts';
import { wipeTraining } from '../../lib/training/records.ts';
import { Assignments } from './Assignments.tsx';
import { NewLearner } from './LearnerChoice.tsx';
import { Learners } from './Learners.tsx';
import { Results } from './Results.tsx';
import { SureButton } from './SureButton.tsx';
import { db, type Training } from './use-training.ts';

/** Who learns, what they are to do, and what came of it. */
export function RecordView({ training }: { readonly training: Training }) {
  const { learners, results, assignments, answers } = training;
  const [isAdding, setAdding] = useState(false);
  const isEmpty = [learners, results, assignments, answers].every((list) => list.length === 0);
  return (
    <>
      <section>
        <h2>{trainingText('record.learners')}</h2>
        {learners.length === 0 ? <p>{trainingText('record.none')}</p> : <Learners training={training} />}
        {isAdding ? (
          <NewLearner onEnd={() => setAdding(false)} />
        ) : (
          <p>
            <button type="button" onClick={() => setAdding(true)}>
              {trainingText('learner.new')} …
            </button>
          </p>
        )}
      </section>
      {learners.length > 0 && <Assignments training={training} />}
      <Results training={training} />
      {!isEmpty && (
        <p>
          <SureButton
            text={trainingText('wipe')}
            sure={trainingText('wipe.sure')}
            onSure={() => void wipeTraining(db)}
          />
        </p>
      )}
    </>
  );
}
