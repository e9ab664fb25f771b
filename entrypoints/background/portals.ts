import corePack from 'virtual:core-pack';
import { browser } from 'wxt/browser';
import type { Sender } from '../../lib/messages/serve.ts';
import { portalsFor } from '../../lib/portals/match.ts';
import type { PagePortal, PortalProfile } from '../../lib/portals/types.ts';

/** Where the profiles lie that were made or imported on this computer. They hold selectors and no value of any claim. */
const KEY = 'portals';

/** The biller's own profiles. */
export async function ownPortals(): Promise<readonly PortalProfile[]> {
  return ((await browser.storage.local.get(KEY))[KEY] as readonly PortalProfile[] | undefined) ?? [];
}

/** The profiles for the document of a frame. */
export async function portalsOf(frameName: string, { url, origin, tab }: Sender): Promise<PagePortal[]> {
  const place = {
    // A frame with about:blank has no address, but an origin.
    url: url?.startsWith('about:') ? `${origin ?? ''}/` : (url ?? ''),
    frameName,
    ...(tab?.url !== undefined && { pageUrl: tab.url }),
  };
  return portalsFor(await ownPortals(), corePack.portals, place);
}
