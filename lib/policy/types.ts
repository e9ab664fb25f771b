import type { PlaceFault } from '../packs/refusal.ts';
import type { Channel, PublicKey } from '../packs/types.ts';
import type { Settings } from '../settings/types.ts';

/** What whoever manages this computer decides, by the browser's own policies. */
export interface Policy {
  /** Whether billers may have earlier claims remembered. */
  readonly memory: 'allowed' | 'forbidden';
  /** Packs as they are, with the keys that may sign them; these may hold conditions of their own. */
  readonly packs: readonly PolicyPack[];
  readonly feeds: readonly PolicyFeed[];
  /** Settings that billers cannot change, with their values. */
  readonly lockedSettings: Partial<Settings>;
  /** Hosts on which Box24 is to look by itself. */
  readonly forcedPortals: readonly string[];
}

export interface PolicyPack {
  readonly pack: string;
  readonly key: PublicKey;
  /** The text of its file. */
  readonly envelope: string;
}

export interface PolicyFeed {
  readonly pack: string;
  readonly title: string;
  readonly key: PublicKey;
  readonly channel: Channel;
  readonly address: string;
  readonly portals: readonly string[];
  /** The folder that takes counts, from billers who want that; left out: the team asks for none. */
  readonly counts?: string;
}

/** A policy as far as it could be read. */
export interface KnownPolicy {
  /** False where nobody manages this computer's Box24. */
  readonly isSet: boolean;
  readonly policy: Policy;
  /** Values that could not be read; the others hold. */
  readonly faults: readonly PlaceFault[];
}
