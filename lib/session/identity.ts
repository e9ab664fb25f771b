import type { Claim } from '../claim/claim.ts';
import type { HeaderField } from '../claim/fields.ts';

/** What says whose claim it is and which one. Any of them read differently is another claim: too often is safe, too seldom is not. */
export const IDENTITY = [
  'insured.id',
  'patientAccount',
  'patient.birthDate',
  'patient.lastName',
  'patient.firstName',
  'patient.name',
] as const satisfies readonly HeaderField[];
const NAMES: ReadonlySet<HeaderField> = new Set(['patient.lastName', 'patient.firstName', 'patient.name']);

/**
 * How a claim that is seen now compares with one seen before.
 * - `same`: something identifies both, and alike
 * - `other`: something identifies them differently
 * - `emptied`: an identifying field that was filled stands there empty, and nobody emptied it by hand: a fresh form, or one
 *   that its script has not filled yet
 * - `unsaid`: nothing to compare
 */
export type Sameness = 'same' | 'other' | 'emptied' | 'unsaid';

/**
 * Whether two readings are of one claim.
 * @param own fields that the biller is typing in or has typed in; what they hold at the moment says nothing when empty
 * @param focused the field that has the cursor: half a number is not another number
 */
export function compareClaims(
  now: Claim,
  before: Claim,
  { own = new Set(), focused }: { readonly own?: ReadonlySet<string>; readonly focused?: string } = {},
): Sameness {
  let result: Sameness = 'unsaid';
  for (const field of IDENTITY) {
    if (field === focused) continue;
    // What is said by field names that differ (one box for the name, or two) is compared below.
    const was = textOf(before, field);
    if (was === undefined) continue;
    if (now.fields[field]?.state === 'blank' && !own.has(field)) result = 'emptied';
    if (NAMES.has(field)) continue;
    const is = textOf(now, field);
    if (is === undefined) continue;
    if (is !== was) return 'other';
    if (result === 'unsaid') result = 'same';
  }
  const names = [namesOf(now, focused), namesOf(before, undefined)] as const;
  if (names.every(({ length }) => length > 0)) {
    if (!namesAgree(...names)) return 'other';
    if (result === 'unsaid') result = 'same';
  }
  return result;
}

/** A review page shows numbers masked; that is not another number. */
const MASKED = /[*•●]|x{3}/i;

/** As compared: without case, blanks and dashes. Undefined while nothing is known or all of it is masked. */
function textOf(claim: Claim, field: HeaderField): string | undefined {
  const value = claim.fields[field];
  if (value?.state !== 'known') return undefined;
  const text = String(value.value);
  if (MASKED.test(text)) return undefined;
  return text.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '') || undefined;
}

function namesOf(claim: Claim, focused: string | undefined): string[] {
  return [...NAMES].flatMap((field) => {
    const value = claim.fields[field];
    if (field === focused || value?.state !== 'known' || MASKED.test(String(value.value))) return [];
    return String(value.value)
      .toUpperCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  });
}

/** Every word of the shorter name stands in the longer one, whole or as its beginning: SAMPLE, P and Pat Sample agree. */
function namesAgree(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.every((word) => long.some((full) => full.startsWith(word) || word.startsWith(full)));
}
