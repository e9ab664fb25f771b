import type { FieldKind } from '../claim/fields.ts';

/** Shapes of values that a choice may hold as its value, its text, or in front of its text. */
export const SHAPES: Partial<Record<FieldKind, RegExp>> = {
  pos: /^0?\d{1,2}(?!\d)/,
  modifier: /^[A-Z0-9]{2}(?![A-Za-z0-9])/,
  hcpcs: /^[A-Z]?\d{4}[A-Z0-9]?(?![A-Z0-9])/i,
  icd10cm: /^[A-Z]\d[0-9A-Z](\.?[0-9A-Z]{1,4})?(?![A-Z0-9])/i,
  npi: /^\d{10}(?!\d)/,
  code: /^[A-Z0-9]{1,10}$/i,
  'pointer list': /^([A-L]|1[0-2]|[1-9])(?![A-Z0-9])/i,
  boolean: /^(y|n|yes|no|true|false)\b/i,
};
