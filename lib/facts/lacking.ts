import type { Claim, ClaimLine, FieldValue, LineScalarField, ListValue } from '../claim/claim.ts';
import type { HeaderField } from '../claim/fields.ts';

/** Why a box that is on the page says nothing. */
export type Lacking =
  | { readonly state: 'blank'; readonly from: 'page' }
  | { readonly state: 'unknown'; readonly reason: 'unreadable' | 'incomplete'; readonly missing: string };

/**
 * What the form's own boxes say of facts that were missing.
 * @param missing names from a verdict's `notChecked`; what is no box of the form is left out, and so is a box that is not there
 */
export function lackingIn(claim: Claim, missing: readonly string[]): Readonly<Record<string, Lacking>> {
  const found: Record<string, Lacking> = {};
  for (const name of missing) {
    const lacking = worst(name, valuesOf(claim, name));
    if (lacking) found[name] = lacking;
  }
  return found;
}

type Value = (FieldValue & { readonly complete?: boolean }) | ListValue | undefined;

function valuesOf({ fields, lines, diagnoses }: Claim, name: string): readonly Value[] {
  if (name === 'diagnoses') return diagnoses.entries.map((one) => ({ ...one, complete: diagnoses.complete }));
  const own = name.startsWith('line.') ? name.slice('line.'.length) : undefined;
  return own === undefined ? [fields[name as HeaderField]] : lines.map((line) => ofLine(line, own));
}

function ofLine({ fields, modifiers, diagnosisPointers }: ClaimLine, field: string): Value {
  if (field === 'modifiers') return modifiers;
  return field === 'diagnosisPointers' ? diagnosisPointers : fields[field as LineScalarField];
}

/** One line's box is enough to look at; that a box is blank is told where no line lacks it. */
function worst(missing: string, values: readonly Value[]): Lacking | undefined {
  const reason = values.some((value) => value?.state === 'unreadable')
    ? 'unreadable'
    : values.some((value) => value?.state === 'known' && value.complete === false) && 'incomplete';
  if (reason) return { state: 'unknown', reason, missing };
  const isOnPage = values.every((value) => value !== undefined && value.state !== 'absent');
  return isOnPage && values.some((value) => value?.state === 'blank')
    ? { state: 'blank', from: 'page' }
    : undefined;
}
