import { closestOf } from '../dom/own.ts';
import { isCount } from './meaning.ts';
import { firstFrom } from './near.ts';
import type { Page } from './page.ts';
import { passesOn, sameProvider } from './passes-on.ts';
import type { Unit } from './unit.ts';
import { conceptsWith, isLight, ownersOf } from './vocabulary.ts';
import type { Box, TextRun } from './walk.ts';
import { captionWords } from './words.ts';

/** Captions no surer than this do not letter a box. */
const UNSURE = 0.6;
/** Nothing else on the paper form has boxes with capital letters. */
const DIAGNOSIS_ITEM = '21';
/** Nothing else on it has columns with capital letters. */
const LINE_ITEM = '24';
/** Lettered boxes begin where their numbered one begins, give or take (CSS pixels). */
const SAME_MARGIN = 24;
/** An address goes on for a few rows below its owner (CSS pixels). */
const FAR_OWNER = 160;
/** The first of a heading's lines is no higher above its last one (CSS pixels). */
const HEAD_HEIGHT = 48;

/**
 * Lets a unit take over what stands above it: the number that its letter belongs to ("9." over "d." is 9d), and whose
 * address it continues.
 */
export function inherit(unit: Unit, page: Page): void {
  const before = inFront(unit, page);
  const owner = ownerAround(unit, page, before);
  if (owner) unit.context.push(owner);
  const named = sameProvider(unit, before.at(-1));
  if (named) unit.context.unshift(named);
  if (isBareQualifier(unit)) {
    const topic = captionIn(
      before.filter((other) => onLine(unit, other)),
      (text) => text !== '',
    );
    if (topic) unit.context.unshift(topic);
  }
  for (const word of TOPICS) {
    const topic = topicInRow(unit, before, word);
    if (topic) unit.context.unshift(topic);
  }
  const lettered = unit.captions.filter(
    ({ text, weight }) => weight > UNSURE && /^[a-l]$/i.test(captionWords(text).item),
  );
  const letter = lettered[0] && captionWords(lettered[0].text).item;
  if (!letter) {
    unit.item = itemOfQualified(unit, page);
    return;
  }
  const capitals = lettered.filter(({ text }) => /^[A-L]$/.test(captionWords(text).item));
  const number = capitals.some(
    ({ source, outer, run }) => source === 'column' || (outer && isLineHead(run, page)),
  )
    ? LINE_ITEM
    : capitals.some(({ outer }) => !outer)
      ? providerIn(unit, page) || numberBefore(unit, page)
      : numberInCell(unit, page) || numberOfOwner(unit) || numberAbove(unit, page);
  if (number) unit.item = number + letter.toLowerCase();
}

/** Whose a box is when neither it nor its section says so: its neighbour's in the row, or that of the text above. */
function ownerAround(unit: Unit, page: Page, before: readonly Unit[]): string | undefined {
  const texts = [...unit.captions.map(({ text }) => text), ...unit.context];
  if (!unit.rendered || texts.some((text) => ownersOf(captionWords(text)).length > 0)) return undefined;
  // "Lab NPI": a word that we do not know may well say whose it is.
  if (unit.captions.some(({ outer, text }) => !outer && captionWords(text).words.some(isUnknown)))
    return undefined;
  // The caption of the box before it, where that one says whose it is: "Box 17 provider … NPI".
  const neighbour = captionIn(
    before.filter((other) => onLine(unit, other) || inColumn(unit, other)),
    passesOn,
  );
  if (neighbour) return neighbour;
  if (unit.captions.length === 0) return undefined;
  return nearestAbove(unit, page, ownerOfNext, FAR_OWNER)?.text;
}

const isUnknown = (word: string): boolean =>
  conceptsWith(word).length === 0 && !isLight(word) && !isCount(word);

const ownerOfNext = (run: TextRun): boolean => passesOn(run.text);

/** "Qual." alone qualifies what stands in front of it: a date, an id, a provider. */
const isBareQualifier = ({ captions }: Unit): boolean =>
  captions.some(({ outer, text }) => !outer && captionWords(text).words.join() === 'qualifier');

/** What goes on in the boxes behind it: the quantity of a drug, the state of an accident. */
const TOPICS = ['ndc', 'accident'];

const topicInRow = (unit: Unit, before: readonly Unit[], word: string): string | undefined =>
  captionIn(
    before.filter((other) => onLine(unit, other)),
    (text) => captionWords(text).words.includes(word),
  );

