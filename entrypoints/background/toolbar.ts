import { browser } from 'wxt/browser';
import type { Sender } from '../../lib/messages/serve.ts';
import type { Tally } from '../../lib/messages/types.ts';
import { SEVERITIES, type Severity } from '../../lib/rules/types.ts';

/** White on these has a contrast of 4.5 to 1 and more. */
const COLOURS: Readonly<Record<Severity, string>> = {
  'will-deny': '#B3261E',
  'likely-deny': '#A65300',
  review: '#3F5BD9',
  info: '#5F6B7A',
};

/** Tallies of a tab by frame. They hold numbers only, and outlive the worker's naps in the session's memory. */
type Frames = Record<string, Tally>;
const keyOf = (tabId: number) => `tally:${tabId}`;

let last: Promise<unknown> = Promise.resolve();

/** One at a time: two frames that report together must not overwrite each other. */
function inTurn(step: () => Promise<void>): Promise<void> {
  const next = last.then(step, step);
  last = next;
  return next;
}

/** Notes what a frame found and shows the sum of the tab on the toolbar button. */
export function showTally(tally: Tally, sender: Sender): Promise<void> {
  return inTurn(async () => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) throw new Error('a tally belongs to a tab');
    const key = keyOf(tabId);
    const stored = (await browser.storage.session.get(key))[key] as Frames | undefined;
    const frames: Frames = { ...stored, [String(sender.frameId)]: tally };
    await browser.storage.session.set({ [key]: frames });
    await paint(tabId, Object.values(frames));
  });
}

/** Forgets a tab that was closed or went to another page. */
export function forgetTab(tabId: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(keyOf(tabId)));
}

async function paint(tabId: number, tallies: readonly Tally[]): Promise<void> {
  const open = tallies.reduce((sum, tally) => sum + tally.open, 0);
  const worst = SEVERITIES.find((severity) => tallies.some((tally) => tally.worst === severity));
  // Firefox builds use manifest version 2, where the button has its older name.
  const button = browser.action ?? browser.browserAction;
  await button.setBadgeText({ tabId, text: open > 0 ? String(open) : '' });
  if (worst) await button.setBadgeBackgroundColor({ tabId, color: COLOURS[worst] });
}
