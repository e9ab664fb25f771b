import { addedTo } from '../feedback/counts/count.ts';
import type { CountedWeek, DayCounts } from '../feedback/counts/types.ts';
import { daysLater, mondayOf } from '../feedback/counts/weeks.ts';
import type { Box24Database } from './database.ts';

/** Half a year: what a lead compares, and no more. */
const KEPT_DAYS = 26 * 7;

/** Adds what one claim counts, and forgets what is too old. */
export async function addCounts(db: Box24Database, more: DayCounts): Promise<void> {
  await db.transaction('rw', db.counts, db.weeks, async () => {
    const { day, payer, pack, version } = more;
    await db.counts.put(addedTo(await db.counts.get([day, payer, pack, version]), more));
    const week = mondayOf(day);
    // Its number is drawn with its first claim, and is the same whenever the week is exported.
    if (!(await db.weeks.get(week))) await db.weeks.add({ week, id: crypto.randomUUID() });
    await dropOldCounts(db, day);
  });
}

/** Forgets counts that are too old. @param today `YYYY-MM-DD` */
export async function dropOldCounts(db: Box24Database, today: string): Promise<void> {
  // Whole weeks, so that a week never reads differently for having lost some days.
  const first = mondayOf(daysLater(today, -KEPT_DAYS));
  await db.counts.where('day').below(first).delete();
  await db.weeks.where('week').below(first).delete();
}

/** All that is counted, and the numbers of its weeks. */
export async function keptCounts(
  db: Box24Database,
): Promise<{ readonly rows: readonly DayCounts[]; readonly weeks: readonly CountedWeek[] }> {
  return { rows: await db.counts.toArray(), weeks: await db.weeks.toArray() };
}

/** Forgets all counts, and the numbers of their weeks. */
export async function wipeCounts(db: Box24Database): Promise<void> {
  await db.transaction('rw', db.counts, db.weeks, async () => {
    await db.counts.clear();
    await db.weeks.clear();
  });
}
