import {
  ABSENT_LIST,
  type AttachmentField,
  BLANK,
  type Claim,
  type ClaimLine,
  type FieldValue,
  known,
  type LineScalarField,
  type ListValue,
} from '../claim/claim.ts';
import { type FieldKind, fieldDefinition, type HeaderField } from '../claim/fields.ts';
import { cleanText, parseModifiers, parsePointers, parseValue } from '../claim/parse.ts';
import { isOn, optionText, textOf } from './carriers.ts';
import type { ControlPart, FieldReading, FormMap, FormReading, MappedField } from './types.ts';

/**
 * Reads the values of a located form. Cheap: no search, no layout; it may run on every keystroke.
 * @param map what {@link locate} found
 * @returns the claim, and each field as it stands; a control that breaks costs its own field only
 */
export function read(map: FormMap): FormReading {
  const texts = new Map<string, string>();
  for (const [path, field] of map.fields)
    texts.set(
      path,
      safely(() => fieldText(field), ''),
    );

  const readings = new Map<string, FieldReading>();
  const note = (path: string, field: MappedField, value: FieldValue, raw: string) =>
    readings.set(path, { path, value, raw, confidence: field.confidence, evidence: field.evidence });

  const diagnoses = readDiagnoses(map, texts, note);
  const codes = diagnoses.map((value) => (value.state === 'known' ? value.value : ''));
  const lineRows = map.lines.map((_, row) => row).filter((row) => exists(map, texts, row));
  const lines = lineRows.map((row, index) => readLine(map, texts, row, index, codes, note));
  const { fields, attachments } = readHeader(map, texts, note);

  const claim: Claim = {
    fields,
    diagnoses: {
      entries: diagnoses,
      complete: diagnoses.length > 0 && diagnoses.every((value) => value.state !== 'unreadable'),
    },
    lines,
    linesComplete: map.lines.length > 0,
    attachments,
  };
  return {
    claim,
    fields: readings,
    lineRows,
    coverage: coverageOf(map, readings),
    unaddedInput: hasUnadded(map, claim),
  };
}

/**
 * The control(s) of a claim field. Rows of the form that are not lines shift the numbers: use this instead of looking into
 * the map.
 * @param path a path of the claim, `lines[0].charge`
 */
export function mappedField(map: FormMap, reading: FormReading, path: string): MappedField | undefined {
  const match = /^lines\[(\d+)\](.*)$/.exec(path);
  const own = match ? `lines[${reading.lineRows[Number(match[1])] ?? -1}]${match[2]}` : path;
  return map.fields.get(own) ?? map.fields.get(own.replace(/\[\d+\]$/, '')) ?? map.fields.get(`${own}[0]`);
}

/**
 * The claim path of an element, for focus and input events.
 * @returns undefined when the element holds no field; a row that is no line yet gets the number behind the last line
 */
export function pathOf(map: FormMap, reading: FormReading, element: Element): string | undefined {
  for (const [path, field] of map.fields) {
    if (!field.parts.some((part) => part.element === element || part.element.contains(element))) continue;
    const match = /^lines\[(\d+)\](.*)$/.exec(path);
    if (!match) return path;
    const row = Number(match[1]);
    const line = reading.lineRows.indexOf(row);
    return `lines[${line >= 0 ? line : reading.lineRows.filter((one) => one < row).length}]${match[2]}`;
  }
  return undefined;
}

function safely<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

const kindOf = (path: string): FieldKind => fieldDefinition(path)?.kind ?? 'text';

/** The text of a field, put together from its parts. */
function fieldText(field: MappedField): string {
  const kind = kindOf(field.path);
  const text = (part: ControlPart | undefined) =>
    part ? cleanText(textOf(part.element, kind, field.captions)) : '';
  const byRole = (role: ControlPart['role']) => field.parts.find((part) => part.role === role);
  const [first] = field.parts;
  if (!first) return '';
  if (byRole('year')) return joinDate(text(byRole('month')), text(byRole('day')), text(byRole('year')));
  if (first.role === 'yes' || first.role === 'no' || first.role === 'option')
    return chosen(field.parts, kind);
  if (first.role === 'last' || first.role === 'first')
    return [text(byRole('last')), text(byRole('first'))].filter(Boolean).join(', ');
  if (field.parts.length > 1)
    return field.parts
      .map(text)
      .filter(Boolean)
      .join(kind === 'pointer list' ? ',' : '');
  return isControl(first.element)
    ? text(first)
    : shownValue(withoutCaption(text(first), field.captions), kind);
}

function joinDate(month: string, day: string, year: string): string {
  if ([month, day, year].every((part) => part.replace(/_/g, '') === '')) return '';
  // A list of months may show names.
  return /^[a-z]/i.test(month) ? `${month} ${day}, ${year}` : `${month}/${day}/${year}`;
}

