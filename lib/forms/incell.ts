import { closestOf } from '../dom/own.ts';
import { type CellPlace, cellsAbove, type Holds } from './grid.ts';
import { captionsIn, type Page, type PlaceInTable, textIn } from './page.ts';
import { piecesApart } from './sequence.ts';
import { SURE } from './stated.ts';
import { DATE_MARK } from './triples.ts';
import { twinHead } from './twin-heads.ts';
import type { SeenCaption, Unit } from './unit.ts';
import type { TextRun } from './walk.ts';

/** Cells with more texts than this are prose. */
const MOST_TEXTS = 4;

/** Captions by table: the cell in front, and the cells above with their spans resolved. */
export function inTable(unit: Unit, page: Page): SeenCaption[] {
  for (let at = page.tables.cellOf(unit); at; at = page.tables.around(at.place.cell)) {
    const found = inCell(at, unit, page);
    // A table of boxes alone goes on with the cell that it stands in.
    const table = closestOf(at.place.cell, 'table');
    if (found.length > 0 || !table || captionsIn(page, table).length > 0) return found;
  }
  return [];
}

function inCell({ grid, place }: PlaceInTable, unit: Unit, page: Page): SeenCaption[] {
  const holds = holdsOf(page);
  const found: SeenCaption[] = [];
  for (let column = place.column - 1; column >= 0; column--) {
    const before = grid.at[place.row]?.[column];
    const content = before ? holds(before.cell) : 'nothing';
    if (!before || content === 'nothing') continue;
    if (content === 'text') found.push(...fromCell(before.cell, SURE.cellBefore, page, {}));
    break;
  }
  // A box with a caption in its own cell needs none from above.
  if (holds(place.cell) === 'captioned control') return found;
  const twin = twinHead(grid, place, holds, (cell) => looksOf(page.extent.unitsIn(cell)));
  if (twin) return [...found, ...fromCell(twin, SURE.column, page, { crossed: true })];
  for (const [level, { cell, crossed }] of cellsAbove(grid, place, holds).entries()) {
    if (headsPart(cell, unit, page)) break;
    if (level === 0) {
      const heading = fromCell(cell, crossed ? SURE.column : SURE.cellAbove, page, { crossed });
      found.push(...ownPieces(heading, page.tables.placeOf(cell)?.place, place));
    } else if (captionsIn(page, cell).length <= MOST_TEXTS) unit.context.push(textIn(page.extent, cell));
  }
  return found;
}

/** Of a heading over several columns the piece that is set apart over this one: "CPT/HCPCS   Modifier", "From   To". */
function ownPieces(
  heading: SeenCaption[],
  over: CellPlace<Element> | undefined,
  { column, columnEnd }: CellPlace<Element>,
): SeenCaption[] {
  const columns = over ? over.columnEnd - over.column : 1;
  if (!over || columnEnd - column >= columns) return heading;
  const apart = heading.flatMap(({ run }) => (run ? [{ run, pieces: piecesApart(run) }] : []));
  const head = apart.find(({ pieces }) => pieces.length > 1 && pieces.length <= columns);
  if (!head) return heading;
  // A code with its modifiers; each half of a range.
  const { pieces } = head;
  const place = column - over.column;
  const share = columns % pieces.length === 0 && RANGE.test(pieces[0] ?? '') ? columns / pieces.length : 1;
  const text = pieces[Math.min(Math.floor(place / share), pieces.length - 1)] ?? '';
  const isWhole = ({ run }: SeenCaption) => !run || run === head.run;
  const own = heading.filter(({ run }) => run === head.run).map((caption) => ({ ...caption, text }));
  return [...own, ...heading.filter((caption) => !isWhole(caption))];
}
const RANGE = /^from\b/i;

/** Whether a cell heads one of several columns that a wide cell below it reaches over: a row for notes between the lines. */
export function headsPart(head: Element | null, unit: Unit, page: Page): boolean {
  const over = head ? page.tables.placeOf(head) : undefined;
  let at = over && page.tables.cellOf(unit);
  while (at && at.grid !== over?.grid) at = page.tables.around(at.place.cell);
  if (!at || !over || over.place.row >= at.place.row) return false;
  const { column, columnEnd } = at.place;
  const beside = at.grid.at[over.place.row]?.slice(column, columnEnd) ?? [];
  return beside.some((other) => other && other.cell !== head && captionsIn(page, other.cell).length > 0);
}

const looksOf = (units: readonly Unit[]): string =>
  units.map(({ kind, maxLength }) => `${kind}${maxLength || ''}`).join(' ');

const asked = new WeakMap<Page, (cell: Element) => Holds>();

/** What the cells of a page hold. */
function holdsOf(page: Page): (cell: Element) => Holds {
  const known = asked.get(page);
  if (known) return known;
  const holds = (cell: Element): Holds => {
    const texts = captionsIn(page, cell).length > 0;
    if (page.extent.unitsIn(cell).length > 0) return texts ? 'captioned control' : 'control';
    return texts ? 'text' : 'nothing';
  };
  asked.set(page, holds);
  return holds;
}

/** A cell's text as one caption, and piece by piece: "24. B." and "Place of service", or two captions for two boxes. */
function fromCell(cell: Element, weight: number, page: Page, how: { crossed?: boolean }): SeenCaption[] {
  const runs = captionsIn(page, cell).filter(({ text }) => !DATE_MARK.test(text));
  if (runs.length === 0 || runs.length > MOST_TEXTS) return [];
  const source = how.crossed ? 'column' : 'caption';
  const outer = how.crossed === undefined ? {} : { outer: true as const };
  const pieces = runs.map((run): SeenCaption => ({ source, text: run.text, weight, run, ...outer }));
  if (runs.length === 1) return pieces;
  return [{ source, text: runs.map((run) => run.text).join(' '), weight, ...outer }, ...pieces];
}

/** Whether a text stands in another cell than the caption found, which has a cell of its own in front of the box. */
export function isCellFurther(run: TextRun, caption: TextRun, unit: Unit): boolean {
  const cell = closestOf(caption.block, CELL);
  return cell !== null && cell !== closestOf(run.block, CELL) && cell !== closestOf(unit.anchor, CELL);
}
const CELL = 'td,th,dt,dd';
