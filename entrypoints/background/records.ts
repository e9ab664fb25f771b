import { browser } from 'wxt/browser';
import type { RememberedLine } from '../../lib/facts/types.ts';
import { dropOldCounts } from '../../lib/memory/counts.ts';
import { recordOf } from '../../lib/memory/record.ts';
import { dayOf } from '../../lib/memory/record-search.ts';
import { addRecord, dropOldRecords, wipeRecords } from '../../lib/memory/records.ts';
import { contextSaid } from '../../lib/session/notes.ts';
import { papersOfPayers, type ToldPaper, toldPapers } from '../../lib/session/papers.ts';
import { withRecalledPapers } from '../../lib/session/recalled-papers.ts';
import { keepCounts } from './counts.ts';
import { database } from './database.ts';
import { recalledFor } from './memory.ts';
import { type Judging, judgingAt } from './packs/judging.ts';
import type { SentClaim } from './sent.ts';
import { knownSettings, whenSettingsChange } from './settings.ts';
import { triedOnSent } from './shadow.ts';

/** Keeps what was checked of a claim that was sent, and counts it, as far as the biller wants that. */
export async function keepRecord(sent: SentClaim): Promise<void> {
  // Asked first: what is remembered changes with this very claim.
  const memory = await recalledFor(sent.claim, sent.judged?.payer.kind ?? 'unknown');
  const judging = await judgingAt(sent.epoch);
  const { records, counts, rulesOff } = (await knownSettings()).settings;
  const papers = papersOf(sent, memory, judging);
  const record = recordOf({ ...sent, papers }, { ...judging, rulesOff });
  const tried = counts.on ? await triedOnSent(sent, memory, judging) : [];
  await Promise.all([
    records.on && addRecord(database, record, records.months),
    counts.on && keepCounts(record, sent.judged, judging.pack.rules, tried),
  ]);
}

/** The papers of which something was said, by the biller or by earlier claims. */
function papersOf(
  { claim, notes }: SentClaim,
  memory: readonly RememberedLine[],
  { papers, payers }: Judging,
): ToldPaper[] {
  const context = withRecalledPapers(contextSaid(claim, notes), claim, memory);
  return toldPapers(claim, context, papers, papersOfPayers(payers));
}

/** Forgets all records. */
export const forgetRecords = (): Promise<void> => wipeRecords(database);

/** Keeps records and counts no longer than they are wanted, also when that becomes shorter or nothing is sent for a while. */
export function followRecords(): void {
  const drop = async () => {
    const { months } = (await knownSettings()).settings.records;
    const now = Date.now();
    await dropOldRecords(database, now, months);
    await dropOldCounts(database, dayOf(now));
  };
  whenSettingsChange(() => void drop().catch(() => undefined));
  browser.runtime.onStartup.addListener(() => void drop().catch(() => undefined));
}
