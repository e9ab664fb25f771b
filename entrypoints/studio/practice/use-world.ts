import { useMemo } from 'react';
import { coreRegistry } from '../../../lib/facts/registry.ts';
import type { PackBase } from '../../../lib/packs/extend.ts';
import { proveWhole } from '../../../lib/packs/prove.ts';
import { readPack } from '../../../lib/packs/schema.ts';
import { inForce } from '../../../lib/packs/standing.ts';
import type { TeamPack } from '../../../lib/packs/types.ts';
import { createTables } from '../../../lib/tables/lookup.ts';
import type { ScenarioWorld } from '../../../lib/training/prove.ts';
import { practising } from './practice.ts';

/** What practice claims of a draft are held against: the rules as they judge where it is in force, made anew when one changes. */
export function useWorld({ manifest, content }: TeamPack, base: PackBase): ScenarioWorld {
  const { rules, kinds, changes, sets, payers, shadow } = content;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what else stands in the draft judges nothing
  return useMemo(() => {
    const { scenarios: _scenarios, ...judging } = content;
    const by = rulesOf({ manifest: { ...manifest, notes: manifest.notes || '–' }, content: judging }, base);
    return { tables: createTables(by.tables, by.pack.sets), judge: practising.judgeBy(by) };
  }, [rules, kinds, changes, sets, payers, shadow, base]);
}

/** Box24's own rules, where the draft is unfinished. */
function rulesOf(team: TeamPack, base: PackBase): PackBase {
  const { pack } = readPack(team);
  return pack ? inForce(base, pack, proveWhole(pack, base, coreRegistry).leftOut) : base;
}
