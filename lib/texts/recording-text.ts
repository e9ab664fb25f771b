import { enRecording } from './en-recording.ts';
import { part } from './parts.ts';
import { fill, type ValuesFor } from './text.ts';

/** A text about saving a page's structure; see `text` in text.ts. */
export function recordingText<Id extends keyof typeof enRecording>(
  id: Id,
  ...values: ValuesFor<(typeof enRecording)[Id]>
): string {
  return fill(part('recording', enRecording)[id], values[0]);
}
