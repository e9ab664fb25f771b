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
  const found = missing.flatMap((name) => {
    const fact = worst(name, valuesOf(claim, name));
    return fact ? [[name, fact] as const] : [];
  });
  return Object.fromEntries(found);
}

type Value = FieldValue | ListValue | undefined;

function valuesOf({ fields, lines, diagnoses }: Claim, name: string): readonly Value[] {
  if (name === 'diagnoses') {
    const { entries, complete } = diagnoses;
    return entries.length === 0 ? entries : [...entries, { state: 'known', values: [], complete }];
  }
  const own = name.startsWith('line.') ? name.slice('line.'.length) : undefined;
  return own === undefined ? [fields[name as HeaderField]] : lines.map((line) => ofLine(line, own));
}

function ofLine({ fields, modifiers, diagnosisPointers }: ClaimLine, field: string): Value {
  if (field === 'modifiers') return modifiers;
  return field === 'diagnosisPointers' ? diagnosisPointers : fields[field as LineScalarField];
}

/** One line's box is enough to look at; that a box is blank is told where no line lacks it. */
function worst(missing: string, values: readonly Value[]): Lacking | undefined {
  if (values.some((value) => value?.state === 'unreadable'))
    return { state: 'unknown', reason: 'unreadable', missing };
  if (values.some((value) => value?.state === 'known' && 'complete' in value && !value.complete))
    return { state: 'unknown', reason: 'incomplete', missing };
  const isOnPage = values.every((value) => value !== undefined && value.state !== 'absent');
  return isOnPage && values.some((value) => value?.state === 'blank')
    ? { state: 'blank', from: 'page' }
    : undefined;
}
