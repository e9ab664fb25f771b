import { partsOf } from './match.ts';
import type { PortalProfile, ProfilePart } from './types.ts';

/** The biller's own profiles: one for each site, with a part for each page of it that was taught. */

/** The document that was taught. */
export interface Taught {
  readonly host: string;
  /** Path with `*` for what changes. */
  readonly path: string;
  /** For a frame without an address of its own. */
  readonly frameName?: string;
}

/** The key under which the background keeps them in `storage.local`. */
export const OWN_PORTALS = 'portals';

const idOf = (host: string): string => `own-${host}`;

/** What was taught of a document; empty when nothing was. */
export function taughtPart(profiles: readonly PortalProfile[], taught: Taught): ProfilePart {
  const profile = profiles.find(({ id }) => id === idOf(taught.host));
  const part = profile && partsOf(profile).find((one) => isOf(one, taught));
  if (!part) return {};
  const { frame: _frame, ...rest } = part;
  return rest;
}

/**
 * Puts what was taught of a document in the place of what was there.
 * @param today `YYYY-MM-DD`
 * @returns the profiles; one without any part is gone
 */
export function withTaught(
  profiles: readonly PortalProfile[],
  taught: Taught,
  part: ProfilePart,
  today: string,
): readonly PortalProfile[] {
  const { host, path, frameName } = taught;
  const id = idOf(host);
  const old = profiles.find((profile) => profile.id === id);
  const others = old ? partsOf(old).filter((one) => !isOf(one, taught)) : [];
  const isEmpty = !part.fields && !part.lines && !part.ignore && part.submit === undefined;
  const frame = frameName === undefined ? { path } : { path, name: frameName };
  const parts = isEmpty ? others : [...others, { frame, ...part }];
  const rest = profiles.filter((profile) => profile.id !== id);
  if (parts.length === 0) return rest;
  const profile: PortalProfile = {
    id,
    title: old?.title ?? host,
    hosts: old?.hosts ?? [host],
    parts,
    ...(old?.notes !== undefined && { notes: old.notes }),
    source: { from: 'taught by a biller', date: today },
    confidence: 'taught',
  };
  return [...rest, profile];
}

const isOf = ({ frame }: ProfilePart, { path, frameName }: Taught): boolean =>
  frame?.path === path && frame.name === frameName;

/** Where the forms of a profile stand, as the browser's match patterns write it: every scheme, every port. */
export function matchPatterns({ hosts, paths, parts = [] }: PortalProfile): string[] {
  const taught = parts.flatMap(({ frame }) => frame?.path ?? []);
  const places = paths ?? (taught.length === parts.length && taught.length > 0 ? taught : ['*']);
  return hosts.flatMap((host) =>
    places.map((path) => `*://${host}/${path.replace(/^\//, '').replace(/\*+/g, '*')}`),
  );
}

/** How many fields a profile names. */
export const fieldCount = (profile: PortalProfile): number =>
  partsOf(profile)
    .flatMap(({ fields = {}, lines }) => [...Object.values(fields), ...Object.values(lines?.fields ?? {})])
    .filter((source) => source !== null).length;
