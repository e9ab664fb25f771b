import { enTeach } from './en-teach.ts';
import { fill, type ValuesFor } from './text.ts';

/** A text of teach mode; see `text` in text.ts. */
export function teachText<Id extends keyof typeof enTeach>(
  id: Id,
  ...values: ValuesFor<(typeof enTeach)[Id]>
): string {
  return fill(enTeach[id], values[0]);
}
