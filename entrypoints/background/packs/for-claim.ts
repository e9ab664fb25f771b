import { isIdle } from '../../../lib/session/tab-claim.ts';
import { claimIn, whenAnotherBegins } from '../claims.ts';
import { hasTurnedSince, type Judging, judgingAt, judgingNow } from './judging.ts';
import { restartCheckers } from './restart.ts';

/**
 * What the claim in a tab is judged by: that with which its session began, however many pages it has since gone through. What came
 * in the meantime is for the next claim.
 */
export async function judgingIn(tabId: number | undefined): Promise<Judging> {
  const claim = tabId === undefined ? undefined : await claimIn(tabId);
  return claim && !isIdle(claim, Date.now()) ? judgingAt(claim.epoch) : judgingNow();
}

/** Lets a page that stays open for the next claim judge that one by what judges then. */
export function followClaims(): void {
  whenAnotherBegins((tabId, before) => void startAnew(tabId, before).catch(() => undefined));
}

async function startAnew(tabId: number, before: number): Promise<void> {
  if (await hasTurnedSince(before)) await restartCheckers(tabId);
}
