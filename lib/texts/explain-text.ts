import { enExplain } from './en-explain.ts';
import { part } from './parts.ts';
import { fill, type ValuesFor } from './text.ts';

/** A text about one code; see `text` in text.ts. */
export function explainText<Id extends keyof typeof enExplain>(
  id: Id,
  ...values: ValuesFor<(typeof enExplain)[Id]>
): string {
  return fill(part('explain', enExplain)[id], values[0]);
}

/** The same by an id that is put together at run time. @returns undefined when there is none */
export function explainTextOf(
  id: string,
  values: Readonly<Record<string, string | number>> = {},
): string | undefined {
  return Object.hasOwn(enExplain, id)
    ? fill(part('explain', enExplain)[id as keyof typeof enExplain], values)
    : undefined;
}

type Stage<Id> = Id extends `stage.${infer Name}` ? Name : never;
/** The stages of the work at which papers come into being, by their texts: `stage.order`. */
export const STAGES = Object.keys(enExplain).flatMap((id) =>
  id.startsWith('stage.') ? [id.slice('stage.'.length) as Stage<keyof typeof enExplain>] : [],
);
