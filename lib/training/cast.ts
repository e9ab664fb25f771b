import type { Cast, Scenario } from './scenario-types.ts';

/** Who may be in a scenario: the cast, and the people of its own, who stand before those of the same name. */
export function castOf({ people = {} }: Pick<Scenario, 'people'>, cast: Cast): Cast {
  return {
    patients: { ...cast.patients, ...people.patients },
    homes: { ...cast.homes, ...people.homes },
    payers: { ...cast.payers, ...people.payers },
    practitioners: { ...cast.practitioners, ...people.practitioners },
    supplier: people.supplier ?? cast.supplier,
  };
}
