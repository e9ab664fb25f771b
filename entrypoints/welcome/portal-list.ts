import { siteOf } from '../../components/use-sites.ts';
import type { PortalEntry } from '../../lib/messages/types.ts';

/** A portal to switch on, with the match patterns that it takes. */
export interface Portal {
  readonly id: string;
  readonly title: string;
  readonly hosts: readonly string[];
  readonly patterns: readonly string[];
}

/** Portals with an address of their own; what was taught of a file or a test page has none. */
export function portalsOf(entries: readonly PortalEntry[]): readonly Portal[] {
  return entries
    .filter(({ hosts }) => hosts.length > 0)
    .map(({ id, title, hosts }) => ({ id, title, hosts, patterns: hosts.map((host) => `https://${host}/*`) }))
    .toSorted((a, b) => a.title.localeCompare(b.title));
}

/** Portals whose name or host has every word of a search. */
export function found(portals: readonly Portal[], search: string): readonly Portal[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return portals.filter(({ title, hosts }) => {
    const told = [title, ...hosts].join(' ').toLowerCase();
    return words.every((word) => told.includes(word));
  });
}

/** Whether all that a portal takes is granted. */
export const isOn = ({ patterns }: Portal, sites: readonly string[]): boolean =>
  patterns.every((pattern) => sites.includes(pattern));

/**
 * The match pattern and the name of what somebody typed or pasted as an address; without a scheme it is https.
 * @returns undefined for what is no address of a site
 */
export function typedSite(typed: string): ReturnType<typeof siteOf> {
  const text = typed.trim();
  if (/\s/.test(text)) return undefined;
  const site = siteOf(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  return site && /^(localhost|([a-z0-9-]+\.)+[a-z0-9-]+)$/i.test(site.name) ? site : undefined;
}
