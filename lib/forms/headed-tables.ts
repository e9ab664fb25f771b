import { type CellPlace, type Grid, stacked } from './grid.ts';
import { firstFrom } from './near.ts';
import type { Extent } from './page.ts';

/**
 * Tables in pieces: headings in a table of their own over one that scrolls, or one table for each line. What has as many
 * columns and comes next, with nothing to fill in between, goes on with the same columns.
 */

/** Fewer texts may be a caption and its value. */
const LEAST_HEADINGS = 4;
/** Headings take no more rows than this; a longer table of text is one of data. */
const MOST_HEAD_ROWS = 3;

type Table = Grid<Element>;
type Row = readonly (CellPlace<Element> | undefined)[];

/**
 * Puts tables of headings and those that go on below them together; all others stay as they are.
 * @param isHeading whether the page says that a cell is a heading
 */
export function joinHeads(
  grids: readonly Table[],
  extent: Extent,
  isHeading: (cell: Element) => boolean,
): Table[] {
  const joined: Table[] = [];
  let open: Table[] = [];
  const close = () => {
    joined.push(...(open.length > 1 ? [stacked(open)] : open));
    open = [];
  };
  for (const grid of grids) {
    const last = open.at(-1);
    // A table in a cell is its own.
    if (last && startOf(grid, extent) <= endOf(last, extent)) joined.push(grid);
    else if (open[0] && last && goesOn(open[0], last, grid, extent, isHeading)) open.push(grid);
    else {
      close();
      if (isHead(grid, extent)) open = [grid];
      else joined.push(grid);
    }
  }
  close();
  return joined;
}

const isHead = ({ at, places }: Table, extent: Extent): boolean =>
  at.length <= MOST_HEAD_ROWS &&
  places.every(({ cell }) => extent.unitsIn(cell).length === 0) &&
  filled(places, extent).length >= LEAST_HEADINGS;

function goesOn(
  head: Table,
  last: Table,
  next: Table,
  extent: Extent,
  isHeading: (cell: Element) => boolean,
): boolean {
  const [first] = next.at;
  if (!first || !fits(head, next, extent)) return false;
  const inRow = filled(first, extent);
  const isOfBoxes = inRow.some(({ cell }) => extent.unitsIn(cell).length > 0);
  const heads = (places: readonly CellPlace<Element>[]) => places.some(({ cell }) => isHeading(cell));
  if (!isOfBoxes && (!heads(head.places) || heads(inRow))) return false;
  const unit = extent.all[firstFrom(extent.all, endOf(last, extent) + 1)];
  return unit === undefined || unit.order >= startOf(next, extent);
}

/** As many columns; one more heading over the scroll bar says nothing. */
function fits(head: Table, next: Table, extent: Extent): boolean {
  const more = widthOf(head) - widthOf(next);
  return more === 0 || (more === 1 && head.at.every((row) => extent.start(row.at(-1)?.cell as Element) < 0));
}

const filled = (places: Row, extent: Extent): CellPlace<Element>[] =>
  places.filter((place) => place !== undefined && extent.start(place.cell) >= 0) as CellPlace<Element>[];

const widthOf = ({ at }: Table): number => Math.max(0, ...at.map((row) => row.length));
const startOf = ({ places }: Table, extent: Extent): number =>
  Math.min(...filled(places, extent).map(({ cell }) => extent.start(cell)));
const endOf = ({ places }: Table, extent: Extent): number =>
  Math.max(-1, ...filled(places, extent).map(({ cell }) => extent.end(cell)));
