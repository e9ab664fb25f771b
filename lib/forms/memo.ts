/** Gives what was found for a text, or finds and keeps it. */
export type Memo<T> = (text: string, find: (text: string) => T) => T;

/** Distinct texts whose words and meanings are kept. */
const MOST_REMEMBERED = 5000;
const memos: Map<string, unknown>[] = [];

/**
 * What follows from texts alone, kept from look to look: a page repeats its captions in every row and at every look. Of
 * what stands in a control no key has more than its shape. Everything is forgotten when other words are learnt.
 */
export function memo<T extends object | string | number>(): Memo<T> {
  const known = new Map<string, T>();
  memos.push(known);
  return (text, find) => {
    let found = known.get(text);
    if (found === undefined) {
      found = find(text);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(text, found);
    }
    return found;
  };
}

/** Forgets everything: other words mean other things. */
export function forgetAll(): void {
  for (const known of memos) known.clear();
}
