import type { PackManifest, PublicKey } from './types.ts';

/**
 * Whose word counts for which pack. Pure: what is trusted after something happened follows from what was trusted before it.
 * Somebody confirms the first key of a pack (four words, an invite, a policy); every other key is stated by a pack that one of the
 * keys before it has signed.
 */
export interface PackTrust {
  readonly pack: string;
  /** Keys that may sign it: the present one, and the next one once it is stated. */
  readonly keys: readonly PublicKey[];
  /** Keys that were taken back; they never count again for this pack. */
  readonly revoked: readonly PublicKey[];
}

export type Trust = readonly PackTrust[];

/** What is trusted for one pack. */
export const trustOf = (trust: Trust, pack: string): PackTrust =>
  trust.find((one) => one.pack === pack) ?? { pack, keys: [], revoked: [] };

/** Packs that a key may sign. */
export const packsOf = (trust: Trust, key: PublicKey): string[] =>
  trust.filter(({ keys }) => keys.includes(key)).map(({ pack }) => pack);

/** Packs that took a key back. */
export const revokedBy = (trust: Trust, key: PublicKey): string[] =>
  trust.filter(({ revoked }) => revoked.includes(key)).map(({ pack }) => pack);

const replaced = (trust: Trust, now: PackTrust): Trust => [
  ...trust.filter(({ pack }) => pack !== now.pack),
  now,
];

/**
 * Somebody has confirmed a key: from now on it alone may sign the pack. Keys that were taken back stay taken back, this one too.
 */
export function pinKey(trust: Trust, pack: string, key: PublicKey): Trust {
  return replaced(trust, { ...trustOf(trust, pack), keys: [key] });
}

/**
 * What is trusted once a pack was installed: the newest key that signed it, the one that it states as the next, and never one
 * that was taken back. The key before the next one stops counting with the first version that the next one has signed.
 * @param signedBy keys that may sign the pack and whose signature fits, as `openPack` names them
 */
export function trustAfter(
  trust: Trust,
  { id, keys }: Pick<PackManifest, 'id' | 'keys'>,
  signedBy: readonly PublicKey[],
): Trust {
  const before = trustOf(trust, id);
  const revoked = [...new Set([...before.revoked, ...(keys?.revoked ?? [])])];
  const known = before.keys.length > 0 ? before.keys : signedBy;
  const newest = known.findLast((key) => signedBy.includes(key));
  const counted = [...new Set([newest, keys?.next].flatMap((key) => key ?? []))];
  return replaced(trust, { pack: id, keys: counted.filter((key) => !revoked.includes(key)), revoked });
}
