import type { PayerKind } from '../../../lib/claim/claim.ts';
import { momentOf } from '../../../lib/packs/open.ts';
import { nextVersion } from '../../../lib/packs/release.ts';
import type { Moment, PackContent, PackManifest, TeamPack } from '../../../lib/packs/types.ts';

/** A claim to try rules on, without anything that says whose it is. */
export interface SampleClaim {
  readonly id: string;
  readonly name: string;
  readonly payer: PayerKind;
  /** A claim file. */
  readonly claim: Readonly<Record<string, unknown>>;
  /** A context file: what the claim itself does not show. */
  readonly context?: Readonly<Record<string, unknown>>;
  /** The day of submission, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** What the lead expects of rules of the pack. */
  readonly expects?: readonly Expectation[];
}

/** That a rule speaks on a claim, or keeps silent. */
export interface Expectation {
  readonly rule: string;
  readonly speaks: boolean;
}

/** What the lead put into the last invite, so that the next one says the same. */
export interface InviteSaid {
  readonly feed?: string;
  readonly counts?: string;
  readonly portals?: readonly string[];
}

/**
 * A pack that is being written: not signed, kept on this computer only. While a part of it is unfinished it is no pack yet:
 * `readPack` says what is amiss, and `provePack` what does not hold.
 */
export interface PackDraft {
  /** Of the draft, not of the pack: two drafts may become the same pack. */
  readonly id: string;
  /** Milliseconds since 1970; no two states of a draft have the same. */
  readonly changed: number;
  /** When it was deleted; until it is forgotten it can be had back. */
  readonly deleted?: number;
  readonly pack: TeamPack;
  readonly samples: readonly SampleClaim[];
  readonly invite?: InviteSaid;
  /** By id of a rule: its YAML as somebody writes it, while that cannot be read. The rule stays as it was until then. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Portal profiles that cannot be read as they are written, by the ids of their last good states, which count until then. */
  readonly unread?: Readonly<Record<string, string>>;
}

/** What makes another state of a draft. */
export type DraftChange = (draft: PackDraft) => PackDraft;

type Entries<Part extends keyof PackContent> = NonNullable<PackContent[Part]>;

/** Changes one part of what a pack holds; a part without entries is left out. */
export const changePart =
  <Part extends keyof PackContent>(part: Part, make: (before: Entries<Part>) => Entries<Part>): DraftChange =>
  ({ pack, ...draft }) => {
    const { [part]: before, ...others } = pack.content;
    const now = make((before ?? []) as unknown as Entries<Part>);
    return { ...draft, pack: { ...pack, content: now.length > 0 ? { ...others, [part]: now } : others } };
  };

/** A pack ends when nobody has looked after it for a year. */
const LASTS_YEARS = 1;

/**
 * A draft without any rule.
 * @param engine the version of Box24 that writes it, and that reads all of it
 */
export function newDraft(
  about: Pick<PackManifest, 'id' | 'title' | 'author'>,
  engine: string,
  now: Date,
): PackDraft {
  return draftOf(
    {
      manifest: {
        format: 1,
        ...about,
        version: '1.0.0',
        channel: 'all',
        created: momentOf(now),
        expires: yearAfter(now),
        minimumEngine: engine,
        notes: '',
      },
      content: {},
    },
    now,
  );
}

/**
 * A draft of a pack that there is, one that is installed or of a file, as its next version: what is new is still to be said, and
 * where its time is over it holds for a year again.
 */
export function draftFrom({ manifest, content }: TeamPack, engine: string, now: Date): PackDraft {
  const { starts: _starts, ...kept } = manifest;
  const fresh = {
    version: nextVersion([manifest], manifest.version),
    created: momentOf(now),
    expires: manifest.expires > momentOf(now) ? manifest.expires : yearAfter(now),
    minimumEngine: engine,
    notes: '',
  };
  return draftOf({ manifest: { ...kept, ...fresh }, content }, now);
}

const draftOf = (pack: TeamPack, now: Date): PackDraft => ({
  id: crypto.randomUUID(),
  changed: now.getTime(),
  pack,
  samples: [],
});

function yearAfter(now: Date): Moment {
  const end = new Date(now);
  end.setUTCFullYear(end.getUTCFullYear() + LASTS_YEARS);
  return momentOf(end);
}

/** A title as the id of a pack or rule: `Hill Medical: KX` is `hill-medical-kx`. */
export const idOf = (title: string): string =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
