import { useEffect, useState } from 'react';
import { trainingText } from '../../lib/texts/training-text.ts';
import { TrainingDatabase } from '../../lib/training/database.ts';
import { type TrainingRecords, watchTraining, wipeTraining } from '../../lib/training/records.ts';
import { SureButton } from '../training/SureButton.tsx';

const db = new TrainingDatabase();

/** What is kept of training, the way to it, and how to be rid of all of it. */
export function TrainingSection() {
  const [records, setRecords] = useState<TrainingRecords>();
  const [isWiped, setWiped] = useState(false);
  // Where the browser keeps nothing there is nothing to delete.
  useEffect(() => watchTraining(db, setRecords, () => setRecords(undefined)), []);
  const { learners = [], results = [], answers = [], assignments = [] } = records ?? {};
  const isEmpty = [learners, results, answers, assignments].every(({ length }) => length === 0);
  return (
    <section aria-labelledby="training">
      <h2 id="training">{trainingText('title')}</h2>
      <p>{trainingText('option.what')}</p>
      <p>
        <a href="/training.html">{trainingText('option.open')}</a> ·{' '}
        <a href="/training.html#record">{trainingText('view.record')}</a>
      </p>
      {records && !isEmpty && (
        <>
          <p>
            {trainingText('option.kept', {
              learners: learners.length,
              results: results.length,
              answers: answers.length,
            })}
          </p>
          <p>
            <SureButton
              text={trainingText('wipe')}
              sure={trainingText('wipe.sure')}
              onSure={() => void wipeTraining(db).then(() => setWiped(true))}
            />
          </p>
        </>
      )}
      <p role="status">{isWiped && isEmpty && trainingText('option.wiped')}</p>
    </section>
  );
}
