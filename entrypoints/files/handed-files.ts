import { browser } from 'wxt/browser';

/**
 * Files that were dropped on the panel go to the page that checks them from one to the other, in memory: an address
 * holds no file, and nothing of them is kept.
 */
const CHANNEL = 'box24-files';
/** A page opens in less; after that nobody asks any more. */
const LONGEST_WAIT_MS = 20_000;

interface Handed {
  readonly key: string;
  readonly files: readonly File[];
}

/** Opens the page that checks files, and hands it these. */
export function handFiles(files: readonly File[]): void {
  const key = crypto.randomUUID();
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<string>) => {
    if (data !== key) return;
    const handed: Handed = { key, files };
    channel.postMessage(handed);
  });
  setTimeout(() => channel.close(), LONGEST_WAIT_MS);
  void browser.tabs.create({ url: browser.runtime.getURL(`/files.html#${key}`) });
}

/** Asks for the files that this page was opened with. @param take told once, where there are any */
export function takeFiles(take: (files: readonly File[]) => void): void {
  const key = location.hash.slice(1);
  if (key === '') return;
  history.replaceState(undefined, '', location.pathname);
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<Handed | string>) => {
    if (typeof data === 'string' || data.key !== key) return;
    channel.close();
    take(data.files);
  });
  channel.postMessage(key);
}
