import type { EntityTable } from 'dexie';
import { KeptDatabase } from '../../../lib/memory/kept-database.ts';
import type { PackDraft } from './draft.ts';

/** A deleted draft can be had back for so long. */
const KEPT_DELETED_MS = 30 * 24 * 60 * 60 * 1000;

/** A database of its own: drafts are the lead's, and trouble with records, memory or packs is none of theirs. */
class DraftDatabase extends KeptDatabase {
  readonly drafts!: EntityTable<PackDraft, 'id'>;

  constructor() {
    super('box24-studio');
    this.version(1).stores({ drafts: 'id' });
  }
}

/** Only the studio opens it. */
export const draftDatabase = new DraftDatabase();

/** Another tab has kept a later state of the draft. */
export class DraftMovedError extends Error {
  constructor() {
    super('another tab has changed this draft');
    this.name = 'DraftMovedError';
  }
}

/**
 * All drafts, the one that was changed last first; deleted ones among them until they are forgotten.
 * @throws (as a rejection) DexieError where the browser keeps nothing; see `troubleOf`
 */
export async function readDrafts(now: number): Promise<readonly PackDraft[]> {
  const all = await draftDatabase.drafts.toArray();
  const gone = all.filter(({ deleted }) => deleted !== undefined && now - deleted > KEPT_DELETED_MS);
  await draftDatabase.drafts.bulkDelete(gone.map(({ id }) => id));
  return all.filter((draft) => !gone.includes(draft)).toSorted((a, b) => b.changed - a.changed);
}

/**
 * Keeps a state of a draft in the place of the one before it.
 * @param before when the state was changed that this one was made of; left out for a new draft
 * @throws (as a rejection) DraftMovedError, or DexieError where the disk is full or the browser keeps nothing
 */
export async function keepDraft(draft: PackDraft, before?: number): Promise<void> {
  await draftDatabase.transaction('rw', draftDatabase.drafts, async () => {
    const kept = await draftDatabase.drafts.get(draft.id);
    if (kept && kept.changed !== before) throw new DraftMovedError();
    await draftDatabase.drafts.put(draft);
  });
}