const onLine = (unit: Unit, { box, rendered }: Unit): boolean =>
  !rendered || !unit.rendered || (box.top < unit.box.bottom && box.bottom > unit.box.top);

const inColumn = (unit: Unit, { box, rendered }: Unit): boolean =>
  !rendered || (box.left < unit.box.right && box.right > unit.box.left);

/** So many boxes further on nobody is reminded of a caption any more. */
const MOST_IN_FRONT = 4;

/** The longest code that says what kind of number follows. */
const LONGEST_QUALIFIER = 3;

/** The item of a short list or box right in front: "b. [ZZ] [332B00000X]" is all 33b. */
function itemOfQualified(unit: Unit, page: Page): string {
  if (unit.captions.some(({ outer }) => !outer)) return '';
  const { all } = page.extent;
  const qualifier = all[firstFrom(all, unit.order) - 1];
  if (qualifier?.lastOrder !== unit.order - 1 || qualifier.ancestors[0] !== unit.ancestors[0]) return '';
  const isShort =
    qualifier.kind === 'select'
      ? qualifier.options.every((option) => /^([A-Z\d]{1,2}\b|\W*\|)/.test(option))
      : qualifier.maxLength > 0 && qualifier.maxLength <= LONGEST_QUALIFIER;
  return isShort ? qualifier.item : '';
}

const rowOf = (cell: Element | undefined): Element | null => (cell ? closestOf(cell, 'tr') : null);

/** The boxes in front in the same row or group. */
function inFront(unit: Unit, page: Page): readonly Unit[] {
  const row =
    rowOf(page.tables.cellOf(unit)?.place.cell) ??
    unit.ancestors.find((element) => page.extent.unitsIn(element).length > 1);
  const inRow = row ? page.extent.unitsIn(row) : [];
  const at = firstFrom(inRow, unit.order);
  return inRow.slice(Math.max(0, at - MOST_IN_FRONT), at);
}

/** The nearest caption of a kind. */
function captionIn(before: readonly Unit[], fits: (text: string) => boolean): string | undefined {
  for (const { captions } of before.toReversed()) {
    const found = captions.find(({ text }) => fits(text));
    if (found) return found.text;
  }
  return undefined;
}

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

/**
 * The last numbered text in front of a lettered box in its own cell: "33. Billing provider … a. NPI … b.". Where several
 * items share what is no cell, places tell.
 */
function numberInCell(unit: Unit, page: Page): string {
  const own = page.tables.cellOf(unit)?.place.cell;
  const cell = own ?? unit.ancestors.find((element) => page.extent.unitsIn(element).length > 1);
  const numbers = new Set<string>();
  for (let order = unit.order - 1; cell && order >= page.extent.start(cell); order--) {
    const item = page.snapshot.items[order];
    const number = item?.what === 'text' ? numberOf(item) : undefined;
    if (number) numbers.add(number);
    if (numbers.size > (own || !unit.rendered ? 0 : 1)) break;
  }
  const [number = ''] = numbers;
  return own || numbers.size === 1 || number === LINE_ITEM ? number : '';
}

/** Whether a letter stands in a row of headings that "24." begins, as on forms that are drawn without a table. */
const isLineHead = (head: TextRun | undefined, { near }: Page): boolean =>
  head !== undefined &&
  near
    .onLines(head.box.top - HEAD_HEIGHT, head.box.bottom)
    .some((run) => numberOf(run) === LINE_ITEM && isBeside(run.box, head.box));
const isBeside = ({ left, top, bottom }: Box, head: Box): boolean =>
  left < head.left && top < head.bottom && bottom > head.top - HEAD_HEIGHT;

/** On forms all in capitals the letters of items 32 and 33 are capitals too. */
const providerIn = (unit: Unit, page: Page): string => /^3[23]$/.exec(numberInCell(unit, page))?.[0] ?? '';

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

/** The nearest text of a kind above a unit, in its column and no further away than said. */
function nearestAbove(
  unit: Unit,
  page: Page,
  fits: (run: TextRun) => boolean,
  far = Number.POSITIVE_INFINITY,
): TextRun | undefined {
  const { left, right, top } = unit.box;
  const inColumn = (run: TextRun) => run.box.left < right && run.box.right > left && fits(run);
  return page.near.above(unit.box, top, inColumn, 0, top - far)[0];
}
