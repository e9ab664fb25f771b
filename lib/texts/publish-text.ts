import { enPublish } from './en-publish.ts';
import { part } from './parts.ts';
import { fill, type ValuesFor } from './text.ts';

/** A text of the studio's last step; see `text` in text.ts. */
export function publishText<Id extends keyof typeof enPublish>(
  id: Id,
  ...values: ValuesFor<(typeof enPublish)[Id]>
): string {
  return fill(part('publish', enPublish)[id], values[0]);
}
