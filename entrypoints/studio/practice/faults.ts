import { packFaultText } from '../../../lib/packs/schema.ts';
import { schemaFaults } from '../../../lib/rules/schema-faults.ts';
import { proveScenario, type ScenarioWorld } from '../../../lib/training/prove.ts';
import { ScenarioSchema } from '../../../lib/training/scenario-schema.ts';
import type { Scenario } from '../../../lib/training/scenario-types.ts';
import { practising } from './practice.ts';

/** What keeps a practice claim from being signed: the place in it, and what to do. */
export interface PracticeFault {
  readonly place: string;
  readonly reason: string;
}

/** Its shape first, then what rules say of it. @returns none where it holds */
export function practiceFaults(scenario: Scenario, world: ScenarioWorld): readonly PracticeFault[] {
  const shape = schemaFaults(ScenarioSchema.safeParse(scenario).error?.issues ?? []);
  return shape.length > 0
    ? shape.map(({ path, message }) => ({
        place: packFaultText({ path, message: '' }).replace(/: $/, ''),
        reason: message,
      }))
    : proveScenario(scenario, practising.cast, world);
}
