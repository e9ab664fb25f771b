import { type Page, wrapperOf } from './page.ts';
import { labelledBy } from './stated.ts';
import type { Unit } from './units.ts';
import { ownersIn } from './vocabulary.ts';
import { parentOf, type TextRun } from './walk.ts';
import { captionWords } from './words.ts';

/** Levels of headings that a control is read under. */
const MOST_CONTEXT = 6;
/** Longer texts explain; they do not head a section. */
const LONGEST_HEADING = 90;
/** A letter without number ("d.") takes the number of a box no further up than this many boxes. */
const MOST_ABOVE = 6;

/** Headings and group captions above a unit, nearest first. */
export function contextOf(unit: Unit, page: Page): string[] {
  const found = [...unit.context];
  const add = (text: string | null | undefined) => {
    const clean = text?.replace(/\s+/g, ' ').trim();
    if (clean && clean.length <= LONGEST_HEADING && !found.includes(clean)) found.push(clean);
  };
  const wrapper = wrapperOf(unit, page.extent);
  let inTable = false;
  for (const element of unit.ancestors) {
    if (found.length >= MOST_CONTEXT) break;
    if (namesItsGroup(element)) add(element.getAttribute('aria-label') || labelledBy(element, unit.anchor));
    if (element !== wrapper && wrapper.contains(element)) continue;
    const tag = element.localName;
    inTable ||= tag === 'tr' || element.getAttribute('role') === 'row';
    const { heading, leading } = headsOf(element, unit, page);
    add(heading);
    // Inside a table the texts in front belong to other cells; only a row of its own is a title.
    if (!inTable) for (const text of leading) add(text);
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
): { heading: string | undefined; leading: string[] } {
  let heading: string | undefined;
  const leading: TextRun[] = [];
  const [first] = page.extent.unitsIn(element);
  const own = new Set(unit.captions.map((caption) => caption.run));
  for (const item of page.extent.inside(element)) {
    if (item.order >= unit.order) break;
    if (item.what !== 'text' || !page.captions.has(item) || own.has(item)) continue;
    if (item.heading && rules(item, unit)) heading = item.text;
    else if (first && item.order < first.order) leading.push(item);
  }
  if (!first) return { heading, leading: [] };
  const wrapper = wrapperOf(first, page.extent);
  const free = leading.filter((run) => !wrapper.contains(run.block) && !captionsOneControl(run));
  return { heading, leading: [free.at(-1), free[0]].flatMap((run) => run?.text ?? []) };
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
    const cells = [...new Set(at.grid.at[row] ?? [])].filter(
      (place) => place !== undefined && place.row === row,
    );
    const filled = cells.filter((place) => place && page.extent.inside(place.cell).length > 0);
    const [only] = filled;
    if (filled.length !== 1 || !only || page.extent.unitsIn(only.cell).length > 0) continue;
    const isWide = only.columnEnd - only.column > 1 || cells.length === 1;
    const runs = page.extent.inside(only.cell);
    if (isWide && runs.length === 1 && runs[0]?.what === 'text') return runs[0].text;
  }
  return undefined;
}

/**
 * Lets a unit take over what the boxes above it in the same column say: the number that its letter belongs to, and whose
 * address it continues.
 */
export function inherit(unit: Unit, units: readonly Unit[]): void {
  if (!unit.rendered) return;
  const words = unit.captions.map(({ text }) => captionWords(text));
  const letter = words.find(({ item }) => /^[a-e]$/i.test(item))?.item.toLowerCase();
  const isOwned =
    words.some((caption) => ownersIn(caption.words).length > 0) ||
    unit.context.some((text) => ownersIn(captionWords(text).words).length > 0);
  if (isOwned && !letter) return;
  const above = units
    .filter(
      (other) =>
        other !== unit &&
        other.rendered &&
        other.box.bottom <= unit.box.top + 1 &&
        other.box.left < unit.box.right &&
        other.box.right > unit.box.left,
    )
    .sort((a, b) => b.box.bottom - a.box.bottom)
    .slice(0, MOST_ABOVE);
  for (const other of above) {
    const captions = other.captions.map(({ text }) => captionWords(text));
    const number = captions.map(({ item }) => /^\d{1,2}/.exec(item)?.[0]).find(Boolean);
    if (letter && number && unit.item === '') unit.item = number + letter;
    const owner = other.captions.find(({ text }) => ownersIn(captionWords(text).words).length > 0);
    if (owner && !isOwned) {
      unit.context.push(owner.text);
      return;
    }
    if (unit.item) return;
  }
}
