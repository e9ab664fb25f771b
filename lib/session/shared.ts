import type { Claim, PayerKind } from '../claim/claim.ts';
import type { ClaimSigns } from '../claim/signs.ts';
import type { RememberedLine } from '../facts/types.ts';
import type { PortalHealth } from '../portals/types.ts';
import type { RedactedFinding } from '../rules/types.ts';
import type { Carry } from './notes.ts';
import type { Reason } from './reasons.ts';

/** A finding without any value, as it stands on the claim now. */
export interface FoundTwin extends RedactedFinding {
  /** Why the biller put it aside. */
  readonly aside?: Reason | 'not-now';
  /** So far it was only counted, and said nothing. */
  readonly counted?: true;
  /** Its card was opened in the page; the background knows that, not the frame that judged. */
  readonly read?: true;
}

/** What a frame judged of the whole claim, without any value. */
export interface Judged {
  readonly payer: { readonly kind: PayerKind; readonly id?: string };
  /** Id of the portal profile that the page was read with. */
  readonly portal?: string;
  /** How much of that profile the page answers to, by names of fields. */
  readonly health?: Pick<PortalHealth, 'found' | 'of' | 'lost'>;
  readonly checked: number;
  readonly notChecked: Readonly<Record<string, number>>;
  /** The same branch by branch: `rule#branch` → missing fact → on how many lines. Left out where all could be decided. */
  readonly undecided?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What failed and may be shown, and what failed and was put aside. */
  readonly findings: readonly FoundTwin[];
}

/** What one frame tells about its part of a claim. */
export interface News {
  /** What its page shows now. */
  readonly claim: Claim;
  /** Steps that were left without loading a page, oldest first. */
  readonly left: readonly Claim[];
  /** Another claim has begun since the last news. */
  readonly over: boolean;
  /** Submit was pressed, and since then nothing typed and no field of the claim gone into. */
  readonly submitted: boolean;
  /** Left out while the rules are on their way. */
  readonly judged?: Judged;
  /** What the biller said, where something was said since the last news. */
  readonly notes?: Carry;
}

/** What the background tells a frame about the claim that it shows a part of. */
export interface Shared {
  /** Changes when another claim begins. */
  readonly epoch: number;
  /** Earlier steps, oldest first. */
  readonly steps: readonly Claim[];
  /** The claim may be over: steps count only for a page that does not show one of them with other values. */
  readonly inDoubt: boolean;
  /** What the other frames of the claim show. */
  readonly frames: readonly Claim[];
  /** What the rest of the claim shows, and frames that may be a part of it, by names of fields. */
  readonly beside: readonly ClaimSigns[];
  readonly notes?: Carry;
  /** Counts what was said; another number means that `notes` are new. */
  readonly noted: number;
  /** Whether this frame speaks for the claim: it has the lines, or the most fields. */
  readonly leads: boolean;
  /** What earlier claims say of the claim's patient, the latest first; left out while that is being looked up. */
  readonly memory?: readonly RememberedLine[];
  /** The same number in all frames of one claim; left out where the claim stands in one frame. */
  readonly claim?: number;
}
