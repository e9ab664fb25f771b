import type { JudgedBy, PackEntry, PackList, PackName, Stale } from '../../../lib/messages/pack-types.ts';
import type { PackBase } from '../../../lib/packs/extend.ts';
import { endsSoon } from '../../../lib/packs/freshness.ts';
import type { TeamPack } from '../../../lib/packs/types.ts';
import { compareVersions } from '../../../lib/packs/version.ts';
import { corePack } from '../core-pack.ts';
import { spokenPack } from '../language.ts';
import type { KeptPack, KeptVersion } from './database.ts';
import { deedsOf } from './deeds.ts';
import { judgingIn } from './for-claim.ts';
import { hasBegun, isClockBefore, isOver } from './force.ts';
import { judgingNow } from './judging.ts';
import { goodVersion, keptPacks, keptTeams, packTrouble, readVersion } from './store.ts';
import { teamEntry } from './teams.ts';

/** All packs that are installed, and how they stand. */
export async function packList(): Promise<PackList> {
  const [kept, { pack, payers }] = [await keptPacks(), await corePack()];
  const core = { pack: await spokenPack(pack), payers };
  const packs = await Promise.all(kept.map((pack) => entryOf(pack, core)));
  const teams = (await keptTeams()).map(teamEntry);
  const trouble = packTrouble();
  return { packs, teams, ...(trouble && { trouble }) };
}

/** A pack that is installed, whole: the version that judges, or would. @returns null where it is not there, or its file was damaged */
export async function packContents(id: string): Promise<TeamPack | null> {
  const kept = (await keptPacks()).find((pack) => pack.id === id);
  const good = kept && (await goodVersion(kept));
  return (good && (await readVersion(good))) ?? null;
}

async function entryOf(kept: KeptPack, core: Pick<PackBase, 'pack' | 'payers'>): Promise<PackEntry> {
  const { from, current, other, hold } = kept;
  const good = await goodVersion(kept);
  const shown = good ?? current;
  const { id, title, version, created, expires, channel, author, notes, starts } = shown.manifest;
  const pack = (good && (await readVersion(good))) ?? { manifest: shown.manifest, content: {} };
  const now = Date.now();
  const silence = silenceOf(shown, good !== undefined, now);
  return {
    id,
    title,
    version,
    created,
    expires,
    channel,
    author,
    notes,
    ...(starts !== undefined && { starts }),
    from,
    at: shown.at,
    ...(silence && { silence }),
    deeds: deedsOf({ pack, leftOut: shown.leftOut }, core),
    leftOut: shown.leftOut,
    ...(hold && { hold }),
    ...(other &&
      shown === current && {
        other: {
          version: other.manifest.version,
          isNewer: compareVersions(other.manifest.version, version) > 0,
        },
      }),
    ...(isClockBefore(shown, now) && { clockBefore: shown.at }),
  };
}

function silenceOf({ manifest }: KeptVersion, isGood: boolean, now: number): PackEntry['silence'] {
  if (!isGood) return 'damaged';
  if (isOver(manifest, now)) return 'expired';
  return hasBegun(manifest, now) ? undefined : 'starts';
}

/** What judges the claim in a tab, and what the biller should know of it. */
export async function judgedBy(tabId: number | undefined): Promise<JudgedBy> {
  const { pack, packs } = await judgingIn(tabId);
  const { packs: next } = await judgingNow();
  const { packs: entries, teams, trouble } = await packList();
  const judges = ({ id, version }: PackName) => packs.some((one) => one.id === id && one.version === version);
  const clock = entries.find(({ clockBefore }) => clockBefore !== undefined);
  return {
    core: pack.version,
    packs: packs.map((one) => ({ ...one, notes: entries.find(({ id }) => id === one.id)?.notes ?? '' })),
    waiting: next.filter((one) => !judges(one)),
    silent: entries.flatMap(({ title, silence, expires }) =>
      silence === 'expired' || silence === 'damaged' ? [{ title, silence, expires }] : [],
    ),
    stale: [
      ...entries.flatMap(({ title, version, expires, silence }): Stale[] =>
        silence === undefined && endsSoon({ expires }, Date.now())
          ? [{ why: 'ends', title, version, expires }]
          : [],
      ),
      ...teams.flatMap(({ title, silentSince }): Stale[] =>
        silentSince === undefined ? [] : [{ why: 'silent', title, since: silentSince }],
      ),
    ],
    ...(clock && { clockBefore: clock.title }),
    ...(trouble && { trouble }),
  };
}
