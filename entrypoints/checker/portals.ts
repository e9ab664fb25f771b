import type { PagePortal } from '../../lib/portals/types.ts';

/** The portal profiles for a document; asked for anew when its address changes, as it does in pages that never reload. */
export class Portals {
  readonly #document: Document;
  readonly #load: () => Promise<readonly PagePortal[]>;
  readonly #changed: () => void;
  #address = '';
  #list: readonly PagePortal[] = [];

  /** @param changed told when the profiles are others than before */
  constructor(document: Document, load: () => Promise<readonly PagePortal[]>, changed: () => void) {
    this.#document = document;
    this.#load = load;
    this.#changed = changed;
  }

  /** The profiles as last heard; asks in the background when the address is another one by now. */
  get list(): readonly PagePortal[] {
    if (this.#document.URL !== this.#address) void this.refresh();
    return this.#list;
  }

  /** Asks now. Without an answer, as after an update of the extension, the old profiles stay. */
  async refresh(): Promise<void> {
    this.#address = this.#document.URL;
    const list = await this.#load().catch(() => this.#list);
    const isSame = JSON.stringify(list) === JSON.stringify(this.#list);
    this.#list = list;
    if (!isSame) this.#changed();
  }
}
