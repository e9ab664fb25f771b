import {
  ABSENT_LIST,
  type AttachmentField,
  BLANK,
  type Claim,
  type ClaimLine,
  type FieldValue,
  type LineScalarField,
} from '../claim/claim.ts';
import { fieldDefinition, type HeaderField } from '../claim/fields.ts';
import { parseModifiers, parseValue } from '../claim/parse.ts';
import { parentElementOf } from '../dom/own.ts';
import { layoutOf, type Slot, splitPath } from './layout.ts';
import { pointsToSeen, readDiagnoses, readModifiers, readPointers } from './read-lists.ts';
import { ReadingMemory } from './reading-memory.ts';
import { CODE_IN_FRONT } from './shape.ts';
import { Sheet, textOf } from './sheet.ts';
import { asRange, nameAndNpi, payerAndId } from './text.ts';
import type { FormMap, FormReading, MappedField } from './types.ts';

/**
 * Reads the values of a located form. Cheap: no search, no layout; it may run on every keystroke.
 * @param map what `locate` found
 * @param memory what the form said the last time; left out: all of it is read
 * @returns the claim, and each field as it stands; a control that breaks costs its own field only
 */
export function read(map: FormMap, memory = new ReadingMemory()): FormReading {
  const layout = layoutOf(map);
  const sheet = new Sheet();
  const diagnoses = memory.partOf(layout.diagnoses, sheet, (own) => readDiagnoses(layout.diagnoses, own));
  const codes = diagnoses.map((value) => (value.state === 'known' ? value.value : ''));
  const { rows } = layout;
  const lineRows = [...rows.keys()].filter((row) => {
    const slots = rows[row] ?? [];
    return memory.isLine(slots, () => isLine(slots, rows));
  });
  const lines = lineRows.map((row, line) => {
    const slots = rows[row] ?? [];
    return memory.lineOf(slots, `${line} ${codes.join()}`, sheet, (own) =>
      readLine(slots, `lines[${line}].`, codes, own),
    );
  });
  const claim: Claim = {
    ...memory.partOf(layout.header, sheet, (own) => readHeader(layout.header, own)),
    diagnoses: {
      entries: diagnoses,
      complete:
        diagnoses.length > 0 &&
        diagnoses.every((value) => value.state !== 'unreadable') &&
        lines.every(({ diagnosisPointers }) => pointsToSeen(diagnosisPointers, diagnoses, layout.diagnoses)),
    },
    lines,
    linesComplete: map.lines.length > 0 && !map.moreLines && (lines.length > 0 || isSeen(layout.rows)),
  };
  const { readings } = sheet;
  const visible = [...readings.values()].filter((reading) => reading.visible);
  const read = visible.filter(({ value }) => value.state !== 'unreadable').length;
  return {
    claim,
    fields: readings,
    lineRows,
    coverage: { read, seen: visible.length + map.unnamed.length },
    unaddedInput: hasUnadded(map, claim),
  };
}

/**
 * The control(s) of a claim field. Rows of the form that are not lines shift the numbers: use this instead of looking into
 * the map.
 * @param path a path of the claim, `lines[0].charge`
 */
export function mappedField(map: FormMap, reading: FormReading, path: string): MappedField | undefined {
  const inLine = splitPath(path);
  const own = inLine ? `lines[${reading.lineRows[inLine.row] ?? -1}].${inLine.name}` : path;
  return (
    map.fields.get(own) ??
    map.fields.get(own.replace(/\[\d+\]$/, '')) ??
    map.fields.get(`${own}[0]`) ??
    map.fields.get(own.replace(/\[\d+\]$/, '[0]')) ??
    map.fields.get(
      own
        .replace(/\.npi$|(?<=r)\.id$/, '.name')
        .replace(/dateTo$/, 'dateFrom')
        .replace(/modifiers(\[\d+\])?$/, 'procedureCode'),
    )
  );
}

/**
 * The claim path of an element, for focus and input events.
 * @returns undefined when the element holds no field; a row that is no line yet gets the number behind the last line
 */
export function pathOf(map: FormMap, reading: FormReading, element: Element): string | undefined {
  const { byElement } = layoutOf(map);
  for (let node: Element | null = element; node && node !== map.container; node = parentElementOf(node)) {
    const path = byElement.get(node);
    if (path === undefined) continue;
    const inLine = splitPath(path);
    if (!inLine) return path;
    const line = reading.lineRows.indexOf(inLine.row);
    const number = line >= 0 ? line : reading.lineRows.filter((row) => row < inLine.row).length;
    return `lines[${number}].${inLine.name}`;
  }
  return undefined;
}

/** Whether the biller sees the rows for lines: behind a closed tab blank rows say nothing. */
const isSeen = (rows: readonly (readonly Slot[])[]): boolean =>
  rows.some((slots) => slots.some(({ field }) => field.visible));

/** A row is a line when its code, its first date or its charge is filled. */
function isLine(slots: readonly Slot[], rows: readonly (readonly Slot[])[]): boolean {
  const valueAt = (name: string): FieldValue => {
    const slot = slots.find((one) => one.name === name);
    return slot ? parseValue(slot.field.path, textOf(slot) ?? '') : BLANK;
  };
  if (valueAt('procedureCode').state !== 'blank') return true;
  const charge = valueAt('charge');
  if (charge.state === 'unreadable' || (charge.state === 'known' && charge.value !== 0)) return true;
  return valueAt('dateFrom').state !== 'blank' && !isShared('dateFrom', slots, rows);
}

