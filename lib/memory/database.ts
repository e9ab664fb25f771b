import Dexie, { type EntityTable } from 'dexie';
import type { PreflightRecord } from './record.ts';

/** What Box24 keeps on this computer: a database of the extension's own, which no page can see. */
export class Box24Database extends Dexie {
  readonly records!: EntityTable<PreflightRecord & { id: number }, 'id'>;

  constructor() {
    super('box24');
    this.version(1).stores({ records: '++id, at' });
  }
}
