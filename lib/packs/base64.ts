/** Base64 as envelopes and keys have it: strict, so that there is one way only to write the same bytes. */

/** `String.fromCharCode` takes only so many arguments at a time. */
const CHUNK = 0x8000;

/** Bytes as base64 with padding. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** Bytes as base64url without padding. */
export const toBase64Url = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/**
 * The bytes of a base64 text.
 * @returns undefined where it has other characters, line breaks among them, wrong padding, or bits that no byte needs
 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  const end = text.slice(-4);
  return toBase64(bytes.subarray(bytes.length - (bytes.length % 3 || Math.min(3, bytes.length)))) === end
    ? bytes
    : undefined;
}

/** The bytes of a base64url text without padding. @returns undefined where it is none */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return undefined;
  const padding = '='.repeat((4 - (text.length % 4)) % 4);
  return fromBase64(text.replaceAll('-', '+').replaceAll('_', '/') + padding);
}
