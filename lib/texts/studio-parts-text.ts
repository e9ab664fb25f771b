import { enStudioParts } from './en-studio-parts.ts';
import { part } from './parts.ts';
import { fill, type ValuesFor } from './text.ts';

/** A text of the studio about opened packs and the parts of a pack that are no rules; see `text` in text.ts. */
export function partsText<Id extends keyof typeof enStudioParts>(
  id: Id,
  ...values: ValuesFor<(typeof enStudioParts)[Id]>
): string {
  return fill(part('studioParts', enStudioParts)[id], values[0]);
}
