import { wordlist } from '@scure/bip39/wordlists/english.js';
import { fromBase64Url } from './base64.ts';
import type { PublicKey } from './types.ts';

/**
 * Four words that stand for a key: the lead reads them to the biller over the telephone, who compares them before the key counts.
 * They are English in every language, since both must see the same ones. The list is that of BIP-39: 2048 common words, none of them
 * alike in its first four letters.
 *
 * Four words are 44 bits. Whoever wants another key with the same words would have to try 2^44 keys; since each trial costs
 * 600,000 rounds of PBKDF2, that is 2^64 hashes: some centuries of a graphics card, for one team.
 */
const WORDS = 4;
const BITS_OF_WORD = 11;
/** As many as OWASP asks of PBKDF2-SHA-256 for passwords (2023); a third of a second once, for whoever confirms a key. */
const ROUNDS = 600_000;
/** Another purpose must not give the same words. */
const SALT = new TextEncoder().encode('box24 pack key words 1');

/**
 * The words of a key.
 * @throws Error where the key is not 32 bytes in base64url
 */
export async function keyWords(key: PublicKey): Promise<string[]> {
  const raw = fromBase64Url(key);
  if (raw?.length !== 32) throw new Error('a public key has 32 bytes');
  const material = await crypto.subtle.importKey('raw', raw, 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: SALT, iterations: ROUNDS },
    material,
    64,
  );
  return wordsOf(new Uint8Array(bits), WORDS);
}

/** Whether somebody wrote the words of a key, however large or spaced. */
export const sameWords = (written: string, words: readonly string[]): boolean =>
  written
    .trim()
    .toLowerCase()
    .split(/[\s,.-]+/)
    .join(' ') === words.join(' ');

/**
 * A passphrase that nobody has thought up.
 * @returns six words, 66 bits: with the rounds of a backup more than anybody will try
 */
export const suggestPassphrase = (): string =>
  wordsOf(crypto.getRandomValues(new Uint8Array(9)), 6).join(' ');

function wordsOf(bytes: Uint8Array, count: number): string[] {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: count }, (_, at) => {
    const index = Number.parseInt(bits.slice(at * BITS_OF_WORD, (at + 1) * BITS_OF_WORD), 2);
    return wordlist[index] ?? '';
  });
}
