import { enFeedback } from './en-feedback.ts';
import { part } from './parts.ts';
import { fill, type ValuesFor } from './text.ts';

/** A text about counts and how portals are read; see `text` in text.ts. */
export function feedbackText<Id extends keyof typeof enFeedback>(
  id: Id,
  ...values: ValuesFor<(typeof enFeedback)[Id]>
): string {
  return fill(part('feedback', enFeedback)[id], values[0]);
}
