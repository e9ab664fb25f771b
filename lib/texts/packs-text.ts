import { enPacks } from './en-packs.ts';
import { part } from './parts.ts';
import { fill, type ValuesFor } from './text.ts';

/** A text about teams' packs; see `text` in text.ts. */
export function packsText<Id extends keyof typeof enPacks>(
  id: Id,
  ...values: ValuesFor<(typeof enPacks)[Id]>
): string {
  return fill(part('packs', enPacks)[id], values[0]);
}

/** The same by an id that is put together at run time. @returns undefined when there is none */
export function packsTextOf(
  id: string,
  values: Readonly<Record<string, string | number>> = {},
): string | undefined {
  return Object.hasOwn(enPacks, id)
    ? fill(part('packs', enPacks)[id as keyof typeof enPacks], values)
    : undefined;
}
