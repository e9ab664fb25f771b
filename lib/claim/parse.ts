import { BLANK, type FieldValue, known } from './claim.ts';
import { parseDate } from './dates.ts';
import { type FieldDefinition, type FieldKind, fieldDefinition } from './fields.ts';
import { isModifier } from './modifier-list.ts';

/** Most values at every keystroke: words and numbers with single blanks between them. */
const CLEAN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** Text as it stands on a page, without invisible characters, outer blanks and runs of blanks. */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  return text
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** An input mask that nobody has filled: `__/__/____`, `$ .`, `(___) ___-____`. */
function isEmptyMask(text: string): boolean {
  return /^[_\s/.\-()$:,]+$/.test(text);
}

const TRUE_WORDS = /^((y|yes|true|on|x|checked|1|a|assigned|accept(ed)?)\b|s[ií](?![a-z]))/i;
const FALSE_WORDS = /^(n|no|none|false|off|unchecked|0|c|not assigned|not accepted)\b/i;

/**
 * Reads money: `$1,234.50`, `96.4`, `96`, `96 40` (dollars and cents of the paper form), `(5.00)` for minus five.
 * @returns integer cents, or undefined when the text is no amount
 */
export function parseMoney(text: string): number | undefined {
  const match = /^(-|\()?\s*\$?\s*(-)?(\d{1,3}(?:,\d{3})+|\d*)(?:[. ](\d{1,2})0*)?\s*(?:USD)?\)?$/i.exec(
    text.trim(),
  );
  if (!match) return undefined;
  const [, minusOrParenthesis, minus, dollars = '', cents = ''] = match;
  if (dollars === '' && cents === '') return undefined;
  const amount = Number(dollars.replace(/,/g, '') || '0') * 100 + Number(cents.padEnd(2, '0') || '0');
  return minusOrParenthesis || minus ? -amount : amount;
}

/** Reads a count: `1`, `1.000`, `1,200`, `2 UN`. @returns the number, or undefined */
export function parseNumber(text: string): number | undefined {
  const match =
    /^(-?\d[\d,]*(?:\.\d+)?|-?\.\d+)\s*(?:un|units?|ea|each|days?|mo|months?|min|mins)?\.?$/i.exec(
      text.trim(),
    );
  return match?.[1] ? Number(match[1].replace(/,/g, '')) : undefined;
}

