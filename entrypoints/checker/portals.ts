import { type Pin, pinNothing } from '../../lib/forms/pinned.ts';
import type { PagePortal } from '../../lib/portals/types.ts';
import type { CheckerPorts, PinWith } from './ports.ts';

/** The portal profiles for a document; asked for anew when its address changes, as it does in pages that never reload. */
export class Portals {
  readonly #document: Pick<Document, 'URL'>;
  readonly #ports: Pick<CheckerPorts, 'loadPortals' | 'loadPin'>;
  readonly #changed: () => void;
  #address = '';
  #list: readonly PagePortal[] = [];
  #pinWith: PinWith | undefined;

  /** @param changed told when the profiles are others than before */
  constructor(
    document: Pick<Document, 'URL'>,
    ports: Pick<CheckerPorts, 'loadPortals' | 'loadPin'>,
    changed: () => void,
  ) {
    this.#document = document;
    this.#ports = ports;
    this.#changed = changed;
  }

  /** Finds what the profiles name, as last heard; asks in the background when the address is another one by now. */
  get pin(): Pin {
    if (this.#document.URL !== this.#address) void this.refresh();
    return this.#pinWith?.(this.#list) ?? pinNothing;
  }

  /** Asks now. Without an answer, as after an update of the extension, the old profiles stay. */
  async refresh(): Promise<void> {
    this.#address = this.#document.URL;
    const list = await this.#ports.loadPortals().catch(() => this.#list);
    if (list.length > 0) this.#pinWith ??= await this.#ports.loadPin().catch(() => undefined);
    const isSame = JSON.stringify(list) === JSON.stringify(this.#list);
    this.#list = list;
    if (!isSame) this.#changed();
  }
}
