import type { EntityTable, Table } from 'dexie';
import type { PayerKind } from '../claim/claim.ts';
import type { CountedWeek, DayCounts } from '../feedback/counts/types.ts';
import type { HealthDay } from '../feedback/health.ts';
import { KeptDatabase } from './kept-database.ts';
import type { PreflightRecord } from './record.ts';

/** A line of a claim that was sent. What it was and whose stands in it unreadable. */
export interface MemoryEntry {
  readonly id: number;
  /** A keyed hash of who the patient is. */
  readonly patient: string;
  /** Whose rules it was sent under, to forget one payer's. */
  readonly payer: PayerKind;
  /** The month in which it was sent, counted from 1970, to forget it in time. */
  readonly month: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  /** Encrypted: everything else. */
  readonly content: ArrayBuffer;
}

/** A key that the browser uses and never gives away. */
export interface StoredKey {
  readonly name: 'patient' | 'content';
  readonly key: CryptoKey;
}

/** What Box24 keeps on this computer: a database of the extension's own, which no page can see. */
export class Box24Database extends KeptDatabase {
  readonly records!: EntityTable<PreflightRecord & { id: number }, 'id'>;
  readonly entries!: EntityTable<MemoryEntry, 'id'>;
  readonly keys!: EntityTable<StoredKey, 'name'>;
  readonly counts!: Table<DayCounts, [day: string, payer: string, pack: string, version: string]>;
  readonly weeks!: EntityTable<CountedWeek, 'week'>;
  readonly health!: Table<HealthDay, [portal: string, day: string]>;

  constructor() {
    super('box24');
    this.version(1).stores({ records: '++id, at', entries: '++id, patient, payer, month', keys: 'name' });
    this.version(2).stores({
      counts: '[day+payer+pack+version], day',
      weeks: 'week',
      health: '[portal+day], day',
    });
  }
}
