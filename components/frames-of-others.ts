import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { siteOf } from './use-sites.ts';

/** Smaller frames than this hold advertisements and trackers, not a claim form; CSS pixels. */
const LEAST_FRAME = { width: 300, height: 150 };

/** Runs in the page. Takes its numbers as arguments, because nothing else of this file exists there. */
function largeFrames({ width, height }: typeof LEAST_FRAME): string[] {
  return [...document.querySelectorAll('iframe,frame')]
    .filter((frame) => {
      const box = frame.getBoundingClientRect();
      return box.width >= width && box.height >= height;
    })
    .map((frame) => (frame as HTMLIFrameElement).src)
    .filter((address) => URL.canParse(address) && new URL(address).hostname !== location.hostname);
}

/**
 * Addresses of large frames of a tab's page that come from other sites.
 * @throws when Box24 may not look at the page itself
 */
export async function framesOfOthers(tabId: number): Promise<string[]> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    func: largeFrames,
    args: [LEAST_FRAME],
  });
  return answer?.result ?? [];
}

/** Names of the sites that parts of a tab's page come from and that Box24 may not read; looked up once. */
export function useUnreadSites(tabId: number): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const set = (found: readonly string[]) => {
      if (isCurrent) setNames(found);
    };
    // A page that Box24 may not look at says nothing of its frames either.
    unreadSites(tabId).then(set, () => set([]));
    return () => {
      isCurrent = false;
    };
  }, [tabId]);
  return names;
}

async function unreadSites(tabId: number): Promise<string[]> {
  const sites = (await framesOfOthers(tabId)).flatMap((address) => siteOf(address) ?? []);
  const granted = await Promise.all(
    sites.map(({ pattern }) => browser.permissions.contains({ origins: [pattern] })),
  );
  return [...new Set(sites.filter((_, index) => !granted[index]).map(({ name }) => name))];
}
