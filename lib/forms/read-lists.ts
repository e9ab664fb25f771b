import { ABSENT_LIST, BLANK, type FieldValue, known, type ListValue } from '../claim/claim.ts';
import { LETTERS, parseDiagnoses, parseModifiers, parsePointers } from '../claim/parse.ts';
import type { DiagnosisSlot, Slot } from './layout.ts';
import { CODE_IN_FRONT } from './shape.ts';
import { type Sheet, textOf } from './sheet.ts';

/** Reads the fields that hold several values: diagnoses, modifiers, diagnosis pointers. */

/** The claim's diagnoses by their letters; one place may hold them all. */
export function readDiagnoses(slots: readonly DiagnosisSlot[], sheet: Sheet): FieldValue<string>[] {
  const [first] = slots;
  const joined = first && slots.length === 1 ? parseDiagnoses(textOf(first) ?? '') : [];
  if (first && joined.length > 1) {
    return joined.map(
      (code, index) => sheet.value(`diagnoses[${index}]`, first.field, code) as FieldValue<string>,
    );
  }
  const entries: FieldValue<string>[] = [];
  for (const slot of slots) {
    const { index } = slot;
    const value = sheet.value(slot.name, slot.field, textOf(slot)) as FieldValue<string>;
    while (entries.length < index) entries.push(BLANK);
    entries[index] = value.state === 'absent' ? BLANK : value;
  }
  // Empty boxes behind the last diagnosis say nothing.
  while (entries.at(-1)?.state === 'blank') entries.pop();
  return entries;
}

/** Each modifier is noted by itself, also where one box holds them all. */
export function readModifiers(slots: readonly Slot[], path: string, sheet: Sheet): ListValue {
  const values: string[] = [];
  const unreadable: string[] = [];
  let boxes = 0;
  let seen = 0;
  for (const slot of slots) {
    const raw = textOf(slot)?.replace(CODE_IN_FRONT, '');
    const pieces = raw === undefined ? undefined : parseModifiers(raw);
    if (slot.field.visible || !pieces || pieces.length > 0) seen += 1;
    if (!pieces) {
      unreadable.push(raw ?? '');
      sheet.note(`${path}[${boxes++}]`, slot.field, { state: 'unreadable', raw: raw ?? '' }, raw ?? '');
      continue;
    }
    values.push(...pieces);
    for (const value of pieces.length > 0 ? pieces.map(known) : [BLANK])
      sheet.note(`${path}[${boxes++}]`, slot.field, value, raw ?? '');
  }
  return seen === 0 ? ABSENT_LIST : listOf(values, unreadable);
}

/** The letters that a line points to. */
export function readPointers(
  slot: Slot,
  path: string,
  diagnoses: readonly string[],
  sheet: Sheet,
): ListValue {
  const raw = textOf(slot) ?? '';
  const pointers = parsePointers(raw, diagnoses);
  const value: FieldValue = !pointers
    ? { state: 'unreadable', raw }
    : pointers.length === 0
      ? BLANK
      : known(pointers.join(','));
  sheet.note(path, slot.field, value, raw);
  if (value.state === 'blank' && !slot.field.visible) return ABSENT_LIST;
  return listOf(pointers ?? [], pointers ? [] : [raw]);
}

/**
 * Whether a line points to nothing but diagnoses that were read and boxes that were seen to be blank. Where it points
 * elsewhere, a diagnosis of the page was not found.
 */
export function pointsToSeen(
  pointers: ListValue,
  diagnoses: readonly FieldValue<string>[],
  slots: readonly { readonly index: number }[],
): boolean {
  const isList = slots.length === 1 && diagnoses.length > 1;
  const seen = new Set(slots.map(({ index }) => LETTERS[index]));
  return isList || pointers.values.every((letter) => seen.has(letter));
}

function listOf(values: readonly string[], unreadable: readonly string[]): ListValue {
  if (unreadable.length === 0) return { state: 'known', values, complete: true };
  return {
    state: values.length > 0 ? 'known' : 'unreadable',
    values,
    complete: false,
    raw: unreadable.join(' '),
  };
}
