import { formatDate } from '../../lib/claim/dates.ts';
import { dayOf } from '../../lib/memory/record-search.ts';
import { trainingText } from '../../lib/texts/training-text.ts';
import type { Assignment } from '../../lib/training/database.ts';
import { openOf } from '../../lib/training/progress.ts';
import { takeBack } from '../../lib/training/records.ts';
import { AssignForm } from './AssignForm.tsx';
import { presentAddress } from './address.ts';
import { db, type Training } from './use-training.ts';

/** What learners are to do: giving it, how far it is, taking it back. */
export function Assignments({ training }: { readonly training: Training }) {
  const { assignments } = training;
  return (
    <section aria-labelledby="assignments">
      <h2 id="assignments">{trainingText('assign.title')}</h2>
      <AssignForm training={training} />
      {assignments.length === 0 ? (
        <p className="soft" role="status">
          {trainingText('assign.none')}
        </p>
      ) : (
        <ul className="assignments">
          {assignments.map((assignment) => (
            <AssignmentRow key={assignment.id} assignment={assignment} training={training} />
          ))}
        </ul>
      )}
    </section>
  );
}

function AssignmentRow({
  assignment,
  training,
}: {
  readonly assignment: Assignment;
  readonly training: Training;
}) {
  const { id, learner, scenarios, mode, due } = assignment;
  const count = scenarios.length;
  const [first] = scenarios;
  const open = openOf(assignment, training.results).length;
  const only = training.scenarios.find(({ key }) => count === 1 && key === scenarios[0]);
  const what = only?.scenario.title ?? trainingText('assign.several', { count });
  const isLate = open > 0 && due !== undefined && due < dayOf(Date.now());
  return (
    <li>
      <b>{learner}</b>
      <span className="assigned-what">
        {what} · {trainingText(`mode.${mode}`)}
        {due !== undefined &&
          ` · ${trainingText(isLate ? 'assign.late' : 'assign.until', { date: formatDate(due) })}`}
      </span>
      <span className={open === 0 ? 'done passed' : isLate ? 'done tried' : undefined}>
        {trainingText('assign.progress', { done: count - open, count })}
      </span>
      {first !== undefined && (
        <a
          href={presentAddress(first, '', id)}
          aria-label={trainingText('present.ofLearner', { what, learner })}
        >
          {trainingText('present')}
        </a>
      )}
      <button
        type="button"
        className="quiet"
        aria-label={trainingText('assign.backOf', { what, learner })}
        onClick={() => void takeBack(db, id)}
      >
        {trainingText('assign.back')}
      </button>
    </li>
  );
}
