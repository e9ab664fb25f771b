import { browser } from 'wxt/browser';
import { siteOf } from '../../components/use-sites.ts';
import { asker } from '../../lib/messages/envelope.ts';
import type { BackgroundApi } from '../../lib/messages/types.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

/** Smaller frames than this hold advertisements and trackers, not a claim form; CSS pixels. */
const LEAST_FRAME = { width: 300, height: 150 };

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
    const frames = await framesOfOthers(tab.id);
    return { state: 'looked', tabId: tab.id, site: siteOf(tab.url ?? ''), frames };
  } catch {
    return { state: 'closed' };
  }
}

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

async function framesOfOthers(tabId: number): Promise<string[]> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    func: largeFrames,
    args: [LEAST_FRAME],
  });
  return answer?.result ?? [];
}
