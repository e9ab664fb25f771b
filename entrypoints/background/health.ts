import type { ReadingHealth } from '../../lib/feedback/health.ts';
import { addHealth, portalsHealth } from '../../lib/memory/health.ts';
import { dayOf } from '../../lib/memory/record-search.ts';
import type { Judged } from '../../lib/session/shared.ts';
import { database } from './database.ts';
import { isPracticePortal } from './practice.ts';

/** What was noted last of each portal: a page that is read again and again says the same. */
const noted = new Map<string, string>();

/** Notes how well a page of a portal was read. Nobody waits for it, and a store that keeps nothing changes nothing. */
export function noteHealth(host: string, judged: Judged | undefined): void {
  if (!judged?.health || judged.portal === undefined || isPracticePortal(host)) return;
  const now = { portal: judged.portal, day: dayOf(Date.now()), ...judged.health };
  const said = JSON.stringify(now);
  if (noted.get(now.portal) === said) return;
  noted.set(now.portal, said);
  void addHealth(database, now).catch(() => undefined);
}

/** How each portal that was seen is read now. */
export const readingHealths = (): Promise<readonly ReadingHealth[]> => portalsHealth(database);
