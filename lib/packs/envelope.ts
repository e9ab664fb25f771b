import { z } from 'zod';
import { fromBase64, fromBase64Url, toBase64 } from './base64.ts';
import { isUnsupported } from './ed25519.ts';
import type { Archive, OrRefused, PlaceFault } from './refusal.ts';
import { schemaPlace } from './schema-place.ts';
import { strictJson } from './strict-json.ts';
import type { PublicKey } from './types.ts';

/**
 * The envelope that a pack travels in: DSSE (Dead Simple Signing Envelope, https://github.com/secure-systems-lab/dsse, v1.0) with
 * Ed25519. What is signed is the bytes and their type; nothing inside is looked at before a signature fits.
 */

/** What our envelopes hold; part of what is signed, so that nothing signed for another purpose is ever taken for a pack. */
const PAYLOAD_TYPE = 'application/vnd.box24.pack+json';

/** 10,000 rules by kind have some 6 MB, a third more in base64. */
export const LARGEST_FILE = 8 * 1024 * 1024;
/** A hand-over needs two; each one costs a check. */
const MOST_SIGNATURES = 4;
const KEY_TEXT = /^[A-Za-z0-9_-]{43}$/;

const EnvelopeSchema = z.strictObject({
  payloadType: z.string().min(1).max(200),
  payload: z.string(),
  signatures: z
    .array(z.strictObject({ keyid: z.string().regex(KEY_TEXT, 'is no key'), sig: z.string().max(100) }))
    .min(1, 'has no signature')
    .max(MOST_SIGNATURES, `has more than ${MOST_SIGNATURES} signatures`),
});

export interface Signature {
  /** The whole public key, so that a pack of a key not known yet can be shown with its four words. Only a claim until it fits. */
  readonly key: PublicKey;
  readonly fits: boolean;
}

export interface Envelope {
  /** What was signed, unread. */
  readonly payload: Uint8Array<ArrayBuffer>;
  /** SHA-256 of it, in hexadecimal digits: tells two contents of one version apart. */
  readonly hash: string;
  readonly signatures: readonly Signature[];
}

/**
 * Opens an envelope and checks each signature against the key that it names. Whether the key may be trusted is not asked here.
 * @param bytes the file as it came
 */
export async function openEnvelope(bytes: Uint8Array): Promise<OrRefused<Envelope>> {
  if (bytes.length > LARGEST_FILE)
    return { refusal: { reason: 'too-big', bytes: bytes.length, most: LARGEST_FILE } };
  const archive = archiveOf(bytes);
  if (archive) return { refusal: { reason: 'compressed', archive } };
  const text = utf8(bytes);
  if (text === undefined) return notOne({ place: '', reason: 'is no text in UTF-8' });
  const json = strictJson(text);
  if (json.fault) return notOne(json.fault);
  const shape = EnvelopeSchema.safeParse(json.value);
  if (!shape.success) return notOne(schemaPlace(shape.error));
  const { payloadType, signatures } = shape.data;
  if (payloadType !== PAYLOAD_TYPE) return { refusal: { reason: 'wrong-type', found: payloadType } };
  const payload = fromBase64(shape.data.payload);
  if (!payload) return notOne({ place: 'payload', reason: 'is no base64, or was cut' });
  const signed = preAuthentication(PAYLOAD_TYPE, payload);
  try {
    return {
      payload,
      hash: await hashOf(payload),
      signatures: await Promise.all(
        signatures.map(async ({ keyid, sig }) => ({ key: keyid, fits: await fits(keyid, sig, signed) })),
      ),
    };
  } catch (error) {
    if (isUnsupported(error)) return { refusal: { reason: 'no-ed25519' } };
    throw error;
  }
}

/** Who signs: the key and the text of its public half. */
export interface Signer {
  readonly publicKey: PublicKey;
  readonly privateKey: CryptoKey;
}

/**
 * Signs a payload.
 * @param signers one key, or during a hand-over the old and the new one
 * @returns the file, as text
 */
export async function sealEnvelope(payload: Uint8Array, signers: readonly Signer[]): Promise<string> {
  const signed = preAuthentication(PAYLOAD_TYPE, payload);
  const signatures = await Promise.all(
    signers.map(async ({ publicKey, privateKey }) => ({
      keyid: publicKey,
      sig: toBase64(new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, signed))),
    })),
  );
  return `${JSON.stringify({ payloadType: PAYLOAD_TYPE, payload: toBase64(payload), signatures })}\n`;
}

/** What DSSE signs: type and body, each with its length, so that neither can be taken for a part of the other. */
export function preAuthentication(type: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(
    `DSSEv1 ${new TextEncoder().encode(type).length} ${type} ${body.length} `,
  );
  const whole = new Uint8Array(head.length + body.length);
  whole.set(head);
  whole.set(body, head.length);
  return whole;
}

/** SHA-256 in hexadecimal digits. */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The text of bytes. @returns undefined where they are none in UTF-8; a byte order mark stays, and is no JSON */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function fits(key: PublicKey, sig: string, signed: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const [raw, signature] = [fromBase64Url(key), fromBase64(sig)];
  if (raw?.length !== 32 || signature?.length !== 64) return false;
  try {
    const publicKey = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', publicKey, signature, signed);
  } catch (error) {
    if (isUnsupported(error)) throw error;
    // 32 bytes that are no point of the curve.
    return false;
  }
}

const notOne = (fault: PlaceFault) => ({ refusal: { reason: 'not-an-envelope', fault } }) as const;

/** How compressed files begin. */
const ARCHIVES: readonly (readonly [archive: Archive, start: readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['zip', [0x50, 0x4b]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['bzip2', [0x42, 0x5a, 0x68]],
];

const archiveOf = (bytes: Uint8Array): Archive | undefined =>
  ARCHIVES.find(([, start]) => start.every((byte, at) => bytes[at] === byte))?.[0];
