import { type Page, wrapperOf } from './page.ts';
import { labelledBy } from './stated.ts';
import type { Unit } from './unit.ts';
import { ownersOf } from './vocabulary.ts';
import { parentOf, type TextRun } from './walk.ts';
import { captionWords } from './words.ts';

/** Levels of headings that a control is read under. */
const MOST_CONTEXT = 6;
/** Longer texts explain; they do not head a section. */
const LONGEST_HEADING = 90;
/** Captions no surer than this do not letter a box. */
const UNSURE = 0.6;
/** Texts in front of a group are read up to so many groups around a box; further out only headings count. */
const MOST_GROUPS = 2;
/** Nothing else on the paper form has boxes with capital letters. */
const DIAGNOSIS_ITEM = '21';
/** Lettered boxes begin where their numbered one begins, give or take (CSS pixels). */
const SAME_MARGIN = 24;
/** An address goes on for a few rows below its owner (CSS pixels). */
const FAR_OWNER = 160;

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
  // A box without a caption goes on under that of its neighbour.
  const isBare =
    !unit.captions.some(({ outer }) => !outer) &&
    unit.ancestors.find((one) => page.extent.unitsIn(one).length > 1) === element;
  const wrapper = wrapperOf(first, page.extent);
  const free = leading.filter(
    (run) =>
      !wrapper?.contains(run.block) &&
      !captionsOneControl(run) &&
      !inCellOf(run, element) &&
      (isBare || !claimed.has(run)),
  );
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
 * Lets a unit take over what stands above it: the number that its letter belongs to ("9." over "d." is 9d), and whose
 * address it continues.
 */
export function inherit(unit: Unit, page: Page): void {
  const owner = ownerAround(unit, page);
  if (owner) unit.context.push(owner);
  for (const word of TOPICS) {
    const topic = topicInRow(unit, page, word);
    if (topic) unit.context.unshift(topic);
  }
  const lettered = unit.captions.filter(
    ({ text, weight }) => weight > UNSURE && /^[a-l]$/i.test(captionWords(text).item),
  );
  const letter = lettered[0] && captionWords(lettered[0].text).item;
  if (!letter) return;
  const isCapital = lettered.some(({ text, outer }) => !outer && /^[A-L]$/.test(captionWords(text).item));
  const number = isCapital
    ? numberBefore(unit, page)
    : numberInCell(unit, page) || numberOfOwner(unit) || numberAbove(unit, page);
  if (number) unit.item = number + letter.toLowerCase();
}

/** Whose a box is when neither it nor its section says so: its neighbour's in the row, or that of the text above. */
function ownerAround(unit: Unit, page: Page): string | undefined {
  const texts = [...unit.captions.map(({ text }) => text), ...unit.context];
  if (!unit.rendered || texts.some((text) => ownersOf(captionWords(text)).length > 0)) return undefined;
  const neighbour = ownerInRow(unit, page);
  if (neighbour) return neighbour;
  const above = nearestAbove(unit, page, (run) => ownersOf(captionWords(run.text)).length > 0);
  return above && unit.box.top - above.box.bottom < FAR_OWNER ? above.text : undefined;
}

/** The caption of the box before it in the same row or group, where that one says whose it is: "Box 17 provider … NPI". */
function ownerInRow(unit: Unit, page: Page): string | undefined {
  const row = rowOf(unit, page);
  const saysOwner = ({ text }: { text: string }) => ownersOf(captionWords(text)).length > 0;
  const before =
    row &&
    page.extent.unitsIn(row).findLast((other) => other.order < unit.order && other.captions.some(saysOwner));
  return before?.captions.find(saysOwner)?.text;
}

/** What goes on in the boxes behind it: the quantity of a drug, the state of an accident. */
const TOPICS = ['ndc', 'accident'];

function topicInRow(unit: Unit, page: Page, word: string): string | undefined {
  const row = rowOf(unit, page);
  const speaksOf = ({ text }: { text: string }) => captionWords(text).words.includes(word);
  const before =
    row &&
    page.extent.unitsIn(row).findLast((other) => other.order < unit.order && other.captions.some(speaksOf));
  return before?.captions.find(speaksOf)?.text;
}

/** The table row around a unit, or its nearest group. */
const rowOf = (unit: Unit, page: Page): Element | undefined =>
  page.tables.cellOf(unit)?.place.cell.closest('tr') ??
  unit.ancestors.find((element) => page.extent.unitsIn(element).length > 1);

const numberOf = (run: TextRun): string | undefined =>
  /^\d{1,2}(?=[a-l]?$)/.exec(captionWords(run.text).item)?.[0];

/** Boxes A to L are those of item 21, wherever it stands in front of them. */
function numberBefore(unit: Unit, page: Page): string {
  const isDiagnosis = page.snapshot.runs.some(
    (run) => run.order < unit.order && numberOf(run) === DIAGNOSIS_ITEM,
  );
  return isDiagnosis ? DIAGNOSIS_ITEM : '';
}

/** "a." under "Service facility" is 32a, under "Billing provider" 33a, with or without the number. */
function numberOfOwner(unit: Unit): string {
  const [owner] = unit.context.flatMap((text) => ownersOf(captionWords(text)));
  return owner === 'facility' ? '32' : owner === 'billing' ? '33' : '';
}

/** The last numbered text in front of a lettered box in its own cell: "33. Billing provider … a. NPI … b.". */
function numberInCell(unit: Unit, page: Page): string {
  const cell =
    page.tables.cellOf(unit)?.place.cell ??
    unit.ancestors.find((element) => page.extent.unitsIn(element).length > 1);
  const before = cell ? page.extent.inside(cell).filter((item) => item.order < unit.order) : [];
  for (const item of before.reverse()) {
    const number = item.what === 'text' ? numberOf(item) : undefined;
    if (number) return number;
  }
  return '';
}

/** The number over a lettered box in the same column: 9a to 9d stand below 9. */
function numberAbove(unit: Unit, page: Page): string {
  if (!unit.rendered) return '';
  const isNumbered = (run: TextRun) => numberOf(run) !== undefined;
  const flush = nearestAbove(
    unit,
    page,
    (run) => isNumbered(run) && Math.abs(run.box.left - leftOf(unit, page)) < SAME_MARGIN,
  );
  const run = flush ?? nearestAbove(unit, page, isNumbered);
  return (run && numberOf(run)) ?? '';
}

/** Where a box begins, with its caption in front. */
const leftOf = (unit: Unit, page: Page): number =>
  Math.min(
    unit.box.left,
    ...unit.captions.flatMap(({ run }) => (run && page.captions.has(run) ? [run.box.left] : [])),
  );

/** The nearest text of a kind above a unit, in its column. */
function nearestAbove(unit: Unit, page: Page, fits: (run: TextRun) => boolean): TextRun | undefined {
  let nearest: TextRun | undefined;
  for (const run of page.captions) {
    const { box } = run;
    if (
      !run.rendered ||
      box.bottom > unit.box.top ||
      box.left >= unit.box.right ||
      box.right <= unit.box.left
    )
      continue;
    if ((!nearest || box.bottom > nearest.box.bottom) && fits(run)) nearest = run;
  }
  return nearest;
}
