import type { Forms, Text } from './en.ts';
import type { NamesIn } from './text.ts';

/** Whether two texts have the same names in braces. */
type Alike<English, Own> = [NamesIn<English>] extends [NamesIn<Own>]
  ? [NamesIn<Own>] extends [NamesIn<English>]
    ? true
    : false
  : false;

/** A text in the place of an English one: forms for forms, with the same names in braces. */
type Instead<English, Own> =
  Alike<English, Own> extends true
    ? English extends Forms
      ? Forms
      : string
    : 'not the same names in braces';

type Faithful<English, Own> = {
  readonly [Id in keyof English]: Id extends keyof Own ? Instead<English[Id], Own[Id]> : Text;
} & { readonly [Id in Exclude<keyof Own, keyof English>]: never };

/** A part of a language as it may be spoken in the place of the English one. */
export type Spoken<English> = { readonly [Id in keyof English]: English[Id] extends Forms ? Forms : string };

/**
 * Texts of another language. They compile only with exactly the ids of the English ones, and in each text its names in braces.
 */
export const translated =
  <English>() =>
  <const Own extends Faithful<English, Own>>(own: Own): Own =>
    own;
