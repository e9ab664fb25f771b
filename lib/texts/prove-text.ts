import { enProve } from './en-prove.ts';
import { part } from './parts.ts';
import { fill, type ValuesFor } from './text.ts';

/** A text of the studio's step before the last one; see `text` in text.ts. */
export function proveText<Id extends keyof typeof enProve>(
  id: Id,
  ...values: ValuesFor<(typeof enProve)[Id]>
): string {
  return fill(part('prove', enProve)[id], values[0]);
}
