import { browser } from 'wxt/browser';
import type { InstallTold, PackName, PackOffer, PackOrigin } from '../../../lib/messages/pack-types.ts';
import type { FeedRefusal } from '../../../lib/packs/feed-types.ts';
import {
  type Circumstances,
  momentOf,
  type NewestTaken,
  type Opened,
  openPack,
} from '../../../lib/packs/open.ts';
import type { Refusal } from '../../../lib/packs/refusal.ts';
import { pinKey, trustAfter, trustOf } from '../../../lib/packs/trust.ts';
import type { LeftOut, PublicKey, TeamPack } from '../../../lib/packs/types.ts';
import { corePack } from '../core-pack.ts';
import { spokenPack } from '../language.ts';
import { changePacks } from './changes.ts';
import type { KeptPack, KeptVersion } from './database.ts';
import { deedsOf } from './deeds.ts';
import { goodVersion, keepPack, knownTrust, readPacks, readTeams } from './store.ts';
import { tryRules } from './try-rules.ts';

/** More are counted only. */
const MOST_FAULTS = 20;

/** Why a pack may not be installed, and what judges on in its place. */
export interface Refused {
  readonly refusal: Refusal | FeedRefusal;
  readonly stays?: PackName;
}

/** How a pack comes. */
export interface Way {
  readonly from: PackOrigin;
  /** What else speaks against it, once it is known what it holds. */
  readonly refuses?: (pack: TeamPack) => FeedRefusal | undefined;
}

/** A pack that was looked through and may be installed. */
export interface Candidate {
  readonly offer: PackOffer;
  /** @throws (as a rejection) when the browser keeps nothing: all is as it was */
  install(): Promise<void>;
}

/**
 * Looks a pack's file through, in the order of contract 4: key, contents, engine, version, time, the rules' own cases. Installs
 * nothing. Claim pages are answered in between.
 * @param bytes the file as it came
 * @param way how; of another way than a file only keys that are known count
 * @param tell hears how far it is
 */
export async function lookThrough(
  bytes: Uint8Array<ArrayBuffer>,
  { from, refuses }: Way,
  tell: (step: InstallTold) => void,
): Promise<Refused | Candidate> {
  tell({ tell: 'step', step: 'signature' });
  const kept = await readPacks();
  const circumstances = await circumstancesOf(kept);
  const known = await openPack(bytes, circumstances);
  // Only whoever chose a file can be asked for the words of its key.
  const unknownKey =
    from === 'file' && known.refusal?.reason === 'unknown-key' ? known.refusal.key : undefined;
  tell({ tell: 'step', step: 'contents' });
  const opened =
    unknownKey === undefined ? known : await openPack(bytes, { ...circumstances, introduced: unknownKey });
  if (opened.refusal) return refused(opened, kept);
  const { id } = opened.pack.manifest;
  const refusal = refuses?.(opened.pack) ?? (from === 'file' ? await managedRefusal(id) : undefined);
  if (refusal) return refused({ refusal }, kept, id);
  const proof = await tryRules(opened.pack, (done, of) => tell({ tell: 'step', step: 'rules', done, of }));
  if (proof.faults.length > 0) return refused({ refusal: badContent(proof.faults) }, kept, id);
  const before = kept.find((one) => one.id === id);
  return {
    offer: await offerOf(opened, proof.leftOut, before, unknownKey),
    install: () =>
      changePacks(async () => {
        const version: KeptVersion = {
          manifest: opened.pack.manifest,
          envelope: bytes,
          hash: opened.hash,
          leftOut: proof.leftOut,
          triedBy: engine(),
          at: Date.now(),
        };
        await keepPack(await withVersion(opened, version, from, unknownKey));
      }),
  };
}

/** What a policy brings, no file takes the place of. */
const managedRefusal = async (id: string): Promise<FeedRefusal | undefined> =>
  (await readTeams()).some((team) => team.id === id && team.from === 'policy')
    ? { reason: 'managed' }
    : undefined;

const engine = (): string => browser.runtime.getManifest().version;

async function circumstancesOf(kept: readonly KeptPack[]): Promise<Circumstances> {
  const last = Math.max(0, ...kept.map(({ current }) => current.at));
  const taken = await Promise.all(kept.map(takenOf));
  return {
    trust: await knownTrust(),
    engine: engine(),
    now: new Date(),
    taken: taken.flatMap((one) => one ?? []),
    ...(last > 0 && { lastSeen: momentOf(new Date(last)) }),
  };
}

/** The newest version of a pack that was taken; undefined where its file is damaged, and may come again. */
export async function takenOf(pack: KeptPack): Promise<NewestTaken | undefined> {
  const isDamaged = (await goodVersion(pack)) !== pack.current && pack.current.hash === pack.newest.hash;
  return isDamaged ? undefined : pack.newest;
}

const badContent = (reasons: readonly string[]): Refusal => ({
  reason: 'bad-content',
  faults: reasons.slice(0, MOST_FAULTS).map((reason) => ({ place: '', reason })),
  count: reasons.length,
});

/** @param id of the pack where it is known; a refusal may name it, too */
function refused(
  { refusal }: { readonly refusal: Refusal | FeedRefusal },
  kept: readonly KeptPack[],
  id = 'pack' in refusal ? refusal.pack : undefined,
): Refused {
  // Before a file is understood nobody knows which pack it was to be; where there is one only, that one goes on.
  const stays = kept.find((one) => one.id === id) ?? (kept.length === 1 ? kept[0] : undefined);
  if (!stays) return { refusal };
  const { title, version } = stays.current.manifest;
  return { refusal, stays: { id: stays.id, title, version } };
}

async function offerOf(
  { pack }: Opened,
  leftOut: readonly LeftOut[],
  before: KeptPack | undefined,
  unknownKey: PublicKey | undefined,
): Promise<PackOffer> {
  const { id, title, version, created, expires, author, notes, channel, starts } = pack.manifest;
  const core = await corePack();
  return {
    id,
    title,
    version,
    created,
    expires,
    author,
    notes,
    channel,
    ...(starts !== undefined && { starts }),
    ...(before && { before: before.current.manifest.version }),
    endsHold: before?.hold !== undefined && before.hold.until === undefined,
    ...(unknownKey !== undefined && { unknownKey }),
    deeds: deedsOf({ pack, leftOut }, { pack: await spokenPack(core.pack), payers: core.payers }),
    leftOut,
  };
}

/** What is kept once a version is installed: it takes the place of the one before, which stays beside it. */
async function withVersion(
  { pack: { manifest }, signedBy, hash }: Opened,
  current: KeptVersion,
  from: PackOrigin,
  unknownKey: PublicKey | undefined,
): Promise<KeptPack> {
  const kept = await readPacks();
  const before = kept.find(({ id }) => id === manifest.id);
  const known = await knownTrust();
  const trust = unknownKey === undefined ? known : pinKey(known, manifest.id, unknownKey);
  const good = before && (await goodVersion(before));
  return {
    id: manifest.id,
    from,
    trust: trustOf(trustAfter(trust, manifest, signedBy), manifest.id),
    current,
    ...(good && { other: good }),
    newest: { pack: manifest.id, version: manifest.version, hash },
  };
}
