import { isoDate, parseDate } from '../../claim/dates.ts';
import { plainNote, says } from './says.ts';

/**
 * HCPCS codes that suppliers bill, as notes write them. G and M codes are left out: undotted diagnoses (G4733, M1711) look the
 * same, and no equipment has such a code.
 */
const CODE = /(?<![A-Z0-9])([ABEJKLQSTV])-?(\d{4})(?![A-Z0-9])/g;

/** The codes that a note names, in order, each once: `E0601`, `e-0601`. */
export function codesIn(note: string): readonly string[] {
  const codes = [...plainNote(note).matchAll(CODE)].map(([, letter = '', digits = '']) => letter + digits);
  return [...new Set(codes)];
}

const OWNED = /\b(?:OWN|OWNS|OWNED|PUR|PURCH|PURCHASED?|BOUGHT|PRCHSD)\b/g;
/** Sentences, not commas: "E0601, owned, pur 06/2022" is of one piece. */
const SENTENCES = /;|\||\n|\.(?=\s|$)/;

/** The codes that a note calls owned or purchased: `bene-owned E0601 pur 06/2022`. */
export function ownedCodes(note: string): readonly string[] {
  return note
    .split(SENTENCES)
    .filter((sentence) => says(plainNote(sentence).replace(/-/g, ' '), OWNED))
    .flatMap(codesIn);
}

const BOUGHT = `(?:PUR|PURCH|PURCHASED?|BOUGHT|PRCHSD|DEL|DELD|DELIVERED|DELV|SINCE|OWNED|OWNS?|START|STARTED|ISSUED|DISP|DISPENSED|SETUP|SET UP|RECD|DT|DATE|DOS|ON|IN|OF)`;
const NAMES = 'JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC';
const WHOLE = /(?<![\d/.-])(\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?![\d/-])/;
const MONTH_LONG_YEAR = /(?<![\d/.-])(0?[1-9]|1[0-2])[/-]((?:19|20)\d{2})(?![\d/-])/;
const YEAR_MONTH = /(?<![\d/.-])((?:19|20)\d{2})[/-](0[1-9]|1[0-2])(?![\d/-])/;
const NAMED_DAY = new RegExp(String.raw`\b((?:${NAMES})[A-Z]{0,6}\.? \d{1,2},? (?:19|20)\d{2})\b`);
const NAMED = new RegExp(String.raw`\b(${NAMES})[A-Z]{0,6}\.?,?[ -]?((?:19|20)\d{2}|\d{2})\b`);
/** `06/22` may be a day of June or a fraction: a month of a year only with both zero or teen digits, or after a word that dates. */
const MONTH_YEAR = /(?<![\d/.$-])(0[1-9]|1[0-2])[/-](\d{2})(?![\d/%-]|\s?(?:IN|INCH|CM|MM)\b)/;
/** The item may stand between word and date: `owned K0823 6/22`. */
const DATED = new RegExp(
  String.raw`\b${BOUGHT}[:.]?\s?(?:[A-Z]-?\d{4},?\s)?([1-9]|0[1-9]|1[0-2])[/-](\d{2})(?![\d/-])`,
);
/** Two-digit years of past purchases. */
const CENTURY = 2000;

const firstOf = (year: string, month: number): string | undefined =>
  isoDate(year.length === 4 ? Number(year) : CENTURY + Number(year), month, 1);

/**
 * Since when a note says that something is there: `pur 06/2022`, `owned K0823 6/22`, `2022-06`, `JUN 2022`, `06/15/2022`.
 * @returns the first date of the note, `YYYY-MM-DD`, the first of the month where no day is given
 */
export function dateIn(note: string): string | undefined {
  const text = plainNote(note);
  const whole = (WHOLE.exec(text) ?? NAMED_DAY.exec(text))?.[1];
  const exact = whole === undefined ? undefined : parseDate(whole);
  if (exact !== undefined) return exact;
  const long = MONTH_LONG_YEAR.exec(text);
  if (long) return firstOf(long[2] ?? '', Number(long[1]));
  const yearFirst = YEAR_MONTH.exec(text);
  if (yearFirst) return firstOf(yearFirst[1] ?? '', Number(yearFirst[2]));
  const named = NAMED.exec(text);
  if (named) return firstOf(named[2] ?? '', NAMES.split('|').indexOf(named[1] ?? '') + 1);
  const short = DATED.exec(text) ?? MONTH_YEAR.exec(text);
  return short ? firstOf(short[2] ?? '', Number(short[1])) : undefined;
}
