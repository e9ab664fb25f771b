import type { Scenario } from '../../../lib/training/scenario-types.ts';
import { changePart, type DraftChange } from '../drafts/draft.ts';

/** An id that no practice claim of the pack has: `practice-3`. */
export function freeId(scenarios: readonly Pick<Scenario, 'id'>[]): string {
  const taken = new Set(scenarios.map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`practice-${number}`)) number += 1;
  return `practice-${number}`;
}

/** Adds a practice claim, under an id that is free. @param make makes it under an id */
export const addScenario = (make: (id: string) => Scenario): DraftChange =>
  changePart('scenarios', (all) => [...all, make(freeId(all))]);
