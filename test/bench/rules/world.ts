import { type CorePack, loadCorePack } from '../../../lib/cli/build-pack.ts';
import type { FactInputs } from '../../../lib/facts/types.ts';
import { rulesFor } from '../../../lib/rules/rules-for.ts';
import { ruleNeeds } from '../../../lib/session/rule-needs.ts';
import { createTables, rowsFor } from '../../../lib/tables/lookup.ts';
import type { TableData } from '../../../lib/tables/types.ts';
import { inputsFor, ordinaryClaim, ordinaryContext, seeded } from '../claims.ts';

/** A claim of ordinary length; the budgets of the rules are set for it. */
export const LINES = 12;
/** So many claims take turns, so that no look-up is always the same. */
const CLAIMS = 8;
const SEED = 7;

/** The rules and tables, and claims as an ordinary day brings them. */
export interface World {
  readonly core: CorePack;
  readonly claims: readonly FactInputs[];
}

export function makeWorld(): World {
  const core = loadCorePack();
  const random = seeded(SEED);
  return { core, claims: Array.from({ length: CLAIMS }, () => pageClaim(core, random, LINES)) };
}

/** A claim file may have no more lines; longer claims repeat them. */
const MOST_IN_FILE = 500;

/** A claim with the tables that a page has for it. */
export function pageClaim(core: CorePack, random: () => number, count: number): FactInputs {
  const file = ordinaryClaim(random, Math.min(count, MOST_IN_FILE));
  const inputs = inputsFor(core, file, ordinaryContext(random));
  const { claim } = inputs;
  const lines = Array.from({ length: count }, (_, i) => claim.lines[i % MOST_IN_FILE] ?? []).flat();
  return {
    ...inputs,
    claim: { ...claim, lines },
    tables: createTables(rowsOf(core, inputs), core.pack.sets),
  };
}

/** The table rows that a page gets for a claim. */
export function rowsOf(core: CorePack, inputs: FactInputs): readonly TableData[] {
  const diagnoses = inputs.claim.diagnoses.entries.flatMap((entry) =>
    entry.state === 'known' ? [entry.value] : [],
  );
  return rowsFor(core.tables, ruleNeeds(inputs).codes, diagnoses);
}

/** The rules that a page gets for a claim. */
export const rulesOf = (core: CorePack, inputs: FactInputs) => rulesFor(core.pack, ruleNeeds(inputs));

/** Gives the claims in turn. */
export function taking(claims: readonly FactInputs[]): () => FactInputs {
  let next = 0;
  return () => {
    const claim = claims[next++ % claims.length];
    if (!claim) throw new Error('The bench has no claim.');
    return claim;
  };
}
