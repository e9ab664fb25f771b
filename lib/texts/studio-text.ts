import { enStudio } from './en-studio.ts';
import { part } from './parts.ts';
import { fill, type ValuesFor } from './text.ts';

/** A text of the studio; see `text` in text.ts. */
export function studioText<Id extends keyof typeof enStudio>(
  id: Id,
  ...values: ValuesFor<(typeof enStudio)[Id]>
): string {
  return fill(part('studio', enStudio)[id], values[0]);
}

/** The same by an id that is put together at run time. @returns undefined when there is none */
export function studioTextOf(id: string): string | undefined {
  return Object.hasOwn(enStudio, id)
    ? fill(part('studio', enStudio)[id as keyof typeof enStudio])
    : undefined;
}
