import { browser } from 'wxt/browser';
import type { Request } from '../../../lib/messages/envelope.ts';
import { injectInto } from '../inject.ts';
import { framesSeen } from '../seen.ts';

/**
 * Lets the checkers of all tabs, or of one, begin anew, so that their claims are judged by what judges now. What the biller has
 * answered and put aside is kept with the claim.
 */
export async function restartCheckers(tabId?: number): Promise<void> {
  const seen = await framesSeen();
  await Promise.allSettled(seen.filter((one) => tabId === undefined || one.tabId === tabId).map(restart));
}

async function restart({
  tabId,
  frameId,
}: {
  readonly tabId: number;
  readonly frameId: number;
}): Promise<void> {
  const leave: Request = { to: 'checker', ask: 'leave', input: { origins: ['<all_urls>'] } };
  // A frame without a checker says so by an error, and gets none.
  await browser.tabs.sendMessage(tabId, leave, { frameId });
  await injectInto('/checker.js', tabId, frameId);
}
