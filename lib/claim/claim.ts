import type { HeaderField, LineField } from './fields.ts';

/** Canonical values: dates are `YYYY-MM-DD`, money is integer cents, codes are upper case without blanks. */
export type Scalar = string | number | boolean;

/**
 * What is known of one field.
 * - `known`: read and understood
 * - `blank`: seen and empty
 * - `absent`: not on this page (or not in this file)
 * - `unreadable`: seen, not understood; the text is kept as it stands
 *
 * That a field is being typed is not a state of its value: the claim session knows where the cursor is.
 */
export type FieldValue<T extends Scalar | readonly string[] = Scalar> =
  | { readonly state: 'known'; readonly value: T }
  | { readonly state: 'blank' }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly raw: string };

/** A list that was read: `complete` is false when there may be more than was seen (an unreadable or hidden box). */
export interface ListValue {
  readonly state: 'known' | 'absent' | 'unreadable';
  /** In the order of the form, blanks left out. Empty when nothing was entered. */
  readonly values: readonly string[];
  readonly complete: boolean;
  readonly raw?: string;
}

/** The line's fields that are lists; every other line field is a scalar. */
export type LineListField = 'modifiers' | 'diagnosisPointers';
export type LineScalarField = Exclude<LineField, LineListField>;

export interface ClaimLine {
  readonly fields: Partial<Record<LineScalarField, FieldValue>>;
  readonly modifiers: ListValue;
  /** Letters A to L. */
  readonly diagnosisPointers: ListValue;
}

/** A claim as read from a form or a file. A field that is missing here is absent. */
export interface Claim {
  readonly fields: Partial<Record<HeaderField, FieldValue>>;
  /** Index 0 is diagnosis A. Blank boxes are kept so that letters stay right. */
  readonly diagnoses: { readonly entries: readonly FieldValue<string>[]; readonly complete: boolean };
  readonly lines: readonly ClaimLine[];
  /** False when there may be lines that were not seen. */
  readonly linesComplete: boolean;
  readonly attachments: readonly Partial<Record<AttachmentField, FieldValue>>[];
}

export type AttachmentField = 'type' | 'transmission' | 'controlNumber';

export const ABSENT = { state: 'absent' } as const;
export const BLANK = { state: 'blank' } as const;
export const ABSENT_LIST: ListValue = { state: 'absent', values: [], complete: false };

export const known = <T extends Scalar | readonly string[]>(value: T): FieldValue<T> => ({
  state: 'known',
  value,
});

/** Who the rules are for; see `payer.kind` among the claim fields. */
export const PAYER_KINDS = [
  'medicare-dme',
  'medicare-advantage',
  'medicaid',
  'medicaid-managed',
  'commercial',
  'tricare',
  'va',
  'workers-comp',
  'auto',
  'other',
  'unknown',
] as const;
export type PayerKind = (typeof PAYER_KINDS)[number];
