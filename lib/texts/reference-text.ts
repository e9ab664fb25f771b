import { enReference } from './en-reference.ts';
import { part } from './parts.ts';
import { fill, type ValuesFor } from './text.ts';

/** A text about rules and codes outside a claim; see `text` in text.ts. */
export function referenceText<Id extends keyof typeof enReference>(
  id: Id,
  ...values: ValuesFor<(typeof enReference)[Id]>
): string {
  return fill(part('reference', enReference)[id], values[0]);
}
