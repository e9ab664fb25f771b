import { compareVersions } from '../../../lib/packs/version.ts';
import type { KeptPack } from './database.ts';
import { packsChanged } from './judging.ts';
import { dropPack, keepPack, readPacks } from './store.ts';

/** Changes of what is installed that the biller asks for. */

let last: Promise<unknown> = Promise.resolve();

/** One change after the other, and each is in force when it is done. */
export function changePacks<Answer>(step: () => Promise<Answer>): Promise<Answer> {
  const next = last.then(async () => {
    const answer = await step();
    await packsChanged();
    return answer;
  });
  last = next.catch(() => undefined);
  return next;
}

async function packOf(id: string): Promise<KeptPack> {
  const pack = (await readPacks()).find((one) => one.id === id);
  if (!pack) throw new Error(`no pack ${id} is installed`);
  if (pack.from === 'policy') throw new Error(`whoever manages this computer decides about ${id}`);
  return pack;
}

/** Takes a pack out, with its key: whoever wants it again confirms the words again. */
export const removePack = (id: string): Promise<void> =>
  changePacks(async () => dropPack((await packOf(id)).id));

/** Stays on the version that is there until the biller says otherwise, or takes newer ones again. */
export const holdPack = (id: string, on: boolean): Promise<void> =>
  changePacks(async () => {
    const { hold: _, ...pack } = await packOf(id);
    await keepPack(on ? { ...pack, hold: {} } : pack);
  });

/**
 * Goes back to the version before, and stays there until something newer than the one that is left appears; or takes that one again.
 * @param left the version that is to be left. Where it judges no more this is asked twice, and was done
 * @throws (as a rejection) when there is no other version
 */
export const swapPack = (id: string, left: string): Promise<void> =>
  changePacks(async () => {
    const { hold: _, ...pack } = await packOf(id);
    if (!pack.other) throw new Error(`there is no other version of ${id}`);
    const { current, other } = pack;
    if (current.manifest.version !== left) return;
    const isBack = compareVersions(other.manifest.version, left) < 0;
    await keepPack({ ...pack, current: other, other: current, ...(isBack && { hold: { until: left } }) });
  });
