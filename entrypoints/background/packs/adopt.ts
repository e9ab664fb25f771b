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
  { id, title, key, channel, feed, portals, counts, from }: FollowedTeam,
  team: PolicyTeam,
): boolean =>
  from === 'policy' &&
  id === team.pack &&
  title === team.title &&
  key === team.key &&
  channel === team.channel &&
  feed === team.address &&
  counts === team.counts &&
  portals.join(' ') === team.portals.join(' ');

/**
 * A team as the policy names it from now on.
 * @param before as it was followed until now, by the policy or an invite; what its feed has said stays known while it is the same
 */
export function followedBy(
  { pack: id, address: feed, ...team }: PolicyTeam,
  before: FollowedTeam | undefined,
  at: number,
): FollowedTeam {
  const { heardAt, state, said } =
    before?.feed === feed && before?.channel === team.channel ? before : ({} as Partial<FollowedTeam>);
  return {
    id,
    ...team,
    from: 'policy',
    ...(feed !== undefined && { feed }),
    at,
    ...(heardAt !== undefined && { heardAt }),
    ...(state && { state }),
    ...(said && { said }),
  };
}
