import { browser } from 'wxt/browser';
import type { Sender } from '../../lib/messages/serve.ts';
import { bringToPractice, isPractice } from './practice.ts';

const showsPractice = async (tabId: number): Promise<boolean> =>
  isPractice((await browser.tabs.get(tabId)).url);

type PageScript =
  | '/sentinel.js'
  | '/teach.js'
  | '/checker.js'
  | '/profile.js'
  | '/closer.js'
  | '/judge.js'
  | '/hold.js'
  | '/marks.js'
  | '/fix.js'
  | '/inspect.js';

/** Puts a script into a frame. */
export async function injectInto(script: PageScript, tabId: number, frameId: number): Promise<void> {
  if (await showsPractice(tabId)) return bringToPractice(script, tabId);
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [script],
    injectImmediately: true,
  });
}

/** Puts a script into the frame that asks for it. A second time is harmless: the checker looks again. */
export async function inject(script: PageScript, sender: Sender): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId === undefined)
    throw new Error('a form can only be seen in a frame of a tab');
  await injectInto(script, tabId, sender.frameId);
}

/**
 * Puts scripts into every frame of a tab that Box24 may read.
 * @returns how many frames that was
 * @throws when the browser lets no extension into that page
 */
export async function injectEverywhere(
  tabId: number,
  ...files: [PageScript, ...PageScript[]]
): Promise<{ frames: number }> {
  const target = { tabId, allFrames: true };
  const results = await browser.scripting.executeScript({ target, files, injectImmediately: true });
  return { frames: results.length };
}

/**
 * Lets the sentinel look once in every frame of a tab that Box24 may read.
 * @returns how many frames it looks at
 * @throws when the browser lets no extension into that page
 */
export async function lookOnce(tabId: number): Promise<{ frames: number }> {
  if (await showsPractice(tabId)) {
    await bringToPractice('/sentinel.js', tabId);
    return { frames: 1 };
  }
  return injectEverywhere(tabId, '/sentinel.js');
}
