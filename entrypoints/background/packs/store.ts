import { troubleOf } from '../../../lib/memory/trouble.ts';
import type { PackTrouble } from '../../../lib/messages/pack-types.ts';
import { fromBase64 } from '../../../lib/packs/base64.ts';
import { hashOf } from '../../../lib/packs/envelope.ts';
import type { Trust } from '../../../lib/packs/trust.ts';
import type { TeamPack } from '../../../lib/packs/types.ts';
import { compareVersions } from '../../../lib/packs/version.ts';
import { type FollowedTeam, type KeptPack, type KeptVersion, packDatabase } from './database.ts';

/** Why packs could not be read or kept last, while the worker runs. */
let trouble: PackTrouble | undefined;

async function noting<Answer>(step: Promise<Answer>): Promise<Answer> {
  try {
    const answer = await step;
    trouble = undefined;
    return answer;
  } catch (error) {
    trouble = troubleOf(error) === 'full' ? 'full' : 'blocked';
    throw error;
  }
}

/** Why packs could not be read or kept last. */
export const packTrouble = (): PackTrouble | undefined => trouble;

/**
 * The packs that are installed, by id.
 * @throws (as a rejection) when the browser lets nothing be read: whoever is to change something must know what is there
 */
export const readPacks = (): Promise<readonly KeptPack[]> =>
  noting(packDatabase.packs.orderBy('id').toArray());

/** The same to judge and to show by; none where nothing can be read: then the bundled rules judge alone. */
export const keptPacks = (): Promise<readonly KeptPack[]> => readPacks().catch(() => []);

/** @throws (as a rejection) when the browser keeps nothing: the pack that was there before is there still */
export const keepPack = async (pack: KeptPack): Promise<void> => {
  await noting(packDatabase.packs.put(pack));
};

/** @throws (as a rejection) when the browser changes nothing */
export const dropPack = (id: string): Promise<void> => noting(packDatabase.packs.delete(id));

/**
 * The teams that are followed, by the ids of their packs.
 * @throws (as a rejection) when the browser lets nothing be read
 */
export const readTeams = (): Promise<readonly FollowedTeam[]> =>
  noting(packDatabase.teams.orderBy('id').toArray());

/** The same to show by; none where nothing can be read. */
export const keptTeams = (): Promise<readonly FollowedTeam[]> => readTeams().catch(() => []);

/** @throws (as a rejection) when the browser keeps nothing */
export const keepTeam = async (team: FollowedTeam): Promise<void> => {
  await noting(packDatabase.teams.put(team));
};

/** @throws (as a rejection) when the browser changes nothing */
export const dropTeam = (id: string): Promise<void> => noting(packDatabase.teams.delete(id));

/** Whose word counts: what the packs that are here say, and for a pack that is not here yet what was confirmed for its team. */
export async function knownTrust(): Promise<Trust> {
  const [packs, teams] = [await readPacks(), await readTeams()];
  const without = teams.filter(({ id }) => !packs.some((pack) => pack.id === id));
  return [
    ...packs.map(({ trust }) => trust),
    ...without.map(({ id, key }) => ({ pack: id, keys: [key], revoked: [] })),
  ];
}

/** Packs that were read, by the hash of their files; null for a file that is not what was installed. */
const read = new Map<string, Promise<TeamPack | null>>();

/**
 * The content of a version.
 *
 * Its signature was verified and its rules were tried when it was installed; doing that again whenever the worker wakes would cost
 * claim pages a second. The hash that was kept with it is enough: it shows a file that was damaged on the disk, and whoever could
 * change file and hash together has the browser's profile in hand, with the extension's own scripts in it.
 * @returns undefined where the file is no longer what was installed
 */
export async function readVersion(version: KeptVersion): Promise<TeamPack | undefined> {
  const known = read.get(version.hash) ?? open(version).catch(() => null);
  read.set(version.hash, known);
  return (await known) ?? undefined;
}

/** The version of a pack that may judge: the one that the biller wants, or where its file is damaged an older one that is kept. */
export async function goodVersion({ current, other }: KeptPack): Promise<KeptVersion | undefined> {
  if (await readVersion(current)) return current;
  const isOlder = other && compareVersions(other.manifest.version, current.manifest.version) < 0;
  return isOlder && (await readVersion(other)) ? other : undefined;
}

async function open({ envelope, hash }: KeptVersion): Promise<TeamPack | null> {
  const { payload }: { readonly payload: string } = JSON.parse(new TextDecoder().decode(envelope));
  const bytes = fromBase64(payload);
  if (!bytes || (await hashOf(bytes)) !== hash) return null;
  return JSON.parse(new TextDecoder().decode(bytes));
}
