import { compareVersions } from '../../../lib/packs/version.ts';
import type { PolicyTeam } from '../../../lib/policy/teams.ts';
import type { FollowedTeam, KeptPack } from './database.ts';

/** Packs and teams that come into the hands of a policy, or out of them. */

/** A pack that the biller had before is the policy's: nobody stays on an older version of it. */
export function adopted(kept: KeptPack): KeptPack {
  const { hold: _, ...pack } = kept;
  const { current, other } = pack;
  const isBack = other && compareVersions(other.manifest.version, current.manifest.version) > 0;
  return { ...pack, from: 'policy', ...(isBack && { current: other, other: current }) };
}

/** It is the biller's again. */
export const released = (pack: KeptPack, { feed }: Pick<FollowedTeam, 'feed'>): KeptPack => ({
  ...pack,
  from: feed === undefined ? 'file' : 'feed',
});

/** Whether a team is followed just as the policy says. */
export const isTeam = (
  { id, title, key, channel, feed, portals, from }: FollowedTeam,
  team: PolicyTeam,
): boolean =>
  from === 'policy' &&
  id === team.pack &&
  title === team.title &&
  key === team.key &&
  channel === team.channel &&
  feed === team.address &&
  portals.join(' ') === team.portals.join(' ');
