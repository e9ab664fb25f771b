import { enPractice } from './en-practice.ts';
import { part } from './parts.ts';
import { fill, type ValuesFor } from './text.ts';

export type PracticeTextId = keyof typeof enPractice;

/** A text of an exercise on the practice page; see `text` in text.ts. */
export function practiceText<Id extends PracticeTextId>(
  id: Id,
  ...values: ValuesFor<(typeof enPractice)[Id]>
): string {
  return fill(part('practice', enPractice)[id], values[0]);
}

/** Texts without values. */
type PlainId = {
  [Id in PracticeTextId]: ValuesFor<(typeof enPractice)[Id]> extends [] ? Id : never;
}[PracticeTextId];

/** Our words for a code, by an id that is put together at run time: `carc.45`. @returns undefined when there are none */
export const practiceWord = (id: string): string | undefined =>
  Object.hasOwn(enPractice, id) ? practiceText(id as PlainId) : undefined;
