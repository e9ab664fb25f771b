import type { ClaimSigns } from '../../lib/claim/signs.ts';
import type { Shared } from '../../lib/session/shared.ts';

/** The way to the background, which keeps the parts of a claim together. Our own pages hold whole claims and need none. */
export interface BesidePorts {
  readonly joinClaim: () => Promise<Shared>;
  readonly shareSigns: (signs: ClaimSigns) => Promise<Shared>;
}

/** What other frames of the page, and earlier steps, show of a claim. */
export class Beside {
  readonly #ports: BesidePorts;
  readonly #changed: (shared: Shared) => void;
  #shared: Shared | undefined;
  #told = '';

  /** @param changed told whenever the background says something by itself, or answers news */
  constructor(ports: BesidePorts, changed: (shared: Shared) => void) {
    this.#ports = ports;
    this.#changed = changed;
  }

  /** What they show, by names of fields. */
  get signs(): readonly ClaimSigns[] {
    return this.#shared?.beside ?? [];
  }

  /** What was known last; undefined while nothing is. */
  get shared(): Shared | undefined {
    return this.#shared;
  }

  /** Asks what is known, for a form that is about to be read. Without an answer the form stands for itself. */
  async ask(): Promise<void> {
    try {
      this.#shared = await this.#ports.joinClaim();
    } catch {
      this.#shared = undefined;
    }
  }

  take(shared: Shared): void {
    this.#shared = shared;
    this.#changed(shared);
  }

  /** This page is no claim by itself; with what stands beside it, it may be. Told once for what it shows. */
  show(signs: ClaimSigns): void {
    const said = JSON.stringify(signs);
    if (said === this.#told) return;
    this.#told = said;
    this.takeAnswer(this.#ports.shareSigns(signs));
  }

  /** Takes what is answered to news. Nobody there (the extension was just updated): this frame stands for itself. */
  takeAnswer(answer: Promise<Shared>): void {
    answer.then(
      (shared) => this.take(shared),
      () => undefined,
    );
  }

  /** The form that was a part of the claim is gone. */
  forget(): void {
    this.#shared = undefined;
    this.#told = '';
  }
}
