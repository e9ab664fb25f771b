import { type CellPlace, cellsAbove, type Grid, gridOf } from './grid.ts';
import type { SeenCaption, Unit } from './units.ts';
import { type Item, parentOf, type Snapshot, type TextRun } from './walk.ts';

/** How sure each way of finding a caption is, 0 to 1: what the page states, then what stands closest. */
const SURE = {
  /** `label[for]`, a wrapping label, `aria-labelledby`. */
  label: 0.95,
  aria: 0.93,
  /** The only text in the control's own wrapper. */
  own: 0.94,
  /** Further texts there: hints, tooltips. */
  ownFurther: 0.82,
  before: 0.9,
  cellBefore: 0.9,
  cellAbove: 0.88,
  column: 0.9,
  left: 0.72,
  above: 0.8,
  geometricColumn: 0.84,
  title: 0.7,
  placeholder: 0.75,
  after: 0.6,
} as const;

/** Nearest captions of one wrapper that are looked at: the caption, a tooltip sentence, a unit of measure. */
const MOST_OWN = 3;
/** Levels of headings that a control is read under. */
const MOST_CONTEXT = 6;
/** A caption to the left is no further away than this (CSS pixels). */
const FAR_LEFT = 260;
/** A caption above is no further away than this, unless boxes of the same column lie between. */
const FAR_ABOVE = 64;
/** Edges of one column may differ by this much. */
const SAME_EDGE = 8;

/** Texts on buttons and links that do something: no captions. */
const ACTION =
  /^(\[|\()?\s*(search|look ?up|find|add|remove|delete|clear|edit|copy|more|help|view|calendar|browse|upload|select|reset|save|cancel|pick|details|[x×+\-–—?*…!i]|\.\.\.|▾|▼|⌄|required|optional|\d{1,3})\s*(\]|\))?$/i;

const isCaption = (run: TextRun): boolean =>
  !run.clickable && !ACTION.test(run.text) && /[a-z]/i.test(run.text);

/** Spans of the document that elements cover, by order of items. */
export class Extent {
  private readonly spans = new Map<Element, [number, number]>();
  private readonly units = new Map<Element, Unit[]>();
  readonly unitOf = new Map<number, Unit>();

  private readonly items: readonly Item[];
  readonly all: readonly Unit[];

