import { attributeOf, idOf, textContentOf } from '../dom/own.ts';
import type { Labels } from './labels.ts';
import { memo } from './memo.ts';
import type { PartRole } from './types.ts';
import { type Control, parentOf, type Snapshot, type TextRun } from './walk.ts';
import { captionWords, tokenWords } from './words.ts';

function isSeparator(text: string): boolean {
  return /^[\s/.\-–]*$/.test(text);
}

type DatePart = 'month' | 'day' | 'year';

/** Which part of a date a box takes, by what is written on it. */
function datePart(texts: readonly string[]): DatePart | undefined {
  for (const text of texts) {
    const part = partsNamed(text, partNamed);
    if (part) return part;
  }
  return undefined;
}
const partsNamed = /* @__PURE__ */ memo<DatePart | ''>();

function partNamed(text: string): DatePart | '' {
  const ending = /(?:^|[-_.\s])(m{1,2}|mo|d{1,2}|y{1,4})$/i.exec(text.trim())?.[1]?.[0]?.toLowerCase();
  if (ending) return ending === 'm' ? 'month' : ending === 'd' ? 'day' : 'year';
  const words = new Set([...captionWords(text).words, ...tokenWords(text)]);
  if (words.has('month')) return 'month';
  if (words.has('day') && !words.has('unit')) return 'day';
  return words.has('year') ? 'year' : '';
}

const MONTHS = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
/** No list of years is longer. */
const MOST_YEARS = 150;

/** Which part of a date a list offers: by the name of the part in front of its choices, else by the choices. */
function datePartOfList({ element }: Control): DatePart | undefined {
  if (!(element instanceof HTMLSelectElement) || element.options.length > MOST_YEARS) return undefined;
  const first = element.options[0]?.text ?? '';
  if (DATE_MARK.test(first)) return datePart([first]);
  const texts = [...element.options].map(({ text }) => text.trim()).filter((text) => /[a-z0-9]/i.test(text));
  const share = (fits: (text: string) => boolean) => texts.filter(fits).length;
  if (share((text) => MONTHS.test(text)) >= 12) return 'month';
  if (share((text) => /^(19|20)\d\d$/.test(text)) >= 2) return 'year';
  const numbers = share((text) => /^\d{1,2}$/.test(text));
  return numbers === 31 ? 'day' : numbers === 12 ? 'month' : undefined;
}

const ownTexts = ({ element }: Control, labels: Labels): string[] =>
  [
    ...['placeholder', 'aria-label', 'title'].map((name) => attributeOf(element, name)),
    ...labels.of(element).map((label) => textContentOf(label)),
    attributeOf(element, 'name'),
    idOf(element),
  ].filter((text): text is string => Boolean(text));

/** The parts of a date that a text names one by one: "month, day, year". */
export function datePartsIn(text: string): readonly PartRole[] | undefined {
  const marks = text.split(/[\s,/.-]+/);
  if (marks.length !== 3) return undefined;
  const roles = marks.flatMap((mark) => (DATE_MARK.test(mark) ? (datePart([mark]) ?? []) : []));
  return new Set(roles).size === 3 ? roles : undefined;
}

/** "MM", "DD", "Year": names of the parts of a date. */
export const DATE_MARK = /^\W*(m{1,2}|mo|d{1,2}|(cc)?y{1,4}|yr|month|day|year)\W*$/i;
/** The mark at the end of what stands in front of a box: "From MM". */
export const LAST_MARK = /(?:^|\s)(m{1,2}|d{1,2}|(?:cc)?y{2,4})\W*$/i;
/** Marks of three boxes stand together, above or below them: so many items away at most, and so close (CSS pixels). */
const MARK_ITEMS = 8;
const MARK_NEAR = 30;

/** Whether any text of a page is the name of a part of a date: on most pages none is. */
function hasMarks(snapshot: Snapshot): boolean {
  const known = marksKnown.get(snapshot) ?? snapshot.runs.some(isMark);
  marksKnown.set(snapshot, known);
  return known;
}
const isMark = ({ text }: TextRun): boolean => DATE_MARK.test(text);
const marksKnown = new WeakMap<Snapshot, boolean>();

/** "MM", "DD" or "Year" over or under a box, or right in front of it. */
function marksAt(control: Control, snapshot: Snapshot): string[] {
  const { items } = snapshot;
  const { order, box, rendered } = control;
  const before = items[order - 1];
  const mark = before?.what === 'text' ? LAST_MARK.exec(before.text)?.[1] : undefined;
  const inFront = mark ? [mark] : [];
  if (before && mark && rendered && before.box.top < box.bottom && before.box.bottom > box.top)
    return inFront;
  if (!rendered || !hasMarks(snapshot)) return inFront;
  const near = items.slice(Math.max(0, order - MARK_ITEMS), order + MARK_ITEMS);
  const marks = near.flatMap((item) => (item.what === 'text' && isMark(item) ? item : []));
  const inColumn = marks.filter(
    ({ box: mark }) =>
      mark.left < box.right &&
      mark.right > box.left &&
      (mark.top >= box.bottom || mark.bottom <= box.top) &&
      mark.top - box.bottom < MARK_NEAR &&
      box.top - mark.bottom < MARK_NEAR,
  );
  return inColumn.length > 0 ? inColumn.map(({ text }) => text) : inFront;
}

