const DAY_MS = 86_400_000;

const toMs = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const toDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** A day so many days later, or earlier. @param day `YYYY-MM-DD` */
export const daysLater = (day: string, days: number): string => toDay(toMs(day) + days * DAY_MS);

/** The Monday of a day's week. @param day `YYYY-MM-DD` */
export function mondayOf(day: string): string {
  const weekday = (new Date(toMs(day)).getUTCDay() + 6) % 7;
  return daysLater(day, -weekday);
}

/** Mondays of the last weeks that are over, the oldest first. @param today `YYYY-MM-DD` */
export function endedWeeks(today: string, count: number): string[] {
  const now = mondayOf(today);
  return Array.from({ length: count }, (_, index) => daysLater(now, (index - count) * 7));
}

/** All Mondays from one to another, both included. */
export function weeksBetween(first: string, last: string): string[] {
  const weeks: string[] = [];
  for (let week = first; week <= last; week = daysLater(week, 7)) weeks.push(week);
  return weeks;
}
