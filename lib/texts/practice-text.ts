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
