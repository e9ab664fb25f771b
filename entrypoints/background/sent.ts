import type { Sending } from '../../lib/session/sent.ts';
import type { TabClaim } from '../../lib/session/tab-claim.ts';
import { isPracticePortal } from './practice.ts';

/** A claim that a page has taken. */
export interface SentClaim extends Sending {
  /** Host of the page. */
  readonly portal: string;
  /** When its session began. */
  readonly epoch: number;
}

const hearers: ((sent: SentClaim) => Promise<void>)[] = [];

/** Calls back once for every claim that was really sent. */
export function whenSent(hearer: (sent: SentClaim) => Promise<void>): void {
  hearers.push(hearer);
}

/**
 * Nobody waits for it: what is kept of a claim is no business of its page. A practice claim was sent to nobody, and neither records
 * nor the memory may hold it.
 */
export function tellSent({ portal, epoch }: Pick<TabClaim, 'portal' | 'epoch'>, sending: Sending): void {
  if (isPracticePortal(portal)) return;
  for (const hearer of hearers) void hearer({ ...sending, portal, epoch }).catch(() => undefined);
}
