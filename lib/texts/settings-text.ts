import { enSettings } from './en-settings.ts';
import { part } from './parts.ts';
import { fill, type ValuesFor } from './text.ts';

/** A text about the settings; see `text` in text.ts. */
export function settingsText<Id extends keyof typeof enSettings>(
  id: Id,
  ...values: ValuesFor<(typeof enSettings)[Id]>
): string {
  return fill(part('settings', enSettings)[id], values[0]);
}
