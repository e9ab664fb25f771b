import type { FeedAnswer } from './feed.ts';

/** When a feed is asked next. Pure: now and chance are handed in. Milliseconds since 1970 throughout. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What is published at ten is with everybody by noon, whatever they do; an hour costs 10 requests of 300 bytes a working day. */
const USUAL_MS = HOUR;
/** Up to a quarter sooner or later, so that those who began together drift apart within a morning. */
const JITTER = 0.25;
/** Browsers start at nine: those who are due then ask within this time, each at another moment (100,000 of them: 83 a second). */
const START_SPREAD_MS = 20 * MINUTE;
/** What is due for longer was missed while the browser or the computer was off. */
const LATE_MS = 2 * MINUTE;
/** After a failure; twice as long after each further one, and between half and all of it, so that a host that comes back is not run down. */
const FIRST_RETRY_MS = 5 * MINUTE;
const LONGEST_RETRY_MS = 6 * HOUR;
/** A host may ask to be left alone for so long; what asks for more is a fault of the host. */
const LONGEST_ASKED_MS = 24 * HOUR;
/** A pack that was refused is fetched again only then, unless its index names another file. */
const REFUSED_REST_MS = 24 * HOUR;

/** What is remembered of a feed. */
export interface FeedState {
  /** Of the last index that was followed to its end: only then does "not modified" mean that nothing is to be done. */
  readonly etag?: string;
  /** Failures in a row. */
  readonly failures: number;
  readonly askedAt: number;
  readonly nextAt: number;
  /** The last pack that was not taken, by its SHA-256. */
  readonly refused?: { readonly sha256: string; readonly until: number };
}

/** How a look at the feed ended. */
export type Look =
  /** Nothing new, or the new pack is installed. */
  | { readonly ended: 'well'; readonly etag?: string }
  /** No usable answer. */
  | { readonly ended: 'failed'; readonly answer: FeedAnswer }
  /** A pack came and was not taken. */
  | { readonly ended: 'refused'; readonly sha256: string };

/**
 * What is remembered after a look.
 * @param random from 0 up to 1
 */
export function afterLook(before: FeedState | undefined, look: Look, now: number, random: number): FeedState {
  const usual = now + USUAL_MS * (1 + JITTER * (2 * random - 1));
  if (look.ended === 'well')
    return {
      ...(look.etag !== undefined && { etag: look.etag }),
      failures: 0,
      askedAt: now,
      nextAt: usual,
    };
  if (look.ended === 'refused') {
    const refused = { sha256: look.sha256, until: now + REFUSED_REST_MS };
    return { failures: 0, askedAt: now, nextAt: usual, refused };
  }
  const failures = (before?.failures ?? 0) + 1;
  const retry = Math.max(retryMs(failures, random), askedFor(look.answer, now));
  return { ...before, failures, askedAt: now, nextAt: now + retry };
}

/** How long to wait after so many failures in a row. @param random from 0 up to 1 */
export function retryMs(failures: number, random: number): number {
  // 2 to the power of 20 is beyond the longest already, and no number gets out of hand.
  const wait = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(failures - 1, 20));
  return wait * (0.5 + 0.5 * random);
}

/**
 * When to ask, also after the browser has started or the computer has slept.
 * @returns a moment, now where it is due: what is not due yet stays as it was, what was missed is spread
 */
export function afterStart(state: FeedState | undefined, now: number, random: number): number {
  if (!state) return now;
  const { nextAt } = state;
  if (nextAt <= now && now - nextAt <= LATE_MS) return now;
  // What lies further ahead than any wait was written while the clock was wrong.
  const isSane = nextAt <= now + LONGEST_ASKED_MS;
  return isSane && nextAt > now ? nextAt : now + START_SPREAD_MS * random;
}

/** Whether a pack was refused lately, so that it need not be fetched again. */
export const wasRefused = (state: FeedState | undefined, sha256: string, now: number): boolean =>
  state?.refused?.sha256 === sha256 &&
  state.refused.until > now &&
  state.refused.until <= now + REFUSED_REST_MS;

/** How long the host asked to be left alone by `Retry-After`: seconds or a date. @returns milliseconds */
export function askedFor(answer: FeedAnswer, now: number): number {
  if (answer.failed || answer.retryAfter === undefined) return 0;
  const text = answer.retryAfter.trim();
  const wait = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(wait) ? Math.min(LONGEST_ASKED_MS, Math.max(0, wait)) : 0;
}
