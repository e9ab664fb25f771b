import type { PlaceFault } from './refusal.ts';
import type { Channel, PublicKey } from './types.ts';

/** What a biller's Box24 has to know of a team. */
export interface Invite {
  readonly format: 1;
  readonly kind: 'box24-invite';
  readonly pack: string;
  readonly title: string;
  readonly key: PublicKey;
  readonly channel: Channel;
  readonly feed?: string | undefined;
  readonly portals?: readonly string[] | undefined;
  /** A folder of an HTTPS host that takes counts; left out: they are exported by hand. */
  readonly counts?: string | undefined;
}

export type InviteRefusal =
  | { readonly reason: 'too-big' }
  /** Neither a link with an invite nor the JSON of one. */
  | { readonly reason: 'none' }
  | { readonly reason: 'cut' }
  | { readonly reason: 'too-new'; readonly format: string }
  | { readonly reason: 'faults'; readonly faults: readonly PlaceFault[] }
  /** The team has taken its key back. */
  | { readonly reason: 'revoked-key' }
  /** Whoever manages this computer has decided about the pack. */
  | { readonly reason: 'managed' };

export type ReadInvite =
  | { readonly invite: Invite; readonly refusal?: undefined }
  | { readonly refusal: InviteRefusal };
