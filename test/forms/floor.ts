/**
 * What the reader has reached on pages that it does not yet read right: it may only get better. A page that is not in
 * the file must be right in every field.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Counts, countsOf, type PageFigures } from './figures.ts';

const FILE = join(import.meta.dirname, 'floor.json');

interface Reached extends Counts {
  /** Differences that are no field's: the form not found or taken for one, lines, selectors. */
  readonly other: number;
}
type Floor = Readonly<Record<string, Reached>>;
/** Generated pages that `npm test` reads, from seed 1 on; they have one floor together. */
export const GENERATED_TESTED = 20;
export const GENERATED_ID = `generated 1 to ${GENERATED_TESTED}`;

type ReadPage = Pick<PageFigures, 'id' | 'fields'> & { readonly faults: readonly string[] };

/** Several pages as one. */
export const together = (id: string, pages: readonly ReadPage[]): ReadPage => ({
  id,
  fields: pages.flatMap(({ fields }) => fields),
  faults: pages.flatMap(({ faults }) => faults),
});

export const readFloor = (): Floor => JSON.parse(readFileSync(FILE, 'utf8')) as Floor;

/** What was reached on a page. */
export function reached({ fields, faults }: ReadPage): Reached {
  const counts = countsOf(fields);
  const ofFields = counts.wrong + counts.missing + counts.invented;
  return { ...counts, other: Math.max(0, faults.length - ofFields) };
}

/** In what a page is read worse than before; empty when it is as good or better. */
export function worseThan(floor: Reached, now: Reached): string[] {
  const keys = ['wrong', 'missing', 'invented', 'other'] as const;
  return keys.filter((key) => now[key] > floor[key]).map((key) => `${now[key]} ${key}, were ${floor[key]}`);
}

/**
 * Raises the floor to what was read now. Pages that are read right leave the file; pages that are read worse keep
 * their floor.
 * @returns what was changed, one line each
 */
export function writeFloor(pages: readonly ReadPage[]): string[] {
  const floor: Record<string, Reached> = { ...readFloor() };
  const said: string[] = [];
  for (const page of pages) {
    const now = reached(page);
    const before = floor[page.id];
    const worse = before ? worseThan(before, now) : [];
    if (worse.length > 0) said.push(`${page.id} is read worse and keeps its floor: ${worse.join('; ')}`);
    else if (page.faults.length > 0) floor[page.id] = now;
    else if (before) {
      delete floor[page.id];
      said.push(`${page.id} is read right and must stay so`);
    }
  }
  const sorted = Object.fromEntries(Object.entries(floor).sort(([one], [other]) => one.localeCompare(other)));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
  return said;
}
