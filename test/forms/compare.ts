import type { Expected, ExpectedClaim } from './corpus.ts';
import type { ClaimReading, PageReading } from './in-page.ts';

type Value = string | boolean;

/** What became of one field: read as it is, read otherwise, not read, or read although it is not there. */
export interface FieldVerdict {
  /** On pages with several claims, the further ones' paths begin with their number: `claim 2: totalCharge`. */
  readonly path: string;
  readonly verdict: 'right' | 'wrong' | 'missing' | 'invented';
  readonly expected?: Value;
  readonly read?: ClaimReading['fields'][string];
}

/** Whether two values are the same in canonical form. */
const same = (path: string, one: unknown, other: unknown): boolean => {
  if (typeof one !== 'string' || typeof other !== 'string') return one === other;
  if (path.endsWith('phone')) return one.replace(/\D/g, '') === other.replace(/\D/g, '');
  // Dashes in an id are typing habits, not part of it.
  if (/insured\.id$|taxId$/.test(path)) return one.replace(/-/g, '') === other.replace(/-/g, '');
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
  return plain(one) === plain(other);
};

/** A blank list reads as one blank entry. */
const isBlankEntry = (path: string, value: unknown) => value === '' && /\.modifiers\[\d+\]$/.test(path);

/** Without the sentinel's word the reader is not started: the form counts as not found. */
export const formFound = (reading: PageReading): boolean => reading.form && reading.sentinel;

/**
 * What became of every field of a page. `optional` fields count when they are read.
 * @returns one verdict for each field that stands on the page or was read
 */
export function verdicts(expected: Expected, reading: PageReading): FieldVerdict[] {
  const claims = [expected, ...(expected.others ?? [])];
  const read = formFound(reading) ? [reading, ...reading.others] : [];
  const most = Math.max(claims.length, read.length);
  return Array.from({ length: most }, (_, index) =>
    ofClaim(claims[index] ?? {}, read[index]?.fields ?? {}).map((field) =>
      index === 0 ? field : { ...field, path: `${claimNumber(index)}${field.path}` },
    ),
  ).flat();
}

/** In front of the paths of a page's further claims. */
const claimNumber = (index: number) => `claim ${index + 1}: `;

function ofClaim(
  { fields = {}, optional = {} }: ExpectedClaim,
  seen: ClaimReading['fields'],
): FieldVerdict[] {
  const listed = Object.entries(fields).map(([path, value]): FieldVerdict => {
    const read = seen[path] ?? (path.endsWith('.modifiers') ? seen[`${path}[0]`] : undefined);
    if (!read) return { path, verdict: 'missing', expected: value };
    return { path, verdict: same(path, read.value, value) ? 'right' : 'wrong', expected: value, read };
  });
  const others = Object.entries(seen).flatMap(([path, read]): FieldVerdict[] => {
    if (path in fields || isBlankEntry(path, read.value)) return [];
    const value = optional[path];
    if (value === undefined) return [{ path, verdict: 'invented', read }];
    return [{ path, verdict: same(path, read.value, value) ? 'right' : 'wrong', expected: value, read }];
  });
  return [...listed, ...others];
}

/** One line that says what is wrong with a field; a field that is right has none. */
function describe({ path, verdict, expected, read }: FieldVerdict): string {
  const seen = read
    ? `${JSON.stringify(read.value)} read (${read.confidence}): ${read.evidence.join('; ')}`
    : '';
  const stands = expected === undefined ? '' : JSON.stringify(expected);
  return `${verdict.padEnd(8)} ${path}: ${[stands, seen].filter(Boolean).join(' is there, ')}`;
}

/**
 * Everything in which a reading differs from what is on the page: form, lines, fields, and selectors that do not find
 * their element.
 * @returns one line for each difference
 */
export function differences(expected: Expected, reading: PageReading): string[] {
  if (!expected.form)
    return reading.form ? [`no claim form, but it was taken for one: ${reading.reason}`] : [];
  if (!reading.form) return [`the claim form was not found: ${reading.reason}`];
  const out: string[] = [];
  if (!reading.sentinel) out.push('the sentinel saw no claim form');
  const { others = [] } = expected;
  if (others.length !== reading.others.length)
    out.push(`claims: ${others.length + 1} expected, ${reading.others.length + 1} found`);
  out.push(...inClaim(expected, reading));
  for (const [index, other] of others.entries()) {
    const found = reading.others[index];
    if (found) out.push(...inClaim(other, found).map((line) => `${claimNumber(index + 1)}${line}`));
  }
  return out;
}

/** The differences of one claim. */
function inClaim(expected: ExpectedClaim, reading: ClaimReading): string[] {
  const out: string[] = [];
  if (expected.lines !== undefined && expected.lines !== reading.lines)
    out.push(`lines: ${expected.lines} expected, ${reading.lines} read`);
  if (expected.unaddedInput !== undefined && expected.unaddedInput !== reading.unaddedInput)
    out.push(`unaddedInput: ${expected.unaddedInput} expected`);
  for (const field of ofClaim(expected, reading.fields))
    if (field.verdict !== 'right') out.push(describe(field));
  for (const [path, { selector }] of Object.entries(reading.fields)) {
    if (selector === '' || selector.startsWith('ambiguous:')) out.push(`selector ${path}: ${selector}`);
  }
  return out;
}
