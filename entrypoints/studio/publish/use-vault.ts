import { useCallback, useEffect, useState } from 'react';
import { type MemoryTrouble, troubleOf } from '../../../lib/memory/trouble.ts';
import type { Signer } from '../../../lib/packs/envelope.ts';
import type { Published } from '../../../lib/packs/release.ts';
import { compareVersions } from '../../../lib/packs/version.ts';
import { type KeptKey, vault } from './vault.ts';

export interface VaultView {
  /** The keys of this computer, the one that came last is last. Undefined while they are on their way. */
  readonly keys: readonly KeptKey[] | undefined;
  /** What was published of the pack, the newest first. */
  readonly published: readonly Published[];
  readonly trouble: MemoryTrouble | undefined;
  readonly keepKey: (signer: Signer) => Promise<void>;
  /** @returns whether it is kept */
  readonly keepVersion: (one: Published) => Promise<boolean>;
}

/** The keys of this computer, and what was published of a pack. */
export function useVault(pack: string): VaultView {
  const [keys, setKeys] = useState<readonly KeptKey[]>();
  const [published, setPublished] = useState<readonly Published[]>([]);
  const [trouble, setTrouble] = useState<MemoryTrouble>();
  const read = useCallback(async () => {
    const kept = await vault.keys.toArray();
    const versions = await vault.published.where('pack').equals(pack).toArray();
    setKeys(kept.toSorted((a, b) => a.kept - b.kept));
    setPublished(versions.toSorted((a, b) => compareVersions(b.version, a.version)));
  }, [pack]);
  const after = useCallback(
    async (work: () => Promise<unknown>): Promise<boolean> => {
      try {
        await work();
        await read();
        setTrouble(undefined);
        return true;
      } catch (error) {
        setTrouble(troubleOf(error));
        return false;
      }
    },
    [read],
  );
  useEffect(() => void after(async () => undefined), [after]);
  const keepKey = useCallback(
    async ({ publicKey, privateKey }: Signer) => {
      await after(() => vault.keys.put({ publicKey, privateKey, kept: Date.now() }));
    },
    [after],
  );
  const keepVersion = useCallback((one: Published) => after(() => vault.published.add(one)), [after]);
  return { keys, published, trouble, keepKey, keepVersion };
}