/** Which part of a date a box says it takes; each box is asked up to three times. */
function partOf(control: Control, snapshot: Snapshot): PartRole | undefined {
  control.says ??=
    datePart([...ownTexts(control, snapshot.labels), ...marksAt(control, snapshot)]) ??
    datePartOfList(control) ??
    'whole';
  return control.says === 'whole' ? undefined : control.says;
}

/** The most characters that a box takes, where the page limits them; else 0. */
const mostOf = ({ element }: Control): number =>
  element instanceof HTMLInputElement && element.maxLength > 0 ? element.maxLength : 0;

const sizeOf = ({ element }: Control): number =>
  element instanceof HTMLInputElement && element.hasAttribute('size') ? element.size : 0;

/** How many characters a box takes, by its limit or else by its size; 0 where neither is set. */
export function limitOf(control: Control): number {
  control.limit ??= mostOf(control) || sizeOf(control);
  return control.limit;
}

const isTyped = (control: Control | undefined): control is Control =>
  control !== undefined &&
  (['text', 'number', 'select', 'combobox'].includes(control.kind) ||
    control.element.getAttribute('role') === 'spinbutton');

/** A box for up to four digits is no wider than this (CSS pixels). */
export const FOUR_DIGITS = 84;
const isNarrow = ({ rendered, box }: Control): boolean => !rendered || box.right - box.left <= FOUR_DIGITS;

/** What stands between boxes, one text for each gap. */
function gaps(boxes: readonly Control[], snapshot: Snapshot): string[] {
  return boxes.slice(1).map((box, index) =>
    snapshot.items
      .slice((boxes[index]?.order ?? box.order) + 1, box.order)
      .map((item) => (item.what === 'text' ? item.text : '?'))
      .join(''),
  );
}

/** Boxes of one number, by the characters they take: telephone, social security number; tax id. */
const NUMBERS: Readonly<Record<string, number>> = { '3,3,4': 3, '3,2,4': 3, '2,7': 2 };

/**
 * Two or three boxes that take one date, or one number in pieces.
 * @param before the box in front of them
 * @returns a role for each of them, or nothing when the first stands for itself
 */
export function partsFrom(
  controls: readonly (Control | undefined)[],
  snapshot: Snapshot,
  before?: Control,
): readonly PartRole[] | undefined {
  const [one, two, three] = controls;
  if (!isTyped(one) || !isTyped(two) || isBelow(two, one)) return undefined;
  const most = mostOf(one);
  const pair = most > 0 && NUMBERS[`${most},${mostOf(two)}`];
  if (pair && gaps([one, two], snapshot).every(isSeparator)) return ['item', 'item'];
  if (!isTyped(three) || isBelow(three, one)) return undefined;
  const boxes = [one, two, three];
  const roles = rolesOf(boxes, snapshot);
  if (roles) return roles;
  const between = gaps(boxes, snapshot);
  const separated = between.every((text) => text !== '' && isSeparator(text));
  const length = boxes.map(limitOf).join();
  const ends = rolesByEnd(boxes.map(({ element }) => attributeOf(element, 'name') || idOf(element)));
  if (ends) return ends;
  if (NUMBERS[length] === 3 && between.every((text) => isSeparator(text) || text === ')'))
    return ['item', 'item', 'item'];
  if (separated && (length === '2,2,4' || length === '2,2,2')) return DATE;
  if (between.every((text) => text === '/') && boxes.every(isNarrow)) return DATE;
  const together = new Set(boxes.map((box) => parentOf(box.element))).size === 1;
  if (length !== '2,2,4' || between.some(Boolean) || !together) return undefined;
  // A box of two in front, no further away than the next: modifiers, and the pointers behind them.
  const goesOn =
    before &&
    limitOf(before) === 2 &&
    before.order === one.order - 1 &&
    Math.abs(one.box.left - before.box.right - two.box.left + one.box.right) <= 1;
  return goesOn ? undefined : DATE;
}

/** The three parts of a date, where the boxes say so. */
function rolesOf(boxes: readonly Control[], snapshot: Snapshot): readonly PartRole[] | undefined {
  const roles: PartRole[] = [];
  for (const box of boxes) {
    const role = partOf(box, snapshot);
    if (!role || roles.includes(role)) return undefined;
    roles.push(role);
  }
  return roles;
}

/** "b14m", "b14d", "b14y": one name, but for the letter of the part at its end. */
export function rolesByEnd(names: readonly string[]): readonly PartRole[] | undefined {
  const stem = names[0]?.slice(0, -1);
  if (!stem || names.some((name) => name.slice(0, -1) !== stem)) return undefined;
  const roles = names.flatMap((name) => datePart([name.slice(-1)]) ?? []);
  return new Set(roles).size === 3 ? roles : undefined;
}

/** The order in which American forms ask for a date. */
export const DATE: readonly PartRole[] = ['month', 'day', 'year'];

const isBelow = (box: Control, first: Control): boolean => first.rendered && box.box.top > first.box.bottom;
