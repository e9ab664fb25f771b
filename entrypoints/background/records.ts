import corePack from 'virtual:core-pack';
import { Box24Database } from '../../lib/memory/database.ts';
import { recordOf } from '../../lib/memory/record.ts';
import { addRecord, wipeRecords } from '../../lib/memory/records.ts';
import type { SentClaim } from './claims.ts';
import { knownSettings } from './settings.ts';

const database = new Box24Database();

/** Keeps what was checked of a claim that was sent, where the biller wants that. */
export async function keepRecord(sent: SentClaim): Promise<void> {
  const { records, rulesOff } = (await knownSettings()).settings;
  if (!records.on) return;
  await addRecord(database, recordOf(sent, { pack: corePack.pack, rulesOff }), records.months);
}

/** Forgets all records. */
export const forgetRecords = (): Promise<void> => wipeRecords(database);
