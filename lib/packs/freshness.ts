/** When a pack or its feed is so old that people should know. Pure: now is handed in. Milliseconds since 1970 throughout. */

import type { FeedState } from './feed-schedule.ts';
import type { FeedSaid } from './feed-types.ts';

const DAY_MS = 24 * 60 * 60_000;
/** A week is what a lead needs to publish, and billers to take it. */
const ENDS_SOON_DAYS = 7;
/** A host that fails on Friday evening is mended on Monday morning; what is silent for longer is nobody's weekend. */
const SILENT_DAYS = 3;

/** What is known of a feed that is followed. */
export interface Heard {
  /** Since when it is followed. */
  readonly at: number;
  /** When it last gave an answer that was followed to its end. */
  readonly heardAt?: number;
  readonly state?: FeedState;
  readonly said?: FeedSaid;
}

/** Whether a pack that judges ends within a week. */
export function endsSoon({ expires }: { readonly expires: string }, now: number): boolean {
  const left = Date.parse(expires) - now;
  return left > 0 && left <= ENDS_SOON_DAYS * DAY_MS;
}

/**
 * Since when a feed gives nothing that can be taken.
 * @returns undefined while it does, while it was not asked since, and for the first days
 */
export function silentSince({ at, heardAt = at, state, said }: Heard, now: number): number | undefined {
  const isAnswering = said === undefined || ANSWERS.has(said.said);
  const wasAsked = state !== undefined && state.askedAt - heardAt >= SILENT_DAYS * DAY_MS;
  return !isAnswering && wasAsked && heardAt <= now ? heardAt : undefined;
}

/** Whether the feed gave what was wanted. */
export const isAnswer = ({ said }: FeedSaid): boolean => ANSWERS.has(said);

const ANSWERS: ReadonlySet<FeedSaid['said']> = new Set(['up-to-date', 'held', 'stays', 'installed']);
