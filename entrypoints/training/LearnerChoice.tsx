import { type FormEvent, useId, useState } from 'react';
import { trainingText } from '../../lib/texts/training-text.ts';
import { addLearner, chooseLearner, initialsOf } from '../../lib/training/records.ts';
import { db, type Training } from './use-training.ts';

/** Stands in the list for adding somebody; no initials have a hyphen. */
const NEW = '-';

/** Who is at work: results and answers are theirs from now on. */
export function LearnerChoice({ learners, chosen }: Pick<Training, 'learners' | 'chosen'>) {
  const [isAdding, setAdding] = useState(false);
  const id = useId();
  if (isAdding) return <NewLearner onEnd={() => setAdding(false)} />;
  return (
    <div className="who">
      <label htmlFor={id}>{trainingText('learner.who')}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ target }) => {
          if (target.value === NEW) setAdding(true);
          else void chooseLearner(db, target.value);
        }}
      >
        <option value="">{trainingText('learner.nobody')}</option>
        {learners.map(({ initials }) => (
          <option key={initials}>{initials}</option>
        ))}
        <option value={NEW}>{trainingText('learner.new')} …</option>
      </select>
    </div>
  );
}

/** Takes initials, and no name. */
export function NewLearner({ onEnd }: { readonly onEnd: () => void }) {
  const [typed, setTyped] = useState('');
  const [isRefused, setRefused] = useState(false);
  const id = useId();
  const add = (event: FormEvent) => {
    event.preventDefault();
    const initials = initialsOf(typed);
    setRefused(initials === undefined);
    if (initials !== undefined) void addLearner(db, initials, Date.now()).then(onEnd);
  };
  return (
    <form className="who" onSubmit={add} autoComplete="off">
      <label htmlFor={id}>{trainingText('learner.initials')}</label>
      <input
        id={id}
        className="initials"
        // biome-ignore lint/a11y/noAutofocus: it takes the place of what was pressed.
        autoFocus
        value={typed}
        aria-invalid={isRefused}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit" className="primary">
        {trainingText('learner.add')}
      </button>
      <button type="button" onClick={onEnd}>
        {trainingText('learner.cancel')}
      </button>
      <span id={`${id}-hint`} className="soft hint" role="status">
        {trainingText(isRefused ? 'learner.not' : 'learner.hint')}
      </span>
    </form>
  );
}
