/** What must not be found again: the identifying values of the claims that are worked on. */

/** Shorter pieces are in everything. */
const SHORTEST = 4;

/** A text's letters and digits, capitals: `(503) 555-0142` as 5035550142. */
export const plain = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
const backwards = (text: string): string => [...text].toReversed().join('');

export class Secrets {
  private readonly known = new Set<string>();

  /** @param text a value; it counts as a whole, and each of its words */
  add(text: string): void {
    for (const piece of [text, ...text.split(/[^\p{L}\p{N}]+/u)]) {
      const one = plain(piece);
      if (one.length >= SHORTEST) this.known.add(one);
    }
  }

  /** Whether a text holds one of them, from front or back. */
  isIn(text: string): boolean {
    const one = plain(text);
    return this.hides(one) || this.hides(backwards(one));
  }

  private hides(text: string): boolean {
    for (let from = 0; from + SHORTEST <= text.length; from += 1)
      for (let to = from + SHORTEST; to <= text.length; to += 1)
        if (this.known.has(text.slice(from, to))) return true;
    return false;
  }
}

/** Whether two texts have four signs in a row in common, from front or back. */
export function resembles(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === b) return true;
  const around = `${b} ${backwards(b)}`;
  for (let at = 0; at + SHORTEST <= a.length; at += 1)
    if (around.includes(a.slice(at, at + SHORTEST))) return true;
  return false;
}
