import { type Envelope, openEnvelope, utf8 } from './envelope.ts';
import type { OrRefused, PlaceFault, Refusal } from './refusal.ts';
import { readPack } from './schema.ts';
import { placesOf } from './schema-place.ts';
import { strictJson } from './strict-json.ts';
import { packsOf, revokedBy, type Trust, trustOf } from './trust.ts';
import type { Moment, PackManifest, PublicKey, TeamPack } from './types.ts';
import { compareVersions } from './version.ts';

/** Faults that are told one by one; whoever mends twenty looks again. */
const MOST_FAULTS = 20;
/**
 * How far the moment at which a pack was made may lie ahead of this computer's clock. A computer whose time zone is wrongly set is
 * off by up to 14 hours; what is a day or more ahead means a clock that was set back.
 */
const CLOCK_TOLERANCE_MS = 24 * 60 * 60 * 1000;

/** What is installed of a pack, or was: the newest version that this computer has ever taken, also while an older one judges. */
export interface NewestTaken {
  readonly pack: string;
  readonly version: string;
  /** `Envelope.hash` of it. */
  readonly hash: string;
}

export interface Circumstances {
  readonly trust: Trust;
  /** Version of this Box24. */
  readonly engine: string;
  readonly now: Date;
  readonly taken: readonly NewestTaken[];
  /** The latest moment that this computer is known to have seen, by whatever it has kept. */
  readonly lastSeen?: Moment;
  /** A key that somebody is about to confirm, as `unknown-key` named it; it may sign a pack that has no key yet. */
  readonly introduced?: PublicKey;
}

export interface Opened {
  readonly pack: TeamPack;
  readonly hash: string;
  /** Keys that may sign this pack and whose signature fits. */
  readonly signedBy: readonly PublicKey[];
}

/**
 * Opens a pack and decides whether it may be installed: key, then contents, engine, version, time. Its rules' own cases come
 * afterwards. Stores nothing.
 * @param bytes the file as it came
 * @returns the pack with the keys that vouch for it, or the first reason against it
 */
export async function openPack(bytes: Uint8Array, circumstances: Circumstances): Promise<OrRefused<Opened>> {
  const envelope = await openEnvelope(bytes);
  if (envelope.refusal) return envelope;
  const refusal = keyRefusal(envelope, circumstances);
  if (refusal) return { refusal };
  const contents = readContents(envelope.payload);
  if (contents.refusal) return contents;
  const { pack } = contents;
  const signers = signersOf(envelope, pack.manifest.id, circumstances);
  if (signers.refusal) return signers;
  const reason =
    engineRefusal(pack.manifest, circumstances) ??
    versionRefusal(pack.manifest, envelope.hash, circumstances) ??
    timeRefusal(pack.manifest, circumstances);
  return reason ? { refusal: reason } : { pack, hash: envelope.hash, signedBy: signers.keys };
}

/** What an envelope holds, whoever signed it: to look at a pack, never to install it. */
export function readContents(payload: Uint8Array): OrRefused<{ readonly pack: TeamPack }> {
  const text = utf8(payload);
  if (text === undefined) return badContent([{ place: '', reason: 'is no text in UTF-8' }]);
  const json = strictJson(text);
  if (json.fault) return badContent([json.fault]);
  const format = formatOf(json.value);
  if (typeof format === 'number' && format > 1)
    return { refusal: { reason: 'too-new-format', format: String(format) } };
  const read = readPack(json.value);
  return read.pack ? { pack: read.pack } : badContent(placesOf(read.faults));
}

function badContent(faults: readonly PlaceFault[]): { readonly refusal: Refusal } {
  return { refusal: { reason: 'bad-content', faults: faults.slice(0, MOST_FAULTS), count: faults.length } };
}

/** The format that a manifest states, read before its shape is known: that of a newer format is another one. */
function formatOf(json: unknown): unknown {
  const manifest = typeof json === 'object' && json && 'manifest' in json ? json.manifest : undefined;
  return typeof manifest === 'object' && manifest && 'format' in manifest ? manifest.format : undefined;
}

const fitting = ({ signatures }: Envelope): PublicKey[] =>
  signatures.flatMap(({ key, fits }) => (fits ? [key] : []));

/** Whether any key counts at all, before anything inside is read. */
function keyRefusal(envelope: Envelope, { trust, introduced }: Circumstances): Refusal | undefined {
  const keys = fitting(envelope);
  const [key] = keys;
  if (key === undefined) return { reason: 'tampered', key: envelope.signatures[0]?.key ?? '' };
  if (keys.some((one) => one === introduced || packsOf(trust, one).length > 0)) return undefined;
  const revoked = keys.find((one) => revokedBy(trust, one).length > 0);
  return revoked ? { reason: 'revoked-key', key: revoked } : { reason: 'unknown-key', key };
}

/** The keys that count for this very pack. */
function signersOf(
  envelope: Envelope,
  pack: string,
  { trust, introduced }: Circumstances,
): OrRefused<{ readonly keys: readonly PublicKey[] }> {
  const { keys, revoked } = trustOf(trust, pack);
  const fit = fitting(envelope);
  const counted = fit.filter((key) => keys.includes(key) && !revoked.includes(key));
  if (counted.length > 0) return { keys: counted };
  const taken = fit.find((key) => revoked.includes(key));
  if (taken) return { refusal: { reason: 'revoked-key', key: taken } };
  if (introduced !== undefined && fit.includes(introduced) && keys.length === 0)
    return { keys: [introduced] };
  return { refusal: { reason: 'wrong-key', key: fit[0] ?? '', pack } };
}

function engineRefusal({ minimumEngine }: PackManifest, { engine }: Circumstances): Refusal | undefined {
  return compareVersions(minimumEngine, engine) > 0
    ? { reason: 'engine-too-old', needs: minimumEngine, engine }
    : undefined;
}

function versionRefusal(
  { id, version }: PackManifest,
  hash: string,
  { taken }: Circumstances,
): Refusal | undefined {
  const newest = taken.find(({ pack }) => pack === id);
  if (!newest) return undefined;
  const order = compareVersions(version, newest.version);
  if (order > 0) return undefined;
  if (order < 0) return { reason: 'older-than-installed', pack: id, version, installed: newest.version };
  return hash === newest.hash
    ? { reason: 'already-installed', pack: id, version }
    : { reason: 'same-version-other-content', pack: id, version };
}

function timeRefusal(
  { created, expires }: PackManifest,
  { now, lastSeen }: Circumstances,
): Refusal | undefined {
  const back = clockRefusal([created, ...(lastSeen === undefined ? [] : [lastSeen])], now);
  if (back) return back;
  return Date.parse(expires) <= now.getTime() ? { reason: 'expired', expires } : undefined;
}

/**
 * Whether this computer's clock was set back.
 * @param seen moments that have certainly been: packs were made then, or something was kept then
 */
function clockRefusal(seen: readonly Moment[], now: Date): Refusal | undefined {
  const latest = seen.toSorted().at(-1);
  if (latest === undefined || Date.parse(latest) <= now.getTime() + CLOCK_TOLERANCE_MS) return undefined;
  return { reason: 'clock-set-back', made: latest, now: momentOf(now) };
}

/** A moment as packs write it. */
export const momentOf = (date: Date): Moment => date.toISOString().replace(/\.\d{3}Z$/, 'Z');

/** The payload of a pack: what `sealEnvelope` signs. */
export const payloadOf = (pack: TeamPack): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify({ manifest: pack.manifest, content: pack.content }));
