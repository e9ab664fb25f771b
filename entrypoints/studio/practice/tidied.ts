import { proveScenario, type ScenarioWorld } from '../../../lib/training/prove.ts';
import { withoutUnchanged } from '../../../lib/training/scenario-draft.ts';
import type { Scenario } from '../../../lib/training/scenario-types.ts';
import { practising } from './practice.ts';

/**
 * Once the claim is corrected, and all holds, its errors name only what they change. Not for changes of the errors themselves: a box
 * that was just added there says the same as the claim that is right.
 */
export const tidied = (scenario: Scenario, world: ScenarioWorld): Scenario =>
  proveScenario(scenario, practising.cast, world).length === 0
    ? withoutUnchanged(scenario, practising.cast)
    : scenario;
