import corePack from 'virtual:core-pack';
import { coreRegistry } from '../../../lib/facts/registry.ts';
import { type Proof, provePack } from '../../../lib/packs/prove.ts';
import type { TeamPack } from '../../../lib/packs/types.ts';
import { diagnosisTable } from '../../../lib/tables/diagnoses.ts';

/** How long the worker keeps others waiting: half of what a biller would feel between a keystroke and its mark. */
const BREATH_MS = 50;

/**
 * Tries a pack's rules against their own cases, in pieces: whoever asks the worker meanwhile is answered.
 * @param tell hears how many rules have been tried
 * @returns what stays out; with faults all of it does
 */
export async function tryRules(
  pack: TeamPack,
  tell: (done: number, of: number) => void,
): Promise<Pick<Proof, 'faults' | 'leftOut'>> {
  const tables = [...corePack.tables, diagnosisTable(corePack.diagnoses)];
  return inPieces(provePack(pack, { ...corePack, tables }, coreRegistry), tell);
}

async function inPieces(
  pieces: ReturnType<typeof provePack>,
  tell: (done: number, of: number) => void,
): Promise<Proof> {
  let breathed = Date.now();
  for (;;) {
    const piece = pieces.next();
    if (piece.done) return piece.value;
    if (Date.now() - breathed < BREATH_MS) continue;
    if (piece.value.part === 'try') tell(piece.value.done, piece.value.of);
    await new Promise((resolve) => setTimeout(resolve));
    breathed = Date.now();
  }
}
