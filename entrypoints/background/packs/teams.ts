import { browser } from 'wxt/browser';
import type { InviteLook, TeamEntry } from '../../../lib/messages/pack-types.ts';
import { silentSince } from '../../../lib/packs/freshness.ts';
import { hostPattern, portalPattern, readInvite } from '../../../lib/packs/invite.ts';
import type { Invite } from '../../../lib/packs/invite-types.ts';
import { pinKey, trustOf } from '../../../lib/packs/trust.ts';
import { FETCH_SITES_KEY, readFetchSites } from '../../../lib/settings/fetch-sites.ts';
import { changePacks } from './changes.ts';
import { forgetPosts, sendCounts } from './counts-post.ts';
import type { FollowedTeam } from './database.ts';
import { askFeed, feedsChanged } from './feeds.ts';
import { tellPackNews } from './judging.ts';
import { dropTeam, keepPack, keepTeam, knownTrust, readPacks, readTeams } from './store.ts';

/** Reads an invite, and says whether its key is known. Nothing of it counts yet. */
export async function lookAtInvite(text: string): Promise<InviteLook> {
  const read = readInvite(text);
  if (read.refusal) return read;
  const { invite } = read;
  const { keys, revoked } = trustOf(await knownTrust(), invite.pack);
  if (revoked.includes(invite.key)) return { refusal: { reason: 'revoked-key' } };
  const team = (await readTeams()).find(({ id }) => id === invite.pack);
  if (team?.from === 'policy') return { refusal: { reason: 'managed' } };
  const isKnown = keys.includes(invite.key);
  return { invite, key: isKnown ? 'confirmed' : keys.length > 0 ? 'another' : 'new' };
}

/**
 * Follows the team of an invite whose words were confirmed, and looks at its feed at once.
 * @param wantsCounts whether the biller wants counts sent to it, where it asks for them
 * @throws (as a rejection) when the invite is refused, or the browser keeps nothing
 */
export async function followTeam(text: string, wantsCounts: boolean): Promise<void> {
  const look = await lookAtInvite(text);
  if (look.refusal) throw new Error(`the invite is refused: ${look.refusal.reason}`);
  await pinTeam(teamOf(look.invite));
  if (look.invite.counts !== undefined) await sendCounts(look.invite.pack, wantsCounts);
  await (look.invite.feed === undefined ? feedsChanged() : askFeed(look.invite.pack));
}

const teamOf = ({ pack, title, key, channel, feed, portals, counts }: Invite): FollowedTeam => ({
  id: pack,
  title,
  key,
  channel,
  from: 'invite',
  ...(feed !== undefined && { feed }),
  portals: portals ?? [],
  ...(counts !== undefined && { counts }),
  at: Date.now(),
});

/**
 * Follows a team. Its feed is to be asked then, or woken for.
 * @param is whether its key is a new one, which alone may sign the pack from now on
 */
export async function pinTeam(team: FollowedTeam, is: 'new' | 'known' = 'new'): Promise<void> {
  const { id, key } = team;
  await changePacks(async () => {
    const pack = (await readPacks()).find((one) => one.id === id);
    if (pack && is === 'new' && !pack.trust.keys.includes(key))
      await keepPack({ ...pack, trust: trustOf(pinKey([pack.trust], id, key), id) });
    await keepTeam(team);
  });
}

/** Follows a team no more; its pack stays, and judges until it ends. @throws (as a rejection) for one that a policy names */
export async function unfollowTeam(id: string): Promise<void> {
  const team = (await readTeams()).find((one) => one.id === id);
  if (!team) return;
  if (team.from === 'policy') throw new Error(`whoever manages this computer decides about ${id}`);
  await leaveTeam(team);
}

/** The same, whoever named it. */
export async function leaveTeam(team: FollowedTeam): Promise<void> {
  await dropTeam(team.id);
  await forgetPosts(team.id);
  await giveBackSites(team);
  await feedsChanged();
  await tellPackNews();
}

/** Gives back the permission to fetch from hosts that nothing is fetched from any more. */
async function giveBackSites(team: FollowedTeam): Promise<void> {
  const stored = (await browser.storage.local.get(FETCH_SITES_KEY))[FETCH_SITES_KEY];
  const granted = readFetchSites(stored);
  const used = new Set((await readTeams()).flatMap(fetchPatterns));
  const over = fetchPatterns(team).filter((one) => granted.includes(one) && !used.has(one));
  if (over.length === 0) return;
  await browser.permissions.remove({ origins: over }).catch(() => false);
  await browser.storage.local.set({ [FETCH_SITES_KEY]: granted.filter((one) => !over.includes(one)) });
}

/** The match patterns of the hosts of a team's feed and counts, unless they are portals of the team, too. */
function fetchPatterns({ feed, counts, portals }: FollowedTeam): readonly string[] {
  const hosts = [feed, counts].flatMap((address) => (address === undefined ? [] : [hostPattern(address)]));
  return [...new Set(hosts)].filter((host) => !portals.some((portal) => portalPattern(portal) === host));
}

/** A team as pages of ours show it. */
export function teamEntry(team: FollowedTeam): TeamEntry {
  const { id, title, channel, from, feed, portals, counts, state, said } = team;
  const since = feed === undefined ? undefined : silentSince(team, Date.now());
  return {
    id,
    title,
    channel,
    from,
    portals,
    ...(feed !== undefined && { feed }),
    ...(counts !== undefined && { counts }),
    ...(state && { askedAt: state.askedAt, nextAt: state.nextAt }),
    ...(said && { said }),
    ...(since !== undefined && { silentSince: since }),
  };
}
