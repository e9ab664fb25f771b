import corePack from 'virtual:core-pack';
import { recordOf } from '../../lib/memory/record.ts';
import { addRecord, wipeRecords } from '../../lib/memory/records.ts';
import { database } from './database.ts';
import type { SentClaim } from './sent.ts';
import { knownSettings } from './settings.ts';

/** Keeps what was checked of a claim that was sent, where the biller wants that. */
export async function keepRecord(sent: SentClaim): Promise<void> {
  const { records, rulesOff } = (await knownSettings()).settings;
  if (!records.on) return;
  await addRecord(database, recordOf(sent, { pack: corePack.pack, rulesOff }), records.months);
}

/** Forgets all records. */
export const forgetRecords = (): Promise<void> => wipeRecords(database);
