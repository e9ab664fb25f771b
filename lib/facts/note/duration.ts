import { noteWords } from './says.ts';

/** A month of supplies is 30 days, as in "90 days" for three months. */
const DAYS_OF_MONTH = 30;
const DAYS_OF_WEEK = 7;
/** Longer spells are histories, not supplies. */
const LONGEST_SUPPLY_DAYS = 366;

const NUMBERS: Readonly<Record<string, number>> = {
  ONE: 1,
  TWO: 2,
  THREE: 3,
  FOUR: 4,
  FIVE: 5,
  SIX: 6,
  NINE: 9,
  TWELVE: 12,
  THIRTY: 30,
  SIXTY: 60,
  NINETY: 90,
};
const NUMBER = `\\d{1,3}|${Object.keys(NUMBERS).join('|')}`;

/** The value of digits or of a number word. */
export function numberIn(text: string): number {
  return NUMBERS[text] ?? Number(text);
}

/** A rate, an age or a time that has passed is no supply; behind a rate (`6/DAY 90D`) one may follow. */
const NOT_BEFORE = String.raw`(?<![\d.,/$#])(?<!\b(?:EVERY|EACH|PER|Q|LAST|PAST|PREVIOUS|WITHIN|IN|AFTER|POST|STAGE|MONTH|(?<!\/ ?|\b(?:PER|A|EACH|EVERY) )DAY) ?)`;
const NOT_AFTER = String.raw`(?! ?(?:AGO|OLD|HISTORY|HX|POST|PRIOR|LATER|BEFORE|AFTER|EARLIER|TRIAL|WARR|INTO|OF AGE|APART|F\/?U|FOLLOW))`;
const SPELL = new RegExp(
  String.raw`${NOT_BEFORE}\b(${NUMBER}) ?(DAYS?|DYS?|D|DS|MONTHS?|MOS?|MTHS?|MNTHS?|WKS?|WEEKS?)\b(?!\/)${NOT_AFTER}( ?(?:SUPPLY|SUP|SPLY|DISP\w*|QTY|WORTH))?`,
  'g',
);
/** `DS: 90`, `DAYS SUPPLY 90`. */
const DAYS_SUPPLY_FIRST = /\b(?:DAYS? SUPPLY|DS|DAYS? SUP)\s?[:=#]?\s?(\d{1,3})\b(?! ?(?:DAYS?|MO))/;

function daysOf(count: number, unit: string): number {
  if (unit.startsWith('W')) return count * DAYS_OF_WEEK;
  return unit.startsWith('M') ? count * DAYS_OF_MONTH : count;
}

/**
 * The days for which a note says that a quantity is meant: `90 days`, `3 months`, `3MO`, `90-day supply`, `DS 90`.
 * @returns undefined when the note names none, `conflict` when it names several and says of none that it is the supply
 */
export function durationDays(note: string): number | 'conflict' | undefined {
  const words = noteWords(note);
  const first = DAYS_SUPPLY_FIRST.exec(words)?.[1];
  if (first !== undefined) return Number(first) || undefined;
  const found = new Set<number>();
  for (const [, count = '', unit = '', supply] of words.matchAll(SPELL)) {
    // "3D" is a shape, "90D" a supply.
    if (unit === 'D' && count.length < 2) continue;
    const days = daysOf(numberIn(count), unit);
    if (days < 1 || days > LONGEST_SUPPLY_DAYS) continue;
    if (supply !== undefined) return days;
    found.add(days);
  }
  const [only] = found;
  return found.size > 1 ? 'conflict' : only;
}

const MINUTES_OF_HOUR = 60;
const TOTAL =
  /\bTOTAL(?: LABOR| TIME)?\s?[:=]?\s?(\d{1,3}) ?(MINS?|MINUTES?|HRS?|HOURS?)\b|\b(\d{1,3}) ?(MINS?|MINUTES?|HRS?|HOURS?) TOTAL\b/;
/** Minutes and hours of work; a flow (`2 L/MIN`) and a time of use (`4 HRS A DAY`) are neither. */
const WORK =
  /(?<![\d.,/])\b(\d{1,3}(?:\.\d{1,2})?) ?(MINS?|MINUTES?|HRS?|HOURS?)\b(?! ?(?:\/|PER|A DAY|A NIGHT|DAILY|NIGHTLY|EACH|OF USE|OF SLEEP|WALK))/g;
/** A repair that takes longer is a time of day or of use. */
const LONGEST_WORK_HOURS = 12;

const minutesOf = (count: string, unit: string): number =>
  Number(count) * (unit.startsWith('H') ? MINUTES_OF_HOUR : 1);

/** Minutes of labor that a note names, added up: `E2361 30 min, E2381 30 min` is 60. @returns undefined when it names none */
export function laborMinutes(note: string): number | undefined {
  const words = noteWords(note);
  const total = TOTAL.exec(words);
  if (total) return minutesOf(total[1] ?? total[3] ?? '', total[2] ?? total[4] ?? '');
  let sum = 0;
  for (const [, count = '', unit = ''] of words.matchAll(WORK)) {
    if (unit.startsWith('H') && Number(count) > LONGEST_WORK_HOURS) continue;
    sum += minutesOf(count, unit);
  }
  return sum > 0 ? sum : undefined;
}
