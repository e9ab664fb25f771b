import { z } from 'zod';
import { fromBase64, toBase64 } from './base64.ts';
import { isUnsupported } from './ed25519.ts';
import { type Signer, utf8 } from './envelope.ts';
import type { PlaceFault } from './refusal.ts';
import { schemaPlace } from './schema-place.ts';
import { KeySchema, MomentSchema } from './shapes.ts';
import { strictJson } from './strict-json.ts';
import type { Moment, PublicKey } from './types.ts';

/**
 * The backup of a key: its private half (PKCS #8) under a passphrase, PBKDF2-SHA-256 and AES-256-GCM. The same file opens in the
 * browser and in a terminal. What stands in the clear is authenticated too, so that nobody can put another public key there.
 */

/** As many as OWASP asks of PBKDF2-SHA-256 (2023). */
const ROUNDS = 600_000;
/** A file may ask for more later; without a limit it could ask for an hour. */
const MOST_ROUNDS = 10_000_000;
/** A backup has some 500 bytes. */
const LARGEST_BACKUP = 10_000;

const Base64 = z
  .string()
  .max(400)
  .refine((text) => fromBase64(text) !== undefined, 'is no base64');

const BackupSchema = z.strictObject({
  format: z.literal(1),
  kind: z.literal('box24-key-backup'),
  publicKey: KeySchema,
  created: MomentSchema,
  kdf: z.strictObject({
    name: z.literal('PBKDF2'),
    hash: z.literal('SHA-256'),
    rounds: z.int().min(ROUNDS).max(MOST_ROUNDS),
    salt: Base64,
  }),
  cipher: z.strictObject({ name: z.literal('AES-GCM'), iv: Base64 }),
  /** PKCS #8, encrypted. */
  key: Base64,
});

/** A backup file as JSON has it. */
export type KeyBackup = z.infer<typeof BackupSchema>;

export type BackupRefusal =
  | { readonly reason: 'not-a-backup'; readonly fault: PlaceFault }
  /** A wrong passphrase and a changed file cannot be told apart. */
  | { readonly reason: 'wrong-passphrase' }
  | { readonly reason: 'no-ed25519' };

interface Wrapping {
  readonly publicKey: PublicKey;
  readonly created: Moment;
  readonly passphrase: string;
}

/** Encrypts a private key. @param pkcs8 its bytes; they are left as they are */
export async function wrapKey(
  pkcs8: Uint8Array<ArrayBuffer>,
  { publicKey, created, passphrase }: Wrapping,
): Promise<KeyBackup> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const head = {
    format: 1,
    kind: 'box24-key-backup',
    publicKey,
    created,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', rounds: ROUNDS, salt: toBase64(salt) },
    cipher: { name: 'AES-GCM', iv: toBase64(iv) },
  } as const;
  const key = await passphraseKey(passphrase, salt, ROUNDS, 'encrypt');
  const hidden = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: clearPart(head) },
    key,
    pkcs8,
  );
  return { ...head, key: toBase64(new Uint8Array(hidden)) };
}

/**
 * Opens a backup.
 * @param bytes the file
 * @returns the key, not extractable, or why it could not be had
 */
export async function openBackup(
  bytes: Uint8Array,
  passphrase: string,
): Promise<{ readonly signer: Signer; readonly refusal?: undefined } | { readonly refusal: BackupRefusal }> {
  const read = readBackup(bytes);
  if ('fault' in read) return { refusal: { reason: 'not-a-backup', fault: read.fault } };
  const { key: hidden, ...head } = read.backup;
  const pkcs8 = await decrypted(hidden, head, passphrase);
  if (!pkcs8) return { refusal: { reason: 'wrong-passphrase' } };
  try {
    const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
    pkcs8.fill(0);
    return { signer: { publicKey: head.publicKey, privateKey } };
  } catch (error) {
    if (isUnsupported(error)) return { refusal: { reason: 'no-ed25519' } };
    return { refusal: { reason: 'not-a-backup', fault: { place: 'key', reason: 'is no Ed25519 key' } } };
  }
}

/** The key that a backup states, without its passphrase: to be shown, and only a claim until the backup was opened. */
export function statedKey(bytes: Uint8Array): PublicKey | undefined {
  const read = readBackup(bytes);
  return 'fault' in read ? undefined : read.backup.publicKey;
}

/** The backup of a file, still locked: which key it holds. */
function readBackup(bytes: Uint8Array): { readonly backup: KeyBackup } | { readonly fault: PlaceFault } {
  if (bytes.length > LARGEST_BACKUP) return { fault: { place: '', reason: 'is too large' } };
  const text = utf8(bytes);
  const json = text === undefined ? undefined : strictJson(text);
  if (!json) return { fault: { place: '', reason: 'is no text' } };
  if (json.fault) return { fault: json.fault };
  const shape = BackupSchema.safeParse(json.value);
  return shape.success ? { backup: shape.data } : { fault: schemaPlace(shape.error) };
}

async function decrypted(
  hidden: string,
  head: Omit<KeyBackup, 'key'>,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const [salt, iv, bytes] = [head.kdf.salt, head.cipher.iv, hidden].map(fromBase64);
  if (!salt || !iv || !bytes) return undefined;
  const key = await passphraseKey(passphrase, salt, head.kdf.rounds, 'decrypt');
  try {
    const clear = { name: 'AES-GCM', iv, additionalData: clearPart(head) };
    return new Uint8Array(await crypto.subtle.decrypt(clear, key, bytes));
  } catch {
    return undefined;
  }
}

/** What is not encrypted, in the order of the schema, whatever the order in the file. */
function clearPart({ format, kind, publicKey, created, kdf, cipher }: Omit<KeyBackup, 'key'>) {
  const parts = [format, kind, publicKey, created, kdf.name, kdf.hash, kdf.rounds, kdf.salt, cipher.iv];
  return new TextEncoder().encode(JSON.stringify(parts));
}

async function passphraseKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  // The same letters may be stored in several ways; two computers must come to the same key.
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC').trim());
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    [use],
  );
}
