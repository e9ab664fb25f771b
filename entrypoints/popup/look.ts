import { browser } from 'wxt/browser';
import { framesOfOthers } from '../../components/frames-of-others.ts';
import { siteOf } from '../../components/use-sites.ts';
import { asker } from '../../lib/messages/envelope.ts';
import type { BackgroundApi } from '../../lib/messages/types.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

export type Look =
  | { readonly state: 'looking' }
  /** The browser lets no extension into this page. */
  | { readonly state: 'closed' }
  | {
      readonly state: 'looked';
      readonly tabId: number;
      readonly site: ReturnType<typeof siteOf>;
      /** Addresses of large frames from other sites, which the one click does not open. */
      readonly frames: readonly string[];
    };

/** Checks the page of the active tab once; opening the toolbar's window is the click that allows it (activeTab). */
export async function lookAtPage(): Promise<Look> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { state: 'closed' };
  try {
    await background('checkOnce', { tabId: tab.id });
    // The practice page lets itself be checked, but not be looked into for frames; it has none.
    const frames = await framesOfOthers(tab.id).catch(() => []);
    return { state: 'looked', tabId: tab.id, site: siteOf(tab.url ?? ''), frames };
  } catch {
    return { state: 'closed' };
  }
}
