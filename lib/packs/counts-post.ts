import type { PostProblem } from './counts-post-types.ts';
import { beside, type FeedAnswer } from './feed.ts';
import { askedFor, retryMs } from './feed-schedule.ts';

/**
 * Counts on their way to the lead: one file for each week that is over, put beside each other in a folder of an HTTPS host. Pure:
 * who sends hands in the answer, the time and chance. Moments are milliseconds since 1970.
 */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A claim that was submitted on Sunday night is known to be sent some time after midnight. */
const SETTLE_MS = 6 * HOUR;
/** A week that is over is sent within these hours from then on, each biller's at another moment. */
const SPREAD_MS = 48 * HOUR;
/** Browsers start at nine: what fell due while they were off goes within this time, each at another moment. */
const START_SPREAD_MS = 4 * HOUR;
/** What is due for longer was missed while the browser or the computer was off. */
const LATE_MS = 2 * MINUTE;
/** What lies further ahead was written while the clock was wrong. */
const LONGEST_WAIT_MS = 10 * DAY;
/** A file of one week has some 20 KB; a slow mobile line sends that in a second. */
const TIMEOUT_MS = 60_000;

/** One file to be put. */
export interface PostRequest {
  readonly url: string;
  readonly body: string;
  readonly timeoutMs: number;
}

/** When counts go next. */
export interface PostState {
  /** Failures in a row. */
  readonly failures: number;
  readonly nextAt: number;
}

/** The name of a week's file: the random number of the week, which says nothing of the biller, so that a second attempt takes the place of the first. */
export const countsFileName = ({ week, id }: { readonly week: string; readonly id: string }): string =>
  `box24-counts-${week}-${id}.json`;

/** How to put a file. @param address the folder */
export const postRequest = (address: string, name: string, body: string): PostRequest => ({
  url: beside(address, name),
  body,
  timeoutMs: TIMEOUT_MS,
});

/** What is wrong with an answer to `postRequest`; undefined where the host has taken the file. */
export function postProblem(answer: FeedAnswer): PostProblem | undefined {
  if (answer.failed) return { reason: 'no-answer' };
  const { status } = answer;
  return status === 200 || status === 201 || status === 204 ? undefined : { reason: 'status', status };
}

/** When to go on after an attempt that left nothing to send: some time after the next week is over. @param random from 0 up to 1 */
export const afterSent = (now: number, random: number): PostState => ({
  failures: 0,
  nextAt: nextMonday(now) + SETTLE_MS + SPREAD_MS * random,
});

/** When to try again. @param answer what the host said, where it was asked */
export function afterFailure(
  before: PostState | undefined,
  answer: FeedAnswer | undefined,
  now: number,
  random: number,
): PostState {
  const failures = (before?.failures ?? 0) + 1;
  return { failures, nextAt: now + Math.max(retryMs(failures, random), answer ? askedFor(answer, now) : 0) };
}

/** When to send, also after the browser has started or the computer has slept: what was missed is spread. @returns now where it is due */
export function whenToPost(state: PostState | undefined, now: number, random: number): number {
  if (!state) return now;
  const { nextAt } = state;
  if (nextAt <= now && now - nextAt <= LATE_MS) return now;
  return nextAt > now && nextAt <= now + LONGEST_WAIT_MS ? nextAt : now + START_SPREAD_MS * random;
}

/** The first moment of the next Monday where the biller sits. */
function nextMonday(now: number): number {
  const date = new Date(now);
  const days = (8 - date.getDay()) % 7 || 7;
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
}
