import { browser } from 'wxt/browser';

/** What one page of ours hands to the next goes from one to the other, in memory: an address holds none of it, and nothing is kept. */
const CHANNEL = 'box24-handed';
/** A page opens in less; after that nobody asks any more. */
const LONGEST_WAIT_MS = 20_000;

/** An address of a page of ours. */
type OwnAddress = Parameters<typeof browser.runtime.getURL>[0];

interface Handed<What> {
  readonly key: string;
  readonly what: What;
}

/**
 * Opens a page and hands it something.
 * @param what what can be cloned
 * @param addressOf the page's address, with the key by which it asks
 */
export function handOver<What>(what: What, addressOf: (key: string) => OwnAddress): void {
  const key = crypto.randomUUID();
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data !== key) return;
    const handed: Handed<What> = { key, what };
    channel.postMessage(handed);
  });
  setTimeout(() => channel.close(), LONGEST_WAIT_MS);
  void browser.tabs.create({ url: browser.runtime.getURL(addressOf(key)) });
}

/** Asks for what this page was opened with. @param take told once, where there is anything */
export function takeOver<What>(key: string, take: (what: What) => void): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<Handed<What> | string>) => {
    if (typeof data === 'string' || data.key !== key) return;
    channel.close();
    take(data.what);
  });
  channel.postMessage(key);
}
