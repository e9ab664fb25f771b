import type { NamedSubmit } from '../../lib/portals/types.ts';
import type { Reason } from '../../lib/session/reasons.ts';
import type { Asked } from '../../lib/session/submit-hold.ts';
import type { HoldState } from '../../lib/session/types.ts';
import type { Catalogue } from '../../lib/texts/text.ts';

/** What holding Submit needs of the claims of a frame. */
export interface HeldClaims {
  /** Reads and judges the claim as at Submit. @returns what is in the way, where something is */
  readonly ask: () => Asked | undefined;
  /** Back to the claim. @param isSeen the list was open; else the press ended elsewhere */
  readonly back: (isSeen: boolean) => void;
  /** "Submit anyway". @param reasons by the key of the finding */
  readonly release: (reasons: ReadonlyMap<string, Reason>) => void;
  /** A press on the button that was named goes its way, whatever the button is called. */
  readonly passes: (event: Event) => void;
  /** Whether Submit can be held has changed. */
  readonly changed: () => void;
}

/** Submit is held, as far as that can be done. */
interface Hold {
  readonly state: HoldState;
  stop(): void;
}

/** What the script leaves that holds Submit. */
export type HoldSubmit = (view: Window, named: NamedSubmit, texts: Catalogue, claims: HeldClaims) => Hold;

/** Brings the part that holds Submit. @returns undefined where the biller did not ask for it */
export type LoadHold = (claims: HeldClaims) => Promise<Hold | undefined>;

/** Has Submit held where the biller wants it, from the first claim of the frame on. */
export class Holding {
  readonly #load: LoadHold;
  readonly #claims: HeldClaims;
  #hold: Hold | undefined;
  #isBegun = false;

  constructor(load: LoadHold, claims: HeldClaims) {
    this.#load = load;
    this.#claims = claims;
  }

  get state(): HoldState | undefined {
    return this.#hold?.state;
  }

  begin(): void {
    if (!this.#isBegun) void this.renew();
  }

  /** The biller's wish, or what is named, may be another one now. */
  async renew(): Promise<void> {
    this.#isBegun = true;
    // Without an answer Submit is not held, and the panel says nothing of it.
    const hold = await this.#load(this.#claims).catch(() => undefined);
    this.stop();
    this.#hold = hold;
    this.#claims.changed();
  }

  stop(): void {
    this.#hold?.stop();
    this.#hold = undefined;
  }
}
