import { isoDate } from '../claim/dates.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Of whoever is older no age is told: 45 CFR 164.514(b)(2)(i)(C). */
const OLDEST = 90;

/** A date some days later, or earlier below 0. @param date `YYYY-MM-DD` */
export function moved(date: string, days: number): string {
  const at = new Date(Date.parse(date) + days * DAY_MS);
  return isoDate(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()) ?? date;
}

/** A birth date that tells no age above 90. @param asOf the day that age is asked on */
export function agedAtMost(birth: string, asOf: string): string {
  const oldest = `${Number(asOf.slice(0, 4)) - OLDEST}${asOf.slice(4)}`;
  return birth < oldest ? `${oldest.slice(0, 4)}-01-01` : birth;
}
