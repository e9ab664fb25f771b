/** What Box24's own pages and the background tell each other of the team's packs. */
import type { PostSaid } from '../packs/counts-post-types.ts';
import type { FeedRefusal, FeedSaid } from '../packs/feed-types.ts';
import type { ReadInvite } from '../packs/invite-types.ts';
import type { Refusal } from '../packs/refusal.ts';
import type { Channel, KindRule, LeftOut, Moment, PublicKey, RuleChange } from '../packs/types.ts';
import type { PackName } from '../rules/types.ts';

export type { PackName };

/** How a pack came here. */
export const PACK_ORIGINS = ['file', 'invite', 'feed', 'policy'] as const;
export type PackOrigin = (typeof PACK_ORIGINS)[number];

/** A pack that judges claims. */
export interface JudgingPack extends PackName {
  readonly created: Moment;
  readonly expires: Moment;
}

/** Why a pack that is installed says nothing: it begins later, it is over, or its file can no longer be read. */
export const PACK_SILENCES = ['starts', 'expired', 'damaged'] as const;
export type PackSilence = (typeof PACK_SILENCES)[number];

/** A bundled rule that a pack changes. */
export interface ChangedRule extends RuleChange {
  /** In the biller's language; the id of one that there is no more. */
  readonly title: string;
}

