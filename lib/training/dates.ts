const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * A day before today.
 * @param today `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`
 */
export function daysBefore(today: string, days: number): string {
  return new Date(Date.parse(today) - days * DAY_MS).toISOString().slice(0, 10);
}
