import { countsOf } from '../../lib/feedback/counts/count.ts';
import { buildCounts, writeCounts } from '../../lib/feedback/counts/file.ts';
import type { CountedWeek, CountsFile } from '../../lib/feedback/counts/types.ts';
import { endedWeeks } from '../../lib/feedback/counts/weeks.ts';
import { addCounts, keptCounts, wipeCounts } from '../../lib/memory/counts.ts';
import type { PreflightRecord } from '../../lib/memory/record.ts';
import { dayOf } from '../../lib/memory/record-search.ts';
import type { CountsState } from '../../lib/messages/types.ts';
import type { Tried } from '../../lib/packs/shadow.ts';
import type { ShippedRule } from '../../lib/rules/types.ts';
import type { Judged } from '../../lib/session/shared.ts';
import { database } from './database.ts';

/** Weeks in a file that a biller exports: a lead who asks once a month misses none. */
const EXPORTED_WEEKS = 8;

/**
 * Counts what was said on a claim that was sent, and what became of it.
 * @param rules those that judged it
 * @param tried what rules that are tried out would have done
 */
export function keepCounts(
  record: PreflightRecord,
  judged: Judged | undefined,
  rules: readonly ShippedRule[],
  tried: readonly Tried[],
): Promise<void> {
  const day = dayOf(record.at);
  const branches = new Set(rules.flatMap(({ id, branches }) => branches.map((one) => `${id}#${one.id}`)));
  return addCounts(database, countsOf(record, judged?.undecided ?? {}, { day, branches, tried }));
}

/** What is counted so far. */
export async function countsState(): Promise<CountsState> {
  const { rows } = await keptCounts(database);
  const ended = new Set((await exportedCounts()).weeks.map(({ week }) => week));
  const days = rows.map(({ day }) => day).toSorted();
  return {
    claims: rows.reduce((sum, { claims }) => sum + claims, 0),
    ...(days[0] !== undefined && { since: days[0] }),
    weeks: ended.size,
  };
}

/** The file for the lead: of the weeks that are over. */
export async function exportedCounts(): Promise<CountsFile> {
  const { rows, weeks } = await keptCounts(database);
  const ended = new Set(endedWeeks(dayOf(Date.now()), EXPORTED_WEEKS));
  return buildCounts(
    rows,
    weeks.filter(({ week }) => ended.has(week)),
  );
}

/** The file of each week that is over by itself, the oldest first: where files are sent, nothing links one week with another. */
export async function countsFiles(): Promise<readonly (CountedWeek & { readonly text: string })[]> {
  const { box24Counts, weeks } = await exportedCounts();
  return weeks
    .map((week) => ({ week: week.week, id: week.id, text: writeCounts({ box24Counts, weeks: [week] }) }))
    .toSorted((a, b) => (a.week < b.week ? -1 : 1));
}

/** Forgets all counts. */
export const forgetCounts = (): Promise<void> => wipeCounts(database);
