import { attributeOf, closestOf, firstIn, holdsNode, oneLine, parentElementOf, tagOf } from '../dom/own.ts';
import type { Grid } from './grid.ts';
import { addTo } from './lists.ts';
import { firstFrom } from './near.ts';
import { captionAt, captionsIn, type Extent, type Page, wrapperOf } from './page.ts';
import { labelledBy } from './stated.ts';
import type { Unit } from './unit.ts';
import { parentOf, type TextRun } from './walk.ts';

/** Levels of headings that a control is read under. */
const MOST_CONTEXT = 6;
/** Longer texts explain; they do not head a section. */
const LONGEST_HEADING = 90;
/** Texts in front of a group are read up to so many groups around a box; further out only headings count. */
const MOST_GROUPS = 2;

/** Texts that caption a box already, with that box. */
export type Claimed = ReadonlyMap<TextRun, Unit>;

/** Headings and group captions above a unit, nearest first. */
export function contextOf(unit: Unit, page: Page, claimed: Claimed): string[] {
  const found = [...unit.context];
  const add = (text: string | undefined) => {
    if (text && text.length <= LONGEST_HEADING && !found.includes(text)) found.push(text);
  };
  const levels = levelsOf(page);
  const wrapper = wrapperOf(unit, page);
  const own = new Set(unit.captions.flatMap(({ run }) => run ?? []));
  const heading = headingOf(unit, page, own);
  // A box without a caption goes on under that of its neighbour.
  const group = unit.captions.some(({ outer }) => !outer)
    ? undefined
    : unit.ancestors.find((one) => levels(one).isGroup);
  const inGroup = group ? page.extent.unitsIn(group) : [];
  const before = lastCaptioned(inGroup, firstFrom(inGroup, unit.order));
  const leader = before && hasCaptionBetween(before, unit, page) ? undefined : before;
  // Only the first box of a group shares its caption with the texts in front of the group.
  if (leader && leader !== inGroup[0]) add(leader.captions.find(({ outer }) => !outer)?.text);
  let isOutside = wrapper === unit.anchor;
  let inTable = false;
  let groups = 0;
  let around = 0;
  let isOfTable = false;
  for (const element of unit.ancestors) {
    if (found.length >= MOST_CONTEXT) break;
    const level = levels(element);
    const { namesItsGroup, isRow, tag } = level;
    if (namesItsGroup) add(oneLine(attributeOf(element, 'aria-label') || labelledBy(element, unit.anchor)));
    isOutside ||= element === wrapper;
    if (!isOutside && holdsNode(wrapper, element)) continue;
    inTable ||= isRow;
    if (heading && heading.order >= level.start) {
      add(heading.text);
      // "Subscriber  Loop 2010BA": a title that goes on in a part of its own.
      const title = captionAt(page, heading.order - 1);
      if (title?.heading && isOneTitle(title.block, heading.block)) add(title.text);
    }
    // A table, and the panel that holds nothing else, are the group that its rows are.
    const boxes = page.extent.unitsIn(element).length;
    isOfTable ||= isRow;
    groups += level.isGroup && !(isOfTable && boxes === around) ? 1 : 0;
    around = boxes;
    // Inside a table the texts in front belong to other cells; only a row of its own is a title.
    if (!inTable && groups <= MOST_GROUPS) {
      level.leading ??= findLeading(element, page, claimed);
      const { all, by } = level.leading;
      for (const text of leadingTexts(
        element === group ? [all] : [by.get(undefined), by.get(leader)],
        unit,
        own,
      ))
        add(text);
    }
    if (tag === 'tbody' || tag === 'table') add(titleRow(unit, page));
    if (tag === 'table') inTable = false;
  }
  return found;
}

/** Whether a title goes on in another block: in itself, or side by side. */
const isOneTitle = (title: Element, rest: Element): boolean =>
  holdsNode(title, rest) || parentElementOf(title) === parentElementOf(rest);

