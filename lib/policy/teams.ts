import type { Policy, PolicyFeed } from './types.ts';

/** A team that a policy names: by its feed, or by a pack that the policy itself holds. */
export type PolicyTeam = Pick<PolicyFeed, 'pack' | 'title' | 'key' | 'channel' | 'portals'> &
  Partial<Pick<PolicyFeed, 'address' | 'counts'>>;

/** The teams that a policy names, each once. */
export function teamsOf({ feeds, packs }: Pick<Policy, 'feeds' | 'packs'>): readonly PolicyTeam[] {
  const others = packs.filter(({ pack }) => !feeds.some((feed) => feed.pack === pack));
  return [
    ...feeds,
    ...others.map(({ pack, key }): PolicyTeam => ({ pack, title: pack, key, channel: 'all', portals: [] })),
  ];
}
