import { enFiles } from './en-files.ts';
import { part } from './parts.ts';
import { fill, type ValuesFor } from './text.ts';

/** A text about claim files; see `text` in text.ts. */
export function filesText<Id extends keyof typeof enFiles>(
  id: Id,
  ...values: ValuesFor<(typeof enFiles)[Id]>
): string {
  return fill(part('files', enFiles)[id], values[0]);
}
