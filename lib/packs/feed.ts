import { z } from 'zod';
import { hashOf, LARGEST_FILE, utf8 } from './envelope.ts';
import type { FeedProblem, FeedRefusal } from './feed-types.ts';
import type { NewestTaken } from './open.ts';
import type { PlaceFault } from './refusal.ts';
import { schemaPlace } from './schema-place.ts';
import { MomentSchema, PackIdSchema, VersionSchema } from './shapes.ts';
import { strictJson } from './strict-json.ts';
import { CHANNELS, type Channel, type TeamPack } from './types.ts';
import { compareVersions } from './version.ts';

/**
 * A feed: static files in one folder of an HTTPS host. `<channel>.json` says which version there is and in which file. It is not
 * signed and nothing of it is believed: it only saves fetching a pack that is here already. Whoever owns the host can keep
 * news back, which the last day of a pack bounds, and nothing else. Pure: who fetches hands in the answer.
 */

const FeedIndexSchema = z.strictObject({
  format: z.literal(1),
  pack: PackIdSchema,
  channel: z.enum(CHANNELS),
  version: VersionSchema,
  /** Beside the index. A name of its own for each version, so that no cache gives out the one before. */
  file: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]{0,100}\.json$/, 'is no plain file name like dme-team-1.4.0.json'),
  size: z.int().min(1).max(LARGEST_FILE),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in 64 small hexadecimal digits'),
  created: MomentSchema,
  /** Everybody stays on what they have: the lead has found a fault and has not published its mending yet. */
  hold: z.literal(true).optional(),
  /** The version whose contents are published anew under this number, to go back. */
  republishes: VersionSchema.optional(),
});

export type FeedIndex = z.infer<typeof FeedIndexSchema>;

/** An index has some 400 bytes. */
const LARGEST_INDEX = 10_000;

/** What to ask for; without cookies, log-in, referrer and the browser's own cache. */
export interface FeedRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Reading ends there. */
  readonly mostBytes: number;
  readonly timeoutMs: number;
}

/** What came. `bytes` may be one more than asked for at most: enough to know that it is too much. */
export type FeedAnswer =
  | { readonly failed: 'network' | 'timeout' }
  | {
      readonly failed?: undefined;
      readonly status: number;
      readonly etag?: string;
      readonly contentType?: string;
      /** The header of that name. */
      readonly retryAfter?: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
    };

/** The feed that a computer follows. */
export interface Feed {
  readonly address: string;
  readonly pack: string;
  readonly channel: Channel;
}

/** The address of a file in a folder. */
export const beside = (address: string, file: string): string => `${address.replace(/\/+$/, '')}/${file}`;

/** How to ask what there is. @param etag of the last answer that was followed to its end */
export const indexRequest = ({ address, channel }: Feed, etag?: string): FeedRequest => ({
  url: beside(address, `${channel}.json`),
  headers: etag === undefined ? {} : { 'If-None-Match': etag },
  mostBytes: LARGEST_INDEX,
  // A slow mobile line answers in a few seconds.
  timeoutMs: 20_000,
});

/** How to ask for the pack that an index names. */
export const fileRequest = ({ address }: Feed, { file, size }: FeedIndex): FeedRequest => ({
  url: beside(address, file),
  headers: {},
  mostBytes: size,
  // 8 MB at 1 MBit/s take a minute.
  timeoutMs: 120_000,
});

export type AfterIndex =
  | { readonly next: 'rest'; readonly why: 'up-to-date' | 'held' }
  | { readonly next: 'fetch'; readonly index: FeedIndex }
  | { readonly next: 'fail'; readonly problem: FeedProblem };

/**
 * What follows from the answer to `indexRequest`.
 * @param taken the newest version of the pack that this computer has taken
 */
export function afterIndex(answer: FeedAnswer, feed: Feed, taken: NewestTaken | undefined): AfterIndex {
  if (!answer.failed && answer.status === 304) return { next: 'rest', why: 'up-to-date' };
  const problem = problemOf(answer, LARGEST_INDEX);
  if (problem || answer.failed) return { next: 'fail', problem: problem ?? { reason: 'no-answer' } };
  const read = readIndex(answer.bytes);
  if ('problem' in read) return { next: 'fail', problem: read.problem };
  const { index } = read;
  const other = index.pack !== feed.pack ? 'pack' : index.channel !== feed.channel ? 'channel' : undefined;
  if (other) return notIndex({ place: other, reason: `is ${index[other]} and not ${feed[other]}` });
  const order = taken ? compareVersions(index.version, taken.version) : 1;
  if (order < 0 && taken)
    return {
      next: 'fail',
      problem: { reason: 'went-back', version: index.version, installed: taken.version },
    };
  if (order === 0) return { next: 'rest', why: 'up-to-date' };
  // Whoever has none yet has nothing to stay on.
  return index.hold && taken ? { next: 'rest', why: 'held' } : { next: 'fetch', index };
}

