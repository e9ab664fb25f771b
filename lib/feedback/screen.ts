import type { Claim, FieldValue } from '../claim/claim.ts';
import { fieldDefinition } from '../claim/fields.ts';

/** Dates, long numbers, member numbers, telephone numbers, addresses: what no comment on a rule needs. */
const TELLING = [
  /\b\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?\b/,
  /\b\d{4}-\d{2}-\d{2}\b/,
  /\d[\s-]?\d{2}[\s-]?\d{3}/,
  /\b[1-9][A-Z][A-Z0-9]\d-?[A-Z][A-Z0-9]\d-?[A-Z]{2}\d{2}\b/i,
  /\S@\S/,
];

/** Shorter values ("F", "NJ") stand in many words. */
const SHORTEST = 3;

/**
 * Whether a text seems to say something of the patient: the look of a number or a date, or a value of the claim.
 * @param claim what is on the page, where it is known
 */
export function identifies(text: string, claim?: Claim): boolean {
  if (TELLING.some((look) => look.test(text))) return true;
  const words = text.toLowerCase();
  return claim !== undefined && personal(claim).some((value) => words.includes(value));
}

/** The words of all fields of a claim that may identify a patient. */
function personal({ fields, lines }: Claim): readonly string[] {
  const of = (under: string, some: Partial<Record<string, FieldValue>>) =>
    Object.entries(some).flatMap(([path, value]) =>
      value?.state === 'known' && typeof value.value === 'string' && fieldDefinition(under + path)?.phi
        ? value.value.toLowerCase().split(/[\s,]+/)
        : [],
    );
  return [...of('', fields), ...lines.flatMap((line) => of('lines[i].', line.fields))].filter(
    ({ length }) => length >= SHORTEST,
  );
}
