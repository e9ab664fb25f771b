import { enStart } from './en-start.ts';
import { part } from './parts.ts';
import { fill, type ValuesFor } from './text.ts';

type StartTextId = keyof typeof enStart;

/** A text of the first page, the practice page or the list of keys; see `text` in text.ts. */
export function startText<Id extends StartTextId>(
  id: Id,
  ...values: ValuesFor<(typeof enStart)[Id]>
): string {
  return fill(part('start', enStart)[id], values[0]);
}
