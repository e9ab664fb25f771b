import { enMemory } from './en-memory.ts';
import { fill, type ValuesFor } from './text.ts';

export type MemoryTextId = keyof typeof enMemory;

/** A text about what is kept of claims that were sent; see `text` in text.ts. */
export function memoryText<Id extends MemoryTextId>(
  id: Id,
  ...values: ValuesFor<(typeof enMemory)[Id]>
): string {
  return fill(enMemory[id], values[0]);
}
