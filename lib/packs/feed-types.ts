import type { PlaceFault, Refusal } from './refusal.ts';

/** What is wrong with a feed's answer. */
export type FeedProblem =
  | { readonly reason: 'no-answer' }
  | { readonly reason: 'server'; readonly status: number }
  | { readonly reason: 'missing'; readonly status: number }
  | { readonly reason: 'forbidden'; readonly status: number }
  | { readonly reason: 'odd-status'; readonly status: number }
  | { readonly reason: 'web-page' }
  | { readonly reason: 'too-big' }
  | { readonly reason: 'not-an-index'; readonly fault: PlaceFault }
  | { readonly reason: 'too-new'; readonly format: string }
  | { readonly reason: 'went-back'; readonly version: string; readonly installed: string }
  | { readonly reason: 'incomplete' };

/** Why a pack that is signed as it should be is not taken by the way in which it came. */
export type FeedRefusal =
  | { readonly reason: 'feed-rules'; readonly count: number }
  | { readonly reason: 'wrong-pack'; readonly pack: string; readonly found: string }
  | { readonly reason: 'wrong-channel' }
  | { readonly reason: 'other-version'; readonly announced: string; readonly version: string }
  /** A file of a pack about which whoever manages this computer decides. */
  | { readonly reason: 'managed' };

/** What came of a pack that a feed gave. */
export type FeedTaken =
  | { readonly said: 'up-to-date' }
  | { readonly said: 'installed'; readonly version: string }
  | { readonly said: 'refused'; readonly refusal: Refusal | FeedRefusal; readonly version: string }
  | { readonly said: 'not-kept' };

/** What came of a look at a feed. */
export type FeedSaid =
  | FeedTaken
  | { readonly said: 'held' | 'no-access' }
  /** The biller stays on the version that is there; the feed announces a newer one. */
  | { readonly said: 'stays'; readonly version: string }
  | { readonly said: 'problem'; readonly problem: FeedProblem };
