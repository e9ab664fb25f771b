import { useMemo, useState } from 'react';
import { download } from '../../../components/download.ts';
import type { PackBase } from '../../../lib/packs/extend.ts';
import { writeScenarioFile } from '../../../lib/packs/pack-file.ts';
import { ruleFormText } from '../../../lib/texts/rule-form-text.ts';
import { scenarioFormText } from '../../../lib/texts/scenario-form-text.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import type { ScenarioWorld } from '../../../lib/training/prove.ts';
import { plantedOf } from '../../../lib/training/scenario-draft.ts';
import { CAUSES, LEVELS, type Scenario } from '../../../lib/training/scenario-types.ts';
import { idOf } from '../drafts/draft.ts';
import { DateField } from '../fields/DateField.tsx';
import { Patience } from '../fields/patience.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { put } from '../rules/put.ts';
import { ClaimFields } from './ClaimFields.tsx';
import { practiceFaults } from './faults.ts';
import { Planted } from './Planted.tsx';
import { practising } from './practice.ts';
import { ScenarioVerdict } from './ScenarioVerdict.tsx';
import { ScenarioYaml } from './ScenarioYaml.tsx';
import { tidied } from './tidied.ts';

const VIEWS = ['form', 'yaml'] as const;

/** A practice claim as it is written, as a form or as YAML; beside it what Box24 finds, and what is still to do. */
export function ScenarioEditor({
  scenario,
  base,
  world,
  allAt,
  onChange,
}: {
  readonly scenario: Scenario;
  readonly base: PackBase;
  readonly world: ScenarioWorld;
  /** Address of the list. */
  readonly allAt: string;
  readonly onChange: (scenario: Scenario) => void;
}) {
  const [saved, setSaved] = useState<string>();
  const [view, setView] = useState<(typeof VIEWS)[number]>('form');
  const [isFresh] = useState(() => ![scenario.title, scenario.story, scenario.teaching].some(Boolean));
  const titles = useMemo(() => new Map(base.pack.rules.map(({ id, title }) => [id, title])), [base]);
  const faults = useMemo(() => practiceFaults(scenario, world), [scenario, world]);
  const set = (part: Partial<Scenario>) => onChange({ ...scenario, ...part });
  const save = () => {
    const file = `${idOf(scenario.title) || scenario.id}.yaml`;
    download(file, new Blob([writeScenarioFile(scenario)], { type: 'application/yaml' }));
    setSaved(scenarioFormText('saved', { file }));
  };
  return (
    <>
      <p>
        <a href={allAt}>{scenarioFormText('all')}</a>
      </p>
      <div className="editor">
        <section aria-labelledby="scenario">
          <h2 id="scenario">{scenario.title.trim() || scenarioFormText('untitled')}</h2>
          <fieldset className="choices views" aria-label={ruleFormText('view')}>
            {VIEWS.map((one) => (
              <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>
                {ruleFormText(`view.${one}`)}
              </button>
            ))}
          </fieldset>
          {view === 'yaml' ? (
            <ScenarioYaml {...{ scenario, onChange }} />
          ) : (
            <Patience value={isFresh}>
              <About scenario={scenario} onChange={set} />
              <ClaimFields
                {...{ scenario, base }}
                onChange={(part) => onChange(tidied({ ...scenario, ...part }, world))}
              />
              <Planted {...{ scenario, base, world }} onChange={(planted) => set({ planted })} />
            </Patience>
          )}
          <p>
            <button type="button" onClick={save}>
              {scenarioFormText('save')}
            </button>
          </p>
          <p role="status">{saved}</p>
        </section>
        <ScenarioVerdict
          {...{ scenario, world, faults, titles }}
          onPlant={(finding) =>
            set({ planted: [...scenario.planted, plantedOf(scenario, practising.cast, finding)] })
          }
        />
      </div>
    </>
  );
}

/** What it tells and teaches. */
function About({
  scenario,
  onChange,
}: {
  readonly scenario: Scenario;
  readonly onChange: (part: Partial<Scenario>) => void;
}) {
  const { title, level, causes, submitted, story, teaching, sources } = scenario;
  const [source = { title: '' }, ...others] = sources;
  const needed = (text: string) => (text.trim() ? undefined : studioText('fault.needed'));
  const turn = (cause: (typeof CAUSES)[number]) => {
    const next = CAUSES.filter((one) => (one === cause ? !causes.includes(one) : causes.includes(one)));
    if (next.length > 0) onChange({ causes: next });
  };
  return (
    <div className="fields">
      <TextField
        label={scenarioFormText('title')}
        value={title}
        fault={needed(title)}
        onChange={(value) => onChange({ title: value })}
      />
      <SelectField
        label={scenarioFormText('level')}
        value={level}
        options={LEVELS.map((one) => [one, scenarioFormText(`level.${one}`)] as const)}
        onChange={(value) => onChange({ level: LEVELS.find((one) => one === value) ?? level })}
      />
      <DateField
        label={scenarioFormText('submitted')}
        hint={scenarioFormText('submitted.hint')}
        value={submitted}
        onChange={(date) => date !== undefined && onChange({ submitted: date })}
      />
      <TextField
        isWide
        isLong
        label={scenarioFormText('story')}
        hint={scenarioFormText('story.hint')}
        value={story}
        fault={needed(story)}
        onChange={(value) => onChange({ story: value })}
      />
      <TextField
        isWide
        isLong
        label={scenarioFormText('teaching')}
        value={teaching}
        fault={needed(teaching)}
        onChange={(value) => onChange({ teaching: value })}
      />
      <TextField
        label={scenarioFormText('source')}
        hint={scenarioFormText('source.hint')}
        value={source.title}
        fault={needed(source.title)}
        onChange={(value) => onChange({ sources: [{ ...source, title: value }, ...others] })}
      />
      <TextField
        label={studioText('optional', { label: scenarioFormText('url') })}
        value={source.url ?? ''}
        onChange={(value) =>
          onChange({ sources: [put(source, 'url', value.trim() || undefined), ...others] })
        }
      />
      <fieldset className="field wide">
        <legend>{scenarioFormText('causes')}</legend>
        <div className="checks">
          {CAUSES.map((cause) => (
            <label key={cause} className="check">
              <input type="checkbox" checked={causes.includes(cause)} onChange={() => turn(cause)} />
              {scenarioFormText(`cause.${cause}`)}
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
