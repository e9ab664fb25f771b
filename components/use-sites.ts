import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { FETCH_SITES_KEY, readFetchSites } from '../lib/settings/fetch-sites.ts';
import { pageText } from '../lib/texts/page-text.ts';

/** The match pattern of a page's site, every port of it; undefined for pages that are no site (`chrome:`, `file:`). */
export function siteOf(address: string): { readonly pattern: string; readonly name: string } | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return { pattern: `${protocol}//${hostname}/*`, name: hostname };
}

/** A granted match pattern in words. */
export function siteName(pattern: string): string {
  const host = /^[^:]*:\/\/([^/]*)/.exec(pattern)?.[1];
  if (host === undefined || host === '*') return pageText('options.allSites');
  return host.startsWith('*.') ? pageText('options.subSites', { site: host.slice(2) }) : host;
}

/**
 * Whether Box24 would look on fewer of the portals that whoever manages this computer names without a site.
 * @param pattern of the site; it may cover hosts below a name
 */
export function isForced(pattern: string, forced: readonly string[]): boolean {
  const host = /^(?:https|\*):\/\/([^/]*)/.exec(pattern)?.[1];
  if (host === undefined) return false;
  return forced.some((one) => host === '*' || host === one || covers(host, one));
}

/** Whether a host pattern `*.example.com` covers another host. */
const covers = (host: string, other: string): boolean =>
  host.startsWith('*.') && (other === host.slice(2) || other.endsWith(host.slice(1)));

/** Sites that are granted so that files are fetched from there, and nothing else. */
export async function fetchSites(): Promise<readonly string[]> {
  return readFetchSites((await browser.storage.local.get(FETCH_SITES_KEY))[FETCH_SITES_KEY]);
}

async function watchedSites(): Promise<readonly string[]> {
  const [{ origins = [] }, fetched] = [await browser.permissions.getAll(), await fetchSites()];
  return origins.filter((one) => !fetched.includes(one)).toSorted();
}

/** The sites where Box24 is on, as match patterns; undefined until they are known. */
export function useSites(): readonly string[] | undefined {
  const [sites, setSites] = useState<readonly string[]>();
  const refresh = useCallback(() => {
    watchedSites().then(setSites, () => setSites([]));
  }, []);
  useEffect(() => {
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    browser.storage.local.onChanged.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
      browser.storage.local.onChanged.removeListener(refresh);
    };
  }, [refresh]);
  return sites;
}
