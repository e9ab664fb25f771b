import { enScenarioForm } from './en-scenario-form.ts';
import { part } from './parts.ts';
import { fill, type ValuesFor } from './text.ts';

/** A text of the studio about claims to practise on; see `text` in text.ts. */
export function scenarioFormText<Id extends keyof typeof enScenarioForm>(
  id: Id,
  ...values: ValuesFor<(typeof enScenarioForm)[Id]>
): string {
  return fill(part('scenarioForm', enScenarioForm)[id], values[0]);
}