/** The code in front of `code - description`, `code: description`, `code (description)`, or the whole text. */
function leadingToken(text: string): string {
  return (/^\[?([A-Za-z0-9.]+)\s*(?:[-–—:|(,\]]|\s).*$/.exec(text)?.[1] ?? text).replace(/\.$/, '');
}

/** ICD-10-CM with its dot: `G4733` is `G47.33`. Anything of another shape stays as it is, in upper case. */
function normalizeIcd10(code: string): string {
  const plain = code.toUpperCase().replace(/[.\s]/g, '');
  return /^[A-Z]\d[0-9A-Z][0-9A-Z]{1,4}$/.test(plain) ? `${plain.slice(0, 3)}.${plain.slice(3)}` : plain;
}

/** A code whose dot is a blank or dash: `G47 33`. */
const ICD10_APART = /^([A-Z]\d\w)[\s-](\d\w{0,3})$/i;
const HCPCS = /^(?:[A-Z]\d{4}|\d{4}[A-Z0-9])$/;
/** What says which list a code is of: `HC:E0601`, `HC E0601`, `HCPCS: E0601`. */
const QUALIFIER = /^(?:HC|HCPCS)\b[\s:|*-]*(?=[A-Z0-9]{5}\b)/i;
/** A code whose letter stands apart: `E-0601`, `e 0601`. */
const HCPCS_APART = /^([A-Z])[\s-](\d{4})$/i;
const MODIFIER = /^[A-Z0-9]{2}$/;
/** Longest text still taken for a mistyped code: a typing slip adds a character or two, a description adds many. */
const HCPCS_LONGEST = 7;
const MODIFIER_LONGEST = 3;

/**
 * A code standing alone, mistyped or not (`E06O1`), or a well-formed one in front of its description.
 * @returns the code in upper case, or undefined when the text is something else
 */
function codeToken(text: string, shape: RegExp, longest: number): string | undefined {
  const token = leadingToken(text).toUpperCase();
  if (shape.test(token)) return token;
  const alone = token.length === text.length && token.length <= longest;
  return alone && /^[A-Z0-9]*\d[A-Z0-9]*$|^[A-Z]{1,3}$/.test(token) ? token : undefined;
}

const parsers: Record<FieldKind, (text: string) => string | number | boolean | undefined> = {
  text: (text) => text,
  enum: (text) => text,
  code: (text) => text.toUpperCase(),
  id: (text) => text.toUpperCase(),
  date: (text) => parseDate(text),
  boolean: (text) => (TRUE_WORDS.test(text) ? true : FALSE_WORDS.test(text) ? false : undefined),
  money: parseMoney,
  number: parseNumber,
  // A wrong NPI is still what the biller typed: the check digit is a rule's business.
  npi: (text) => text.toUpperCase().replace(/[\s-]/g, ''),
  icd10cm: (text) => normalizeIcd10(leadingToken(text.replace(ICD10_APART, '$1$2'))),
  hcpcs: (text) => codeToken(text.replace(QUALIFIER, '').replace(HCPCS_APART, '$1$2'), HCPCS, HCPCS_LONGEST),
  modifier: (text) => codeToken(text, MODIFIER, MODIFIER_LONGEST),
  pos: (text) => {
    const digits = /^0*(\d{1,2})(?!\d)/.exec(text)?.[1] ?? /\((\d{1,2})\)\s*$/.exec(text)?.[1];
    return digits?.padStart(2, '0') ?? PLACES[text.toLowerCase()];
  },
  ndc: (text) => text.toUpperCase().replace(/[\s-]/g, ''),
  'pointer list': (text) => text.toUpperCase(),
};

/** A code of an enumerated field that is not among the usual ones; anything longer is words that say something else. */
const LONGEST_CODE = 3;

/** Places of service by their names, those where supplies go (CMS, Place of Service Code Set). */
const PLACES: Readonly<Record<string, string>> = {
  office: '11',
  home: '12',
  'assisted living facility': '13',
  'group home': '14',
  'skilled nursing facility': '31',
  'nursing facility': '32',
  'custodial care facility': '33',
};

/** Words that portals put where the standard has a code, for the enumerated fields. Order matters: first match wins. */
const ENUM_WORDS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'orderingProvider.qualifier': [
    [/^dk\b|ordering/i, 'DK'],
    [/^dn\b|referring/i, 'DN'],
    [/^dq\b|supervising/i, 'DQ'],
  ],
  icdIndicator: [
    [/^0$|^0\s*[-–:]|icd[- ]?10|^10\b/i, '0'],
    [/^9\b|icd[- ]?9/i, '9'],
  ],
  'resubmission.code': [
    [/^1\b|^(no\W+)?(original|first|initial|new claim)\b/i, '1'],
    [/^7\b|replace|correct/i, '7'],
    [/^8\b|void|cancel/i, '8'],
  ],
  'patient.sex': [
    [/^m(ale|asculino)?\b/i, 'M'],
    [/^f(emale|emenino)?\b/i, 'F'],
    [/^u(nknown)?\b/i, 'U'],
  ],
};

/**
 * Turns text from a page or a file into a field's value.
 * @param path a field path; decides the kind, and the words that stand for the codes of an enumerated field
 * @param text the text as it stands there
 * @returns `blank` for nothing and for empty masks, `unreadable` with the text when it cannot be that kind of value
 * @throws when no claim field has that path
 */
export function parseValue(path: string, text: string): FieldValue {
  const field = fieldDefinition(path);
  if (!field) throw new Error(`No claim field is called "${path}".`);
  return parseAs(field, text);
}

/** The same for a field that is known already: by its generic path, and its kind. */
function parseAs({ path, kind }: Pick<FieldDefinition, 'path' | 'kind'>, text: string): FieldValue {
  const words = ENUM_WORDS[path];
  const clean = cleanText(text);
  if (words && clean !== '' && !isEmptyMask(clean)) {
    const code = words.find(([pattern]) => pattern.test(clean))?.[1];
    if (code) return known(code);
    return clean.length <= LONGEST_CODE ? known(clean.toUpperCase()) : { state: 'unreadable', raw: clean };
  }
  if (path === 'patient.birthDate') {
    const date = parseDate(clean, true);
    if (date) return known(date);
  }
  return parseField(kind, path === 'billing.taxonomy' ? text.replace(TAXONOMY_QUALIFIER, '') : text);
}

/** The paper form says in front of a taxonomy that it is one. */
const TAXONOMY_QUALIFIER = /^\s*(ZZ|PXC)\s*(?=\d{3}[A-Z\d]{6}X\s*$)/i;

/**
 * Turns text into a value of a kind; see {@link parseValue}.
 * @returns `blank`, `known` with the canonical value, or `unreadable` with the text
 */
export function parseField(kind: FieldKind, text: string): FieldValue {
  const clean = cleanText(text);
  if (clean === '' || isEmptyMask(clean)) return BLANK;
  const value = parsers[kind](clean);
  return value === undefined || value === '' ? { state: 'unreadable', raw: clean } : known(value);
}

