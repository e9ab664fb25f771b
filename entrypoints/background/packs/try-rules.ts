import { coreRegistry } from '../../../lib/facts/registry.ts';
import { type Proof, provePack } from '../../../lib/packs/prove.ts';
import { proveInPieces } from '../../../lib/packs/prove-in-pieces.ts';
import type { TeamPack } from '../../../lib/packs/types.ts';
import { scenarioJudge } from '../../../lib/session/scenario-judge.ts';
import { coreCast, corePack } from '../core-pack.ts';
import { allTables } from '../tables.ts';

/**
 * Tries a pack's rules against their own cases, and its scenarios against the rules, in pieces: whoever asks the worker meanwhile is answered.
 * @param tell hears how many rules have been tried
 * @returns what stays out; with faults all of it does
 */
export async function tryRules(
  pack: TeamPack,
  tell: (done: number, of: number) => void,
): Promise<Pick<Proof, 'faults' | 'leftOut'>> {
  const base = { ...(await corePack()), tables: await allTables() };
  const practice = pack.content.scenarios && { cast: await coreCast(), judgeBy: scenarioJudge };
  return proveInPieces(provePack(pack, base, coreRegistry, practice), tell);
}
