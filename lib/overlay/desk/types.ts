import type { Wrong } from '../../feedback/types.ts';
import type { SpokenStatement } from '../../rules/statements.ts';
import type { ShownFinding } from '../../session/types.ts';

/** What the card can do about a finding comes when a card opens: fixes, choices and the two quiet links. */

/** One field that a fix changes. */
export interface OfferRow {
  /** Its generic path, see `editLabel`. */
  readonly field: string;
  /** As a biller reads it; empty for a blank field. */
  readonly from: string;
  readonly to: string;
}

/** Why the page's box is not filled in for the biller: codes of lib/write. */
export type Refused = 'not-here' | 'closed' | 'read-only' | 'own-widget' | 'split' | 'no-room' | 'no-choice';

/** A change of the form that may be made with one click. */
export interface Offer {
  readonly rows: readonly OfferRow[];
  /** Left out where the page's boxes can be filled in. */
  readonly refused?: Refused;
  /** Makes the change. Called after a click of the biller only. */
  readonly apply: () => Promise<Applied>;
}

export interface Applied {
  /** Whether the page took it; where it did not, all is as it was. */
  readonly took: boolean;
  /** The form says something else than what was shown: nothing was tried. */
  readonly changed?: true;
  /** @returns false where something else has changed since: then nothing is put back */
  readonly undo: () => Promise<boolean>;
  /** Puts the cursor into the field that was changed. */
  readonly focus: () => void;
}

/** A statement of fact that would end a finding. Only the biller knows whether it is true. */
export interface Choice extends Pick<SpokenStatement, 'modifier' | 'states' | 'paper' | 'languages'> {
  /** What inserting it changes. */
  readonly offer: () => Offer;
}

/** What is known of an open finding beside what it says. */
export interface Matter {
  /** What the fix changes by itself. */
  readonly offer?: Offer;
  readonly choices: () => Promise<readonly Choice[]>;
  /** Whether a text seems to say something of the patient. */
  readonly identifies: (text: string) => boolean;
  /** Left out on a practice claim: nobody's portal is meant, and a rule is not to be off for real ones. */
  readonly opinion?: Opinion;
}

/** What the biller may say of a rule. */
export interface Opinion {
  /** False where whoever manages this computer decides which rules are off. */
  readonly mayTurnRules: () => Promise<boolean>;
  /** Keeps a note for the lead that the warning is wrong. */
  readonly noteWrong: (note: Wrong) => Promise<void>;
  /** @returns `locked` where whoever manages this computer decides which rules are off */
  readonly turnRule: (off: boolean) => Promise<'done' | 'locked'>;
}

/** Looks closer at findings. @returns undefined when it is none now */
export type MatterOf = (shown: ShownFinding) => Matter | undefined;

/** Where a card stands. */
export interface Around {
  /** Everything that is drawn goes in here. */
  readonly layer: HTMLElement;
  /** `light` or `dark`, as the page behind the card. */
  readonly scheme: string;
  /** The card has grown or shrunk. */
  readonly changed: () => void;
  readonly close: () => void;
}

/** Furnishes cards. */
export interface Desk {
  /** Puts into a card what can be done about its finding. */
  furnish(card: HTMLElement, shown: ShownFinding, around: Around): void;
  /** Another claim stands in the form: what was said of the one before goes. */
  over(): void;
}
