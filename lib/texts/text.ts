import { en, type Text } from './en.ts';

export type TextId = keyof typeof en;

type InBraces<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | InBraces<Rest> : never;
type NamesIn<Entry> = Entry extends { readonly one: infer One; readonly other: infer Other }
  ? InBraces<One> | InBraces<Other> | 'count'
  : InBraces<Entry>;

/** The values that a text needs: a key for each name in its braces; a text without braces takes none. */
export type ValuesFor<Entry> =
  NamesIn<Entry> extends never ? [] : [values: Readonly<Record<NamesIn<Entry>, string | number>>];

const plural = new Intl.PluralRules('en');

/**
 * A text for people.
 * @param id its id in `en.ts`
 * @param values what stands for the names in braces; a text without braces takes none
 * @returns the text with every name replaced. A value is inserted as it is, braces in it included.
 */
export function text<Id extends TextId>(id: Id, ...values: ValuesFor<(typeof en)[Id]>): string {
  return fill(en[id], values[0]);
}

/** Puts values into a text of any catalogue. */
export function fill(entry: Text, given: Readonly<Record<string, string | number>> = {}): string {
  const pattern =
    typeof entry === 'string' ? entry : entry[plural.select(Number(given.count)) === 'one' ? 'one' : 'other'];
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(given[name] ?? whole));
}
