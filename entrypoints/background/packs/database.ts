import type { EntityTable, Table } from 'dexie';
import { KeptDatabase } from '../../../lib/memory/kept-database.ts';
import type { PackHold, PackOrigin } from '../../../lib/messages/pack-types.ts';
import type { PostState } from '../../../lib/packs/counts-post.ts';
import type { PostSaid } from '../../../lib/packs/counts-post-types.ts';
import type { FeedState } from '../../../lib/packs/feed-schedule.ts';
import type { FeedSaid } from '../../../lib/packs/feed-types.ts';
import type { NewestTaken } from '../../../lib/packs/open.ts';
import type { PackTrust } from '../../../lib/packs/trust.ts';
import type { Channel, LeftOut, PackManifest, PublicKey } from '../../../lib/packs/types.ts';

/** One version of a pack as it was installed. */
export interface KeptVersion {
  readonly manifest: PackManifest;
  /** The file, byte for byte. */
  readonly envelope: Uint8Array<ArrayBuffer>;
  /** SHA-256 of what was signed in it; see `readVersion`. */
  readonly hash: string;
  /** What its proof left out: rules that failed their own cases among them. */
  readonly leftOut: readonly LeftOut[];
  /** Version of Box24 that tried its rules. */
  readonly triedBy: string;
  /** When it was installed, milliseconds since 1970. */
  readonly at: number;
}

/** A team's pack on this computer. */
export interface KeptPack {
  readonly id: string;
  readonly from: PackOrigin;
  readonly trust: PackTrust;
  /** The version that the biller wants. */
  readonly current: KeptVersion;
  /** The good version before it, or after going back the newer one. */
  readonly other?: KeptVersion;
  /** The newest version that was ever installed: nothing older is taken, also after going back. */
  readonly newest: NewestTaken;
  readonly hold?: PackHold;
}

/** A team that this computer follows, by an invite that the biller confirmed or by policy. */
export interface FollowedTeam {
  /** Of its pack. */
  readonly id: string;
  readonly title: string;
  /** That signs the pack, until the pack itself states another. */
  readonly key: PublicKey;
  readonly channel: Channel;
  readonly from: Extract<PackOrigin, 'invite' | 'policy'>;
  /** Left out: packs come as files. */
  readonly feed?: string;
  readonly portals: readonly string[];
  /** The folder that takes counts; left out: the team asks for none. */
  readonly counts?: string;
  /** Since when, milliseconds since 1970. */
  readonly at: number;
  /** When the feed last gave an answer that was followed to its end. */
  readonly heardAt?: number;
  readonly state?: FeedState;
  readonly said?: FeedSaid;
}

/** Whether a team is sent counts, and how that goes. */
export interface KeptPost {
  /** Of its pack. */
  readonly id: string;
  /** The folder that the biller agreed to. */
  readonly to: string;
  readonly on: boolean;
  readonly state?: PostState | undefined;
  readonly said?: PostSaid | undefined;
}

/** A file of counts as a team was sent it. */
export interface SentCounts {
  /** Id of its pack. */
  readonly team: string;
  /** Its Monday. */
  readonly week: string;
  readonly name: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What Box24 keeps of packs: a database of its own, so that trouble with records or memory is none of the packs'. */
class PackDatabase extends KeptDatabase {
  readonly packs!: EntityTable<KeptPack, 'id'>;
  readonly teams!: EntityTable<FollowedTeam, 'id'>;
  readonly posts!: EntityTable<KeptPost, 'id'>;
  readonly sent!: Table<SentCounts, [team: string, week: string]>;

  constructor() {
    super('box24-packs');
    this.version(1).stores({ packs: 'id' });
    this.version(2).stores({ packs: 'id', teams: 'id' });
    this.version(3).stores({ packs: 'id', teams: 'id', posts: 'id', sent: '[team+week], team, week' });
  }
}

/** The background is the only one that opens it. */
export const packDatabase = new PackDatabase();
