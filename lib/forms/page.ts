import { fits, parentElementOf, tagOf } from '../dom/own.ts';
import { optionRuns } from './choices.ts';
import { divTables } from './div-tables.ts';
import { type Drawn, isCaptionText } from './drawn.ts';
import type { CellPlace, Grid } from './grid.ts';
import { joinHeads } from './headed-tables.ts';
import { addTo } from './lists.ts';
import { Near } from './near.ts';
import { chosenRuns } from './shown-choices.ts';
import { DATE_MARK } from './triples.ts';
import type { Unit } from './unit.ts';
import { type Box, type Item, parentOf, type Snapshot, type TextRun } from './walk.ts';

/** What lies between a text and a box below it: nothing, boxes of the same column, or something else. */
export type Crossed = 'none' | 'same column' | 'other';

/** Spans of the document that elements cover, by order of items. */
export class Extent {
  private readonly spans: Drawn['spans'];
  private readonly units = new Map<Element, Unit[]>();

  private readonly items: readonly Item[];
  readonly all: readonly Unit[];
  /** Boxes that are seen, by place. */
  readonly near: Near<Unit>;
  /** What lies over the last box that was asked about below a text: the next one below only looks at what is new. */
  readonly crossings = new Map<TextRun, { readonly unit: Unit; readonly crossed: Crossed }>();

  constructor({ snapshot, spans }: Drawn, units: readonly Unit[]) {
    this.items = snapshot.items;
    this.spans = spans;
    this.all = units;
    this.near = new Near(units.filter(({ rendered }) => rendered));
    for (const unit of units) {
      for (const element of betweenParts(unit)) this.note(element, unit);
      this.note(unit.anchor, unit);
      for (const element of unit.ancestors) this.note(element, unit);
    }
  }

  private note(element: Element, unit: Unit): void {
    addTo(this.units, element, unit);
  }

  /** Items inside an element, in order. */
  inside(element: Element): readonly Item[] {
    const span = this.spans.get(element);
    return span ? this.items.slice(span[0], span[1] + 1) : [];
  }

  unitsIn(element: Element): readonly Unit[] {
    return this.units.get(element) ?? [];
  }

  /** First place of an element in the order of items. */
  start(element: Element): number {
    return this.spans.get(element)?.[0] ?? -1;
  }

  end(element: Element): number {
    return this.spans.get(element)?.[1] ?? -1;
  }
}

/** Elements that hold some parts of a unit only: the cells of a date that takes three. */
function betweenParts({ controls, anchor }: Unit): ReadonlySet<Element> {
  const above = new Set<Element>();
  if (controls.length < 2) return above;
  for (const { element } of controls)
    for (let node: Element | null = element; node && node !== anchor; node = parentOf(node)) above.add(node);
  return above;
}

/** A cell in its table. */
export interface PlaceInTable {
  readonly grid: Grid<Element>;
  readonly place: CellPlace<Element>;
}

/** One page's tables with spans resolved, by cell. */
export class Tables {
  readonly grids: readonly Grid<Element>[];
  private readonly places = new Map<Element, PlaceInTable>();

  private readonly cells = new Map<Unit, Element | null>();

  constructor(grids: readonly Grid<Element>[]) {
    this.grids = grids;
    for (const grid of grids) for (const place of grid.places) this.places.set(place.cell, { grid, place });
  }

  placeOf(cell: Element): PlaceInTable | undefined {
    return this.places.get(cell);
  }

  /** The innermost cell around a unit; of several the first. */
  cellOf(unit: Unit): PlaceInTable | undefined {
    if (this.places.size === 0) return undefined;
    let cell = this.cells.get(unit);
    if (cell === undefined) {
      cell = this.cellAt(unit.controls[0]?.element ?? unit.anchor);
      this.cells.set(unit, cell);
    }
    return cell ? this.places.get(cell) : undefined;
  }

  /** The cell around a cell, of the table that its own stands in. */
  around(cell: Element): PlaceInTable | undefined {
    const outer = this.cellAt(parentOf(cell));
    return outer ? this.places.get(outer) : undefined;
  }

  private cellAt(element: Element | null): Element | null {
    for (let node = element; node; node = parentOf(node)) if (this.places.has(node)) return node;
    return null;
  }
}

const isHeadCell = (cell: Element): boolean => fits(cell, 'th,[role=columnheader]');

/** Text of an element's runs, as one caption. */
export function textIn(extent: Extent, element: Element): string {
  return extent
    .inside(element)
    .flatMap((item) => (item.what === 'text' ? [item.text] : []))
    .join(' ');
}

