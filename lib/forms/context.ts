import type { Grid } from './grid.ts';
import { captionAt, captionsIn, type Page, wrapperOf } from './page.ts';
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
  const add = (text: string | null | undefined) => {
    const clean = text?.replace(/\s+/g, ' ').trim();
    if (clean && clean.length <= LONGEST_HEADING && !found.includes(clean)) found.push(clean);
  };
  const wrapper = wrapperOf(unit, page.extent);
  let inTable = false;
  let groups = 0;
  for (const element of unit.ancestors) {
    if (found.length >= MOST_CONTEXT) break;
    if (namesItsGroup(element)) add(element.getAttribute('aria-label') || labelledBy(element, unit.anchor));
    if (element !== wrapper && wrapper.contains(element)) continue;
    const tag = element.localName;
    inTable ||= tag === 'tr' || element.getAttribute('role') === 'row';
    const { heading, leading } = headsOf(element, unit, page, claimed);
    add(heading);
    // Inside a table the texts in front belong to other cells; only a row of its own is a title.
    groups += page.extent.unitsIn(element).length > 1 ? 1 : 0;
    if (!inTable && groups <= MOST_GROUPS) for (const text of leading) add(text);
    if (tag === 'tbody' || tag === 'table') add(titleRow(unit, page));
    if (tag === 'table') inTable = false;
  }
  return found;
}

function namesItsGroup(element: Element): boolean {
  return (
    /^(group|region|radiogroup|tabpanel|form)$/.test(element.getAttribute('role') ?? '') ||
    /^(fieldset|section|form)$/.test(element.localName)
  );
}

/** Inside one element: the last heading before a unit, and the texts before the first unit that caption no single box. */
function headsOf(
  element: Element,
  unit: Unit,
  page: Page,
  claimed: Claimed,
): { heading: string | undefined; leading: string[] } {
  const start = page.extent.start(element);
  const own = new Set(unit.captions.map((caption) => caption.run));
  const heading = page.headings.findLast(
    (run) => run.order >= start && run.order < unit.order && !own.has(run) && rules(run, unit),
  )?.text;
  const [first] = page.extent.unitsIn(element);
  if (!first) return { heading, leading: [] };
  // A box without a caption goes on under that of its neighbour.
  const isBare =
    !unit.captions.some(({ outer }) => !outer) &&
    unit.ancestors.find((one) => page.extent.unitsIn(one).length > 1) === element;
  const wrapper = wrapperOf(first, page.extent);
  const inWrapper = (run: TextRun) =>
    page.extent.unitsIn(wrapper).length === 1 && wrapper.contains(run.block);
  const free: TextRun[] = [];
  for (let order = start; order < Math.min(first.order, unit.order); order++) {
    const run = captionAt(page, order);
    if (!run || own.has(run) || run.heading || inWrapper(run)) continue;
    if (!captionsOneControl(run) && !inCellOf(run, element) && (isBare || !claimed.has(run))) free.push(run);
  }
  return { heading, leading: [free.at(-1), free[0]].flatMap((run) => run?.text ?? []) };
}

/** A cell's text is about its row and column, not about what follows the table. */
function inCellOf(run: TextRun, element: Element): boolean {
  const cell = run.block.closest('td,th,[role=cell],[role=gridcell],[role=columnheader]');
  return cell !== null && cell !== element && element.contains(cell);
}

const captionsOneControl = (run: TextRun): boolean => {
  const label = run.nodes[0]?.parentElement?.closest('label');
  return label instanceof HTMLLabelElement && label.control !== null;
};

/** A heading rules what shares its parent, or its parent's parent when it stands alone in a header block. */
function rules(run: TextRun, unit: Unit): boolean {
  let scope: Element | null = parentOf(run.block);
  for (let depth = 0; scope && depth < 3; depth++, scope = parentOf(scope)) {
    if (unit.ancestors.includes(scope)) return true;
    if (scope.querySelector('input,select,textarea,[role=combobox],[role=textbox]')) return false;
  }
  return false;
}

/** The nearest row above that is one text only: "PATIENT INFORMATION" across the table. */
function titleRow(unit: Unit, page: Page): string | undefined {
  const at = page.tables.cellOf(unit);
  if (!at) return undefined;
  for (let row = at.place.row - 1; row >= 0; row--) {
    const title = titleOf(at.grid, row, page);
    if (title) return title;
  }
  return undefined;
}

const titles = new WeakMap<Grid<Element>, string[]>();

/** The text of a row that has only one, in a cell that spans several columns. */
function titleOf(grid: Grid<Element>, row: number, page: Page): string {
  const known = titles.get(grid) ?? [];
  titles.set(grid, known);
  const title = known[row] ?? findTitle(grid, row, page);
  known[row] = title;
  return title;
}

function findTitle(grid: Grid<Element>, row: number, page: Page): string {
  const places = [...new Set(grid.at[row] ?? [])].filter((place) => place?.row === row);
  const filled = places.filter((place) => place && page.extent.start(place.cell) >= 0);
  const [only] = filled;
  if (filled.length !== 1 || !only || page.extent.unitsIn(only.cell).length > 0) return '';
  const isWide = only.columnEnd - only.column > 1 || places.length === 1;
  const texts = captionsIn(page, only.cell);
  return isWide && texts.length === 1 ? (texts[0]?.text ?? '') : '';
}
