import { enPackDiff } from './en-pack-diff.ts';
import { part } from './parts.ts';
import { fill, type ValuesFor } from './text.ts';

/** A text about what differs between two versions of a pack; see `text` in text.ts. */
export function packDiffText<Id extends keyof typeof enPackDiff>(
  id: Id,
  ...values: ValuesFor<(typeof enPackDiff)[Id]>
): string {
  return fill(part('packDiff', enPackDiff)[id], values[0]);
}
