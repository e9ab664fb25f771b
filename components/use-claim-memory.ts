import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { asker } from '../lib/messages/envelope.ts';
import type { ClaimMemory } from '../lib/messages/memory-types.ts';
import type { BackgroundApi } from '../lib/messages/types.ts';
import type { LiveState } from '../lib/session/types.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

/** What the background keeps of a tab's claim; it changes when the page has told of a change, or of an answer. */
const claimKey = (tabId: number) => `claim:${tabId}`;

/** What earlier claims, the calendar and its papers say of a claim; asked for again when a line, the payer or what is kept changes. */
export function useClaimMemory(
  tabId: number | undefined,
  frameId: number | undefined,
  state: LiveState | undefined,
): ClaimMemory | undefined {
  const [memory, setMemory] = useState<ClaimMemory>();
  const about = state && JSON.stringify([state.payer, state.lines, state.answers, state.account]);
  useEffect(() => {
    if (tabId === undefined || frameId === undefined || about === undefined) return setMemory(undefined);
    let isMounted = true;
    let last = 0;
    const ask = () => {
      last += 1;
      const own = last;
      // What was asked for later knows more.
      void background('claimMemory', { tabId, frameId }).then(
        (now) => isMounted && own === last && setMemory(now),
        () => undefined,
      );
    };
    ask();
    const listen = (changes: Readonly<Record<string, unknown>>, area: string) => {
      if (area === 'managed' || ['memory', 'settings', claimKey(tabId)].some((key) => key in changes)) ask();
    };
    browser.storage.onChanged.addListener(listen);
    return () => {
      isMounted = false;
      browser.storage.onChanged.removeListener(listen);
    };
  }, [tabId, frameId, about]);
  return memory;
}
