import { allIn, attributeOf, closestOf, rectOf } from '../dom/own.ts';
import { type Grid, gridOf } from './grid.ts';
import { addTo } from './lists.ts';
import { isWorded } from './vocabulary.ts';
import { type Item, parentOf, type Snapshot, type TextRun } from './walk.ts';

/** What a page shows, whichever of its boxes hold one value. */
export interface Drawn {
  readonly snapshot: Snapshot;
  readonly grids: readonly Grid<Element>[];
  /** The first and the last item of each element. */
  readonly spans: ReadonlyMap<Element, readonly [number, number]>;
}

export const drawnOn = (snapshot: Snapshot): Drawn => ({
  snapshot,
  grids: snapshot.tables.map(gridOfTable),
  spans: spansOf(snapshot.items),
});

/** From the first item on an element begins at the first that it holds; from the last one back it ends there. */
function spansOf(items: readonly Item[]): Map<Element, [number, number]> {
  const found = new Map<Element, [number, number]>();
  for (const item of items) {
    for (let node = holderOf(item); node && !found.has(node); node = parentOf(node))
      found.set(node, [item.order, -1]);
  }
  for (const item of items.toReversed()) {
    for (let node = holderOf(item); node; node = parentOf(node)) {
      const span = found.get(node);
      if (!span || span[1] >= 0) break;
      span[1] = item.order;
    }
  }
  return found;
}

const holderOf = (item: Item): Element | null => (item.what === 'text' ? item.block : item.element);

export const isCaptionText = (run: TextRun): boolean =>
  !run.clickable && !isWorded('action', run.text) && /[a-z]/i.test(run.text) && !isWorded('value', run.text);

/** Columns that do not scroll stand in rows of their own, on one height with the row that they are a part of. */
function gridOfTable(table: Element): Grid<Element> {
  const rows = new Map<Element | number, ReturnType<typeof spans>[]>();
  // What is not drawn has no height.
  for (const row of rowsOf(table))
    for (const cell of cellsOf(row))
      addTo(rows, (attributeOf(row, 'aria-rowindex') && rectOf(row).top) || row, spans(cell));
  return gridOf([...rows.values()]);
}

function rowsOf(table: Element): Element[] {
  if (table instanceof HTMLTableElement) return [...table.rows];
  return [...allIn(table, '[role=row],tr')].filter(
    (row) => closestOf(row, '[role$=grid],[role=table],table') === table,
  );
}

/** Columns that were moved stand anywhere in their row, and are drawn where they belong. */
const cellsOf = (row: Element): Element[] =>
  row instanceof HTMLTableRowElement
    ? [...row.cells]
    : [...allIn(row, '[role$=cell],[role$=header]')].sort((a, b) => rectOf(a).left - rectOf(b).left);

const spans = (cell: Element) =>
  cell instanceof HTMLTableCellElement
    ? { cell, colSpan: cell.colSpan, rowSpan: cell.rowSpan }
    : { cell, colSpan: Number(attributeOf(cell, 'aria-colspan')) || 1, rowSpan: 1 };
