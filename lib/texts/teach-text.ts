import type { enTeach } from './en-teach.ts';
import { say, type ValuesFor } from './text.ts';

/** A text of teach mode, whose script is sent the language; see `text` in text.ts. */
export function teachText<Id extends keyof typeof enTeach>(
  id: Id,
  ...values: ValuesFor<(typeof enTeach)[Id]>
): string {
  return say(id, values[0]);
}