/**
 * Modifiers that stand together in one box: `RR:KX`, `RR KX`, `RR,KX`, `RRKX`.
 * @returns the modifiers in order, or undefined when the text cannot be cut into pairs of characters; without anything
 *   between them, into modifiers that there are, since any word of even length could be cut
 */
export function parseModifiers(text: string): string[] | undefined {
  const clean = cleanText(text).toUpperCase();
  if (clean === '' || isEmptyMask(clean)) return [];
  const pieces = clean.split(/[\s:;,/|+-]+/).filter(Boolean);
  if (pieces.every((piece) => /^[A-Z0-9]{2}$/.test(piece))) return pieces;
  const only = pieces.length === 1 ? pieces[0] : undefined;
  const run = only && /^([A-Z0-9]{2})+$/.test(only) ? (only.match(/../g) ?? []) : [];
  return run.length > 0 && run.every(isModifier) ? run : undefined;
}

const DIAGNOSIS =
  /^\W*(?:(?:[A-L]|\d{1,2})(?:[.:)]\s*|\s+(?=[A-TV-Z]\d[0-9A-Z]\.)))?([A-TV-Z]\d[0-9A-Z](?:\.?[0-9A-Z]{1,4})?)(?![A-Z0-9.])/i;

/** What parts listed diagnoses: a mark, or the letter of the next. */
const LISTED = /[,;|·•\n]+|\s+(?=(?:[A-L]|\d{1,2})[.:)]\s*[A-TV-Z]\d)/;

/**
 * Diagnoses that stand together in one place: `G47.33, J96.11`, `A. G47.33; B. J96.11`, `A: G47.33 B: J96.11`, `G47.33 J96.11`; with or without
 * their descriptions, where commas or semicolons part them.
 * @returns the codes in order as they stand; fewer than two when the text is no such list
 */
export function parseDiagnoses(text: string): string[] {
  const codesOf = (pieces: readonly string[]) => pieces.flatMap((piece) => DIAGNOSIS.exec(piece)?.[1] ?? []);
  const pieces = text.split(LISTED).map(cleanText);
  const listed = DIAGNOSIS.test(pieces[0] ?? '') ? codesOf(pieces) : [];
  if (listed.length > 1) return listed;
  const words = cleanText(text).split(' ');
  const codes = codesOf(words);
  return codes.length === words.length ? codes : listed;
}

/** The letters of item 21's boxes, in order. */
export const LETTERS = 'ABCDEFGHIJKL';

/** Up to four letters, or more in their order. Others are a word of what a closed list says of itself ("3 items selected"). */
const POINTERS = /^([A-Z]{1,4}|A?B?C?D?E?F?G?H?I?J?K?L?)$/;

/**
 * Diagnosis pointers in any of their forms: letters (`AB`, `A,B`), numbers 1 to 12 (`1,2`), or the diagnosis codes themselves.
 * @param diagnoses the claim's diagnoses in order, for pointers given as codes and for `12`, which is A and B
 *   unless there are twelve diagnoses
 * @returns letters in order; a letter beyond L and a code that is not among the diagnoses stay as they stand;
 *   undefined when the text is none of these
 */
export function parsePointers(text: string, diagnoses: readonly string[] = []): string[] | undefined {
  const clean = cleanText(text).toUpperCase();
  if (isEmptyMask(clean)) return [];
  const pieces = clean.split(/[\s:;,/|+&-]+/).filter(Boolean);
  const pointers: string[] = [];
  for (const piece of pieces) {
    const byCode = diagnoses.indexOf(normalizeIcd10(piece));
    if (byCode >= 0 && piece.length > 2) {
      const letter = LETTERS[byCode] ?? piece;
      // "A - G47.33": the letter with what it stands for.
      if (pointers.at(-1) !== letter) pointers.push(letter);
    } else if (POINTERS.test(piece)) pointers.push(...piece);
    else if (/^\d+$/.test(piece)) pointers.push(...numbersToLetters(piece, diagnoses.length));
    else if (/^[A-Z]\d[0-9A-Z.]+$/.test(piece)) pointers.push(normalizeIcd10(piece));
    else return undefined;
  }
  return pointers;
}

function numbersToLetters(digits: string, diagnoses: number): string[] {
  const whole = Number(digits);
  const asOne = LETTERS[whole - 1];
  if (asOne && (digits.length === 1 || digits.startsWith('0') || whole <= diagnoses)) return [asOne];
  return [...digits].map((digit) => LETTERS[Number(digit) - 1] ?? digit);
}
