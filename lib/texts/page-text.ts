import { enPages } from './en-pages.ts';
import { part } from './parts.ts';
import { fill, type ValuesFor } from './text.ts';

export type PageTextId = keyof typeof enPages;

/** A text of Box24's own pages; see {@link text}. */
export function pageText<Id extends PageTextId>(id: Id, ...values: ValuesFor<(typeof enPages)[Id]>): string {
  return fill(part('pages', enPages)[id], values[0]);
}
