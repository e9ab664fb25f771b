import type { CellPlace, Grid } from './grid.ts';

/**
 * Two rows of headings over lines of two rows each: the first row of headings is that of the first row of boxes, the second
 * that of the second, although every box has both above it.
 */

/** Lines take no more rows than this. */
const MOST_ROWS = 3;
/** Share of a row's cells that must be exactly as wide as the heading they stand under. */
const LEAST_FITTING = 0.8;

export type Holds = 'nothing' | 'text' | 'control' | 'captioned control';

/**
 * The heading of a cell in such a table.
 * @returns nothing when the table is built otherwise
 */
export function twinHead<T>(grid: Grid<T>, place: CellPlace<T>, holds: (cell: T) => Holds): T | undefined {
  const first = firstRowOfBoxes(grid, place.row, holds);
  const heads = headRows(grid, first, holds);
  const height = heads.length;
  if (height < 2 || height > MOST_ROWS) return undefined;
  const offset = offsetInLine(grid, place, first, height, holds);
  if (offset === undefined) return undefined;
  const head = heads[offset];
  if (head === undefined || fitOf(grid, place.row, head) < LEAST_FITTING) return undefined;
  const above = grid.at[head]?.[place.column];
  return above?.row === head && above.column === place.column && above.columnEnd === place.columnEnd
    ? above.cell
    : undefined;
}

/** The cells that begin in a row. */
const own = <T>(grid: Grid<T>, row: number): CellPlace<T>[] =>
  [...new Set(grid.at[row] ?? [])].filter(
    (place) => place !== undefined && place.row === row,
  ) as CellPlace<T>[];

const hasBox = <T>(grid: Grid<T>, row: number, holds: (cell: T) => Holds): boolean =>
  own(grid, row).some(({ cell }) => holds(cell) === 'control');

function firstRowOfBoxes<T>(grid: Grid<T>, row: number, holds: (cell: T) => Holds): number {
  let first = row;
  while (first > 0 && hasBox(grid, first - 1, holds)) first -= 1;
  return first;
}

/** The rows of two or more texts right above. */
function headRows<T>(grid: Grid<T>, first: number, holds: (cell: T) => Holds): number[] {
  const heads: number[] = [];
  for (let row = first - 1; row >= 0 && heads.length <= MOST_ROWS; row--) {
    const kinds = own(grid, row).map(({ cell }) => holds(cell));
    if (kinds.some((kind) => kind.endsWith('control')) || kinds.filter((kind) => kind === 'text').length < 2)
      break;
    heads.unshift(row);
  }
  return heads;
}

/** Which row of its line a cell stands in: a cell that spans the line says so, else rows that look alike again and again. */
function offsetInLine<T>(
  grid: Grid<T>,
  place: CellPlace<T>,
  first: number,
  height: number,
  holds: (cell: T) => Holds,
): number | undefined {
  const spanning = grid.at[place.row]?.find((one) => one && one.rowEnd - one.row === height);
  if (spanning && spanning.row >= first) return place.row - spanning.row;
  const look = (row: number) =>
    own(grid, row)
      .map(({ cell, column, columnEnd }) => `${column}-${columnEnd}:${holds(cell)}`)
      .join();
  let last = place.row;
  while (hasBox(grid, last + 1, holds)) last += 1;
  if ((last - first + 1) % height !== 0 || look(first) === look(first + 1)) return undefined;
  for (let row = first; row + height <= last; row++) if (look(row) !== look(row + height)) return undefined;
  return (place.row - first) % height;
}

/** Share of a row's cells that are exactly as wide as the cell of another row in their place. */
function fitOf<T>(grid: Grid<T>, row: number, head: number): number {
  const cells = own(grid, row);
  const fitting = cells.filter(({ column, columnEnd }) => {
    const above = grid.at[head]?.[column];
    return above?.column === column && above.columnEnd === columnEnd;
  });
  return cells.length === 0 ? 0 : fitting.length / cells.length;
}
