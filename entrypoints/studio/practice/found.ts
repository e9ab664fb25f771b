import type { Finding } from '../../../lib/rules/types.ts';
import { judgeScenario, type ScenarioWorld } from '../../../lib/training/prove.ts';
import type { PlantedError, Scenario } from '../../../lib/training/scenario-types.ts';
import { practising } from './practice.ts';

/** What rules find on a practice claim with some of its errors; undefined while it is too unfinished to be tried. */
export function found(
  scenario: Scenario,
  world: ScenarioWorld,
  errors: readonly PlantedError[],
): readonly Finding[] | undefined {
  try {
    return judgeScenario(scenario, practising.cast, world, errors);
  } catch {
    // What is amiss stands among what is still to do.
    return undefined;
  }
}
