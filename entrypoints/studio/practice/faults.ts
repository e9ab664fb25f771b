import { packFaultText } from '../../../lib/packs/schema.ts';
import { schemaFaults } from '../../../lib/rules/schema-faults.ts';
import { placeWords } from '../../../lib/texts/reason-text.ts';
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

/** A reason with rules by their titles. @param titles by id of a rule; one that is not there keeps its id */
export const withTitles = (reason: string, titles: ReadonlyMap<string, string>): string =>
  reason.replace(/([a-z0-9-]+)#[\w-]+@(\d+)/g, (name, rule: string, line: string) => {
    const title = titles.get(rule);
    if (title === undefined) return name;
    const of = line === '0' ? '' : ` ${scenarioFormText('verdict.line', { line })}`;
    return `“${title}”${of}`;
  });

/** The place in the words of the form. */
export function placeText(place: string): string {
  const named = NAMED.find(
    (name) => place === name || place.startsWith(`${name}.`) || place.startsWith(`${name}[`),
  );
  if (named === 'sources') return scenarioFormText('source');
  return named === undefined ? placeWords(place) : scenarioFormText(named);
}

const NAMED = ['title', 'story', 'teaching', 'sources', 'knows'] as const;
