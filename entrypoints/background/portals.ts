import { browser } from 'wxt/browser';
import type { TaughtPlace } from '../../lib/messages/page-types.ts';
import type { Sender } from '../../lib/messages/serve.ts';
import type { PortalEntry } from '../../lib/messages/types.ts';
import { lintProfile } from '../../lib/portals/lint.ts';
import { isLike, portalsFor } from '../../lib/portals/match.ts';
import { fieldCount, OWN_PORTALS, type Taught, taughtPart, withTaught } from '../../lib/portals/own.ts';
import type { PagePortal, PortalProfile, ProfilePart } from '../../lib/portals/types.ts';
import { judgingIn } from './packs/for-claim.ts';
import { judgingNow } from './packs/judging.ts';

let last: Promise<unknown> = Promise.resolve();

/** The biller's own profiles. They hold selectors and no value of any claim. */
export async function ownPortals(): Promise<readonly PortalProfile[]> {
  return (
    ((await browser.storage.local.get(OWN_PORTALS))[OWN_PORTALS] as readonly PortalProfile[] | undefined) ??
    []
  );
}

/** Changes them, one change after the other. */
function change(step: (own: readonly PortalProfile[]) => readonly PortalProfile[]): Promise<void> {
  const next = last.then(async () => {
    const own = step(await ownPortals());
    for (const profile of own) {
      const [fault] = lintProfile(profile);
      if (fault) throw new Error(`${profile.id}: ${fault.path}: ${fault.reason}`);
    }
    await browser.storage.local.set({ [OWN_PORTALS]: own });
  });
  last = next.catch(() => undefined);
  return next;
}

/** Calls back whenever the biller's own profiles have changed. */
export function whenPortalsChange(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (OWN_PORTALS in changes) changed();
  });
}

const isNowhere = (url: string | undefined): boolean => url === undefined || url.startsWith('about:');

/** The profiles for the document of a frame. */
export async function portalsOf(frameName: string, { url, tab }: Sender): Promise<PagePortal[]> {
  const place = { url: url ?? '', frameName, ...(tab?.url !== undefined && { pageUrl: tab.url }) };
  return portalsFor(await ownPortals(), (await judgingIn(tab?.id)).portals, place);
}

/**
 * Which document teach mode speaks of.
 * @throws when it is not the one that the browser tells of
 */
function taughtBy({ frameName, path }: TaughtPlace, { url, tab }: Sender): Taught {
  const address = isNowhere(url) ? tab?.url : url;
  if (address === undefined || !URL.canParse(address))
    throw new Error('this page has no address to keep a profile for');
  const { hostname, pathname } = new URL(address);
  if (isNowhere(url)) return { host: hostname, path: url ?? '', frameName };
  if (!isLike(path, pathname)) throw new Error('the path is not that of the page');
  return { host: hostname, path };
}

/** What was taught of a document. */
export async function taughtOf(place: TaughtPlace, sender: Sender): Promise<ProfilePart> {
  return taughtPart(await ownPortals(), taughtBy(place, sender));
}

/** Keeps what was taught of a document. */
export function saveTaught(place: TaughtPlace, part: ProfilePart, sender: Sender): Promise<void> {
  const taught = taughtBy(place, sender);
  return change((own) => withTaught(own, taught, part, new Date().toISOString().slice(0, 10)));
}

/** All profiles, the biller's own first. */
export async function portalList(): Promise<readonly PortalEntry[]> {
  const entry = (own: boolean) => (profile: PortalProfile) => {
    const { id, title, hosts, confidence, source } = profile;
    return { id, title, hosts, own, confidence, source, fields: fieldCount(profile) };
  };
  const { portals } = await judgingNow();
  return [...(await ownPortals()).map(entry(true)), ...portals.map(entry(false))];
}

/** @throws when there is none of that id */
export async function ownPortal(id: string): Promise<PortalProfile> {
  const profile = (await ownPortals()).find((one) => one.id === id);
  if (!profile) throw new Error(`there is no own profile ${id}`);
  return profile;
}

export const importPortal = (profile: PortalProfile): Promise<void> =>
  change((own) => [...own.filter(({ id }) => id !== profile.id), profile]);

export const renamePortal = (id: string, title: string): Promise<void> =>
  change((own) => own.map((profile) => (profile.id === id ? { ...profile, title } : profile)));

export const deletePortal = (id: string): Promise<void> =>
  change((own) => own.filter((profile) => profile.id !== id));