/** Whether something else begins between two boxes. */
function hasCaptionBetween(before: Unit, unit: Unit, page: Page): boolean {
  for (let order = before.lastOrder + 1; order < unit.order; order++) if (captionAt(page, order)) return true;
  return false;
}

/** Of the units before a place in a group the last one with a caption of its own. */
function lastCaptioned(inGroup: readonly Unit[], before: number): Unit | undefined {
  for (let at = before - 1; at >= 0; at--)
    if (inGroup[at]?.captions.some(({ outer }) => !outer)) return inGroup[at];
  return undefined;
}

/** Texts in the order of the page, also by the unit that they caption: on a long page most caption some other one. */
interface Leading {
  readonly all: readonly TextRun[];
  readonly by: ReadonlyMap<Unit | undefined, readonly TextRun[]>;
}

/** What an element is to the boxes in it. */
interface Level {
  readonly tag: string;
  readonly isRow: boolean;
  readonly namesItsGroup: boolean;
  /** It holds several units. */
  readonly isGroup: boolean;
  /** Where it begins in the order of items. */
  readonly start: number;
  /** The texts before its first unit that caption no single box and stand in no cell, once they were asked for. */
  leading?: Leading;
  /** A label: it has a control. */
  captionsControl?: boolean;
}

const levels = new WeakMap<Extent, Map<Element, Level>>();

/** What the elements of a page are, each worked out once. */
function levelsOf({ extent }: Page): (element: Element) => Level {
  const known = levels.get(extent) ?? new Map<Element, Level>();
  levels.set(extent, known);
  return (element) => {
    let level = known.get(element);
    if (!level) {
      level = levelAt(element, extent);
      known.set(element, level);
    }
    return level;
  };
}

function levelAt(element: Element, extent: Extent): Level {
  const tag = tagOf(element);
  const role = attributeOf(element, 'role') ?? '';
  return {
    tag,
    isRow: tag === 'tr' || role === 'row',
    namesItsGroup:
      /^(group|region|radiogroup|tabpanel|form)$/.test(role) || /^(fieldset|section|form)$/.test(tag),
    isGroup: extent.unitsIn(element).length > 1,
    start: extent.start(element),
  };
}

/** The last heading before a unit that rules it. */
function headingOf(unit: Unit, page: Page, own: ReadonlySet<TextRun | undefined>): TextRun | undefined {
  const ruled = ruledBy(page);
  let last: TextRun | undefined;
  for (const element of unit.ancestors) {
    const run = lastBefore(ruled.get(element) ?? [], unit, own);
    if (run && run.order >= (last?.order ?? 0)) last = run;
  }
  return last;
}

/** Of texts in the order of the page, which may be as many as it has, the last one in front of a unit that is not its own. */
function lastBefore(
  runs: readonly TextRun[],
  unit: Unit,
  own: ReadonlySet<TextRun | undefined>,
): TextRun | undefined {
  let at = firstFrom(runs, unit.order) - 1;
  while (own.has(runs[at])) at -= 1;
  return runs[at];
}

const ruled = new WeakMap<readonly TextRun[], Map<Element, TextRun[]>>();

/** The headings that rule what stands in an element, in order. */
function ruledBy(page: Page): ReadonlyMap<Element, readonly TextRun[]> {
  const known = ruled.get(page.headings);
  if (known) return known;
  const found = new Map<Element, TextRun[]>();
  const holdsBox = new Map<Element, boolean>();
  for (const run of page.headings)
    for (const scope of scopesOf(run, holdsBox)) {
      addTo(found, scope, run);
    }
  ruled.set(page.headings, found);
  return found;
}

