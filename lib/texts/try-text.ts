import { enTry } from './en-try.ts';
import { part } from './parts.ts';
import { fill, type ValuesFor } from './text.ts';

export type TryTextId = keyof typeof enTry;

/** A text about trying other values, and about choosing modifiers; see `text` in text.ts. */
export function tryText<Id extends TryTextId>(id: Id, ...values: ValuesFor<(typeof enTry)[Id]>): string {
  return fill(part('try', enTry)[id], values[0]);
}
