import type { PackName } from '../rules/types.ts';
import { castOf } from './cast.ts';
import { CAUSES, type Cast, LEVELS, type Scenario } from './scenario-types.ts';

/** A scenario of a team's pack that is in force on this computer. */
export interface InstalledScenario {
  readonly pack: PackName;
  readonly scenario: Scenario;
}

/** A scenario as pages list it and open it. */
export interface ListedScenario {
  /** What it is called in addresses and results: a bundled one by its id, one of a pack `<pack>.<id>`. */
  readonly key: string;
  readonly scenario: Scenario;
  /** Who may be in it. */
  readonly cast: Cast;
  /** Left out: it is a bundled one. */
  readonly pack?: PackName;
}

/** Easy ones first, and among them what is denied most often. */
const place = ({ level, causes }: Scenario): number =>
  LEVELS.indexOf(level) * CAUSES.length + Math.min(...causes.map((cause) => CAUSES.indexOf(cause)));

/**
 * All scenarios that there are here: those of the team's packs first, as whoever brought them wants them done; then the bundled ones,
 * from easy to hard.
 */
export function listScenarios(
  bundled: { readonly scenarios: readonly Scenario[]; readonly cast: Cast },
  installed: readonly InstalledScenario[],
): readonly ListedScenario[] {
  const { cast } = bundled;
  return [
    ...installed.map(({ pack, scenario }) => ({
      key: `${pack.id}.${scenario.id}`,
      scenario,
      cast: castOf(scenario, cast),
      pack,
    })),
    ...bundled.scenarios
      .toSorted((one, other) => place(one) - place(other))
      .map((scenario) => ({ key: scenario.id, scenario, cast })),
  ];
}
