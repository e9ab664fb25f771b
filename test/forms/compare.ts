import type { ClaimReading, PageReading } from './in-page.ts';

/** What a careful human reads of one claim; see pages/README.md. */
interface ExpectedClaim {
  readonly fields?: Readonly<Record<string, string | boolean>>;
  readonly optional?: Readonly<Record<string, string | boolean>>;
  readonly absent?: readonly string[];
  readonly lines?: number;
  readonly unaddedInput?: boolean;
}

/** What a careful human reads on a page. */
export interface Expected extends ExpectedClaim {
  readonly form: boolean;
  readonly frame?: string;
  readonly source?: string;
  /** Further claims of the same page. */
  readonly others?: readonly ExpectedClaim[];
}

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

/**
 * Everything in which a reading differs from what is on the page: missing, wrong, and not listed.
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
    if (found) out.push(...inClaim(other, found).map((line) => `claim ${index + 2}: ${line}`));
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
  const { fields = {}, optional = {} } = expected;
  for (const [path, value] of Object.entries(fields)) {
    const read =
      reading.fields[path] ?? (path.endsWith('.modifiers') ? reading.fields[`${path}[0]`] : undefined);
    if (!read) out.push(`missing  ${path}: ${JSON.stringify(value)}`);
    else if (!same(path, read.value, value))
      out.push(
        `wrong    ${path}: ${JSON.stringify(value)} expected, ${JSON.stringify(read.value)} read; ${read.evidence.join('; ')}`,
      );
  }
  for (const [path, read] of Object.entries(reading.fields)) {
    if (path in fields || isBlankEntry(path, read.value)) continue;
    if (path in optional && same(path, read.value, optional[path])) continue;
    out.push(
      `unlisted ${path}: ${JSON.stringify(read.value)} (${read.confidence}) ${read.evidence.join('; ')}`,
    );
  }
  for (const [path, { selector }] of Object.entries(reading.fields)) {
    if (selector === '' || selector.startsWith('ambiguous:')) out.push(`selector ${path}: ${selector}`);
  }
  return out;
}
