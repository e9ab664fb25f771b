import type { Signer } from './envelope.ts';
import type { PackManifest, PublicKey } from './types.ts';

/** The keys that an envelope of ours states. @param signed the file */
export function keysOf(signed: string): readonly PublicKey[] {
  const { signatures }: { readonly signatures: readonly { readonly keyid: PublicKey }[] } =
    JSON.parse(signed);
  return signatures.map(({ keyid }) => keyid);
}

/**
 * Which of the keys that are here sign the next version of a pack. While a next key is stated that is here, both do, so that
 * computers that missed the version which stated it take this one all the same.
 * @param kept the one that came last is last
 * @param last keys that signed the version before; none where there is none here
 * @returns none where no key that is here may sign
 */
export function signersFor<Key extends Signer>(
  kept: readonly Key[],
  { keys }: Pick<PackManifest, 'keys'>,
  last: readonly PublicKey[],
): readonly Key[] {
  const next = kept.find(({ publicKey }) => publicKey === keys?.next);
  const others = kept.filter((key) => key !== next);
  const known = others.filter(({ publicKey }) => last.includes(publicKey));
  const may = known.length > 0 ? known : others;
  // The version that takes the present key back is the last one that it signs.
  const present =
    may.findLast(({ publicKey }) => !keys?.revoked?.includes(publicKey)) ??
    (keys?.next === undefined ? undefined : may.at(-1));
  return [present, next].flatMap((key) => key ?? []);
}

/** What a manifest says of keys; nothing where there is nothing to say. */
export function withKeys(
  { keys: _before, ...manifest }: PackManifest,
  next: PublicKey | undefined,
  revoked: readonly PublicKey[],
): PackManifest {
  const keys = { ...(next !== undefined && { next }), ...(revoked.length > 0 && { revoked }) };
  return Object.keys(keys).length > 0 ? { ...manifest, keys } : manifest;
}
