import * as coreTopics from './topics.ts';
import type { FactDefinition } from './types.ts';

/** All facts in one look-up. A fact's slot is its place in `facts`, so that rules reach it without its name. */
export interface Registry {
  readonly facts: readonly FactDefinition[];
  /** @returns the fact's slot, or undefined when no fact has that name */
  slotOf(name: string): number | undefined;
  find(name: string): FactDefinition | undefined;
}

/**
 * Puts topics together.
 * @param topics the facts of each topic file, by the name of its export
 * @throws when two topics (or one topic twice) define the same name
 */
export function createRegistry(topics: Readonly<Record<string, readonly FactDefinition[]>>): Registry {
  const facts: FactDefinition[] = [];
  const slots = new Map<string, number>();
  const owners: string[] = [];
  for (const [topic, definitions] of Object.entries(topics)) {
    for (const definition of definitions) {
      const taken = slots.get(definition.name);
      if (taken !== undefined)
        throw new Error(
          `The fact "${definition.name}" is defined in ${owners[taken]} and again in ${topic}; see lib/facts/topics.ts for their files. Keep one.`,
        );
      slots.set(definition.name, facts.length);
      owners.push(topic);
      facts.push(definition);
    }
  }
  for (const [slot, definition] of facts.entries())
    if (!definition.phi && restsOnPhi(definition, facts, slots)) facts[slot] = { ...definition, phi: true };
  return {
    facts,
    slotOf: (name) => slots.get(name),
    find: (name) => facts[slots.get(name) ?? -1],
  };
}

/** What is worked out from something that may identify a patient may identify one too, whatever its definition says. */
function restsOnPhi(
  definition: FactDefinition,
  facts: readonly FactDefinition[],
  slots: ReadonlyMap<string, number>,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  if (definition.phi) return true;
  return definition.from.some((name) => {
    const input = seen.has(name) ? undefined : facts[slots.get(name) ?? -1];
    return input !== undefined && restsOnPhi(input, facts, slots, new Set([...seen, name]));
  });
}

/** Every fact that the program knows. */
export const coreRegistry: Registry = createRegistry(coreTopics);
