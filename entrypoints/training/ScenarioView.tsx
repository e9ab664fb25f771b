import { useState } from 'react';
import { trainingText } from '../../lib/texts/training-text.ts';
import type { Mode } from '../../lib/training/attempt.ts';
import { progressOf } from '../../lib/training/progress.ts';
import { EVERYTHING, shownBy } from './filter.ts';
import { HowForm } from './HowForm.tsx';
import { NextList } from './NextList.tsx';
import { ScenarioFilterForm } from './ScenarioFilterForm.tsx';
import { ScenarioRow } from './ScenarioRow.tsx';
import type { Training } from './use-training.ts';

/** The scenarios: what should come next, how it is to be done, and all there are. */
export function ScenarioView({ training }: { readonly training: Training }) {
  const { scenarios, chosen } = training;
  const results = training.results.filter(({ learner }) => learner === chosen);
  const [mode, setMode] = useState<Mode>('learn');
  const [portal, setPortal] = useState('');
  const [filter, setFilter] = useState(EVERYTHING);
  const progress = new Map(scenarios.map(({ key }) => [key, progressOf(results, key)]));
  const isPassed = (key: string) => progress.get(key)?.state === 'passed';
  const shown = shownBy(filter, scenarios, isPassed);
  const count = scenarios.length;
  return (
    <>
      <NextList training={training} portal={portal} />
      <HowForm mode={mode} onMode={setMode} portal={portal} onPortal={setPortal} />
      <ScenarioFilterForm filter={filter} scenarios={scenarios} onChange={setFilter} />
      <h2 className="spoken">{trainingText('view.scenarios')}</h2>
      <p role="status" className="counts">
        {shown.length === 0
          ? trainingText('filter.none')
          : shown.length === count
            ? trainingText('filter.shown', { count })
            : trainingText('filter.of', { shown: shown.length, count })}
        {' · '}
        {trainingText('progress.passed', {
          passed: scenarios.filter(({ key }) => isPassed(key)).length,
          count,
        })}
      </p>
      {shown.length < count && (
        <p>
          <button type="button" onClick={() => setFilter(EVERYTHING)}>
            {trainingText('filter.clear')}
          </button>
        </p>
      )}
      <ul className="scenarios">
        {shown.map((listed) => (
          <ScenarioRow
            key={listed.key}
            listed={listed}
            progress={progress.get(listed.key)}
            portal={portal}
            mode={mode}
          />
        ))}
      </ul>
    </>
  );
}