export type AfterFile =
  | { readonly next: 'open'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly next: 'fail'; readonly problem: FeedProblem };

/** What follows from the answer to `fileRequest`. */
export async function afterFile(answer: FeedAnswer, { size, sha256 }: FeedIndex): Promise<AfterFile> {
  const problem = problemOf(answer, LARGEST_FILE);
  if (problem || answer.failed) return { next: 'fail', problem: problem ?? { reason: 'no-answer' } };
  const isWhole = answer.bytes.length === size && (await hashOf(answer.bytes)) === sha256;
  return isWhole
    ? { next: 'open', bytes: answer.bytes }
    : { next: 'fail', problem: { reason: 'incomplete' } };
}

/**
 * What speaks against a pack that came by a feed and that `openPack` has opened. Condition trees come by file or policy only: the
 * browsers' stores forbid what fetches instructions.
 */
export function feedRefusal(
  { manifest, content }: TeamPack,
  feed: Feed,
  index: FeedIndex,
): FeedRefusal | undefined {
  if (manifest.id !== feed.pack) return { reason: 'wrong-pack', pack: feed.pack, found: manifest.id };
  if (manifest.version !== index.version)
    return { reason: 'other-version', announced: index.version, version: manifest.version };
  // Those who try first take everything; the whole team takes nothing that is still being tried.
  if (manifest.channel === 'pilot' && feed.channel === 'all') return { reason: 'wrong-channel' };
  const count = content.rules?.length ?? 0;
  return count > 0 ? { reason: 'feed-rules', count } : undefined;
}

/**
 * The index of a pack's file, for whoever publishes it.
 * @param more hold: everybody stays on what they have; republishes: the version whose contents come back
 */
export async function indexFor(
  { id, version, created }: { readonly id: string; readonly version: string; readonly created: string },
  channel: Channel,
  file: Uint8Array<ArrayBuffer>,
  { hold = false, republishes }: { readonly hold?: boolean; readonly republishes?: string | undefined } = {},
): Promise<FeedIndex> {
  const sha256 = await hashOf(file);
  const name = `${id}-${version}.json`;
  return {
    format: 1,
    pack: id,
    channel,
    version,
    file: name,
    size: file.length,
    sha256,
    created,
    ...(hold && { hold }),
    ...(republishes && { republishes }),
  };
}

const notIndex = (fault: PlaceFault) =>
  ({ next: 'fail', problem: { reason: 'not-an-index', fault } }) as const;

function problemOf(answer: FeedAnswer, most: number): FeedProblem | undefined {
  if (answer.failed) return { reason: 'no-answer' };
  const { status, contentType = '', bytes } = answer;
  if (status >= 500 || status === 429 || status === 408) return { reason: 'server', status };
  if (status === 404 || status === 410) return { reason: 'missing', status };
  if (status === 401 || status === 403) return { reason: 'forbidden', status };
  if (status !== 200) return { reason: 'odd-status', status };
  if (bytes.length > most) return { reason: 'too-big' };
  // 0x3C is "<": no JSON begins with it, and hosts call their pages by any type.
  const isPage = /^\s*text\/html\b/i.test(contentType) || bytes.find((byte) => byte > 0x20) === 0x3c;
  return isPage ? { reason: 'web-page' } : undefined;
}

/** Reads the index of a feed. */
export function readIndex(
  bytes: Uint8Array,
): { readonly index: FeedIndex } | { readonly problem: FeedProblem } {
  const text = utf8(bytes);
  const json = text === undefined ? undefined : strictJson(text);
  if (!json) return { problem: { reason: 'not-an-index', fault: { place: '', reason: 'is no text' } } };
  if (json.fault) return { problem: { reason: 'not-an-index', fault: json.fault } };
  const { value } = json;
  const format = typeof value === 'object' && value && 'format' in value ? value.format : undefined;
  if (typeof format === 'number' && format > 1)
    return { problem: { reason: 'too-new', format: String(format) } };
  const shape = FeedIndexSchema.safeParse(value);
  return shape.success
    ? { index: shape.data }
    : { problem: { reason: 'not-an-index', fault: schemaPlace(shape.error) } };
}
