import { browser } from 'wxt/browser';
import type { JudgingPack } from '../../../lib/messages/pack-types.ts';
import { type Applied, applyPacks } from '../../../lib/packs/apply.ts';
import { momentOf } from '../../../lib/packs/open.ts';
import type { InstalledPack } from '../../../lib/packs/types.ts';
import { compareVersions } from '../../../lib/packs/version.ts';
import type { InstalledScenario } from '../../../lib/training/scenario-list.ts';
import { corePack, coreTables } from '../core-pack.ts';
import type { KeptPack } from './database.ts';
import { isInForce, nextTurn } from './force.ts';
import { restartCheckers } from './restart.ts';
import { goodVersion, keptPacks, readVersion } from './store.ts';

/** What claims are judged by: the bundled rules, and what the team's packs make of them. */
export interface Judging extends Pick<Applied, 'pack' | 'payers' | 'portals' | 'papers' | 'shadow'> {
  readonly packs: readonly JudgingPack[];
}

type Members = readonly Readonly<Pick<JudgingPack, 'id' | 'version'>>[];

/** Changes whenever a pack has come or gone or its time has, for pages of ours that show packs. */
const NEWS_KEY = 'packs';

/** Which packs judge since when. */
interface Turn {
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly packs: Members;
}

/** The turns since the browser started: in the session's memory, as claims are. */
const TURNS_KEY = 'judging';
/** Claims that began before so many changes, in one day's work, go on with the oldest of them. */
const MOST_TURNS = 6;
const ALARM = 'packs-turn';

const nameOf = (members: Members): string => members.map(({ id, version }) => `${id}@${version}`).join(' ');

const made = new Map<string, Promise<Judging>>();
let alone: Judging | undefined;
let settled: Promise<unknown> | undefined;
/** The turns as this worker knows them, also where the browser keeps nothing. */
let turns: Promise<readonly Turn[]> | undefined;

/** What a claim that begins now is judged by. */
export async function judgingNow(): Promise<Judging> {
  return judgingAt(Number.POSITIVE_INFINITY);
}

/** What a claim is judged by whose session began at a time. @param began milliseconds since 1970 */
export async function judgingAt(began: number): Promise<Judging> {
  // Whatever hinders packs, the bundled rules judge.
  settled ??= settle().catch(() => undefined);
  await settled;
  const known = await knownTurns();
  const turn = known.findLast(({ since }) => since <= began) ?? known[0];
  return turn ? judgingBy(turn.packs) : bundledAlone();
}

/** Whether something has changed since a time that a claim which began then does not know. */
export async function hasTurnedSince(began: number): Promise<boolean> {
  return (await judgingAt(began)) !== (await judgingNow());
}

/**
 * Works out which packs judge, after one has come or gone or its time has: what is new is for claims that begin from now on; what
 * was taken away, or back to an older version, speaks no more on any page.
 */
export async function packsChanged(): Promise<void> {
  const next = (settled ?? Promise.resolve()).then(settle);
  settled = next.catch(() => undefined);
  await next;
  await tellPackNews();
}

/** Lets pages of ours that show packs and feeds ask again. */
export const tellPackNews = (): Promise<void> =>
  browser.storage.session.set({ [NEWS_KEY]: Date.now() }).catch(() => undefined);

/** Keeps to the dates on which packs begin and end. */
export function followPackDates(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void packsChanged();
  });
}

async function settle(): Promise<void> {
  const now = Date.now();
  made.clear();
  const kept = await keptPacks();
  await wakeFor(kept, now);
  const before = await knownTurns();
  const last = before.at(-1);
  const packs = await membersOf(kept, now);
  if (last && nameOf(last.packs) === nameOf(packs)) return;
  const isTaken = last?.packs.some(
    (one) => !packs.some(({ id, version }) => id === one.id && compareVersions(version, one.version) >= 0),
  );
  const next: readonly Turn[] =
    !last || isTaken ? [{ since: 0, packs }] : [...before, { since: now, packs }].slice(-MOST_TURNS);
  turns = Promise.resolve(next);
  await browser.storage.session.set({ [TURNS_KEY]: next }).catch(() => undefined);
  if (isTaken) await restartCheckers();
}

/** The versions that judge: of a pack whose file is damaged, the good one before. */
async function membersOf(kept: readonly KeptPack[], now: number): Promise<Members> {
  const found = await Promise.all(
    kept.map(async (pack) => {
      const good = await goodVersion(pack);
      return good && isInForce(good.manifest, now) ? [{ id: pack.id, version: good.manifest.version }] : [];
    }),
  );
  return found.flat();
}

/** The packs that judge now, whole. */
export const judgingPacks = async (): Promise<readonly InstalledPack[]> =>
  contentsOf((await judgingNow()).packs);

/** Scenarios of these packs, without those that their proof left out. */
export const installedScenarios = async (): Promise<readonly InstalledScenario[]> =>
  (await judgingPacks()).flatMap(({ pack: { manifest, content }, leftOut }) =>
    (content.scenarios ?? [])
      .filter(({ id }) => !leftOut.some((one) => one.part === 'scenario' && one.id === id))
      .map((scenario) => ({
        pack: { id: manifest.id, title: manifest.title, version: manifest.version },
        scenario,
      })),
  );

/** Has the worker woken when the next pack begins or ends. */
async function wakeFor(kept: readonly KeptPack[], now: number): Promise<void> {
  const when = nextTurn(
    kept.map(({ current }) => current.manifest),
    now,
  );
  if (when === undefined) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when });
}

function knownTurns(): Promise<readonly Turn[]> {
  turns ??= browser.storage.session.get(TURNS_KEY).then(
    (stored) => (stored[TURNS_KEY] as readonly Turn[] | undefined) ?? [],
    () => [],
  );
  return turns;
}

function judgingBy(members: Members): Promise<Judging> {
  if (members.length === 0) return bundledAlone();
  const name = nameOf(members);
  const known = made.get(name) ?? make(members);
  made.set(name, known);
  return known;
}

/** What the bundled rules judge by themselves; always the same object. */
async function bundledAlone(): Promise<Judging> {
  const bundled = await corePack();
  alone ??= { ...bundled, shadow: { ...bundled.pack, rules: [] }, packs: [] };
  return alone;
}

async function make(members: Members): Promise<Judging> {
  const installed = await contentsOf(members);
  const { pack, payers, portals, papers, shadow } = applyPacks(
    { ...(await corePack()), ...(await coreTables()) },
    installed,
    momentOf(new Date()),
  );
  const packs = installed.map(({ pack: { manifest } }): JudgingPack => {
    const { id, title, version, created, expires } = manifest;
    return { id, title, version, created, expires };
  });
  return { pack, payers, portals, papers, shadow, packs };
}

/** The content of versions, as far as they are still kept. */
async function contentsOf(members: Members): Promise<readonly InstalledPack[]> {
  const kept = await keptPacks();
  const found = members.map(async (member): Promise<InstalledPack[]> => {
    const row = kept.find(({ id }) => id === member.id);
    const version = [row?.current, row?.other].find((one) => one?.manifest.version === member.version);
    const pack = version && (await readVersion(version));
    return pack ? [{ pack, leftOut: version.leftOut }] : [];
  });
  return (await Promise.all(found)).flat();
}
