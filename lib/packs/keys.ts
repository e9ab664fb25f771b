import { toBase64Url } from './base64.ts';
import { isUnsupported } from './ed25519.ts';
import type { Signer } from './envelope.ts';
import { type KeyBackup, wrapKey } from './key-backup.ts';
import { type WeakPassphrase, weaknessOf } from './passphrase.ts';
import type { Moment } from './types.ts';

/** A key that was just made. Its private half can never be taken out again, so that the backup is made now or never. */
export interface MadeKey {
  readonly signer: Signer;
  readonly backup: KeyBackup;
}

export type KeyRefusal =
  | { readonly reason: 'no-ed25519' }
  | ({ readonly reason: 'weak-passphrase' } & WeakPassphrase);

/**
 * Makes a team's key and its backup.
 * @param passphrase for the backup
 * @param created what the backup states as its day
 * @returns the key, kept by the platform and not extractable, and the backup; or why none was made
 */
export async function makeKey(
  passphrase: string,
  created: Moment,
): Promise<(MadeKey & { readonly refusal?: undefined }) | { readonly refusal: KeyRefusal }> {
  const weakness = weaknessOf(passphrase);
  if (weakness) return { refusal: { reason: 'weak-passphrase', ...weakness } };
  try {
    const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
    const publicKey = toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
    const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
    const backup = await wrapKey(pkcs8, { publicKey, created, passphrase });
    const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
    pkcs8.fill(0);
    return { signer: { publicKey, privateKey }, backup };
  } catch (error) {
    if (isUnsupported(error)) return { refusal: { reason: 'no-ed25519' } };
    throw error;
  }
}
