import type { PartRole } from './types.ts';
import type { Unit } from './unit.ts';
import { type Control, parentOf, type Snapshot } from './walk.ts';
import { captionWords, tokenWords } from './words.ts';

function isSeparator(text: string): boolean {
  return /^[\s/.\-–]*$/.test(text);
}

/** Which part of a date a box takes, by what is written on it. */
function datePart(texts: readonly string[]): 'month' | 'day' | 'year' | undefined {
  for (const text of texts) {
    const words = new Set([...captionWords(text).words, ...tokenWords(text)]);
    const ending = /(?:^|[-_.\s])(m{1,2}|mo|d{1,2}|y{1,4})$/i.exec(text.trim())?.[1]?.[0]?.toLowerCase();
    if (ending) return ending === 'm' ? 'month' : ending === 'd' ? 'day' : 'year';
    if (words.has('month')) return 'month';
    if (words.has('day') && !words.has('unit')) return 'day';
    if (words.has('year')) return 'year';
  }
  return undefined;
}

const ownTexts = (control: Control): string[] => {
  const { element } = control;
  const labels =
    element instanceof HTMLInputElement || element instanceof HTMLSelectElement
      ? [...(element.labels ?? [])]
      : [];
  return [
    element.getAttribute('placeholder'),
    element.getAttribute('aria-label'),
    element.title,
    ...labels.map((label) => label.textContent),
    element.getAttribute('name'),
    element.id,
  ].filter((text): text is string => Boolean(text));
};

/** "MM", "DD" or "Year" right in front of a box. */
function markBefore({ order }: Control, snapshot: Snapshot): string[] {
  const run = snapshot.items[order - 1];
  return run?.what === 'text' && run.text.length <= LONGEST_MARK ? [run.text] : [];
}
const LONGEST_MARK = 6;

const parts = new WeakMap<Control, { readonly part: ReturnType<typeof datePart> }>();

/** Which part of a date a box says it takes; each box is asked up to three times. */
function partOf(control: Control, snapshot: Snapshot): ReturnType<typeof datePart> {
  const known = parts.get(control) ?? {
    part: datePart([...ownTexts(control), ...markBefore(control, snapshot)]),
  };
  parts.set(control, known);
  return known.part;
}

/** Longest input of each of three controls, 0 where none is set. */
const lengths = (controls: readonly Control[]) =>
  controls
    .map(({ element }) =>
      element instanceof HTMLInputElement && element.maxLength > 0 ? element.maxLength : 0,
    )
    .join();

const isTyped = (control: Control | undefined): control is Control =>
  control !== undefined && ['text', 'number', 'select', 'combobox'].includes(control.kind);

/** Three boxes that take one date, or one telephone number. */
export function triple(
  controls: readonly (Control | undefined)[],
  snapshot: Snapshot,
): PartRole[] | undefined {
  const [one, two, three] = controls;
  if (!isTyped(one) || !isTyped(two) || !isTyped(three)) return undefined;
  if (one.rendered && (three.box.top > one.box.bottom || two.box.top > one.box.bottom)) return undefined;
  const boxes = [one, two, three];
  const roles = boxes.map((box) => partOf(box, snapshot));
  if (new Set(roles).size === 3 && !roles.includes(undefined)) return roles as PartRole[];
  const between = snapshot.items.slice(one.order + 1, three.order).filter((item) => item.what === 'text');
  const separated = between.length >= 2 && between.every((item) => isSeparator(item.text));
  const length = lengths(boxes);
  if (separated && (length === '2,2,4' || length === '2,2,2')) return ['month', 'day', 'year'];
  const together = new Set(boxes.map((box) => parentOf(box.element))).size === 1;
  if (length === '2,2,4' && between.length === 0 && together) return ['month', 'day', 'year'];
  if (length === '3,3,4') return ['item', 'item', 'item'];
  return undefined;
}

/** A box for two digits is no wider than this (CSS pixels). */
const TWO_DIGITS = 48;

/** Whether a box takes two characters, by its limit or, where the page sets none, by its width. */
const takesTwo = ({ maxLength, box }: Unit): boolean =>
  maxLength === 2 || (maxLength === 0 && box.right - box.left <= TWO_DIGITS && box.right > box.left);

const sideBySide = (one: Unit | undefined, other: Unit): boolean =>
  one !== undefined && one.ancestors[0] === other.ancestors[0];

const DATE_WORDS = new Set(['date', 'birthdate', 'from', 'to']);
const saysDate = (text: string): boolean => captionWords(text).words.some((word) => DATE_WORDS.has(word));

/** Three neighbours that take two, two and two or four characters: a date, where their caption says so. */
export function hiddenDates(units: readonly Unit[]): ReadonlySet<Control> {
  const dates = new Set<Control>();
  for (let index = 0; index < units.length; index++) {
    const [month, day, year, next] = units.slice(index, index + 4);
    if (
      !month ||
      !day ||
      !year ||
      ![month, day, year].every(({ kind }) => kind === 'text' || kind === 'number')
    )
      continue;
    if (!takesTwo(month) || !takesTwo(day) || !(takesTwo(year) || year.maxLength === 4)) continue;
    if (!sideBySide(day, month) || !sideBySide(year, month) || day.captions.some(({ outer }) => !outer))
      continue;
    // Four alike are modifiers, six are two dates.
    const isRow = next && sideBySide(next, month) && takesTwo(next) && !sideBySide(units[index + 5], month);
    const [caption] = month.captions;
    const [first] = month.controls;
    if (!first || !caption || isRow || !saysDate(caption.text)) continue;
    dates.add(first);
    index += 2;
  }
  return dates;
}
