import { browser } from 'wxt/browser';
import type { Request } from '../../lib/messages/envelope.ts';
import type { Sender } from '../../lib/messages/serve.ts';
import { portalsFor } from '../../lib/portals/match.ts';
import { matchPatterns } from '../../lib/portals/own.ts';
import type { PortalProfile } from '../../lib/portals/types.ts';
import { injectEverywhere } from './inject.ts';
import { ownPortals } from './portals.ts';

/**
 * Puts checker and teach mode into every frame of a tab that Box24 may read.
 * @returns how many frames that was
 * @throws when the browser lets no extension into that page
 */
export const bringTeach = (tabId: number): Promise<{ frames: number }> =>
  injectEverywhere(tabId, '/checker.js', '/teach.js');

/** Puts the checker into a page that the biller has taught, whatever its words say. */
export async function bringWhereTaught(tabId: number): Promise<void> {
  const { url = '' } = await browser.tabs.get(tabId);
  if (portalsFor(await ownPortals(), [], { url }).length === 0) return;
  await injectEverywhere(tabId, '/checker.js');
}

/** Ends teach mode in every frame of the tab that it was left in. */
export async function endTeach({ tab }: Sender): Promise<void> {
  if (tab?.id === undefined) return;
  const request: Request = { to: 'teach', ask: 'stop', input: {} };
  await browser.tabs.sendMessage(tab.id, request).catch(() => undefined);
}

/** The script that looks at pages which the biller has taught, whatever their words say. */
const TAUGHT_ID = 'taught';

/** Registers the checker for the pages of the biller's own profiles; it runs only where Box24 is allowed. */
export async function registerTaught(own: readonly PortalProfile[]): Promise<void> {
  const matches = [...new Set(own.flatMap(matchPatterns))];
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [TAUGHT_ID] });
  if (matches.length === 0) {
    if (present) await browser.scripting.unregisterContentScripts({ ids: [TAUGHT_ID] });
    return;
  }
  const script = {
    id: TAUGHT_ID,
    js: ['checker.js'],
    matches,
    allFrames: true,
    runAt: 'document_idle' as const,
  };
  if (present) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
