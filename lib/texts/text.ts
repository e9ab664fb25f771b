import type { en, Forms, Text } from './en.ts';

export type TextId = keyof typeof en;

type InBraces<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | InBraces<Rest> : never;
/** The names in braces of a text, and `count` where it has forms. */
export type NamesIn<Entry> = Entry extends Forms ? InBraces<Entry[keyof Entry]> | 'count' : InBraces<Entry>;

/** The values that a text needs: a key for each name in its braces; a text without braces takes none. */
export type ValuesFor<Entry> =
  NamesIn<Entry> extends never ? [] : [values: Readonly<Record<NamesIn<Entry>, string | number>>];

/** Texts by id: what `english.ts` puts together, or another language, the background sends to the pages. */
export type Catalogue = Readonly<Record<string, Text>>;

/** What must be said even when no language could be had. */
const TROUBLE: Catalogue = {
  language: 'en',
  'badge.trouble': 'Box24 could not read this page',
  'badge.tooFast': 'Box24 stopped here: this page changes too fast',
  'badge.tooLarge': 'Box24 stopped here: this page is too large',
  'badge.opens': ', opens the panel',
};
let spoken: Catalogue = TROUBLE;
let plural = new Intl.PluralRules('en');

/** Chooses the language of everything that is said from now on. */
export function speak(catalogue: Catalogue): void {
  spoken = catalogue;
  plural = new Intl.PluralRules(text('language'));
}

/** Whether the language has a text of that id. */
function hasText(id: string): boolean {
  return Object.hasOwn(spoken, id);
}

/** A text without names in braces, by an id that is put together at run time: `fact.line.rentalMonth`. @returns undefined when there is none */
export function plainText(id: string): string | undefined {
  const entry = hasText(id) ? spoken[id] : undefined;
  return typeof entry === 'string' ? entry : undefined;
}

/** Remembers texts that are put together, as long as the language stays. */
export function remembered(make: (key: string) => string): (key: string) => string {
  const known = new Map<string, string>();
  let language = spoken;
  return (key) => {
    if (language !== spoken) known.clear();
    language = spoken;
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}

/** What a field of the claim is called. @param path its generic path: `lines[i].charge` */
export function fieldLabel(path: string): string {
  return plainText(`field.${path}`) ?? path;
}

/** The item of the paper form, as people call it. @param item as fields name it, `24 shaded` */
export const itemText = (item: string): string => plainText(`item.${item}`) ?? item;

/** What a field is called where a fix changes it: all modifiers of a line are changed together. @param path its generic path */
export const editLabel = (path: string): string =>
  path === 'lines[i].modifiers[j]' ? text('fix.modifiers') : fieldLabel(path);

/**
 * A text for people.
 * @param id its id in `en.ts`
 * @param values what stands for the names in braces; a text without braces takes none
 * @returns the text with every name replaced, in the language chosen by {@link speak}; before one is chosen the id itself,
 *   except for the one sentence that says so.
 *   A value is inserted as it is, braces in it included.
 */
export function text<Id extends TextId>(id: Id, ...values: ValuesFor<(typeof en)[Id]>): string {
  return say(id, values[0]);
}

/** The same by any id of the language that was chosen. */
export function say(id: string, values?: Readonly<Record<string, string | number>>): string {
  return fill(spoken[id] ?? id, values);
}

/** Puts values into a text of any catalogue. */
export function fill(entry: Text, given?: Readonly<Record<string, string | number>>): string {
  if (!given) return typeof entry === 'string' ? entry : entry.other;
  const pattern =
    typeof entry === 'string' ? entry : (entry[plural.select(Number(given.count))] ?? entry.other);
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(given[name] ?? whole));
}