  constructor(items: readonly Item[], units: readonly Unit[]) {
    this.items = items;
    this.all = units;
    for (const item of items) {
      for (
        let node: Element | null = item.what === 'text' ? item.block : item.element;
        node;
        node = parentOf(node)
      ) {
        const span = this.spans.get(node);
        if (!span) this.spans.set(node, [item.order, item.order]);
        else if (span[1] === item.order) break;
        else span[1] = item.order;
      }
    }
    for (const unit of units) {
      for (const control of unit.controls) this.unitOf.set(control.order, unit);
      for (const element of [unit.anchor, ...unit.ancestors]) {
        const inside = this.units.get(element);
        if (inside) inside.push(unit);
        else this.units.set(element, [unit]);
      }
    }
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

/** One page's tables with spans resolved, by cell. */
export class Tables {
  readonly grids: Grid<Element>[] = [];
  private readonly places = new Map<Element, { grid: Grid<Element>; place: CellPlace<Element> }>();

  constructor(tables: readonly Element[]) {
    for (const table of tables) {
      const rows = rowsOf(table);
      const grid = gridOf(rows.map((row) => cellsOf(row).map(spans)));
      this.grids.push(grid);
      for (const place of grid.places) this.places.set(place.cell, { grid, place });
    }
  }

  /** The innermost cell around a unit. */
  cellOf(unit: Unit): { grid: Grid<Element>; place: CellPlace<Element> } | undefined {
    for (const element of [unit.anchor, ...unit.ancestors]) {
      const found = this.places.get(element);
      if (found) return found;
    }
    return undefined;
  }
}

function rowsOf(table: Element): Element[] {
  if (table instanceof HTMLTableElement) return [...table.rows];
  return [...table.querySelectorAll('[role=row],tr')].filter(
    (row) => row.closest('[role=grid],[role=table],[role=treegrid],table') === table,
  );
}

const cellsOf = (row: Element): Element[] =>
  row instanceof HTMLTableRowElement
    ? [...row.cells]
    : [...row.querySelectorAll('[role=cell],[role=gridcell],[role=columnheader],[role=rowheader]')];

const spans = (cell: Element) => ({
  cell,
  colSpan:
    cell instanceof HTMLTableCellElement ? cell.colSpan : Number(cell.getAttribute('aria-colspan') ?? 1) || 1,
  rowSpan: cell instanceof HTMLTableCellElement ? cell.rowSpan : 1,
});

/** Text of an element's runs, as one caption. */
export function textIn(extent: Extent, element: Element): string {
  return extent
    .inside(element)
    .flatMap((item) => (item.what === 'text' ? [item.text] : []))
    .join(' ');
}

/** Finds the captions and the headings of every unit. */
export function findCaptions(snapshot: Snapshot, units: readonly Unit[]): { extent: Extent; tables: Tables } {
  const extent = new Extent(snapshot.items, units);
  const tables = new Tables(snapshot.tables);
  const captions = snapshot.runs.filter(isCaption);
  for (const unit of units) {
    try {
      unit.captions = captionsOf(unit, snapshot, extent, tables, captions);
      unit.context = contextOf(unit, extent);
    } catch {
      // One odd control costs its own captions, not the page's.
      unit.captions = [];
    }
  }
  return { extent, tables };
}

function captionsOf(
  unit: Unit,
  snapshot: Snapshot,
  extent: Extent,
  tables: Tables,
  runs: readonly TextRun[],
): SeenCaption[] {
  const options = new Set(unit.kind === 'choice' || unit.kind === 'checks' ? unit.options : []);
  const found = [
    ...stated(unit),
    ...nearby(unit, snapshot, extent),
    ...inTable(unit, extent, tables),
    ...byPlace(unit, extent, runs),
  ];
  return found.filter(
    (caption) =>
      caption.text.trim() !== '' && !options.has(caption.text.trim()) && !ACTION.test(caption.text),
  );
}

/** What the page itself states: labels, accessible names, titles, placeholders. */
function stated(unit: Unit): SeenCaption[] {
  const element = unit.parts[0]?.element;
  if (!element) return [];
  const found: SeenCaption[] = [];
  const add = (source: SeenCaption['source'], text: string | null | undefined, weight: number) => {
    const clean = (text ?? '').replace(/\s+/g, ' ').trim();
    if (clean) found.push({ source, text: clean, weight });
  };
  if (unit.kind !== 'choice' && unit.kind !== 'checks' && unit.kind !== 'date') {
    for (const label of labelsOf(element)) add('label', ownText(label, element), SURE.label);
    add('aria', element.getAttribute('aria-label'), SURE.aria);
    add('placeholder', placeholderOf(element), SURE.placeholder);
    add('aria', element.getAttribute('title'), SURE.title);
  }
  for (const node of [element, ...unit.ancestors.slice(0, 3)]) {
    if (unit.kind === 'choice' && node === element && unit.parts.length > 1) continue;
    if (
      node !== element &&
      !/^(group|radiogroup|combobox)$/.test(node.getAttribute('role') ?? '') &&
      !node.localName.includes('-')
    )
      continue;
    add('aria', labelledBy(node, element), SURE.label);
    if (node !== element)
      add('aria', node.getAttribute('aria-label') ?? node.getAttribute('label'), SURE.aria);
  }
  for (const node of unit.ancestors.slice(0, 4)) {
    const label =
      node.getAttribute('data-label') ?? node.getAttribute('data-title') ?? node.getAttribute('data-th');
    if (label) add('column', label, SURE.column);
  }
  return found;
}

function labelsOf(element: Element): Element[] {
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  // Many labels for one control come from an id used again and again: none of them is to be believed.
  const own: Element[] = labels.length > 2 ? [] : labels;
  // A label may point at the custom element around the control.
  for (let host = parentOf(element), depth = 0; host && depth < 4; host = parentOf(host), depth++) {
    if (!host.id || 'labels' in host) continue;
    const root = host.getRootNode() as Document | ShadowRoot;
    if (host.querySelectorAll('input,select,textarea').length <= 1)
      own.push(...root.querySelectorAll(`label[for="${CSS.escape(host.id)}"]`));
  }
  return own;
}

/** Text of a label without what stands inside the control it wraps. */
function ownText(label: Element, control: Element): string {
  const inner = control.textContent?.trim();
  const text = label.textContent ?? '';
  return inner && label.contains(control) ? text.replace(inner, '') : text;
}

function labelledBy(element: Element, control: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  return (
    ids
      .map((id) => (id ? root.getElementById(id) : null))
      // Widgets name their own value in there; a value is no caption.
      .filter(
        (node): node is HTMLElement => node !== null && !control.contains(node) && !node.contains(control),
      )
      .filter((node) => !/value|selection|rendered|single/i.test(node.id + node.className))
      .map((node) => node.textContent ?? '')
      .join(' ')
  );
}

/** A placeholder that is an example (`99213`, `A,B`, `150.00`) or a mask says nothing. */
function placeholderOf(element: Element): string {
  const text = (element.getAttribute('placeholder') ?? '').trim();
  return /\d|^[A-Z](,[A-Z])+$|^[_\s/.()-]*$|^e\.?g\b|^[A-Z]{2}$|^(mm|dd|yy)/.test(text) &&
    !/^\d{1,2}[a-j]?\.\s/.test(text) &&
    !/[a-z]{3,}\s*#?\d$/i.test(text)
    ? ''
    : text;
}

/** Texts in the control's own wrapper, or else the text between it and the control before it. */
function nearby(unit: Unit, snapshot: Snapshot, extent: Extent): SeenCaption[] {
  const wrapper = wrapperOf(unit, extent);
  const found: SeenCaption[] = [];
  const first = extent.start(wrapper);
  const last = extent.end(wrapper);
  let own = 0;
  for (let order = unit.order - 1; order >= first && own < MOST_OWN; order--) {
    const item = snapshot.items[order];
    if (item?.what === 'text' && isCaption(item))
      found.push({
        source: 'caption',
        text: item.text,
        weight: own++ === 0 ? SURE.own : SURE.ownFurther,
        run: item,
      });
  }
  if (unit.kind === 'check' || own === 0) {
    for (let order = unit.lastOrder + 1; order <= last; order++) {
      const item = snapshot.items[order];
      if (item?.what !== 'text' || !isCaption(item)) continue;
      found.push({
        source: 'caption',
        text: item.text,
        weight: unit.kind === 'check' ? SURE.own : SURE.after,
        run: item,
      });
      break;
    }
  }
  if (own > 0) return found;
  const before = textBefore(unit, snapshot, extent, wrapper);
  if (before) found.push({ source: 'caption', text: before.text, weight: SURE.before, run: before });
  const after = textAfter(unit, snapshot, extent);
  if (after)
    found.push({
      source: 'caption',
      text: after.text,
      weight: unit.kind === 'check' ? SURE.own : before ? SURE.after / 2 : SURE.after,
      run: after,
    });
  return found;
}

/** Largest element around a unit that holds no other unit, short of table rows and whole sections. */
function wrapperOf(unit: Unit, extent: Extent): Element {
  let wrapper = unit.anchor;
  for (const element of unit.ancestors) {
    if (
      extent.unitsIn(element).length > 1 ||
      /^(body|html|form|main|table|tbody|fieldset)$/.test(element.localName)
    )
      break;
    wrapper = element;
  }
  return wrapper;
}

const depthOfShared = (a: Element, b: Element): number => {
  const above = new Set<Element>();
  for (let node: Element | null = a; node; node = parentOf(node)) above.add(node);
  let shared: Element | null = b;
  while (shared && !above.has(shared)) shared = parentOf(shared);
  let depth = 0;
  for (; shared; shared = parentOf(shared)) depth += 1;
  return depth;
};

/** The text directly in front of a unit, when it is closer to this unit than to the one before. */
function textBefore(unit: Unit, snapshot: Snapshot, extent: Extent, wrapper: Element): TextRun | undefined {
  let run: TextRun | undefined;
  let previous: Element | undefined;
  for (let order = extent.start(wrapper) - 1; order >= 0; order--) {
    const item = snapshot.items[order];
    if (item?.what === 'control') {
      previous = item.element;
      break;
    }
    if (item && isCaption(item)) run ??= item;
  }
  if (!run || !standsBefore(run, unit)) return undefined;
  if (previous && depthOfShared(run.block, unit.anchor) < depthOfShared(run.block, previous))
    return undefined;
  return run;
}

/** The text directly behind a unit, when it is closer to this unit than to the one that follows. */
function textAfter(unit: Unit, snapshot: Snapshot, extent: Extent): TextRun | undefined {
  const item = snapshot.items[unit.lastOrder + 1];
  if (item?.what !== 'text' || !isCaption(item)) return undefined;
  const next = snapshot.items[item.order + 1];
  if (
    next?.what === 'control' &&
    depthOfShared(item.block, unit.anchor) < depthOfShared(item.block, next.element)
  )
    return undefined;
  const sameLine = !unit.rendered || (item.box.top < unit.box.bottom && item.box.bottom > unit.box.top);
  const below = item.box.top >= unit.box.bottom - SAME_EDGE && overlaps(item, unit);
  return extent.unitOf.has(item.order) || !(sameLine || below) ? undefined : item;
}

const overlaps = (run: TextRun, unit: Unit) => run.box.left < unit.box.right && run.box.right > unit.box.left;

/** Reading order: to the left on the same line, or above and overlapping. */
function standsBefore(run: TextRun, unit: Unit): boolean {
  if (!unit.rendered || !run.rendered) return true;
  const sameLine = run.box.top < unit.box.bottom && run.box.bottom > unit.box.top;
  if (sameLine) return run.box.left < unit.box.right;
  return (
    run.box.bottom <= unit.box.top + SAME_EDGE &&
    run.box.left < unit.box.right &&
    run.box.right > unit.box.left - SAME_EDGE
  );
}

/** The cell in front and the cells above. */
function inTable(unit: Unit, extent: Extent, tables: Tables): SeenCaption[] {
  const cell = tables.cellOf(unit);
  if (!cell) return [];
  const { grid, place } = cell;
  const holds = (other: Element) =>
    extent.unitsIn(other).length > 0 ? 'control' : textIn(extent, other) ? 'text' : 'nothing';
  const found: SeenCaption[] = [];
  for (let column = place.column - 1; column >= 0; column--) {
    const before = grid.at[place.row]?.[column];
    if (!before || holds(before.cell) === 'nothing') continue;
    if (holds(before.cell) === 'text')
      found.push({ source: 'caption', text: textIn(extent, before.cell), weight: SURE.cellBefore });
    break;
  }
  const [above, over] = cellsAbove(grid, place, holds);
  if (above) {
    const text = textIn(extent, above.cell);
    found.push({
      source: above.crossed ? 'column' : 'caption',
      text,
      weight: above.crossed ? SURE.column : SURE.cellAbove,
    });
    if (over) unit.context.push(textIn(extent, over.cell));
  }
  return found;
}

/** What stands to the left and above on the screen, whatever the markup. */
function byPlace(unit: Unit, extent: Extent, runs: readonly TextRun[]): SeenCaption[] {
  if (!unit.rendered) return [];
  const { box } = unit;
  let left: TextRun | undefined;
  let above: TextRun | undefined;
  for (const run of runs) {
    if (!run.rendered || run.box.right <= run.box.left) continue;
    const sameLine =
      Math.min(run.box.bottom, box.bottom) - Math.max(run.box.top, box.top) >
      (run.box.bottom - run.box.top) / 2;
    if (sameLine && run.box.right <= box.left + SAME_EDGE && box.left - run.box.right < FAR_LEFT) {
      if (!left || run.box.right > left.box.right) left = run;
    } else if (run.box.bottom <= box.top + SAME_EDGE && isOver(run, box)) {
      if (!above || run.box.bottom > above.box.bottom) above = run;
    }
  }
  const found: SeenCaption[] = [];
  if (left && !between(extent, left.box.right, box.left, box, unit))
    found.push({ source: 'caption', text: left.text, weight: SURE.left, run: left });
  if (above) {
    const crossed = crossing(extent, above, unit);
    if (crossed === 'none' && box.top - above.box.bottom < FAR_ABOVE)
      found.push({ source: 'caption', text: above.text, weight: SURE.above, run: above });
    if (crossed === 'same column')
      found.push({ source: 'column', text: above.text, weight: SURE.geometricColumn, run: above });
  }
  return found;
}

/** A text heads a column when its middle is over the control or the control's middle is under it. */
function isOver(run: TextRun, box: Unit['box']): boolean {
  const middle = (box.left + box.right) / 2;
  const own = (run.box.left + run.box.right) / 2;
  return (
    (run.box.left <= middle && run.box.right >= middle) ||
    (own >= box.left && own <= box.right) ||
    Math.abs(run.box.left - box.left) <= SAME_EDGE
  );
}

function between(extent: Extent, from: number, to: number, line: Unit['box'], unit: Unit): boolean {
  for (const other of extent.all) {
    if (other === unit || !other.rendered) continue;
    if (
      other.box.top < line.bottom &&
      other.box.bottom > line.top &&
      other.box.left >= from - SAME_EDGE &&
      other.box.right <= to + SAME_EDGE
    )
      return true;
  }
  return false;
}

/** What lies between a text and the control below it: nothing, boxes of the same column, or something else. */
function crossing(extent: Extent, run: TextRun, unit: Unit): 'none' | 'same column' | 'other' {
  let crossed: 'none' | 'same column' = 'none';
  for (const other of extent.all) {
    if (other === unit || !other.rendered) continue;
    const { box } = other;
    if (box.top < run.box.bottom - SAME_EDGE || box.bottom > unit.box.top + SAME_EDGE) continue;
    if (box.right <= unit.box.left || box.left >= unit.box.right) continue;
    if (Math.abs(box.left - unit.box.left) > SAME_EDGE || Math.abs(box.right - unit.box.right) > SAME_EDGE)
      return 'other';
    crossed = 'same column';
  }
  return crossed;
}

/** Headings and group captions above a unit, nearest first. */
function contextOf(unit: Unit, extent: Extent): string[] {
  const found = [...unit.context];
  const wrapper = wrapperOf(unit, extent);
  const own = new Set(unit.captions.map((caption) => caption.run));
  for (const element of unit.ancestors) {
    if (found.length >= MOST_CONTEXT) break;
    const role = element.getAttribute('role');
    const name =
      role === 'group' ||
      role === 'region' ||
      role === 'radiogroup' ||
      element.localName === 'fieldset' ||
      element.localName === 'section'
        ? element.getAttribute('aria-label') || labelledBy(element, unit.anchor)
        : '';
    if (name) found.push(name);
    if (wrapper.contains(element)) continue;
    const leading: string[] = [];
    const heads: string[] = [];
    let before = true;
    for (const item of extent.inside(element)) {
      if (item.order >= unit.order) break;
      if (item.what === 'control') before = false;
      else if (isCaption(item) && !own.has(item)) {
        if (item.heading && !inOtherSection(item, unit)) heads.push(item.text);
        else if (before) leading.push(item.text);
      }
    }
    for (const text of [heads.at(-1), leading.at(-1), leading[0]])
      if (text && !found.includes(text)) found.push(text);
  }
  return found.slice(0, MOST_CONTEXT);
}

/** A heading rules what shares its parent, or its parent's parent when it stands alone in a header block. */
function inOtherSection(run: TextRun, unit: Unit): boolean {
  let scope: Element | null = parentOf(run.block);
  for (let depth = 0; scope && depth < 2 && scope.childElementCount === 1; depth++) scope = parentOf(scope);
  if (!scope || unit.ancestors.includes(scope)) return false;
  const outer = parentOf(scope);
  // A header block beside the body of its card.
  return !(outer && unit.ancestors.includes(outer) && scope.querySelector('input,select,textarea') === null);
}
