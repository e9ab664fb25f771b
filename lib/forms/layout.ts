import type { FieldKind } from '../claim/fields.ts';
import { fieldDefinition } from '../claim/fields.ts';
import type { FormMap, MappedField } from './types.ts';

/** A field of a map, ready to be read. */
export interface Slot {
  /** Path behind the row: `charge`, `modifiers[1]`; the whole path outside the lines. */
  readonly name: string;
  readonly field: MappedField;
  readonly kind: FieldKind;
}

/** A box for a diagnosis, by its place in the list; one may hold them all. */
export interface DiagnosisSlot extends Slot {
  readonly index: number;
}

/** A map's fields by where they stand, worked out once for each map. */
export interface Layout {
  readonly header: readonly Slot[];
  readonly diagnoses: readonly DiagnosisSlot[];
  readonly rows: readonly (readonly Slot[])[];
  /** Field paths of the form by element, for events. */
  readonly byElement: ReadonlyMap<Element, string>;
}

const layouts = new WeakMap<FormMap, Layout>();

/** The layout of a map. */
export function layoutOf(map: FormMap): Layout {
  const known = layouts.get(map);
  if (known) return known;
  const header: Slot[] = [];
  const diagnoses: DiagnosisSlot[] = [];
  const rows: Slot[][] = map.lines.map(() => []);
  const byElement = new Map<Element, string>();
  for (const [path, field] of map.fields) {
    for (const { element } of field.parts) if (!byElement.has(element)) byElement.set(element, path);
    const kind = fieldDefinition(path)?.kind ?? 'text';
    const inLine = splitPath(path);
    const diagnosis = /^diagnoses\[(\d+)\]$/.exec(path);
    if (inLine) rows[inLine.row]?.push({ name: inLine.name, field, kind });
    else if (diagnosis) diagnoses.push({ index: Number(diagnosis[1]), name: path, field, kind });
    else header.push({ name: path, field, kind });
  }
  const layout = { header, diagnoses, rows, byElement };
  layouts.set(map, layout);
  return layout;
}

/** `lines[2].charge` is `charge` of row 2; undefined for a path outside the lines. */
export function splitPath(path: string): { readonly row: number; readonly name: string } | undefined {
  const match = /^lines\[(\d+)\]\.(.+)$/.exec(path);
  return match?.[2] ? { row: Number(match[1]), name: match[2] } : undefined;
}
