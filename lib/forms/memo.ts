/**
 * What follows from texts alone, kept from look to look: a page repeats its captions in every row and at every look. Of
 * what stands in a control no key has more than its shape. Everything is forgotten when other words are learnt.
 */
export class Memo<T> {
  private readonly known = new Map<string, T>();

  constructor() {
    memos.push(this.known);
  }

  get(text: string): T | undefined {
    return this.known.get(text);
  }

  /** Keeps what was found. @returns that */
  keep(text: string, found: T): T {
    if (this.known.size >= MOST_REMEMBERED) this.known.clear();
    this.known.set(text, found);
    return found;
  }
}

/** Distinct texts whose words and meanings are kept. */
const MOST_REMEMBERED = 5000;
const memos: Map<string, unknown>[] = [];

/** Forgets everything: other words mean other things. */
export function forgetAll(): void {
  for (const known of memos) known.clear();
}
