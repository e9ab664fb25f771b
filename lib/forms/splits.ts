import { closestOf } from '../dom/own.ts';
import type { Captions } from './captions.ts';
import type { CellPlace } from './grid.ts';
import type { Page } from './page.ts';
import { SURE } from './stated.ts';
import { limitOf as charactersOf, DATE, DATE_MARK, datePartsIn, FOUR_DIGITS } from './triples.ts';
import type { PartRole } from './types.ts';
import type { Unit } from './unit.ts';
import { isWorded } from './vocabulary.ts';
import type { Control } from './walk.ts';
import { captionWords } from './words.ts';

/** Values in several boxes that only their captions give away: a date in three cells, dollars and cents. */

/** A box for two digits is no wider than this (CSS pixels). */
const TWO_DIGITS = 48;
/** A box for an area code takes three, the one for the rest of the number seven or eight, or is so much wider. */
const AREA_CODE = 3;
const AREA_WIDTH = 60;
const REST_WIDTH = 1.4;

const DATE_WORDS = new Set(['date', 'birthdate', 'from', 'to']);
const PHONE_WORDS = new Set(['phone']);
const MONEY_WORDS = new Set(['charge', 'amount', 'paid', 'balance']);
/** Nothing on a claim is typed into more boxes than four. */
const PIECES: readonly PartRole[] = ['item', 'item', 'item', 'item'];

/**
 * Finds such values.
 * @returns the roles of the boxes, by the first control of each value
 */
export function splitValues(
  units: readonly Unit[],
  captions: Captions,
): ReadonlyMap<Control, readonly PartRole[]> {
  const splits = new Map<Control, readonly PartRole[]>();
  for (let index = 0; index < units.length; index++) {
    const [first, second, third] = units.slice(index, index + 3);
    const control = first?.controls[0];
    if (!first || !second || !control) continue;
    const three = third && ([first, second, third] as const);
    const named = three && (namedBehind(three, captions) ?? namedAbove(three, captions));
    if (named) {
      splits.set(control, named);
      index += 2;
      continue;
    }
    if (!isTyped(first) || !isTyped(second)) continue;
    if (
      third &&
      isTyped(third) &&
      isDate([first, second, third], units.slice(index + 3, index + 6), captions)
    ) {
      splits.set(control, DATE);
      index += 2;
    } else if (isMoney(first, second, captions) || isPhone(first, second, captions)) {
      splits.set(control, PIECES.slice(0, 2));
      index += 1;
    } else {
      const pieces = numberPieces(units.slice(index, index + PIECES.length), captions);
      if (pieces < 2) continue;
      splits.set(control, PIECES.slice(0, pieces));
      index += pieces - 1;
    }
  }
  return splits;
}

const isTyped = ({ kind, parts }: Unit): boolean =>
  (kind === 'text' || kind === 'number') && parts.length === 1;

/** How many characters a box takes, where the page says so; else 0. */
const limitOf = ({ controls: [control] }: Unit): number => (control ? charactersOf(control) : 0);

/** How many characters a box takes: by its limit, or by its width; 0 when nothing says so. */
function room(unit: Unit): number {
  return limitOf(unit) || (isWithin(unit, TWO_DIGITS) ? 2 : 0);
}

const isWithin = (unit: Unit, width: number): boolean => widthOf(unit) > 0 && widthOf(unit) <= width;
const widthOf = ({ box }: Unit): number => box.right - box.left;

function textIn({ controls: [control] }: Unit): string {
  const element = control?.element;
  return element instanceof HTMLInputElement ? element.value.trim() : '';
}

const sideBySide = (one: Unit | undefined, other: Unit): boolean =>
  one !== undefined && one.ancestors[0] === other.ancestors[0];

/** Whether a caption of the box speaks of such a thing; headings of a whole row in one text speak of every box in it. */
const says = (unit: Unit, words: ReadonlySet<string>, captions: Captions): boolean =>
  captions
    .of(unit)
    .some(({ text }) => !text.includes('|') && captionWords(text).words.some((word) => words.has(word)));

const isBare = (unit: Unit, captions: Captions): boolean =>
  captions.of(unit).every(({ outer, weight }) => outer || weight <= SURE.after);

/** The parts of a date by a text behind its boxes: "[ ] [ ] [ ] month, day, year". */
function namedBehind(boxes: readonly Unit[], captions: Captions): readonly PartRole[] | undefined {
  const [first, ...others] = boxes;
  const behind = captions.page.snapshot.items[(boxes.at(-1)?.lastOrder ?? 0) + 1];
  const roles = behind?.what === 'text' ? datePartsIn(behind.text) : undefined;
  return roles && first && others.every((box) => sideBySide(box, first) && isBare(box, captions))
    ? roles
    : undefined;
}

/** The parts of a date by the headings of their columns: "MM", "DD", "YY". */
function namedAbove(boxes: readonly Unit[], captions: Captions): readonly PartRole[] | undefined {
  if (!boxes.every((box) => isTyped(box) && widthOf(box) <= FOUR_DIGITS)) return undefined;
  const marks = boxes.flatMap(
    (box) => captions.of(box).find(({ text, outer }) => outer && DATE_MARK.test(text))?.text ?? [],
  );
  return marks.length === boxes.length ? datePartsIn(marks.join(' ')) : undefined;
}

