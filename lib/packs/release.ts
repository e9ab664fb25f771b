import type { Registry } from '../facts/registry.ts';
import { type Signer, sealEnvelope } from './envelope.ts';
import type { PackBase } from './extend.ts';
import { momentOf, openPack, payloadOf } from './open.ts';
import { type Practice, provePack } from './prove.ts';
import { proveInPieces } from './prove-in-pieces.ts';
import { refusalText } from './refusal-text.ts';
import { readPack } from './schema.ts';
import { placesOf } from './schema-place.ts';
import type { Moment, TeamPack } from './types.ts';
import { compareVersions, VERSION } from './version.ts';

/** A version that was signed, as it went out. */
export interface Published {
  readonly pack: string;
  readonly version: string;
  readonly made: Moment;
  readonly team: TeamPack;
  /** The file. */
  readonly signed: string;
  /** The version whose rules it brings back. */
  readonly republishes?: string;
}

/**
 * The version that comes after those that went out.
 * @param draft what the draft states; it is the first one
 */
export function nextVersion(published: readonly Pick<Published, 'version'>[], draft: string): string {
  const newest = published
    .map(({ version }) => version)
    .toSorted(compareVersions)
    .at(-1);
  if (newest === undefined || isNewer(published, draft)) return draft;
  const [major = 0, minor = 0] = newest.split('.').map(Number);
  return `${major}.${minor + 1}.0`;
}

/** Whether a version may follow those that went out: billers take only what is newer. */
export const isNewer = (published: readonly Pick<Published, 'version'>[], version: string): boolean =>
  VERSION.test(version) && published.every((one) => compareVersions(version, one.version) > 0);

/** What a version is made with. */
interface Making {
  /** One, or during a hand-over the present and the next one. */
  readonly signers: readonly [Signer, ...Signer[]];
  readonly base: PackBase;
  readonly registry: Registry;
  readonly practice: Practice;
  readonly engine: string;
  readonly now: Date;
  readonly republishes?: string;
  readonly tell: (done: number, of: number) => void;
}

export type Release =
  | { readonly published: Published; readonly faults?: undefined }
  /** Why nothing was signed. */
  | { readonly faults: readonly string[] };

/**
 * Proves a pack, signs it and opens it again as a biller's Box24 would. Nothing is signed while a fault stands.
 * @param team the pack, its moment aside: it is made now
 */
export async function release(team: TeamPack, making: Making): Promise<Release> {
  const { signers, base, registry, practice, engine, now, republishes, tell } = making;
  const written = { ...team, manifest: { ...team.manifest, created: momentOf(now) } };
  const read = readPack({ manifest: written.manifest, content: written.content });
  if (!read.pack) return { faults: placesOf(read.faults).map(({ place, reason }) => `${place} ${reason}`) };
  const proof = await proveInPieces(provePack(read.pack, base, registry, practice), tell);
  const leftOut = proof.leftOut.map(({ id, reasons }) => `${id}: ${reasons.join('; ')}`);
  const faults = [...proof.faults, ...leftOut];
  if (faults.length > 0) return { faults };
  const signed = await sealEnvelope(payloadOf(read.pack), signers);
  const opened = await openPack(new TextEncoder().encode(signed), {
    trust: [],
    taken: [],
    engine,
    now,
    introduced: signers[0].publicKey,
  });
  if (opened.refusal) return { faults: [refusalText(opened.refusal)] };
  const { id, version, created } = written.manifest;
  return {
    published: {
      pack: id,
      version,
      made: created,
      team: opened.pack,
      signed,
      ...(republishes && { republishes }),
    },
  };
}
