import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
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

/** The sites where Box24 is on, as match patterns; undefined until they are known. */
export function useSites(): readonly string[] | undefined {
  const [sites, setSites] = useState<readonly string[]>();
  const refresh = useCallback(() => {
    browser.permissions.getAll().then(
      ({ origins = [] }) => setSites(origins.toSorted()),
      () => setSites([]),
    );
  }, []);
  useEffect(() => {
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, [refresh]);
  return sites;
}
