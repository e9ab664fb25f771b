/**
 * Are the expected readings honest? What pages/*.json says must stand on the page as a biller sees it, whatever our reader
 * makes of it.
 */
import { fieldDefinition } from '../../lib/claim/fields.ts';
import { parseMoney } from '../../lib/claim/parse.ts';
import type { Expected, ExpectedClaim } from './corpus.ts';
import type { PageTexts } from './page-texts.ts';

/** Values shorter than this stand on any page by chance and prove nothing. */
const SHORTEST_TELLING = 3;

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Most boxes that hold one value between them: a telephone number in three, four pointers. */
const MOST_PARTS = 4;

/** Neighbouring texts put together, for values that stand in several boxes; signs between them count as nothing. */
function joinedTexts(texts: readonly string[], between: string): string[] {
  const filled = texts.map((text) => text.trim()).filter((text) => plain(text) !== '');
  return filled.flatMap((_, at) =>
    Array.from({ length: MOST_PARTS - 1 }, (_, more) => filled.slice(at, at + more + 2).join(between)),
  );
}

/** The ways in which the pages write a day, and its three parts one after the other (split boxes). */
function standsAsDate(iso: string, texts: readonly string[]): boolean {
  const [year = '', month = '', day = ''] = iso.split('-');
  const inWords = new Date(iso).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  const name = new Date(`${iso}T12:00`).toLocaleString('en-US', { month: 'short' });
  const [short, shortDay, shortYear] = [String(Number(month)), String(Number(day)), year.slice(2)];
  const ways = [
    `${month}/${day}/${year}`,
    `${short}/${shortDay}/${year}`,
    `${month}-${day}-${year}`,
    `${month}/${day}/${shortYear}`,
    `${month} ${day} ${year}`,
    `${month} ${day} ${shortYear}`,
    `${month}${day}${year}`,
    `${year}${month}${day}`,
    `${month}${day}${shortYear}`,
    `${name} ${shortDay}, ${year}`,
    `${shortDay} ${name} ${year}`,
    `${day}-${name}-${year}`,
    inWords,
    iso,
  ];
  const isIn = (text: string) => ways.some((way) => text.toLowerCase().includes(way.toLowerCase()));
  if (texts.some(isIn)) return true;
  const filled = texts.map((text) => text.trim()).filter((text) => /^\d{1,4}$/.test(text));
  // A list says its choice twice, as text and as value.
  const once = filled.filter((text, at) => text !== filled[at - 1]);
  const orders = [
    [month, day],
    [day, month],
  ];
  return [filled, once].some((parts) =>
    parts.some((text, at) =>
      orders.some(
        ([first, second]) =>
          text.padStart(2, '0') === first &&
          parts[at + 1]?.padStart(2, '0') === second &&
          year.endsWith(parts[at + 2] ?? '?'),
      ),
    ),
  );
}

/** Amounts within a text: `Total charge: $ 1,318.00`. */
const amountsIn = (text: string) => text.match(/\d[\d,]*\.\d{2}\b/g) ?? [];

/** What stands on a page, worked out once for all its fields. */
class Standing {
  readonly #texts: readonly string[];
  /** Letters and digits of each text. */
  readonly #plain: readonly string[];
  /** The same of neighbours together. */
  readonly #joined: ReadonlySet<string>;
  readonly #amounts: ReadonlySet<number>;

  constructor(texts: readonly string[]) {
    const joined = joinedTexts(texts, '');
    this.#texts = texts;
    this.#plain = texts.map(plain);
    this.#joined = new Set(joined.map(plain));
    const amounts = [...texts, ...texts.flatMap(amountsIn), ...joinedTexts(texts, '.'), ...joined];
    this.#amounts = new Set(amounts.flatMap((text) => parseMoney(text) ?? []));
  }

  /** Whether the value of a field stands there, in one of the ways that pages write it. */
  has(path: string, value: string): boolean {
    const kind = fieldDefinition(path)?.kind;
    if (kind === 'date') return standsAsDate(value, this.#texts);
    if (kind === 'money') return this.#amounts.has(parseMoney(value) ?? Number.NaN);
    if (path.endsWith('.name') && value.includes(', '))
      return value.split(', ').every((part) => this.#plain.some((text) => text.includes(plain(part))));
    // Pages write A, B, C as letters or as numbers, in one box or in several.
    return this.#hasText(value) || (kind === 'pointer list' && this.#hasText(pointerNumbers(value)));
  }

  #hasText(value: string): boolean {
    const wanted = plain(value);
    return this.#joined.has(wanted) || this.#plain.some((text) => text.includes(wanted));
  }
}

const pointerNumbers = (letters: string) =>
  [...letters].map((letter) => letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1).join('');

/** What is wrong with the expected reading of one claim. */
function untruthsOfClaim(claim: ExpectedClaim, visible: Standing, all: Standing): string[] {
  const fields = Object.entries({ ...claim.optional, ...claim.fields });
  const wrong: string[] = [];
  for (const [path, value] of fields) {
    if (!fieldDefinition(path)) wrong.push(`${path} is no claim field`);
    const telling = typeof value === 'string' && plain(value).length >= SHORTEST_TELLING;
    // What is optional may stand in a tab that is not shown.
    const texts = path in (claim.fields ?? {}) ? visible : all;
    if (telling && path !== 'orderingProvider.qualifier' && !texts.has(path, value))
      wrong.push(`${path}: ${JSON.stringify(value)} stands nowhere on the page`);
  }
  const lines = new Set(fields.flatMap(([path]) => /^lines\[\d+\]/.exec(path) ?? []));
  if (lines.size !== (claim.lines ?? 0)) wrong.push(`${claim.lines} lines said, ${lines.size} written`);
  return wrong;
}

/**
 * What is wrong with the expected reading of a page.
 * @param texts what stands there
 * @returns one line for each field; empty when all of it stands on the page
 */
export function untruths(expected: Expected, texts: PageTexts): string[] {
  const [visible, all] = [new Standing(texts.visible), new Standing(texts.all)];
  const claims = [expected, ...(expected.others ?? [])];
  const wrong = claims.flatMap((claim) => untruthsOfClaim(claim, visible, all));
  for (const path of expected.absent ?? []) {
    if (!fieldDefinition(path)) wrong.push(`absent: ${path} is no claim field`);
    if (path in { ...expected.optional, ...expected.fields })
      wrong.push(`${path} is both expected and absent`);
  }
  return wrong;
}