/** All that the search for captions looks at. */
export interface Page {
  readonly snapshot: Snapshot;
  readonly extent: Extent;
  readonly tables: Tables;
  /** Runs that may be captions: no buttons, no answers to questions, no bare punctuation. */
  readonly captions: ReadonlySet<TextRun>;
  /** Those of them that are seen, by place. */
  readonly near: Near<TextRun>;
  /** Those of them that head sections, in order. */
  readonly headings: readonly TextRun[];
}

/** A page whose texts in some elements are values: they caption nothing. */
export function withoutCaptionsIn(page: Page, elements: readonly Element[]): Page {
  if (elements.length === 0) return page;
  const values = new Set(elements.flatMap((element) => page.extent.inside(element)));
  const captions = new Set([...page.captions].filter((run) => !values.has(run)));
  return { ...page, captions, headings: page.headings.filter((run) => captions.has(run)) };
}

export function pageOf(drawn: Drawn, units: readonly Unit[]): Page {
  const { snapshot, grids } = drawn;
  const others = new Set([
    ...optionRuns(units, snapshot),
    ...chosenRuns(units, snapshot),
    ...dateMarks(units, snapshot),
  ]);
  const captions = snapshot.runs.filter((run) => isCaptionText(run) && !others.has(run));
  const extent = new Extent(drawn, units);
  return {
    snapshot,
    extent,
    tables: new Tables([...joinHeads(grids, extent, isHeadCell), ...divTables(captions, extent)]),
    captions: new Set(captions),
    near: new Near(captions.filter(({ rendered }) => rendered)),
    headings: captions.filter((run) => run.heading || isTitle(run, snapshot)),
  };
}

/** A bar with a title and a link to the step behind it, "Patient  Edit". */
function isTitle({ block, order }: TextRun, { items }: Snapshot): boolean {
  const link = items[order + 1];
  return (
    link?.what === 'text' &&
    link.clickable &&
    /^edit/i.test(link.text) &&
    tagOf(block) === 'div' &&
    parentElementOf(link.block) === block
  );
}

/** "MM", "DD", "Year" at the boxes of a date: parts of it, not its caption. */
function dateMarks(units: readonly Unit[], snapshot: Snapshot): ReadonlySet<TextRun> {
  const marks = new Set<TextRun>();
  const headings = snapshot.runs.filter(({ rendered, text }) => rendered && DATE_MARK.test(text));
  const isOver = (mark: Box, box: Box) =>
    mark.bottom <= box.top + MARK_HEIGHT && mark.left < box.right && mark.right > box.left;
  for (const unit of units) {
    if (unit.kind !== 'date' || unit.parts.length < 2) continue;
    const isMark = (order: number) => {
      const run = snapshot.items[order];
      return run?.what === 'text' && (DATE_MARK.test(run.text) || /^\W*$/.test(run.text));
    };
    let from = unit.order;
    let to = unit.lastOrder;
    while (isMark(from - 1)) from -= 1;
    while (isMark(to + 1)) to += 1;
    for (const run of snapshot.items.slice(from, to + 1))
      if (run.what === 'text' && DATE_MARK.test(run.text)) marks.add(run);
    for (const mark of headings) if (unit.controls.some(({ box }) => isOver(mark.box, box))) marks.add(mark);
  }
  return marks;
}

/** A mark over its box may reach into it by this much (CSS pixels). */
const MARK_HEIGHT = 8;

const textsOfPages = new WeakMap<Page, Map<Element, readonly TextRun[]>>();

/** The captions inside an element; asked again and again for the cells of a heading row. */
export function captionsIn(page: Page, element: Element): readonly TextRun[] {
  let texts = textsOfPages.get(page);
  if (!texts) {
    texts = new Map();
    textsOfPages.set(page, texts);
  }
  let found = texts.get(element);
  if (!found) {
    found = page.extent
      .inside(element)
      .filter((item): item is TextRun => item.what === 'text' && page.captions.has(item));
    texts.set(element, found);
  }
  return found;
}

/** The item at a place of the document, if it may be a caption. */
export function captionAt(page: Page, order: number): TextRun | undefined {
  const item = page.snapshot.items[order];
  return item?.what === 'text' && page.captions.has(item) ? item : undefined;
}

/** Largest element around a unit that holds no other unit, short of whole sections; a cell of blocks is as far as it goes. */
export function wrapperOf(unit: Unit, { extent, tables }: Pick<Page, 'extent' | 'tables'>): Element {
  let wrapper = unit.anchor;
  for (const element of unit.ancestors) {
    if (
      (tagOf(wrapper) !== 'td' && tables.placeOf(wrapper)) ||
      extent.unitsIn(element).length > 1 ||
      /^(body|html|form|main|table|tbody|fieldset)$/.test(tagOf(element))
    )
      break;
    wrapper = element;
  }
  return wrapper;
}
