import { packFaultText } from '../../../lib/packs/schema.ts';
import { schemaFaults } from '../../../lib/rules/schema-faults.ts';
import { scenarioFormText } from '../../../lib/texts/scenario-form-text.ts';
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
  const faults = shape.map(({ path, message }) => ({
    place: packFaultText({ path, message: '' }).replace(/: $/, ''),
    reason: message,
  }));
  const isWords = shape.every(({ path }) => OF_WORDS.has(String(path[0])) || path.join() === 'planted');
  return isWords ? [...faults, ...proveScenario(scenario, practising.cast, world)] : faults;
}

/** Parts that rules do not see: the claim can be tried without them. */
const OF_WORDS: ReadonlySet<string> = new Set(['title', 'story', 'teaching', 'sources']);

/** The place in the words of the form, where that has some. */
export function placeText(place: string): string {
  const [, error] = /^planted\[(\d+)\]/.exec(place) ?? [];
  if (error !== undefined) return scenarioFormText('planted.number', { number: Number(error) + 1 });
  const named = NAMED.find(
    (name) => place === name || place.startsWith(`${name}.`) || place.startsWith(`${name}[`),
  );
  if (named === 'sources') return scenarioFormText('source');
  return named === undefined ? place : scenarioFormText(named);
}

const NAMED = ['title', 'story', 'teaching', 'sources', 'planted', 'claim', 'knows'] as const;
