import type { FieldEdit } from '../claim/edit.ts';
import { fieldDefinition } from '../claim/fields.ts';
import type { OfferRow } from '../overlay/desk/types.ts';
import { type InputOf, isObject } from './envelope.ts';
import type { FixApi } from './fix-types.ts';

/**
 * What the fixing part of a frame may be asked with. Written by hand, not with Zod, because it runs in claim pages; what is no
 * field of a claim goes no further, since this is the one way from a page of ours into a box of the portal.
 */
export const fixInputs: { readonly [Name in keyof FixApi]: (input: unknown) => InputOf<FixApi, Name> } = {
  remedies(input) {
    const { key, fix, language, line } = object(input);
    if (typeof key !== 'string' || typeof fix !== 'string') throw new Error('remedies names no finding');
    if (typeof language !== 'string') throw new Error('remedies names no language');
    return { key, fix, language, ...numberIn('line', line) };
  },
  preview(input) {
    const { form, edits } = object(input);
    return { edits: editsIn(edits), ...numberIn('form', form) };
  },
  make(input) {
    const { form, edits, rows, says } = object(input);
    if (typeof says !== 'string') throw new Error('make.says is no fingerprint');
    if (!Array.isArray(rows) || !rows.every(isRow)) throw new Error('make.rows is not what was shown');
    return { edits: editsIn(edits), rows, says, ...numberIn('form', form) };
  },
  tryOut(input) {
    const { form, line, tries } = object(input);
    if (!Array.isArray(tries)) throw new Error('tryOut.tries is no list');
    const { line: about = -1 } = numberIn('line', line);
    return { line: about, tries: tries.map(editsIn), ...numberIn('form', form) };
  },
  takeBack(input) {
    const { undo } = object(input);
    if (typeof undo !== 'number') throw new Error('takeBack.undo is no number');
    return { undo };
  },
};

function object(input: unknown): Readonly<Record<string, unknown>> {
  if (!isObject(input)) throw new Error('the input is no object');
  return input;
}

function numberIn<Name extends string>(name: Name, value: unknown): { readonly [One in Name]?: number } {
  if (value === undefined) return {};
  if (!Number.isInteger(value)) throw new Error(`${name} is no whole number`);
  return { [name]: value } as { readonly [One in Name]: number };
}

function editsIn(edits: unknown): readonly FieldEdit[] {
  if (!Array.isArray(edits) || !edits.every(isEdit)) throw new Error('these are no changes of a claim');
  return edits;
}

const isEdit = (edit: unknown): edit is FieldEdit =>
  isObject(edit) &&
  typeof edit.field === 'string' &&
  fieldDefinition(edit.field) !== undefined &&
  (['string', 'number', 'boolean'].includes(typeof edit.to) ||
    (Array.isArray(edit.to) && edit.to.every((one) => typeof one === 'string')));

const isRow = (row: unknown): row is OfferRow =>
  isObject(row) && [row.field, row.from, row.to].every((one) => typeof one === 'string');
