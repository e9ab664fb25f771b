import { scenarioFormText } from '../../../lib/texts/scenario-form-text.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import type { Scenario } from '../../../lib/training/scenario-types.ts';
import { hashOf } from '../address.ts';
import { changePart } from '../drafts/draft.ts';
import { UndoRow, useUndo } from '../pack/UndoRow.tsx';
import type { StepProps } from '../steps.tsx';
import { practiceFaults } from './faults.ts';
import { NewScenario } from './NewScenario.tsx';
import { ScenarioEditor } from './ScenarioEditor.tsx';
import { addScenario } from './scenarios.ts';
import { useWorld } from './use-world.ts';
import './practice.css';

/** Claims to practise on: a list, and the one that is being written. */
export function PracticeStep({ draft, base, view, onChange }: StepProps) {
  const { scenarios = [] } = draft.pack.content;
  const world = useWorld(draft.pack, base);
  const undo = useUndo(draft.changed, onChange);
  const allAt = hashOf({ draft: draft.id, step: 'practice' });
  const addressOf = (at: number) => hashOf({ draft: draft.id, step: 'practice', part: String(at) });
  // By its place: the title is among what is being written.
  const at = Number(view.part ?? -1);
  const open = scenarios[at];
  if (open)
    return (
      <ScenarioEditor
        key={`${draft.id} ${at}`}
        scenario={open}
        {...{ base, world, allAt }}
        onChange={(next) => onChange(changePart('scenarios', (all) => all.with(at, next)))}
      />
    );
  const takeOut = (scenario: Scenario, title: string) => {
    onChange(changePart('scenarios', (all) => all.filter(({ id }) => id !== scenario.id)));
    undo.offer(
      scenarioFormText('deleted', { title }),
      changePart('scenarios', (all) => [...all, scenario]),
    );
  };
  return (
    <>
      <section aria-labelledby="practice">
        <h2 id="practice">{scenarioFormText('step')}</h2>
        <p>{scenarioFormText('what')}</p>
        {scenarios.length === 0 && !undo.offered && <p className="soft">{scenarioFormText('none')}</p>}
        <ul className="rows">
          {scenarios.map((scenario, index) => {
            const title = scenario.title.trim() || scenarioFormText('untitled');
            const count = practiceFaults(scenario, world).length;
            return (
              <li key={scenario.id}>
                <a href={addressOf(index)}>{title}</a>
                <span className={count > 0 ? 'fault' : 'soft'}>
                  {count > 0 ? scenarioFormText('faults', { count }) : scenarioFormText('holds')}
                </span>
                <button
                  type="button"
                  aria-label={scenarioFormText('deleteOf', { title })}
                  onClick={() => takeOut(scenario, title)}
                >
                  {studioText('delete')}
                </button>
              </li>
            );
          })}
          <UndoRow undo={undo} />
        </ul>
      </section>
      <NewScenario
        pack={draft.pack}
        onAdd={(make) => {
          onChange(addScenario(make));
          location.hash = addressOf(scenarios.length);
        }}
      />
    </>
  );
}
