/** Where a table cell lies once column and row spans are counted. */
export interface CellPlace<T> {
  readonly cell: T;
  readonly row: number;
  readonly column: number;
  /** First column and first row behind it. */
  readonly columnEnd: number;
  readonly rowEnd: number;
}

export interface SpannedCell<T> {
  readonly cell: T;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** Widest and tallest span that is believed; pages write colspan=100 for "the rest". */
const MOST_SPAN = 100;

/** A table with its spans resolved: `at[row][column]` is the cell that covers the place. */
export interface Grid<T> {
  readonly places: readonly CellPlace<T>[];
  readonly at: readonly (readonly (CellPlace<T> | undefined)[])[];
}

/**
 * Resolves the spans of a table.
 * @param rows the cells of each row, as they are written
 */
export function gridOf<T>(rows: readonly (readonly SpannedCell<T>[])[]): Grid<T> {
  const at: (CellPlace<T> | undefined)[][] = rows.map(() => []);
  const places: CellPlace<T>[] = [];
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    for (const { cell, colSpan, rowSpan } of cells) {
      while (at[row]?.[column]) column += 1;
      const columnEnd = column + Math.min(Math.max(colSpan, 1), MOST_SPAN);
      const rowEnd = Math.min(row + Math.min(Math.max(rowSpan, 1), MOST_SPAN), rows.length);
      const place = { cell, row, column, columnEnd, rowEnd };
      places.push(place);
      for (let r = row; r < rowEnd; r++) {
        for (let c = column; c < columnEnd; c++) {
          const line = at[r];
          if (line && !line[c]) line[c] = place;
        }
      }
      column = columnEnd;
    }
  }
  return { places, at };
}

/** A table whose rows are columns. */
export function turned<T>({ places, at }: Grid<T>): Grid<T> {
  const turn = new Map(
    places.map((place) => [
      place,
      {
        cell: place.cell,
        row: place.column,
        column: place.row,
        rowEnd: place.columnEnd,
        columnEnd: place.rowEnd,
      },
    ]),
  );
  const width = Math.max(0, ...at.map(({ length }) => length));
  return {
    places: [...turn.values()],
    at: Array.from({ length: width }, (_, column) =>
      at.map((row) => {
        const place = row[column];
        return place && turn.get(place);
      }),
    ),
  };
}

/** One table of several that lie below each other. */
export function stacked<T>(grids: readonly Grid<T>[]): Grid<T> {
  const at: (CellPlace<T> | undefined)[][] = [];
  const places: CellPlace<T>[] = [];
  for (const grid of grids) {
    const above = at.length;
    const moved = new Map(
      grid.places.map((place) => [place, { ...place, row: place.row + above, rowEnd: place.rowEnd + above }]),
    );
    places.push(...moved.values());
    at.push(...grid.at.map((row) => row.map((place) => place && moved.get(place))));
  }
  return { places, at };
}

/** How the cell that heads a column was reached. */
export interface Above<T> {
  readonly cell: T;
  /** Other controls of the same column lie between. */
  readonly crossed: boolean;
}

/**
 * The cells that may caption a cell from above, nearest first: the first that holds text only, and the one over that.
 * Rows between may hold controls where they are exactly as wide: then they are the same column. Where headings come in two
 * rows for two rows of boxes, the heading that is exactly as wide is the cell's own, whatever lies between.
 * @param holds what a cell holds: nothing, text only, a control, or a control with text beside it
 */
export function cellsAbove<T>(
  grid: Grid<T>,
  place: CellPlace<T>,
  holds: (cell: T) => Holds,
): readonly Above<T>[] {
  const known = (answered.get(holds) ?? new Map()) as Map<CellPlace<T>, readonly Above<T>[]>;
  answered.set(holds, known as unknown as Map<CellPlace<never>, readonly Above<never>[]>);
  // Right below a box of the same column stands the same, with that box between: columns are long.
  const passed: CellPlace<T>[] = [];
  let top = place;
  for (let above = boxAbove(grid, top, holds); above && !known.has(top); above = boxAbove(grid, top, holds)) {
    passed.push(top);
    top = above;
  }
  let found = known.get(top) ?? search(grid, top, holds);
  known.set(top, found);
  for (const below of passed.reverse()) {
    if (found.some(({ crossed }) => !crossed)) found = found.map(({ cell }) => ({ cell, crossed: true }));
    known.set(below, found);
  }
  return found;
}

export type Holds = 'nothing' | 'text' | 'control' | 'captioned control';

/** What was answered before, by what says what cells hold. */
const answered = new WeakMap<(cell: never) => Holds, Map<CellPlace<never>, readonly Above<never>[]>>();

/** The cell right above, where it holds a box and is exactly as wide. */
function boxAbove<T>(
  grid: Grid<T>,
  place: CellPlace<T>,
  holds: (cell: T) => Holds,
): CellPlace<T> | undefined {
  const above = grid.at[place.row - 1]?.[place.column];
  return above?.column === place.column &&
    above.columnEnd === place.columnEnd &&
    holds(above.cell) === 'control'
    ? above
    : undefined;
}

function search<T>(grid: Grid<T>, place: CellPlace<T>, holds: (cell: T) => Holds): Above<T>[] {
  const isAsWide = (other: CellPlace<T>) =>
    other.column === place.column && other.columnEnd === place.columnEnd;
  const spanOf = ({ column, columnEnd }: CellPlace<T>) => columnEnd - column;
  const covers = (other: CellPlace<T>, one: CellPlace<T>) =>
    other.column <= one.column && other.columnEnd >= one.columnEnd && spanOf(other) > spanOf(one);
  const found: Above<T>[] = [];
  let crossed = false;
  /** The narrowest box between that is wider: no heading of its own is this cell's too. */
  let wider: CellPlace<T> | undefined;
  let nearestIsAsWide = false;
  let last: CellPlace<T> | undefined;
  for (let row = place.row - 1; row >= 0 && found.length < 2; row--) {
    const above = grid.at[row]?.[place.column];
    if (!above || above === last) continue;
    last = above;
    const content = holds(above.cell);
    // A box with a caption of its own is no further row of this column, unless it lies across several: a row in between.
    const isAcross = content === 'captioned control' && spanOf(above) > spanOf(place);
    if (content === 'captioned control' && !isAcross) break;
    if (content === 'control' || isAcross) {
      if (found.length > 0) break;
      crossed = true;
      if (!isAsWide(above) && (!wider || spanOf(above) < spanOf(wider))) wider = above;
    } else if (content === 'text') {
      const [nearest] = found;
      const isOwn = isAsWide(above);
      if (wider && !isOwn && !covers(wider, above)) continue;
      // The heading right above is as wide as two boxes, the one over it as wide as this one.
      if (nearest && isOwn && !nearestIsAsWide) found.unshift({ cell: above.cell, crossed });
      else found.push({ cell: above.cell, crossed });
      if (found.length === 1) nearestIsAsWide = isOwn;
    }
  }
  return found;
}
