import type { NamedSubmit, PagePortal, PortalProfile, ProfilePart } from './types.ts';

/** A document, as the browser tells of it. */
export interface Place {
  /** Its own address. A frame without one (`about:srcdoc`) has only that of the page. */
  readonly url: string;
  /** The address of the page that it is part of. */
  readonly pageUrl?: string;
  /** The name of the frame that it is in. */
  readonly frameName?: string;
}

interface Address {
  readonly host: string;
  readonly path: string;
}

/**
 * The profiles for a document, the biller's own first, then those that name its host most exactly.
 * @param own made on this computer
 * @param bundled from the pack
 */
export function portalsFor(
  own: readonly PortalProfile[],
  bundled: readonly PortalProfile[],
  place: Place,
): PagePortal[] {
  const fitting = (profiles: readonly PortalProfile[], isOwn: boolean) =>
    profiles
      .flatMap((profile) => {
        const rank = rankOf(profile, place);
        const parts = rank === 0 ? [] : partsOf(profile).filter((part) => isInFrame(part, place));
        return parts.length === 0 ? [] : [{ profile, rank, parts }];
      })
      .sort((a, b) => b.rank - a.rank || a.profile.id.localeCompare(b.profile.id))
      .map(({ profile: { id, title, confidence }, parts }) => ({ id, title, own: isOwn, confidence, parts }));
  return [...fitting(own, true), ...fitting(bundled, false)];
}

/** The buttons that profiles name as those that send the claim. */
export function submitsFor(profiles: readonly PortalProfile[], place: Place): NamedSubmit {
  const parts = profiles
    .filter((profile) => rankOf(profile, place) > 0)
    .flatMap(partsOf)
    .filter(({ submit }) => submit !== undefined);
  const here = parts.filter((part) => isInFrame(part, place));
  return {
    here: here.map(({ when, submit }) => ({
      ...(when !== undefined && { when }),
      ...(submit !== undefined && { submit }),
    })),
    elsewhere: here.length < parts.length,
  };
}

/** All parts of a profile; what stands at its top is the first. */
export function partsOf(profile: PortalProfile): ProfilePart[] {
  const { container, when, fields, lines, ignore, submit, frame, parts = [] } = profile;
  if (!fields && !lines && !ignore && submit === undefined) return [...parts];
  return [
    {
      ...(frame && { frame }),
      ...(when !== undefined && { when }),
      ...(container !== undefined && { container }),
      ...(fields && { fields }),
      ...(lines && { lines }),
      ...(ignore && { ignore }),
      ...(submit !== undefined && { submit }),
    },
    ...parts,
  ];
}

/** 2 for the very host, 1 for a host under a named one, 0 for another page. */
function rankOf({ hosts, paths = ['*'] }: PortalProfile, { url, pageUrl }: Place): number {
  for (const address of [addressOf(url), addressOf(pageUrl ?? '')]) {
    if (!address || !paths.some((path) => isLike(path, address.path))) continue;
    const rank = Math.max(...hosts.map((host) => hostRank(host, address.host)));
    if (rank > 0) return rank;
  }
  return 0;
}

function hostRank(pattern: string, host: string): number {
  if (pattern === host) return 2;
  const under = pattern.startsWith('*.') ? pattern.slice(2) : undefined;
  return under !== undefined && (host === under || host.endsWith(`.${under}`)) ? 1 : 0;
}

function isInFrame({ frame }: ProfilePart, { url, frameName = '' }: Place): boolean {
  if (!frame) return true;
  const path = addressOf(url)?.path ?? url;
  return (
    (frame.name === undefined || isLike(frame.name, frameName)) &&
    (frame.path === undefined || isLike(frame.path, path))
  );
}

function addressOf(url: string): Address | undefined {
  const known = URL.canParse(url) ? new URL(url) : undefined;
  return known && known.hostname !== '' ? { host: known.hostname, path: known.pathname } : undefined;
}

/** Whether a text is like a pattern in which `*` stands for any letters. */
export function isLike(pattern: string, text: string): boolean {
  const source = pattern
    .split('*')
    .map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${source}$`).test(text);
}
