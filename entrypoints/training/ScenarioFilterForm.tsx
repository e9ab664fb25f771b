import { useId } from 'react';
import { trainingText } from '../../lib/texts/training-text.ts';
import type { ListedScenario } from '../../lib/training/scenario-list.ts';
import { LEVELS } from '../../lib/training/scenario-types.ts';
import { causesIn, type ScenarioFilter } from './filter.ts';

/** Which scenarios are looked for. */
export function ScenarioFilterForm({
  filter,
  scenarios,
  onChange,
}: {
  readonly filter: ScenarioFilter;
  readonly scenarios: readonly ListedScenario[];
  readonly onChange: (filter: ScenarioFilter) => void;
}) {
  const id = useId();
  const { cause: _cause, ...anyCause } = filter;
  const { level: _level, ...anyLevel } = filter;
  const causes = causesIn(scenarios);
  return (
    <search className="filters">
      <label htmlFor={`${id}-text`}>
        <span>{trainingText('filter.search')}</span>
        <input
          id={`${id}-text`}
          type="search"
          value={filter.text}
          onChange={({ target }) => onChange({ ...filter, text: target.value })}
        />
      </label>
      <label htmlFor={`${id}-cause`}>
        <span>{trainingText('filter.cause')}</span>
        <select
          id={`${id}-cause`}
          value={filter.cause ?? ''}
          onChange={({ target }) => {
            const cause = causes.find((one) => one === target.value);
            onChange(cause ? { ...filter, cause } : anyCause);
          }}
        >
          <option value="">{trainingText('filter.all')}</option>
          {causes.map((cause) => (
            <option key={cause} value={cause}>
              {trainingText(`cause.${cause}`)}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor={`${id}-level`}>
        <span>{trainingText('filter.level')}</span>
        <select
          id={`${id}-level`}
          value={filter.level ?? ''}
          onChange={({ target }) => {
            const level = LEVELS.find((one) => one === target.value);
            onChange(level ? { ...filter, level } : anyLevel);
          }}
        >
          <option value="">{trainingText('filter.all')}</option>
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {trainingText(`level.${level}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="tick">
        <input
          type="checkbox"
          checked={filter.isOpenOnly}
          onChange={({ target }) => onChange({ ...filter, isOpenOnly: target.checked })}
        />{' '}
        {trainingText('filter.open')}
      </label>
    </search>
  );
}
