import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { asker } from '../lib/messages/envelope.ts';
import type { BackgroundApi, ClaimMemory } from '../lib/messages/types.ts';
import type { LiveState } from '../lib/session/types.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

/** The page tells the background of a change once the form has rested for 0.4 s; then the background knows it too. */
const TOLD_MS = 700;

/** What earlier claims and the calendar say of a claim; asked for again when a line, the payer or what is kept changes. */
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
    const ask = () =>
      void background('claimMemory', { tabId, frameId }).then(
        (now) => isMounted && setMemory(now),
        () => undefined,
      );
    ask();
    const again = setTimeout(ask, TOLD_MS);
    const listen = (changes: Readonly<Record<string, unknown>>, area: string) => {
      if (area === 'managed' || 'memory' in changes || 'settings' in changes) ask();
    };
    browser.storage.onChanged.addListener(listen);
    return () => {
      isMounted = false;
      clearTimeout(again);
      browser.storage.onChanged.removeListener(listen);
    };
  }, [tabId, frameId, about]);
  return memory;
}
