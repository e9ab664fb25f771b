import corePack from 'virtual:core-pack';
import { browser } from 'wxt/browser';
import { recordOf } from '../../lib/memory/record.ts';
import { addRecord, dropOldRecords, wipeRecords } from '../../lib/memory/records.ts';
import { SETTINGS_KEY } from '../../lib/settings/settings.ts';
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

/** Keeps records no longer than the biller wants, also when that becomes shorter or nothing is sent for a while. */
export function followRecords(): void {
  const drop = async () => {
    const { months } = (await knownSettings()).settings.records;
    await dropOldRecords(database, Date.now(), months);
  };
  browser.storage.local.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes) void drop().catch(() => undefined);
  });
  browser.runtime.onStartup.addListener(() => void drop().catch(() => undefined));
}
