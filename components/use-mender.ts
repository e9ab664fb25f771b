import { useMemo } from 'react';
import type { FrameState } from './live-link.ts';
import { type Mender, menderFor } from './mender.ts';

/**
 * Has something done to the form that a claim stands in; the same one for as long as the claim stands in the same frames.
 * @param frames all forms of the tab
 */
export function useMender(
  tabId: number | undefined,
  claim: FrameState | undefined,
  frames: readonly FrameState[],
): Mender | undefined {
  const own = claim?.frameId;
  const form = claim?.state.form;
  const others = claim ? othersOf(claim, frames).join(' ') : '';
  return useMemo(
    () =>
      tabId === undefined || own === undefined
        ? undefined
        : menderFor(tabId, own, others.split(' ').filter(Boolean).map(Number), form),
    [tabId, own, others, form],
  );
}

/** The other frames that hold a part of the claim. */
function othersOf({ frameId, state }: FrameState, frames: readonly FrameState[]): number[] {
  if (!state.part) return [];
  return frames.filter((one) => one.state.part && one.frameId !== frameId).map((one) => one.frameId);
}