/** Two, two, and two or four characters under one caption that speaks of a date. */
function isDate(boxes: readonly [Unit, Unit, Unit], others: readonly Unit[], captions: Captions): boolean {
  const [month, day, year] = boxes;
  const isYear =
    room(year) === 2 || room(year) === 4 || (limitOf(year) === 0 && widthOf(year) <= FOUR_DIGITS);
  if (room(month) !== 2 || room(day) !== 2 || !isYear) return false;
  const { page } = captions;
  if (underOneHeading(boxes, page) || underOneHeading([...boxes, ...others.slice(0, 3)], page))
    return says(month, DATE_WORDS, captions);
  const isTogether = (sideBySide(day, month) && sideBySide(year, month)) || fillTable(boxes, page);
  if (!isTogether || !isBare(day, captions)) return false;
  // Four alike are modifiers, six are two dates.
  const [next] = others;
  const [caption] = captions.of(month);
  const isRow = next && sideBySide(next, month) && room(next) === 2 && !sideBySide(others[2], month);
  return (
    !isRow && caption !== undefined && captionWords(caption.text).words.some((word) => DATE_WORDS.has(word))
  );
}

/** Boxes that are named alike and counted: `m1` and `m2`, `charge3_1` and `charge3_2`. */
function areCounted({ tokens: [first] }: Unit, { tokens: [next] }: Unit): boolean {
  const [one, two] = [first, next].map((name) => /^(.*?)(\d+)$/.exec(name ?? ''));
  return one && two ? one[1] === two[1] && Number(two[2]) === Number(one[2]) + 1 : !first && !next;
}

/** A box for two digits behind the dollars, without a caption of its own. */
function isMoney(dollars: Unit, cents: Unit, captions: Captions): boolean {
  const limit = limitOf(cents);
  if (limit === 0 || limit > 2 || limitOf(dollars) === limit) return false;
  const { page } = captions;
  // An amount with its cents needs no second box.
  if (/\.\d\d$/.test(textIn(dollars))) return false;
  return (
    (underOneHeading([dollars, cents], page) ||
      (hasNoCaption(cents, dollars, page) &&
        (sideBySide(cents, dollars) || (dollars.tokens.length > 0 && areCounted(dollars, cents))))) &&
    says(dollars, MONEY_WORDS, captions)
  );
}

/** "(509) 555-0121" in two boxes: their brackets or their caption say so. */
function isPhone(area: Unit, rest: Unit, captions: Captions): boolean {
  const isArea = limitOf(area) === AREA_CODE || (limitOf(area) === 0 && isWithin(area, AREA_WIDTH));
  const isRest =
    limitOf(rest) > AREA_CODE * 2 || (limitOf(rest) === 0 && widthOf(rest) > widthOf(area) * REST_WIDTH);
  return (
    isArea &&
    isRest &&
    hasNoCaption(rest, area, captions.page) &&
    (isBracketed(area, captions.page) || says(area, PHONE_WORDS, captions))
  );
}

const isBracketed = ({ order, lastOrder }: Unit, { snapshot: { items } }: Page): boolean => {
  const [before, after] = [items[order - 1], items[lastOrder + 1]];
  return (
    before?.what === 'text' &&
    after?.what === 'text' &&
    /\(\s*$/.test(before.text) &&
    /^\s*\)/.test(after.text)
  );
};

/** A caption of one number, whoever gave it. */
const NUMBER = /\b(number|no\.?|id|i\.d\.)\W*$|#\W*$/i;

/** How many of these boxes take one number in pieces: one caption, and boxes of stated sizes named alike. */
function numberPieces(boxes: readonly Unit[], captions: Captions): number {
  let count = 0;
  for (const box of boxes) {
    const before = boxes[count - 1];
    if (!isTyped(box) || limitOf(box) === 0 || limitOf(box) > LONGEST_PIECE) break;
    if (
      before &&
      !(sideBySide(box, before) && hasNoCaption(box, before, captions.page) && areCounted(before, box))
    )
      break;
    count += 1;
  }
  const [first] = boxes;
  if (count < 2 || !first) return 0;
  const text = captions.of(first)[0]?.text ?? '';
  return NUMBER.test(text) && !isWorded('severalNumbers', text) ? count : 0;
}
/** Boxes for more characters take a whole number. */
const LONGEST_PIECE = 8;

/** Nothing but a point or a blank stands between two boxes. */
function hasNoCaption(unit: Unit, before: Unit, page: Page): boolean {
  return page.snapshot.items
    .slice(before.lastOrder + 1, unit.order)
    .every((item) => item.what === 'text' && /^\W*$/.test(item.text));
}

/** Whether a table holds these boxes and no others. */
function fillTable([first, ...others]: readonly Unit[], { tables, extent }: Page): boolean {
  const table = first && tables.cellOf(first) && closestOf(first.anchor, 'table');
  const inTable = table ? extent.unitsIn(table) : [];
  return inTable.length === others.length + 1 && others.every((box) => inTable.includes(box));
}

/** Whether boxes stand in neighbouring cells of one row, below one cell that is exactly as wide as all of them. */
function underOneHeading(boxes: readonly Unit[], page: Page): boolean {
  const cells = boxes.map((unit) => page.tables.cellOf(unit));
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last || cells.some((at) => at?.grid !== first.grid || at.place.row !== first.place.row))
    return false;
  const places = cells.flatMap((at) => at?.place ?? []);
  if (places.some((place, index) => index > 0 && place.column !== places[index - 1]?.columnEnd)) return false;
  const spans = ({ column, columnEnd }: CellPlace<Element>) =>
    column === first.place.column && columnEnd === last.place.columnEnd;
  for (let row = first.place.row - 1; row >= 0; row--) {
    const above = first.grid.at[row]?.[first.place.column];
    if (above && spans(above)) return true;
  }
  return false;
}