/** A field that is asked once for all lines stands in every row. */
function isShared(name: string, slots: readonly Slot[], rows: readonly (readonly Slot[])[]): boolean {
  const elementIn = (row: readonly Slot[]) => row.find((slot) => slot.name === name)?.field.parts[0]?.element;
  return rows.some((row) => row !== slots && elementIn(row) === elementIn(slots));
}

const isModifier = ({ name }: Slot): boolean => name.startsWith('modifiers');
/** A code with its modifiers in one box. */
const holdsModifiers = (slot: Slot): boolean =>
  slot.name === 'procedureCode' && CODE_IN_FRONT.test(textOf(slot) ?? '');

/** Where a line's modifiers stand: in boxes of their own; where those are blank or there are none, behind the code. */
function modifierSlots(slots: readonly Slot[]): readonly Slot[] {
  const boxes = slots.filter(isModifier);
  const behindCode = slots.filter(holdsModifiers);
  const areBlank = boxes.every((box) => parseModifiers(textOf(box) ?? '?')?.length === 0);
  return areBlank && behindCode.length > 0 ? behindCode : boxes;
}

function readLine(
  slots: readonly Slot[],
  own: string,
  diagnoses: readonly string[],
  sheet: Sheet,
): ClaimLine {
  const fields: Partial<Record<LineScalarField, FieldValue>> = {};
  for (const slot of slots) {
    if (isModifier(slot) || slot.name === 'diagnosisPointers') continue;
    const raw = textOf(slot);
    const range =
      slot.name === 'dateFrom' && !slots.some(({ name }) => name === 'dateTo')
        ? asRange(raw ?? '')
        : undefined;
    if (range) fields.dateTo = sheet.value(`${own}dateTo`, slot.field, range[1]);
    const provider = partyIn(slot, slots, raw);
    if (provider?.path)
      fields[provider.path as LineScalarField] = sheet.value(own + provider.path, slot.field, provider.id);
    const text = range ? range[0] : (provider?.name ?? raw);
    fields[slot.name as LineScalarField] = sheet.value(own + slot.name, slot.field, text);
  }
  const pointers = slots.find(({ name }) => name === 'diagnosisPointers');
  return {
    fields,
    modifiers: readModifiers(modifierSlots(slots), `${own}modifiers`, sheet),
    diagnosisPointers: pointers
      ? readPointers(pointers, `${own}diagnosisPointers`, diagnoses, sheet)
      : ABSENT_LIST,
  };
}

function readHeader(slots: readonly Slot[], sheet: Sheet): Pick<Claim, 'fields' | 'attachments'> {
  const fields: Partial<Record<HeaderField, FieldValue>> = {};
  const attachments: Partial<Record<AttachmentField, FieldValue>>[] = [];
  for (const slot of slots) {
    const raw = textOf(slot);
    const party = partyIn(slot, slots, raw);
    if (party?.path) fields[party.path as HeaderField] = sheet.value(party.path, slot.field, party.id);
    const value = sheet.value(slot.name, slot.field, party?.name ?? raw);
    const attachment = /^attachments\[(\d+)\]\.(\w+)$/.exec(slot.name);
    if (!attachment) fields[slot.name as HeaderField] = value;
    else
      attachments[Number(attachment[1])] = {
        ...attachments[Number(attachment[1])],
        [attachment[2] as AttachmentField]: value,
      };
  }
  return { fields, attachments: attachments.filter((one) => one !== undefined) };
}

/** A provider or payer who is shown with the number; that has a path where it has no place of its own. */
function partyIn({ name }: Slot, slots: readonly Slot[], raw = '') {
  const split = name === 'payer.name' ? payerAndId : PROVIDER_NAME.test(name) ? nameAndNpi : undefined;
  const path = name.replace(/name$/, split === payerAndId ? 'id' : 'npi');
  const found = split?.(raw);
  return found && { ...found, path: slots.some((slot) => slot.name === path) ? '' : path };
}
const PROVIDER_NAME = /^(billing|facility|orderingProvider)\.name$/;

/** Whether the editor holds a code or a charge that no added line has: a clicked line is only shown there again. */
function hasUnadded({ editor }: FormMap, claim: Claim): boolean {
  const typed = (name: 'procedureCode' | 'charge') => {
    const field = editor?.fields.get(`lines[0].${name}`);
    const kind = fieldDefinition(`lines[0].${name}`)?.kind;
    const value = field && kind ? parseValue(field.path, textOf({ name, field, kind }) ?? '') : BLANK;
    return value.state === 'known' && value.value !== 0 ? value.value : undefined;
  };
  const code = typed('procedureCode');
  const charge = typed('charge');
  if (code === undefined && charge === undefined) return false;
  const same = (value: FieldValue | undefined, entered: unknown) =>
    entered === undefined || (value?.state === 'known' && value.value === entered);
  return !claim.lines.some(({ fields }) => same(fields.procedureCode, code) && same(fields.charge, charge));
}
