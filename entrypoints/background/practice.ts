import { browser } from 'wxt/browser';
import { asker } from '../../lib/messages/envelope.ts';
import type { PracticeApi } from '../../lib/messages/page-types.ts';
import type { Sender } from '../../lib/messages/serve.ts';

/** The page of ours that is checked as a portal's page is. */
export const practiceAddress = (): string => browser.runtime.getURL('/practice.html');

/** Whether an address is the practice page's, whatever claim it shows. */
export const isPractice = (address: string | undefined): boolean =>
  address?.split(/[?#]/)[0] === practiceAddress();

/** Whether a claim of that portal is a practice claim: it was never sent, whatever was pressed. */
export const isPracticePortal = (host: string): boolean => host === new URL(practiceAddress()).host;

/** Whether a message comes from a script in the practice page. */
export const fromPractice = ({ url }: Sender): boolean => isPractice(url);

/** Has the practice page run a script itself: the browser lets no extension put scripts into its own pages. */
export async function bringToPractice(script: string, tabId: number): Promise<void> {
  const ask = asker<PracticeApi>('practice', (request) => browser.tabs.sendMessage(tabId, request));
  await ask('bring', { script });
}