/** What is ticked: the meaning of one choice, letters of several pointers. Two answers to one question are no answer. */
function chosen(parts: readonly ControlPart[], kind: FieldKind): string {
  const meaning = ({ role, means = '', element }: ControlPart) => {
    if (role !== 'option') return role === 'yes' ? 'Yes' : 'No';
    return optionText(kind, means, element.getAttribute('value') ?? means);
  };
  const on = parts.filter((part) => isOn(part.element)).map(meaning);
  return kind === 'pointer list' ? on.join(',') : on.join(' + ');
}

const isControl = (element: Element): boolean =>
  element.matches('input,select,textarea,[role],[contenteditable],[aria-haspopup]');

/** "Member ID: 1EG4…" in one piece of text: the value is what follows the caption. */
function withoutCaption(text: string, captions: readonly string[]): string {
  const caption = captions
    .map(cleanText)
    .find((one) => one !== '' && text.toLowerCase().startsWith(one.toLowerCase()));
  return caption ? text.slice(caption.length).replace(/^[\s:–-]+/, '') : text;
}

/** What a kind of value looks like inside a longer text: "2999929831 NPI", "$100.30 Submit". */
const INSIDE: Partial<Record<FieldKind, RegExp>> = {
  npi: /\b\d{10}\b/,
  icd10cm: /\b[A-TV-Z]\d[0-9A-Z](?:\.?[0-9A-Z]{1,4})?\b/i,
  money: /-?\$?\s?\d[\d,]*\.\d{2}\b/,
  date: /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b/,
};

/** The value in a piece of plain text that may say more. */
export const shownValue = (text: string, kind: FieldKind): string =>
  RANGE.test(text) ? text : (INSIDE[kind]?.exec(text)?.[0] ?? text);

type Note = (path: string, field: MappedField, value: FieldValue, raw: string) => void;

function readDiagnoses(map: FormMap, texts: ReadonlyMap<string, string>, note: Note): FieldValue<string>[] {
  const entries: FieldValue<string>[] = [];
  for (const [path, field] of map.fields) {
    const match = /^diagnoses\[(\d+)\]$/.exec(path);
    if (!match) continue;
    const raw = texts.get(path) ?? '';
    const value = parseValue(path, raw) as FieldValue<string>;
    const index = Number(match[1]);
    while (entries.length < index) entries.push(BLANK);
    entries[index] = value;
    note(path, field, value, raw);
  }
  // Empty boxes behind the last diagnosis say nothing.
  while (entries.at(-1)?.state === 'blank') entries.pop();
  return entries;
}

/** A row is a line when its code, its first date or its charge is filled. */
function exists(map: FormMap, texts: ReadonlyMap<string, string>, row: number): boolean {
  const filled = (field: string) => {
    const path = `lines[${row}].${field}`;
    return map.fields.has(path) && parseValue(path, texts.get(path) ?? '').state !== 'blank';
  };
  if (filled('procedureCode')) return true;
  // A date or a charge that stands in every row was put there by the page.
  const charge = parseValue(`lines[${row}].charge`, texts.get(`lines[${row}].charge`) ?? '');
  return (
    (charge.state === 'known' && charge.value !== 0) ||
    charge.state === 'unreadable' ||
    (filled('dateFrom') && !sharedDate(map, row))
  );
}

function sharedDate(map: FormMap, row: number): boolean {
  const element = map.fields.get(`lines[${row}].dateFrom`)?.parts[0]?.element;
  const other = map.fields.get(`lines[${row === 0 ? 1 : 0}].dateFrom`)?.parts[0]?.element;
  return element === other;
}

function readLine(
  map: FormMap,
  texts: ReadonlyMap<string, string>,
  row: number,
  index: number,
  diagnoses: readonly string[],
  note: Note,
): ClaimLine {
  const prefix = `lines[${row}].`;
  const own = `lines[${index}].`;
  const fields: Partial<Record<LineScalarField, FieldValue>> = {};
  for (const [path, field] of map.fields) {
    if (!path.startsWith(prefix) || isList(path)) continue;
    const raw = texts.get(path) ?? '';
    const name = path.slice(prefix.length);
    const range = name === 'dateFrom' && !map.fields.has(`${prefix}dateTo`) ? RANGE.exec(raw) : null;
    for (const [index, each] of (range ? ['dateFrom', 'dateTo'] : [name]).entries()) {
      const value = parseValue(own + each, range?.[index + 1] ?? raw);
      fields[each as LineScalarField] = value;
      note(own + each, field, value, raw);
    }
  }
  return {
    fields,
    modifiers: readModifiers(map, texts, row, own, note),
    diagnosisPointers: readPointers(map, texts, row, own, diagnoses, note),
  };
}