/** A heading rules what shares its parent, or its parent's parent when it stands alone in a header block. */
function scopesOf(run: TextRun, holdsBox: Map<Element, boolean>): Element[] {
  const scopes: Element[] = [];
  let scope: Element | null = parentOf(run.block);
  for (let depth = 0; scope && depth < 3; depth++, scope = parentOf(scope)) {
    scopes.push(scope);
    const holds = holdsBox.get(scope) ?? firstIn(scope, BOXES) !== null;
    holdsBox.set(scope, holds);
    if (holds) break;
  }
  return scopes;
}
/** Places to fill in. */
export const BOXES = 'input,select,textarea,[role=combobox],[role=textbox]';

/** Of the texts in front of a unit the nearest one and the first one. @param lists each in the order of the page */
function leadingTexts(
  lists: readonly (readonly TextRun[] | undefined)[],
  unit: Unit,
  own: ReadonlySet<TextRun | undefined>,
): (string | undefined)[] {
  const ends = lists.flatMap((runs = []) => {
    // What stands in several places is listed by the first of them: a box listed first need not be.
    const last = lastBefore(runs, unit, own);
    return last ? [last, runs.find((run) => !own.has(run)) as TextRun] : [];
  });
  ends.sort((one, other) => other.order - one.order);
  return [ends[0], ends.at(-1)].map((run) => run?.text);
}

function findLeading(element: Element, page: Page, claimed: Claimed): Leading {
  const all: TextRun[] = [];
  const by = new Map<Unit | undefined, TextRun[]>();
  const [first] = page.extent.unitsIn(element);
  if (!first) return { all, by };
  const wrapper = wrapperOf(first, page);
  const inWrapper = (run: TextRun) =>
    page.extent.unitsIn(wrapper).length === 1 && holdsNode(wrapper, run.block);
  for (let order = page.extent.start(element); order < first.order; order++) {
    const run = captionAt(page, order);
    if (!run || run.heading || inWrapper(run) || captionsOneControl(run, page) || inCellOf(run, element))
      continue;
    addTo(by, claimed.get(run), run);
    all.push(run);
  }
  return { all, by };
}

/** A cell's text is about its row and column, not about what follows the table. */
function inCellOf(run: TextRun, element: Element): boolean {
  const cell = closestOf(run.block, 'td,th,[role$=cell],[role=columnheader]');
  return cell !== null && cell !== element && holdsNode(element, cell);
}

/** Whether a text stands in a label of one control. The browser searches a label anew each time it is asked for that. */
function captionsOneControl(run: TextRun, page: Page): boolean {
  const [first] = run.nodes;
  const holder = first && parentElementOf(first);
  const label = holder && closestOf(holder, 'label');
  if (!(label instanceof HTMLLabelElement)) return false;
  const level = levelsOf(page)(label);
  level.captionsControl ??= label.control !== null;
  return level.captionsControl;
}

/** The nearest row above that is one text only: "PATIENT INFORMATION" across the table. */
function titleRow(unit: Unit, page: Page): string | undefined {
  const at = page.tables.cellOf(unit);
  if (!at) return undefined;
  const known = titlesAbove.get(at.grid) ?? [''];
  titlesAbove.set(at.grid, known);
  for (let row = known.length; row <= at.place.row; row++)
    known[row] = titleOf(at.grid, row - 1, page) || (known[row - 1] ?? '');
  return known[at.place.row];
}
/** For each row of a table: the nearest title above it. */
const titlesAbove = new WeakMap<Grid<Element>, string[]>();

/** The text of a row that has only one, in a cell that spans several columns. */
function titleOf(grid: Grid<Element>, row: number, page: Page): string {
  const places = [...new Set(grid.at[row] ?? [])].filter((place) => place?.row === row);
  const filled = places.filter((place) => place && page.extent.start(place.cell) >= 0);
  const [only] = filled;
  if (filled.length !== 1 || !only || page.extent.unitsIn(only.cell).length > 0) return '';
  const isWide = only.columnEnd - only.column > 1 || places.length === 1;
  const texts = captionsIn(page, only.cell);
  return isWide && texts.length === 1 ? (texts[0]?.text ?? '') : '';
}
