import type { ListedScenario } from '../../lib/training/scenario-list.ts';
import { CAUSES, type Cause, type Level } from '../../lib/training/scenario-types.ts';

/** Which scenarios are shown; what is left out asks for nothing. */
export interface ScenarioFilter {
  readonly text: string;
  readonly cause?: Cause;
  readonly level?: Level;
  /** Only what was not passed yet. */
  readonly isOpenOnly: boolean;
}

export const EVERYTHING: ScenarioFilter = { text: '', isOpenOnly: false };

/** Scenarios that a filter lets through. @param isPassed of a scenario's key */
export function shownBy(
  { text, cause, level, isOpenOnly }: ScenarioFilter,
  scenarios: readonly ListedScenario[],
  isPassed: (key: string) => boolean,
): readonly ListedScenario[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return scenarios.filter(({ key, scenario }) => {
    if (cause !== undefined && !scenario.causes.includes(cause)) return false;
    if (level !== undefined && scenario.level !== level) return false;
    if (isOpenOnly && isPassed(key)) return false;
    const said = `${scenario.title} ${scenario.story} ${JSON.stringify(scenario.claim)}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
}

/** Causes that some scenario has, in the order of how common they are. */
export const causesIn = (scenarios: readonly ListedScenario[]): readonly Cause[] =>
  CAUSES.filter((cause) => scenarios.some(({ scenario }) => scenario.causes.includes(cause)));
