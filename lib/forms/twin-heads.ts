import type { CellPlace, Grid, Holds } from './grid.ts';

/**
 * Two rows of headings over lines of two rows each: the first row of headings is that of the first row of boxes, the second
 * that of the second, although every box has both above it.
 */

/** Lines take no more rows than this. */
const MOST_ROWS = 3;
/** Share of a row's cells that must be exactly as wide as the heading they stand under. */
const LEAST_FITTING = 0.8;

/**
 * The heading of a cell in such a table.
 * @param boxes what the boxes of a cell are like: the rows of a line may have as many cells, and differ in these
 * @returns nothing when the table is built otherwise
 */
export function twinHead<T>(
  grid: Grid<T>,
  place: CellPlace<T>,
  holds: (cell: T) => Holds,
  boxes: (cell: T) => string,
): T | undefined {
  const rows = rowsOf(grid, holds, boxes);
  const first = rows.firstOfBlock(place.row);
  const heads = rows.headsOver(first);
  const height = heads.length;
  if (height < 2 || height > MOST_ROWS) return undefined;
  const offset = offsetInLine(grid, rows, place, first, height);
  if (offset === undefined) return undefined;
  const head = heads[offset];
  if (head === undefined || rows.fitOf(place.row, head) < LEAST_FITTING) return undefined;
  const above = grid.at[head]?.[place.column];
  return above?.row === head && above.column === place.column && above.columnEnd === place.columnEnd
    ? above.cell
    : undefined;
}

/** Which row of its line a cell stands in: a cell that spans the line says so, else rows that look alike again and again. */
function offsetInLine<T>(
  grid: Grid<T>,
  rows: Rows<T>,
  place: CellPlace<T>,
  first: number,
  height: number,
): number | undefined {
  const spanning = grid.at[place.row]?.find((one) => one && one.rowEnd - one.row === height);
  if (spanning && spanning.row >= first) return place.row - spanning.row;
  return rows.repeats(first, rows.lastOfBlock(place.row), height) ? (place.row - first) % height : undefined;
}

/** What the rows of a table are like, worked out once: every box of the table asks. */
class Rows<T> {
  private readonly grid: Grid<T>;
  private readonly holds: (cell: T) => Holds;
  private readonly boxes: (cell: T) => string;
  private readonly known = new Map<string, unknown>();
  private readonly firsts: number[] = [];
  private readonly lasts = new Map<number, number>();

  constructor(grid: Grid<T>, holds: (cell: T) => Holds, boxes: (cell: T) => string) {
    this.grid = grid;
    this.holds = holds;
    this.boxes = boxes;
  }

  private once<R>(key: string, find: () => R): R {
    if (!this.known.has(key)) this.known.set(key, find());
    return this.known.get(key) as R;
  }

  /** The cells that begin in a row. */
  private own(row: number): readonly CellPlace<T>[] {
    return this.once(
      `own ${row}`,
      () =>
        [...new Set(this.grid.at[row] ?? [])].filter(
          (place) => place !== undefined && place.row === row,
        ) as CellPlace<T>[],
    );
  }

  private hasBox(row: number): boolean {
    return this.once(`box ${row}`, () => this.own(row).some(({ cell }) => this.holds(cell) === 'control'));
  }

  /** The first of the rows with boxes that lie one under the other down to this one. */
  firstOfBlock(row: number): number {
    const { firsts } = this;
    for (let next = firsts.length; next <= row; next++)
      firsts[next] = next > 0 && this.hasBox(next - 1) ? (firsts[next - 1] ?? 0) : next;
    return firsts[row] ?? row;
  }

  /** The last of the rows with boxes that follow. */
  lastOfBlock(row: number): number {
    let last = row;
    while (!this.lasts.has(last) && this.hasBox(last + 1)) last += 1;
    const end = this.lasts.get(last) ?? last;
    for (let passed = row; passed <= last; passed++) this.lasts.set(passed, end);
    return end;
  }

  /** The rows of two or more texts right above. */
  headsOver(first: number): readonly number[] {
    return this.once(`heads ${first}`, () => {
      const heads: number[] = [];
      for (let row = first - 1; row >= 0 && heads.length <= MOST_ROWS; row--) {
        const kinds = this.own(row).map(({ cell }) => this.holds(cell));
        if (
          kinds.some((kind) => kind.endsWith('control')) ||
          kinds.filter((kind) => kind === 'text').length < 2
        )
          break;
        heads.unshift(row);
      }
      return heads;
    });
  }

  private look(row: number): string {
    return this.own(row)
      .map(({ cell, column, columnEnd }) => `${column}-${columnEnd}:${this.holds(cell)}:${this.boxes(cell)}`)
      .join();
  }

  /** Whether rows are alike again and again after so many, and the first two are not. */
  repeats(first: number, last: number, height: number): boolean {
    return this.once(`repeats ${first} ${last} ${height}`, () => {
      if ((last - first + 1) % height !== 0) return false;
      const looks = Array.from({ length: Math.max(2, last - first + 1) }, (_, at) => this.look(first + at));
      if (looks[0] === looks[1]) return false;
      return looks.every((look, at) => at + height > last - first || look === looks[at + height]);
    });
  }

  /** Share of a row's cells that are exactly as wide as the cell of another row in their place. */
  fitOf(row: number, head: number): number {
    return this.once(`fit ${row} ${head}`, () => {
      const cells = this.own(row);
      const fitting = cells.filter(({ column, columnEnd }) => {
        const above = this.grid.at[head]?.[column];
        return above?.column === column && above.columnEnd === columnEnd;
      });
      return cells.length === 0 ? 0 : fitting.length / cells.length;
    });
  }
}

const tables = new WeakMap<(cell: never) => Holds, WeakMap<Grid<unknown>, Rows<never>>>();

function rowsOf<T>(grid: Grid<T>, holds: (cell: T) => Holds, boxes: (cell: T) => string): Rows<T> {
  const byGrid = tables.get(holds) ?? new WeakMap<Grid<unknown>, Rows<never>>();
  tables.set(holds, byGrid);
  const rows = (byGrid.get(grid) as Rows<T> | undefined) ?? new Rows(grid, holds, boxes);
  byGrid.set(grid, rows as unknown as Rows<never>);
  return rows;
}
