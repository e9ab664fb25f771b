import type { Table } from 'dexie';
import { KeptDatabase } from '../../../lib/memory/kept-database.ts';
import type { Signer } from '../../../lib/packs/envelope.ts';
import type { Published } from '../../../lib/packs/release.ts';

/** A key that signs; its private half cannot be taken out, so that only its backup brings it to another computer. */
export interface KeptKey extends Signer {
  /** When it came here, in milliseconds since 1970; `signersFor` says which one signs. */
  readonly kept: number;
}

/** A database of its own: a draft that goes wrong, or is deleted, takes no key and no published version with it. */
class Vault extends KeptDatabase {
  readonly keys!: Table<KeptKey, string>;
  readonly published!: Table<Published, [string, string]>;

  constructor() {
    super('box24-publishing');
    this.version(1).stores({ keys: 'publicKey', published: '[pack+version], pack' });
  }
}

/** Only the studio opens it. */
export const vault = new Vault();