/** What a pack says that a payer wants. */
export interface ToldPayer {
  readonly id: string;
  readonly title: string;
  /** Box24 alone does not know it. */
  readonly isNew: boolean;
  /** By the names of payer parameters, as packs write them. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** What a pack does, for the biller who is to decide about it. Long lists are cut; `rules` counts all. */
export interface PackDeeds {
  /** Rules of its own that judge. */
  readonly rules: number;
  /** The first of them: rules by kind, and titles of those with conditions of their own. */
  readonly kinds: readonly KindRule[];
  readonly titles: readonly string[];
  /** Rules of its own that are tried out and say nothing. */
  readonly shadow: number;
  readonly changes: readonly ChangedRule[];
  /** Bundled rules that find what will be denied, and that it switches off. */
  readonly switchesOff: readonly ChangedRule[];
  /** Of how many payers it says something; the first of them. */
  readonly payers: number;
  readonly wants: readonly ToldPayer[];
  readonly portals: number;
  /** Claims to practise on. */
  readonly scenarios: number;
}

/** A pack that is installed. */
export interface PackEntry extends JudgingPack {
  readonly channel: Channel;
  readonly author: string;
  readonly notes: string;
  readonly starts?: Moment;
  readonly from: PackOrigin;
  /** When this version was installed, milliseconds since 1970. */
  readonly at: number;
  /** Left out: it judges. */
  readonly silence?: PackSilence;
  readonly deeds: PackDeeds;
  readonly leftOut: readonly LeftOut[];
  readonly hold?: PackHold;
  /** The version that may take its place: the one before, or after going back the newer one. */
  readonly other?: { readonly version: string; readonly isNewer: boolean };
  /** It came at a time that the clock of this computer has not reached, milliseconds since 1970. */
  readonly clockBefore?: number;
}

/** Staying on a version: until something newer than `until` appears, or where that is left out until the biller says otherwise. */
export interface PackHold {
  readonly until?: string;
}

/** Why packs cannot be kept or read at all; the bundled rules go on. */
export const PACK_TROUBLES = ['full', 'blocked'] as const;
export type PackTrouble = (typeof PACK_TROUBLES)[number];

export type Stale =
  | { readonly why: 'ends'; readonly title: string; readonly version: string; readonly expires: Moment }
  | { readonly why: 'silent'; readonly title: string; readonly since: number };

/** What judges the claim in a tab, and what the biller should know of it. */
export interface JudgedBy {
  /** Version of the bundled rules. */
  readonly core: string;
  readonly packs: readonly (JudgingPack & Pick<PackEntry, 'notes'>)[];
  /** Versions that judge from the next claim on. */
  readonly waiting: readonly PackName[];
  /** Packs that are installed and say nothing, and why; those that begin later are no news. */
  readonly silent: readonly {
    readonly title: string;
    readonly silence: Exclude<PackSilence, 'starts'>;
    readonly expires: Moment;
  }[];
  /** What is growing old: a pack that ends within days, a feed that gives nothing. */
  readonly stale: readonly Stale[];
  /** A pack that came at a time that the clock of this computer has not reached. */
  readonly clockBefore?: string;
  readonly trouble?: PackTrouble;
}

/** A team that is followed, and what its feed says. Moments are milliseconds since 1970. */
export interface TeamEntry {
  /** Of its pack. */
  readonly id: string;
  readonly title: string;
  readonly channel: Channel;
  readonly from: 'invite' | 'policy';
  readonly feed?: string;
  readonly portals: readonly string[];
  /** The folder to which the team wants counts sent. */
  readonly counts?: string;
  /** When the feed was asked last; left out: not yet. */
  readonly askedAt?: number;
  readonly nextAt?: number;
  readonly said?: FeedSaid;
  /** Since when it gives nothing that can be taken, where that is days. */
  readonly silentSince?: number;
}

/** A file of counts, byte for byte; its week by its Monday. */
export interface CountsOfWeek {
  readonly week: string;
  readonly name: string;
  readonly text: string;
}

/** What a team is sent of counts. Moments are milliseconds since 1970. */
export interface CountsOfTeam {
  readonly address: string;
  /** The biller wants it. */
  readonly on: boolean;
  /** What came of the last attempt; nothing is sent while nothing is counted. */
  readonly said?: PostSaid | { readonly said: 'not-counting' };
  readonly nextAt?: number;
  /** What it had, the latest first. */
  readonly sent: readonly (CountsOfWeek & { readonly at: number })[];
  /** What goes next, the oldest first. */
  readonly waiting: readonly CountsOfWeek[];
}

/** An invite that was read, and what is known of its key. */
export type InviteLook =
  | Extract<ReadInvite, { refusal: object }>
  | (Extract<ReadInvite, { invite: object }> & {
      /** Confirmed before; of a pack with another key the invite brings a new one. */
      readonly key: 'new' | 'confirmed' | 'another';
    });

/** All packs that are installed, and all teams that are followed. */
export interface PackList {
  readonly packs: readonly PackEntry[];
  readonly teams: readonly TeamEntry[];
  readonly trouble?: PackTrouble;
}

/** A pack that was looked through and may be installed. */
export interface PackOffer extends JudgingPack {
  readonly author: string;
  readonly notes: string;
  readonly channel: Channel;
  readonly starts?: Moment;
  /** The version that it takes the place of. */
  readonly before?: string;
  /** It ends the biller's wish to stay on that version. */
  readonly endsHold: boolean;
  /** A key that nobody has confirmed here; left out where it is known. */
  readonly unknownKey?: PublicKey;
  readonly deeds: PackDeeds;
  readonly leftOut: readonly LeftOut[];
}

/** The port by which a page of ours has a file looked through and installed. */
export const INSTALL_PORT = 'box24-install';

/** What the page asks. */
export type InstallAsk =
  /** The file in base64. */
  | { readonly ask: 'look'; readonly content: string }
  /** The biller wants it, and has confirmed its words where it has any. */
  | { readonly ask: 'install' };

/** What it is told. */
export type InstallTold =
  | { readonly tell: 'step'; readonly step: 'signature' | 'contents' }
  | { readonly tell: 'step'; readonly step: 'rules'; readonly done: number; readonly of: number }
  /** `stays`: what judges on in the place of what was refused. */
  | { readonly tell: 'refused'; readonly refusal: Refusal | FeedRefusal; readonly stays?: PackName }
  | { readonly tell: 'offer'; readonly offer: PackOffer }
  | { readonly tell: 'installed' }
  | { readonly tell: 'not-kept' };
