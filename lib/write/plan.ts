import type { FieldEdit } from '../claim/edit.ts';
import { fieldDefinition } from '../claim/fields.ts';
import { formatValue } from '../claim/format.ts';
import { parseModifiers, parseValue } from '../claim/parse.ts';
import { splitPath } from '../forms/layout.ts';
import { CODE_IN_FRONT } from '../forms/shape.ts';
import { textOf } from '../forms/sheet.ts';
import { asRange, nameAndNpi } from '../forms/text.ts';
import type { FormMap, FormReading, MappedField } from '../forms/types.ts';
import { rawIn, refusalOf } from './boxes.ts';
import type { BoxChange, Plan, Refusal } from './types.ts';

/** A change, or why there can be none. */
type Step = BoxChange | Refusal;

/** What stands in a field, as the reader sees it. */
export function textIn(field: MappedField): string {
  const kind = fieldDefinition(field.path)?.kind ?? 'text';
  return textOf({ name: field.path, field, kind }) ?? '';
}

/**
 * Which boxes of the page have to change for some edits. Looks only.
 * @param reading what the form says now: it tells which row of the form a line of the claim is
 * @returns the boxes that change, in the order of the form, or why it cannot be done for the biller
 */
export function planEdits(map: FormMap, reading: FormReading, edits: readonly FieldEdit[]): Plan {
  const steps = edits.flatMap((edit) => stepsOf(map, reading, edit));
  const refused = steps.find((step) => typeof step === 'string');
  return refused === undefined ? { changes: steps.filter((step) => typeof step !== 'string') } : { refused };
}

function stepsOf(map: FormMap, reading: FormReading, { field, to }: FieldEdit): readonly Step[] {
  const inLine = splitPath(field);
  const row = inLine && reading.lineRows[inLine.row];
  if (inLine && row === undefined) return ['not-here'];
  const path = inLine ? `lines[${row}].${inLine.name}` : field;
  if (inLine?.name === 'modifiers') return modifierSteps(map, path, [to].flat().map(String));
  const box = map.fields.get(path);
  return box ? stepFor(box, written(path, to)) : ['not-here'];
}

/** A value as it is typed: yes and no as the reader takes them, money without its sign. */
function written(path: string, to: FieldEdit['to']): string {
  if (typeof to === 'boolean') return to ? 'Yes' : 'No';
  const kind = fieldDefinition(path)?.kind ?? 'text';
  return formatValue(kind, to).replace('$', '');
}

/** Whether a box says more than its field: a code with its modifiers, both days of a span, a name with its number. */
function saysMore(box: MappedField | undefined): boolean {
  const text = (box && rawIn(box))?.trim() ?? '';
  const path = box?.path ?? '';
  // "SMITH JR" is a name.
  if (path.endsWith('procedureCode')) return CODE_IN_FRONT.test(text);
  return asRange(text) !== undefined || (/(name|npi)$/i.test(path) && nameAndNpi(text) !== undefined);
}

/** Nothing where the box says so already. */
function stepFor(box: MappedField, to: string): readonly Step[] {
  if (saysMore(box)) return ['split'];
  const from = textIn(box);
  if (JSON.stringify(parseValue(box.path, from)) === JSON.stringify(parseValue(box.path, to))) return [];
  const kind = fieldDefinition(box.path)?.kind ?? 'text';
  return [refusalOf(box, kind, from, to) ?? { path: box.path, from, to }];
}

/** Modifiers stand in a box each, or all in one. */
function modifierSteps(map: FormMap, path: string, to: readonly string[]): readonly Step[] {
  const place = (box: MappedField) => Number(/\[(\d+)\]$/.exec(box.path)?.[1] ?? 0);
  const boxes = [...map.fields.values()]
    .filter((box) => box.path === path || box.path.startsWith(`${path}[`))
    .toSorted((one, other) => place(one) - place(other));
  const [first] = boxes;
  if (!first)
    return [saysMore(map.fields.get(path.replace(/modifiers$/, 'procedureCode'))) ? 'split' : 'not-here'];
  const seen = parseModifiers(textIn(first)) ?? [];
  if (boxes.length === 1 && (to.length > 1 || seen.length > 1)) return [joined(first, to)].flat();
  if (to.length > boxes.length) return ['no-room'];
  return boxes.flatMap((box, index) => stepFor(box, to[index] ?? ''));
}

/** One box for all: what parts them there is kept. Where nothing shows how the page wants it, the biller writes it. */
function joined(box: MappedField, to: readonly string[]): readonly Step[] {
  const from = textIn(box);
  const between = /^\s*[A-Z0-9]{2}([\s:;,/|+-]*)[A-Z0-9]{2}/i.exec(from)?.[1];
  if (between === undefined && to.length > 1) return ['split'];
  const text = to.join(between ?? '');
  return [refusalOf(box, 'modifier', from, text) ?? { path: box.path, from, to: text }];
}
