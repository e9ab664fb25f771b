/** How notes are read: word by word, without regard to case, dashes and runs of blanks. */

/** `Bene-owned  e0601` as `BENE-OWNED E0601`: capitals, one kind of dash, single blanks. Dates and codes keep their dashes. */
export function plainNote(text: string): string {
  return text
    .toUpperCase()
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[‘’“”"']/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same with dashes and underscores as blanks, for words and for numbers with their unit: `90-DAY` as `90 DAY`. */
export function noteWords(text: string): string {
  return plainNote(text).replace(/[-_]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** `no`, `not yet`, `w/o any` before a word take it back; one word may stand between. */
const TAKEN_BACK_BEFORE = /(?:\b(?:NO|NOT|NEVER|NON|WITHOUT|DENIES|ISNT|WASNT|HASNT)|\bW\/O)\s+(?:\w+\s+)?$/;
const TAKEN_BACK_AFTER = /^\s*(?:IS |WAS |HAS |HAVE |BEEN )*NOT\b/;

/**
 * Whether a note says something that it does not take back in the next words: `LOST`, but not `NOT LOST`.
 * @param words as {@link noteWords} gives them
 * @param pattern global
 */
export function says(words: string, pattern: RegExp): boolean {
  for (const match of words.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (!TAKEN_BACK_BEFORE.test(words.slice(0, match.index)) && !TAKEN_BACK_AFTER.test(words.slice(end)))
      return true;
  }
  return false;
}
