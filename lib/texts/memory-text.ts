import { enMemory } from './en-memory.ts';
import { part } from './parts.ts';
import { fill, type ValuesFor } from './text.ts';

export type MemoryTextId = keyof typeof enMemory;

/** A text about what is kept of claims that were sent; see `text` in text.ts. */
export function memoryText<Id extends MemoryTextId>(
  id: Id,
  ...values: ValuesFor<(typeof enMemory)[Id]>
): string {
  return fill(part('memory', enMemory)[id], values[0]);
}
