import type { Mark, Overlay, OverlayPorts } from '../../lib/overlay/types.ts';
import type { LiveState } from '../../lib/session/types.ts';
import type { Catalogue } from '../../lib/texts/text.ts';
import type { CheckerPorts } from './ports.ts';

type DrawingPorts = Pick<
  CheckerPorts,
  'background' | 'loadOverlay' | 'openPanel' | 'loadBadgePlace' | 'saveBadgePlace'
>;

/** What is drawn over the page. The drawing part is brought when a claim is found, or something is to be said for the first time. */
export class Drawing {
  readonly #document: Document;
  readonly #ports: DrawingPorts;
  readonly #dismiss: OverlayPorts['dismiss'];
  readonly #fail: (error: unknown) => void;
  #texts: Catalogue | undefined;
  #overlay: Overlay | undefined;
  #create: (() => Overlay) | undefined;
  #isAsked = false;
  #state: LiveState | null = null;
  #marks: readonly Mark[] = [];

  /**
   * @param dismiss "Not now" was chosen for a finding
   * @param fail told when drawing breaks the first time; later a throw reaches whoever shows
   */
  constructor(
    document: Document,
    ports: DrawingPorts,
    dismiss: OverlayPorts['dismiss'],
    fail: (error: unknown) => void,
  ) {
    this.#document = document;
    this.#ports = ports;
    this.#dismiss = dismiss;
    this.#fail = fail;
  }

  /**
   * A claim was found: its marks and badge come while it is read and its rules are on their way.
   * @param texts the language that is spoken from now on; before, only that something broke can be said
   */
  prepare(texts: Catalogue): void {
    this.#texts = texts;
    void this.#bring();
  }

  /** Draws a state; null takes everything away. */
  show(state: LiveState | null, marks: readonly Mark[]): void {
    this.#state = state;
    this.#marks = marks;
    if (!state) {
      this.destroy();
      return;
    }
    this.#overlay ??= this.#create?.();
    if (this.#overlay) this.#overlay.update({ state, marks });
    else void this.#bring();
  }

  reveal(key: string): void {
    this.#overlay?.reveal(key);
  }

  destroy(): void {
    this.#state = null;
    this.#overlay?.destroy();
    this.#overlay = undefined;
  }

  async #bring(): Promise<void> {
    if (this.#isAsked) return;
    this.#isAsked = true;
    try {
      const bring = await this.#ports.loadOverlay();
      this.#create = () => bring(this.#texts)(this.#document, { ...this.#ports, dismiss: this.#dismiss });
    } catch {
      // Without its drawing part the checker still tells the panel.
      return;
    }
    try {
      if (this.#state) this.show(this.#state, this.#marks);
    } catch (error) {
      this.#fail(error);
    }
  }
}
