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
  const roles = boxes.map((box) => datePart(ownTexts(box)));
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

/** Three neighbours that take two, two and two or four characters: a date, where their caption says so. */
export function hiddenDates(
  units: readonly Unit[],
  saysDate: (text: string) => boolean,
): ReadonlySet<Control> {
  const dates = new Set<Control>();
  for (const [index, unit] of units.entries()) {
    const three = units.slice(index, index + 3);
    if (
      !/^2,2,[24]$/.test(three.map(({ maxLength }) => maxLength).join()) ||
      new Set(three.map(({ ancestors }) => ancestors[0])).size > 1
    )
      continue;
    const [first] = unit.controls;
    const [caption] = unit.captions;
    // A fourth box of the same size makes it a row of modifiers.
    if (
      units[index + 3]?.maxLength === 2 &&
      units[index + 3]?.ancestors[0] === unit.ancestors[0] &&
      three[2]?.maxLength === 2 &&
      units[index + 6]?.ancestors[0] !== unit.ancestors[0]
    )
      continue;
    if (first && caption && saysDate(caption.text) && !dates.has(first)) dates.add(first);
  }
  return dates;
}
