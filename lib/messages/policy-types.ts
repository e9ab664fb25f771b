/** What Box24's own pages and the background tell each other of the policy of this computer. */
import type { FeedRefusal } from '../packs/feed-types.ts';
import type { PlaceFault, Refusal } from '../packs/refusal.ts';
import type { Policy } from '../policy/types.ts';

/** What whoever manages this computer has set beside the settings, and what of it could not be followed. */
export interface PolicyState extends Pick<Policy, 'memory'> {
  /** False where nobody manages Box24 here. */
  readonly isSet: boolean;
  /** Titles of the teams whose packs it brings. */
  readonly teams: readonly string[];
  /** Values that could not be read; the others hold. */
  readonly faults: readonly PlaceFault[];
  /** Packs that it holds and that are not taken. */
  readonly refused: readonly { readonly pack: string; readonly refusal: Refusal | FeedRefusal }[];
}
