/** Whether a passphrase is good enough to keep a team's key. */

/** NIST SP 800-63B-4 asks for 15 characters where a password is all there is. */
const SHORTEST = 15;
/** Fewer mean a pattern. */
const FEWEST_DIFFERENT = 8;
/** A word or two is what others try first. */
const COMMON = /^(?:password|passphrase|passwort|contraseña|box24|welcome|qwertyuiop|letmein|secret)/i;

export type WeakPassphrase =
  | { readonly weak: 'short'; readonly least: number }
  | { readonly weak: 'repeats' }
  | { readonly weak: 'sequence' }
  | { readonly weak: 'common' };

/**
 * Looks at a passphrase.
 * @returns why it is too weak, or undefined
 */
export function weaknessOf(passphrase: string): WeakPassphrase | undefined {
  const letters = [...passphrase.normalize('NFKC').trim()];
  if (letters.length < SHORTEST) return { weak: 'short', least: SHORTEST };
  if (new Set(letters).size < FEWEST_DIFFERENT) return { weak: 'repeats' };
  if (isSequence(letters)) return { weak: 'sequence' };
  if (COMMON.test(passphrase.trim()) && letters.length < 2 * SHORTEST) return { weak: 'common' };
  return undefined;
}

/** Most letters follow the one before: 123456…, abcdef…, or backwards. */
function isSequence(letters: readonly string[]): boolean {
  const steps = letters
    .slice(1)
    .map((letter, at) => (letter.codePointAt(0) ?? 0) - (letters[at]?.codePointAt(0) ?? 0));
  return steps.filter((step) => Math.abs(step) === 1).length > 0.7 * steps.length;
}
