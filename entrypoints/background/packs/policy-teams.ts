import { browser } from 'wxt/browser';
import type { PolicyState } from '../../../lib/messages/policy-types.ts';
import { hashOf } from '../../../lib/packs/envelope.ts';
import type { FeedRefusal } from '../../../lib/packs/feed-types.ts';
import type { Refusal } from '../../../lib/packs/refusal.ts';
import { type PolicyTeam, teamsOf } from '../../../lib/policy/teams.ts';
import type { KnownPolicy, PolicyPack } from '../../../lib/policy/types.ts';
import { policyRead, whenPolicyIsRead } from '../policy.ts';
import { adopted, followedBy, isTeam, released } from './adopt.ts';
import { changePacks } from './changes.ts';
import type { FollowedTeam, KeptPack } from './database.ts';
import { feedsChanged } from './feeds.ts';
import { tellPackNews } from './judging.ts';
import { lookThrough } from './look-through.ts';
import { keepPack, keptPacks, readPacks, readTeams } from './store.ts';
import { leaveTeam, pinTeam } from './teams.ts';

/** What became of the packs that the policy holds, until the browser closes: each is looked through once. */
const TAKEN_KEY = 'policyPacks';

type Taken = Readonly<Record<string, TakenPack>>;
interface TakenPack {
  /** Hash of its file, and its key. */
  readonly of: string;
  readonly refusal?: Refusal | FeedRefusal;
}

let last: Promise<unknown> = Promise.resolve();

/** Follows the teams that the policy names, takes the packs that it holds, and lets go of what it names no more. */
export function followPolicyTeams(): void {
  whenPolicyIsRead((known) => {
    last = last.then(() => obey(known)).catch(() => undefined);
  });
}

async function obey({ policy, faults }: KnownPolicy): Promise<void> {
  const [named, before] = [teamsOf(policy), await readTeams()];
  for (const team of named)
    await follow(
      team,
      before.find(({ id }) => id === team.pack),
    );
  // What cannot be read may have named a team: none is let go meanwhile.
  const isUnsure = faults.some(({ place }) => /^(packs|feeds)/.test(place));
  const over = before.filter(({ id, from }) => from === 'policy' && !named.some(({ pack }) => pack === id));
  if (!isUnsure) for (const team of over) await letGo(team);
  for (const pack of policy.packs) await take(pack);
}

async function follow(team: PolicyTeam, before: FollowedTeam | undefined): Promise<void> {
  if (!before || !isTeam(before, team)) {
    await pinTeam(
      followedBy(team, before, Date.now()),
      // A key that the pack itself has handed over since is not taken back.
      before?.from === 'policy' && before.key === team.key ? 'known' : 'new',
    );
    await feedsChanged();
  }
  const pack = (await readPacks()).find(({ id }) => id === team.pack);
  if (pack && pack.from !== 'policy') await changePack(team.pack, adopted);
}

const changePack = (id: string, step: (pack: KeptPack) => KeptPack): Promise<void> =>
  changePacks(async () => {
    const pack = (await readPacks()).find((one) => one.id === id);
    if (pack) await keepPack(step(pack));
  });

/** The policy names a team no more: what came stays until it ends, and is the biller's to keep or to remove. */
async function letGo(team: FollowedTeam): Promise<void> {
  const pack = (await readPacks()).find(({ id }) => id === team.id);
  if (pack?.from === 'policy') await changePack(team.id, (one) => released(one, team));
  await leaveTeam(team);
}

async function take({ pack, key, envelope }: PolicyPack): Promise<void> {
  const bytes = new TextEncoder().encode(envelope);
  const of = `${await hashOf(bytes)} ${key}`;
  const [taken, kept] = [await takenPacks(), await readPacks()];
  const before = taken[pack];
  if (before?.of === of && (before.refusal || kept.some(({ id }) => id === pack))) return;
  const refusal = await install(pack, bytes);
  const { [pack]: _, ...others } = taken;
  await browser.storage.session.set({
    [TAKEN_KEY]: { ...others, [pack]: { of, ...(refusal && { refusal }) } },
  });
  await tellPackNews();
}

/** @returns why it was not taken; @throws (as a rejection) when the browser keeps nothing */
async function install(
  pack: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Refusal | FeedRefusal | undefined> {
  const way = {
    from: 'policy' as const,
    refuses: ({ manifest: { id } }: { readonly manifest: { readonly id: string } }) =>
      id === pack ? undefined : ({ reason: 'wrong-pack', pack, found: id } as const),
  };
  const found = await lookThrough(bytes, way, () => undefined);
  if ('refusal' in found) return found.refusal.reason === 'already-installed' ? undefined : found.refusal;
  await found.install();
  return undefined;
}

async function takenPacks(): Promise<Taken> {
  const { [TAKEN_KEY]: taken } = await browser.storage.session.get(TAKEN_KEY);
  return (taken as Taken | undefined) ?? {};
}

/** What the policy says, and what of it could not be followed. */
export async function policyState(): Promise<PolicyState> {
  const { isSet, policy, faults } = await policyRead();
  const [taken, kept] = [await takenPacks(), await keptPacks()];
  const titleOf = ({ pack, title }: PolicyTeam) =>
    kept.find(({ id }) => id === pack)?.current.manifest.title ?? title;
  const isFed = (id: string) => policy.feeds.some(({ pack }) => pack === id);
  return {
    isSet,
    memory: policy.memory,
    teams: teamsOf(policy).map(titleOf),
    faults,
    refused: policy.packs.flatMap(({ pack }) => {
      const refusal = taken[pack]?.refusal;
      // Its feed may have brought a newer one meanwhile.
      return refusal && !(refusal.reason === 'older-than-installed' && isFed(pack))
        ? [{ pack, refusal }]
        : [];
    }),
  };
}