/** Both ends of a range in one place: "11/03/2026 - 11/05/2026". */
const RANGE = /^(\S*\d[/-]\d+[/-]\d+)\s*(?:-|–|to|thru|through)\s*(\d+[/-]\d+[/-]\d+)$/i;

const isList = (path: string): boolean => /\.(modifiers(\[\d+\])?|diagnosisPointers)$/.test(path);

function readModifiers(
  map: FormMap,
  texts: ReadonlyMap<string, string>,
  row: number,
  own: string,
  note: Note,
): ListValue {
  const values: string[] = [];
  const unreadable: string[] = [];
  let boxes = 0;
  for (const [path, field] of map.fields) {
    if (!path.startsWith(`lines[${row}].modifiers`)) continue;
    const raw = texts.get(path) ?? '';
    const pieces = parseModifiers(raw);
    if (!pieces) {
      unreadable.push(raw);
      note(`${own}modifiers[${boxes++}]`, field, { state: 'unreadable', raw }, raw);
      continue;
    }
    values.push(...pieces);
    if (pieces.length === 0) note(`${own}modifiers[${boxes++}]`, field, BLANK, raw);
    for (const piece of pieces) note(`${own}modifiers[${boxes++}]`, field, known(piece), raw);
  }
  return listOf(boxes > 0, values, unreadable);
}

function readPointers(
  map: FormMap,
  texts: ReadonlyMap<string, string>,
  row: number,
  own: string,
  diagnoses: readonly string[],
  note: Note,
): ListValue {
  const path = `lines[${row}].diagnosisPointers`;
  const field = map.fields.get(path);
  if (!field) return ABSENT_LIST;
  const raw = texts.get(path) ?? '';
  const pointers = parsePointers(raw, diagnoses);
  const value: FieldValue = !pointers
    ? { state: 'unreadable', raw }
    : pointers.length === 0
      ? BLANK
      : known(pointers.join(','));
  note(`${own}diagnosisPointers`, field, value, raw);
  return listOf(true, pointers ?? [], pointers ? [] : [raw]);
}

function listOf(present: boolean, values: readonly string[], unreadable: readonly string[]): ListValue {
  if (!present) return ABSENT_LIST;
  if (unreadable.length === 0) return { state: 'known', values, complete: true };
  const raw = unreadable.join(' ');
  return values.length > 0
    ? { state: 'known', values, complete: false, raw }
    : { state: 'unreadable', values, complete: false, raw };
}

function readHeader(
  map: FormMap,
  texts: ReadonlyMap<string, string>,
  note: Note,
): Pick<Claim, 'fields' | 'attachments'> {
  const fields: Partial<Record<HeaderField, FieldValue>> = {};
  const attachments: Partial<Record<AttachmentField, FieldValue>>[] = [];
  for (const [path, field] of map.fields) {
    if (path.startsWith('lines[') || path.startsWith('diagnoses[')) continue;
    const raw = texts.get(path) ?? '';
    const value = parseValue(path, raw);
    note(path, field, value, raw);
    const attachment = /^attachments\[(\d+)\]\.(\w+)$/.exec(path);
    if (!attachment) fields[path as HeaderField] = value;
    else
      attachments[Number(attachment[1])] = {
        ...attachments[Number(attachment[1])],
        [attachment[2] as AttachmentField]: value,
      };
  }
  return { fields, attachments: attachments.filter((one) => one !== undefined) };
}

function coverageOf(map: FormMap, readings: ReadonlyMap<string, FieldReading>): FormReading['coverage'] {
  const read = [...readings.values()].filter(
    ({ value }) => value.state === 'known' || value.state === 'blank',
  ).length;
  return { read, seen: readings.size + map.unnamed.length };
}

/** Whether the editor holds a code or a charge that no added line has: a clicked line is only shown there again. */
function hasUnadded(map: FormMap, claim: Claim): boolean {
  const editor = map.editor?.fields;
  if (!editor) return false;
  const typed = (path: string) => {
    const field = editor.get(path);
    const value =
      field &&
      parseValue(
        path,
        safely(() => fieldText(field), ''),
      );
    return value?.state === 'known' ? value.value : undefined;
  };
  const code = typed('lines[0].procedureCode');
  const charge = typed('lines[0].charge') || undefined;
  if (code === undefined && charge === undefined) return false;
  const same = (value: FieldValue | undefined, typed: unknown) =>
    typed === undefined || (value?.state === 'known' && value.value === typed);
  return !claim.lines.some(
    (line) => same(line.fields.procedureCode, code) && same(line.fields.charge, charge),
  );
}
