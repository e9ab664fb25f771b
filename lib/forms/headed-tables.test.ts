import { describe, expect, it } from 'vitest';
import { gridOf, stacked } from './grid.ts';
import { joinHeads } from './headed-tables.ts';
import type { Extent } from './page.ts';
import type { Unit } from './unit.ts';

/** Cells in document order: `[` is a box, `-` holds nothing, all else is text; a star marks a heading. */
interface Cell {
  readonly text: string;
  readonly order: number;
}

let order = 0;
const table = (...rows: string[]) =>
  gridOf(
    rows.map((row) =>
      row.split(' ').map((text) => ({
        cell: { text, order: order++ } as unknown as Element,
        colSpan: 1,
        rowSpan: 1,
      })),
    ),
  );

const read = (element: Element) => element as unknown as Cell;

function widths(tables: readonly ReturnType<typeof table>[]): number[] {
  const cells = tables.flatMap(({ places }) => places.map(({ cell }) => cell));
  const all = cells
    .filter((cell) => read(cell).text === '[')
    .map((cell) => ({ order: read(cell).order }) as Unit);
  const place = (cell: Element) => (read(cell).text === '-' ? -1 : read(cell).order);
  const extent = {
    all,
    start: place,
    end: place,
    unitsIn: (cell: Element) => all.filter((unit) => unit.order === read(cell).order),
  } as unknown as Extent;
  return joinHeads(tables, extent, (cell) => read(cell).text.startsWith('*')).map(({ at }) => at.length);
}

describe('tables in pieces', () => {
  it('puts headings over the table that scrolls below them', () => {
    expect(widths([table('*A *B *C *D -'), table('[ [ [ [', '[ [ [ [')])).toEqual([3]);
  });

  it('goes on with one table for each line', () => {
    expect(widths([table('A B C D'), table('[ [ [ ['), table('[ [ [ ['), table('x [')])).toEqual([3, 1]);
  });

  it('leaves tables with headings of their own alone', () => {
    expect(widths([table('*A *B *C *D'), table('*E *F *G *H', '1 2 3 4')])).toEqual([1, 2]);
    expect(widths([table('A B C D'), table('1 2 3 4')])).toEqual([1, 1]);
    expect(widths([table('*A *B *C *D'), table('1 2 3 4')])).toEqual([2]);
  });

  it('leaves alone what something to fill in parts', () => {
    expect(widths([table('A B C D'), table('x ['), table('[ [ [ [')])).toEqual([1, 1, 1]);
  });
});

describe('stacked', () => {
  it('moves what lies below', () => {
    const both = stacked([table('A B'), table('[ [')]);
    expect(both.places.map(({ row, rowEnd }) => [row, rowEnd])).toEqual([
      [0, 1],
      [0, 1],
      [1, 2],
      [1, 2],
    ]);
    expect(both.at[1]?.[0]).toBe(both.places[2]);
  });
});
