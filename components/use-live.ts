import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { asker } from '../lib/messages/envelope.ts';
import type { CheckerApi } from '../lib/messages/page-types.ts';
import type { ClaimActions } from './claim-actions.ts';
import { type FrameState, LiveLink } from './live-link.ts';

const NONE: readonly FrameState[] = [];

/** What the frames of a tab show now, one entry for each form. */
export function useLive(tabId: number | undefined): readonly FrameState[] {
  const [frames, setFrames] = useState(NONE);
  useEffect(() => {
    setFrames(NONE);
    if (tabId === undefined) return undefined;
    const link = new LiveLink(tabId, setFrames);
    return () => link.stop();
  }, [tabId]);
  return frames;
}

/**
 * The claims of a tab in the order of its frames and of their forms. A claim that stands in several frames comes once, from
 * the frame that leads it.
 */
export function claimsOf(frames: readonly FrameState[]): readonly FrameState[] {
  return frames
    .filter(({ state }) => state.part !== 'follows')
    .toSorted((a, b) => a.frameId - b.frameId || (a.state.form ?? 0) - (b.state.form ?? 0));
}

/** The claim to show before the biller chose one: the one that is worked on, else the one with the most fields. */
export function likeliest(claims: readonly FrameState[]): number {
  const rank = ({ state }: FrameState) => [Number(state.active ?? false), state.coverage.seen] as const;
  const best = claims.toSorted((a, b) => {
    const [active, seen] = rank(a);
    const [otherActive, otherSeen] = rank(b);
    return otherActive - active || otherSeen - seen;
  })[0];
  return best ? claims.indexOf(best) : 0;
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

/** What the biller does in the panel, sent to the checker of the frame that shows the claim. */
export function actionsFor(tabId: number, { frameId, state }: FrameState): ClaimActions {
  const ask = asker<CheckerApi>('checker', (request) =>
    browser.tabs.sendMessage(tabId, request, { frameId }),
  );
  const askAll = asker<CheckerApi>('checker', (request) => browser.tabs.sendMessage(tabId, request));
  // A page that has gone in the meantime takes its panel along; there is nobody to tell.
  const gone = () => undefined;
  const form = state.form !== undefined && { form: state.form };
  return {
    setPayer: (payer) => void ask('setPayer', { payer, ...form }).catch(gone),
    answer: ({ fact, line }, value, isUntold = false) => {
      const place = { fact, ...(line !== undefined && { line }) };
      void ask('answer', { ...place, value, ...(isUntold && { untold: true }), ...form }).catch(gone);
    },
    // Of a claim in several frames, the one that has the field knows the mark; the others have none of that name.
    putAside: (key, why) => void ask('putAside', { key, why }).catch(gone),
    reveal: (key) => void (state.part ? askAll : ask)('reveal', { key }).catch(gone),
  };
}
