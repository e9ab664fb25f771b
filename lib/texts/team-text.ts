import { enTeam } from './en-team.ts';
import { part } from './parts.ts';
import { fill, type ValuesFor } from './text.ts';

/** A text about the team's packs of rules; see `text` in text.ts. */
export function teamText<Id extends keyof typeof enTeam>(
  id: Id,
  ...values: ValuesFor<(typeof enTeam)[Id]>
): string {
  return fill(part('team', enTeam)[id], values[0]);
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day of a moment where the reader is, as billers write it: MM/DD/YYYY. @param moment what `Date` understands */
export function dayText(moment: string | number): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(date.getMonth() + 1)}/${two(date.getDate())}/${date.getFullYear()}`;
}

/** A moment as people say it: the time, and the day unless it is today. Milliseconds since 1970. */
export function timeText(moment: number, now: number): string {
  const time = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' }).format(moment);
  return dayText(moment) === dayText(now) ? time : `${dayText(moment)} ${time}`;
}

/** How old a pack is. @param now milliseconds since 1970 */
export function ageText(created: string, now: number): string {
  const count = Math.floor((now - Date.parse(created)) / DAY_MS);
  if (count < 0) return teamText('age.ahead', { date: dayText(created) });
  return count === 0 ? teamText('age.today') : teamText('age.days', { count });
}
