import Dexie from 'dexie';

/** A database opens in milliseconds; on a slow disk that has just woken it takes a second or two. */
const OPEN_LIMIT_MS = 4_000;

/**
 * A database that opens soon or not at all: while another connection holds it, or the browser waits for one, opening would never
 * end, and whoever waits for what is kept would not either. What is asked of one that did not open is refused (DatabaseClosedError)
 * until its page or worker starts anew.
 */
export class KeptDatabase extends Dexie {
  override open(): ReturnType<Dexie['open']> {
    const limit = setTimeout(() => this.close(), OPEN_LIMIT_MS);
    return super.open().finally(() => clearTimeout(limit));
  }
}
