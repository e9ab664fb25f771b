import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { asker } from '../lib/messages/envelope.ts';
import type { CheckerApi } from '../lib/messages/types.ts';
import type { ClaimActions } from './claim-actions.ts';
import { type FrameState, LiveLink } from './live-link.ts';

const NONE: readonly FrameState[] = [];

/** The claim forms of a tab as they are now, the one with the most fields first. */
export function useLive(tabId: number | undefined): readonly FrameState[] {
  const [frames, setFrames] = useState(NONE);
  useEffect(() => {
    setFrames(NONE);
    if (tabId === undefined) return undefined;
    const link = new LiveLink(tabId, setFrames);
    return () => link.stop();
  }, [tabId]);
  return frames.toSorted((a, b) => b.state.coverage.seen - a.state.coverage.seen);
}

/** The tab that the biller looks at in this window; follows them. Undefined until it is known. */
export function useActiveTab(): number | undefined {
  const [tabId, setTabId] = useState<number>();
  useEffect(() => {
    let isMounted = true;
    let windowId: number | undefined;
    browser.tabs
      .query({ active: true, currentWindow: true })
      .then(([tab]) => {
        windowId = tab?.windowId;
        if (isMounted) setTabId(tab?.id);
      })
      .catch(() => undefined);
    const follow = (active: { tabId: number; windowId: number }) => {
      if (active.windowId === windowId) setTabId(active.tabId);
    };
    browser.tabs.onActivated.addListener(follow);
    return () => {
      isMounted = false;
      browser.tabs.onActivated.removeListener(follow);
    };
  }, []);
  return tabId;
}

/** What the biller does in the panel, sent to the checker of one frame. */
export function actionsFor(tabId: number, frameId: number): ClaimActions {
  const ask = asker<CheckerApi>('checker', (request) =>
    browser.tabs.sendMessage(tabId, request, { frameId }),
  );
  // A page that has gone in the meantime takes its panel along; there is nobody to tell.
  const gone = () => undefined;
  return {
    setPayer: (kind) => void ask('setPayer', { kind }).catch(gone),
    answer: ({ fact, line }, value) =>
      void ask('answer', { fact, value, ...(line !== undefined && { line }) }).catch(gone),
    reveal: (key) => void ask('reveal', { key }).catch(gone),
  };
}
