import { browser } from 'wxt/browser';
import type { Request } from '../../lib/messages/envelope.ts';
import { portalPattern } from '../../lib/packs/invite.ts';
import { FETCH_SITES_KEY, readFetchSites } from '../../lib/settings/fetch-sites.ts';
import { registerGate } from './hold.ts';
import { lookOnce } from './inject.ts';
import { policyNow } from './policy.ts';
import { ownPortals } from './portals.ts';
import { registerTaught } from './teach.ts';

const SENTINEL_ID = 'sentinel';

let last: Promise<unknown> = Promise.resolve();

/**
 * Registers the sentinel for exactly the sites that the biller granted, and the checker for the pages they taught. May be called at any time and any number of
 * times: calls run one after the other, and each starts from what is granted then.
 */
export function syncSites(): Promise<void> {
  const next = last.then(sync, sync);
  last = next;
  return next;
}

async function sync(): Promise<void> {
  await registerTaught(await ownPortals());
  await registerGate();
  const origins = await portalSites((await browser.permissions.getAll()).origins ?? []);
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [SENTINEL_ID] });
  if (origins.length === 0) {
    if (present) await browser.scripting.unregisterContentScripts({ ids: [SENTINEL_ID] });
    return;
  }
  const script = {
    id: SENTINEL_ID,
    js: ['sentinel.js'],
    matches: origins,
    allFrames: true,
    // Portals build frames with about:blank and srcdoc, which have no address of their own.
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
  };
  if (present) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Of the sites that are granted those in whose pages Box24 looks. */
async function portalSites(origins: readonly string[]): Promise<string[]> {
  const stored = await browser.storage.local.get(FETCH_SITES_KEY).catch(() => ({ [FETCH_SITES_KEY]: null }));
  const fetched = readFetchSites(stored[FETCH_SITES_KEY]);
  const forced = (await policyNow()).forcedPortals.map(portalPattern);
  return origins.filter((one) => !fetched.includes(one) || forced.includes(one));
}

/** Calls back whenever a site has become one that is only fetched from, or is one no more. */
export function whenFetchSitesChange(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (FETCH_SITES_KEY in changes) changed();
  });
}

/**
 * Tells the checkers of all tabs that some sites are no longer granted, so that "Stop" takes effect without a reload.
 * @param origins match patterns
 */
export async function leaveSites(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  const request: Request = { to: 'checker', ask: 'leave', input: { origins } };
  const ids = tabs.flatMap(({ id }) => id ?? []);
  // Most tabs have no checker, and say so by an error.
  await Promise.allSettled(ids.map((id) => browser.tabs.sendMessage(id, request)));
}

/**
 * Looks at the pages that are open on sites just granted, and in the front tab, one of whose frames they may be: a
 * registered script runs in pages that load later only.
 * @param origins match patterns
 */
export async function lookAtOpenPages(origins: readonly string[]): Promise<void> {
  const sites = await portalSites(origins);
  if (sites.length === 0) return;
  const tabs = [
    ...(await browser.tabs.query({ url: sites })),
    ...(await browser.tabs.query({ active: true, lastFocusedWindow: true })),
  ];
  const ids = new Set(tabs.flatMap(({ id }) => id ?? []));
  // A page that is closed to extensions says so by an error.
  await Promise.allSettled([...ids].map((id) => lookOnce(id)));
}
