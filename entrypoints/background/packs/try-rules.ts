import corePack from 'virtual:core-pack';
import { coreRegistry } from '../../../lib/facts/registry.ts';
import { type Proof, provePack } from '../../../lib/packs/prove.ts';
import { proveInPieces } from '../../../lib/packs/prove-in-pieces.ts';
import type { TeamPack } from '../../../lib/packs/types.ts';
import { tables } from '../tables.ts';

/**
 * Tries a pack's rules against their own cases, in pieces: whoever asks the worker meanwhile is answered.
 * @param tell hears how many rules have been tried
 * @returns what stays out; with faults all of it does
 */
export async function tryRules(
  pack: TeamPack,
  tell: (done: number, of: number) => void,
): Promise<Pick<Proof, 'faults' | 'leftOut'>> {
  return proveInPieces(provePack(pack, { ...corePack, tables }, coreRegistry), tell);
}
