import { BLANK, type Claim, type FieldValue, known, type LineScalarField, type Scalar } from './claim.ts';
import type { HeaderField, LineField } from './fields.ts';

/** A new content of one field: `lines[0].modifiers`, `icdIndicator`. */
export interface FieldEdit {
  readonly field: string;
  /** Canonical, as in a claim; `""` and `[]` leave the field blank. */
  readonly to: Scalar | readonly string[];
}

/** What may be tried out without touching the form: fields of a line, and of the claim. */
export const TRIED_OF_LINE = [
  'procedureCode',
  'modifiers',
  'dateFrom',
  'dateTo',
  'placeOfService',
  'units',
  'charge',
] as const satisfies readonly LineField[];
export const TRIED_OF_CLAIM = ['priorAuthNumber'] as const satisfies readonly HeaderField[];

const LINE_FIELD = /^lines\[(\d+)\]\.(.+)$/;

/**
 * A claim with some fields changed; the claim itself stays as it is.
 * @throws when an edit names a line that the claim does not have
 */
export function withEdits(claim: Claim, edits: readonly FieldEdit[]): Claim {
  return edits.reduce(withEdit, claim);
}

function withEdit(claim: Claim, { field, to }: FieldEdit): Claim {
  const [, index, name] = LINE_FIELD.exec(field) ?? [];
  const value: FieldValue = to === '' ? BLANK : known(to as Scalar);
  if (index === undefined || name === undefined)
    return { ...claim, fields: { ...claim.fields, [field as HeaderField]: value } };
  const old = claim.lines[Number(index)];
  if (!old) throw new Error(`The claim has no ${field}.`);
  const line =
    name === 'modifiers'
      ? { ...old, modifiers: { state: 'known' as const, values: [to].flat().map(String), complete: true } }
      : { ...old, fields: { ...old.fields, [name as LineScalarField]: value } };
  return { ...claim, lines: claim.lines.with(Number(index), line) };
}
