import { enPackFile } from './en-pack-file.ts';
import { part } from './parts.ts';
import { fill, type ValuesFor } from './text.ts';

/** A text about a pack's file, key, invite or feed; see `text` in text.ts. */
export function packFileText<Id extends keyof typeof enPackFile>(
  id: Id,
  ...values: ValuesFor<(typeof enPackFile)[Id]>
): string {
  return fill(part('packFile', enPackFile)[id], values[0]);
}
