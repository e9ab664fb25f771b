import { daysLater } from '../feedback/counts/weeks.ts';
import { type HealthDay, healthAfter, type ReadingHealth, readingHealth } from '../feedback/health.ts';
import type { Box24Database } from './database.ts';

/** Two months tell when a portal was changed; older days help nobody. */
const KEPT_DAYS = 60;

/** Notes how well a page of a portal was read, a row for each portal and day. */
export async function addHealth(db: Box24Database, now: HealthDay): Promise<void> {
  await db.transaction('rw', db.health, async () => {
    await db.health.put(healthAfter(await db.health.get([now.portal, now.day]), now));
    await db.health.where('day').below(daysLater(now.day, -KEPT_DAYS)).delete();
  });
}

/** How each portal that was seen is read now. */
export async function portalsHealth(db: Box24Database): Promise<readonly ReadingHealth[]> {
  const days = await db.health.toArray();
  const portals = [...new Set(days.map(({ portal }) => portal))];
  return portals.flatMap((portal) => readingHealth(days.filter((one) => one.portal === portal)) ?? []);
}
