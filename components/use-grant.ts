import { useState } from 'react';
import { browser } from 'wxt/browser';
import { FETCH_SITES_KEY } from '../lib/settings/fetch-sites.ts';
import { fetchSites } from './use-sites.ts';

export interface Grant {
  /** Asks the browser for sites. To be called in the click itself: it asks for people only. */
  readonly ask: (origins: string[], name: string) => void;
  /** The name of what was refused last. */
  readonly refused: string | undefined;
}

/** Asks for the permission to read a site. */
export function useGrant(): Grant {
  const [refused, setRefused] = useState<string>();
  const ask = (origins: string[], name: string) =>
    void browser.permissions.request({ origins }).then(
      (granted) => {
        setRefused(granted ? undefined : name);
        // A site that files were only fetched from is looked at from now on.
        if (granted) void dropFetchSites(origins);
      },
      () => setRefused(name),
    );
  return { ask, refused };
}

async function dropFetchSites(origins: readonly string[]): Promise<void> {
  const sites = await fetchSites();
  const left = sites.filter((one) => !origins.includes(one));
  if (left.length < sites.length) await browser.storage.local.set({ [FETCH_SITES_KEY]: left });
}
