import { type FormEvent, useId, useState } from 'react';
import { trainingText } from '../../lib/texts/training-text.ts';
import { MODES, type Mode } from '../../lib/training/attempt.ts';
import { giveAssignment } from '../../lib/training/records.ts';
import { LEVELS } from '../../lib/training/scenario-types.ts';
import { scenariosOf } from './assignable.ts';
import { causesIn } from './filter.ts';
import { db, type Training } from './use-training.ts';

/** Stands for all learners in the list; no initials have a hyphen. */
const ALL = '-';

/** Gives one learner, or all, something to do. */
export function AssignForm({ training: { learners, scenarios } }: { readonly training: Training }) {
  const causes = causesIn(scenarios);
  const [to, setTo] = useState(ALL);
  const [what, setWhat] = useState(`cause:${causes[0] ?? ''}`);
  const [mode, setMode] = useState<Mode>('test');
  const [due, setDue] = useState('');
  const id = useId();
  const give = (event: FormEvent) => {
    event.preventDefault();
    const keys = scenariosOf(what, scenarios);
    const given = Date.now();
    for (const { initials } of learners)
      if (to === ALL || to === initials)
        void giveAssignment(db, {
          learner: initials,
          scenarios: keys,
          mode,
          given,
          ...(due !== '' && { due }),
        });
  };
  return (
    <form className="filters" onSubmit={give}>
      <label htmlFor={`${id}-to`}>
        <span>{trainingText('assign.to')}</span>
        <select id={`${id}-to`} value={to} onChange={({ target }) => setTo(target.value)}>
          <option value={ALL}>{trainingText('assign.all')}</option>
          {learners.map(({ initials }) => (
            <option key={initials}>{initials}</option>
          ))}
        </select>
      </label>
      <label htmlFor={`${id}-what`}>
        <span>{trainingText('assign.what')}</span>
        <select id={`${id}-what`} value={what} onChange={({ target }) => setWhat(target.value)}>
          <optgroup label={trainingText('assign.group.cause')}>
            {causes.map((cause) => (
              <option key={cause} value={`cause:${cause}`}>
                {trainingText(`cause.${cause}`)}
              </option>
            ))}
          </optgroup>
          <optgroup label={trainingText('assign.group.level')}>
            {LEVELS.map((level) => (
              <option key={level} value={`level:${level}`}>
                {trainingText(`level.${level}`)}
              </option>
            ))}
          </optgroup>
          <optgroup label={trainingText('assign.group.one')}>
            {scenarios.map(({ key, scenario }) => (
              <option key={key} value={`one:${key}`}>
                {scenario.title}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <label htmlFor={`${id}-mode`}>
        <span>{trainingText('mode.name')}</span>
        <select
          id={`${id}-mode`}
          value={mode}
          onChange={({ target }) => setMode(MODES.find((one) => one === target.value) ?? 'test')}
        >
          {MODES.map((one) => (
            <option key={one} value={one}>
              {trainingText(`mode.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor={`${id}-due`}>
        <span>{trainingText('assign.due')}</span>
        <input id={`${id}-due`} type="date" value={due} onChange={({ target }) => setDue(target.value)} />
      </label>
      <button type="submit" className="primary">
        {trainingText('assign.give')}
      </button>
    </form>
  );
}
