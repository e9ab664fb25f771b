import { liveQuery } from 'dexie';
import { monthsBefore } from './age.ts';
import type { Box24Database } from './database.ts';
import type { PreflightRecord } from './record.ts';

/** A record that is kept. */
export type KeptRecord = PreflightRecord & { readonly id: number };

/** Keeps a record, and forgets those that are too old. @param months how long records are kept */
export async function addRecord(db: Box24Database, record: PreflightRecord, months: number): Promise<void> {
  await db.transaction('rw', db.records, async () => {
    await db.records.add(record);
    await dropOldRecords(db, record.at, months);
  });
}

/** Forgets records older than so many months. @param now milliseconds since 1970 */
export async function dropOldRecords(db: Box24Database, now: number, months: number): Promise<void> {
  await db.records.where('at').below(monthsBefore(now, months)).delete();
}

/** Forgets all records. */
export async function wipeRecords(db: Box24Database): Promise<void> {
  await db.records.clear();
}

/**
 * All records, the latest first, now and whenever they change.
 * @param onTrouble the browser keeps nothing, or what it kept cannot be read
 * @returns stops watching
 */
export function watchRecords(
  db: Box24Database,
  onRecords: (records: readonly KeptRecord[]) => void,
  onTrouble: () => void,
): () => void {
  const subscription = liveQuery(() => db.records.orderBy('at').reverse().toArray()).subscribe(
    onRecords,
    onTrouble,
  );
  return () => subscription.unsubscribe();
}
