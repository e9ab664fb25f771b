import { en, type Text } from './en.ts';

export type TextId = keyof typeof en;

type InBraces<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | InBraces<Rest> : never;
type Names<Id extends TextId> = (typeof en)[Id] extends {
  readonly one: infer One;
  readonly other: infer Other;
}
  ? InBraces<One> | InBraces<Other> | 'count'
  : InBraces<(typeof en)[Id]>;

/** The values that a text needs: a key for each name in its braces. */
export type TextValues<Id extends TextId> = Readonly<Record<Names<Id>, string | number>>;

const plural = new Intl.PluralRules('en');

/**
 * A text for people.
 * @param id its id in `en.ts`
 * @param values what stands for the names in braces; a text without braces takes none
 * @returns the text with every name replaced. A value is inserted as it is, braces in it included.
 */
export function text<Id extends TextId>(
  id: Id,
  ...values: Names<Id> extends never ? [] : [values: TextValues<Id>]
): string {
  const entry: Text = en[id];
  const given: Readonly<Record<string, string | number>> = values[0] ?? {};
  const pattern =
    typeof entry === 'string' ? entry : entry[plural.select(Number(given.count)) === 'one' ? 'one' : 'other'];
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(given[name] ?? whole));
}
