/** Calendar arithmetic on `YYYY-MM-DD`, for facts and rules alike. No time zones: a day is a day. */

const MS_PER_DAY = 86_400_000;

export type CalendarUnit = 'day' | 'month' | 'year';

/** A calendar duration, taken apart once. */
export interface CalendarDuration {
  readonly count: number;
  readonly unit: CalendarUnit;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
/** 1 to 12. */
const monthOf = (date: string): number => Number(date.slice(5, 7));
const dayOf = (date: string): number => Number(date.slice(8, 10));
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lastDayOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 31);
const utc = (date: string): number => Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date));

function iso(year: number, month: number, day: number): string {
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/**
 * Reads a duration: `90 days`, `13 months`, `1 year`.
 * @throws when the text is none
 */
export function parseDuration(text: string): CalendarDuration {
  const match = /^(\d{1,4}) (day|month|year)s?$/.exec(text);
  if (!match)
    throw new Error(
      `"${text}" is no duration; write a whole number and days, months or years, e.g. "13 months".`,
    );
  return { count: Number(match[1]), unit: match[2] as CalendarUnit };
}

/**
 * Moves a date by a calendar duration.
 * The 31st moves to the last day of a shorter month, and February 29 to February 28.
 * @param sign 1 = later, -1 = earlier
 */
export function moveDate(date: string, { count, unit }: CalendarDuration, sign: 1 | -1 = 1): string {
  if (unit === 'day') return new Date(utc(date) + sign * count * MS_PER_DAY).toISOString().slice(0, 10);
  const months = yearOf(date) * 12 + monthOf(date) - 1 + sign * count * (unit === 'year' ? 12 : 1);
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return iso(year, month, Math.min(dayOf(date), lastDayOf(year, month)));
}

/** Days from one date to another; negative when the second lies before the first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / MS_PER_DAY);
}

/**
 * Whole calendar months from one date to another, by the rule of {@link moveDate}: 10/15 to 11/14 is 0, to 11/15 is 1,
 * and 01/31 to 02/28 is 1. Negative when the second lies before the first.
 */
export function monthsBetween(from: string, to: string): number {
  if (to < from) {
    const back = monthsBetween(to, from);
    return back === 0 ? 0 : -back;
  }
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return moveDate(from, { count: months, unit: 'month' }) > to ? months - 1 : months;
}

/** Whether two dates lie in the same month of the same year. */
export function sameMonth(a: string, b: string): boolean {
  return a.slice(0, 7) === b.slice(0, 7);
}
