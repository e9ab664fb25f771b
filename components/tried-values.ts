import { type FieldEdit, TRIED_OF_CLAIM, TRIED_OF_LINE } from '../lib/claim/edit.ts';
import { parseValue } from '../lib/claim/parse.ts';
import type { TryTextId } from '../lib/texts/try-text.ts';

/** Texts that the biller wrote into the boxes, by the box: a field's name, for modifiers with their place. */
export type Written = Readonly<Record<string, string>>;

/** Boxes for modifiers: the paper form has four. */
export const MODIFIER_PLACES = [0, 1, 2, 3] as const;
export const modifierBox = (place: number): string => `modifiers[${place}]`;

/** Other boxes of a line, in the order of the form. */
export const SINGLE_BOXES = TRIED_OF_LINE.filter((name) => name !== 'modifiers');
export const CLAIM_BOXES = TRIED_OF_CLAIM;

/** What the boxes of a line say as the form has it. @param says by field path */
export function boxesOf(line: number, says: Readonly<Record<string, string>>): Written {
  const modifiers = says[`lines[${line}].modifiers`]?.split(' ').filter(Boolean) ?? [];
  return Object.fromEntries([
    ...SINGLE_BOXES.map((name) => [name, says[`lines[${line}].${name}`] ?? '']),
    ...CLAIM_BOXES.map((name) => [name, says[name] ?? '']),
    ...modifiers.map((modifier, place) => [modifierBox(place), modifier]),
  ]);
}

/** What can be wrong with what was written into a box. */
export type TryFault = Extract<TryTextId, `try.wrong.${string}`>;

/** What is tried, and what is wrong with what was written, by the box. */
export interface TriedValues {
  readonly edits: readonly FieldEdit[];
  readonly wrong: Readonly<Record<string, TryFault>>;
}

const SHAPES: Readonly<Record<string, { readonly shape: RegExp; readonly wrong: TryFault }>> = {
  procedureCode: { shape: /^([A-Z]\d{4}|\d{4}[A-Z0-9])$/, wrong: 'try.wrong.procedureCode' },
  dateFrom: { shape: /^\d{4}-\d\d-\d\d$/, wrong: 'try.wrong.date' },
  dateTo: { shape: /^\d{4}-\d\d-\d\d$/, wrong: 'try.wrong.date' },
  placeOfService: { shape: /^\d\d$/, wrong: 'try.wrong.placeOfService' },
  units: { shape: /^(?!0+(\.0*)?$)\d+(\.\d+)?$/, wrong: 'try.wrong.units' },
  charge: { shape: /^\d+$/, wrong: 'try.wrong.charge' },
};

/** What the boxes that differ from the form make of the claim; an empty one tries a blank field. */
export function triedIn(line: number, form: Written, written: Written): TriedValues {
  const edits: FieldEdit[] = [];
  const wrong: Record<string, TryFault> = {};
  const differs = (box: string) => written[box] !== undefined && written[box].trim() !== (form[box] ?? '');
  for (const box of [...SINGLE_BOXES, ...CLAIM_BOXES].filter(differs)) {
    const field = CLAIM_BOXES.some((name) => name === box) ? box : `lines[${line}].${box}`;
    const value = parseValue(field, written[box] ?? '');
    const { shape, wrong: says = 'try.wrong.date' } = SHAPES[box] ?? {};
    if (value.state === 'blank') edits.push({ field, to: '' });
    else if (value.state === 'known' && (shape?.test(String(value.value)) ?? true))
      edits.push({ field, to: value.value });
    else wrong[box] = says;
  }
  const places = Object.keys({ ...form, ...written }).filter((box) => box.startsWith('modifiers['));
  for (const box of places.filter(differs))
    if (!/^([A-Z0-9]{2})?$/i.test(written[box]?.trim() ?? '')) wrong[box] = 'try.wrong.modifier';
  if (places.some((box) => differs(box) && wrong[box] === undefined)) {
    const at = (box: string) => Number(/\d+/.exec(box)?.[0]);
    const modifiers = places
      .toSorted((one, other) => at(one) - at(other))
      .map((box) => (wrong[box] === undefined ? (written[box] ?? form[box]) : form[box]) ?? '')
      .map((modifier) => modifier.trim().toUpperCase());
    edits.push({ field: `lines[${line}].modifiers`, to: modifiers.filter(Boolean) });
  }
  return { edits, wrong };
}
