import type { Feed, FeedAnswer, FeedRequest } from '../../lib/packs/feed.ts';
import { lookAtFeed } from '../../lib/packs/feed-look.ts';
import { afterStart, type FeedState } from '../../lib/packs/feed-schedule.ts';
import type { NewestTaken } from '../../lib/packs/open.ts';

/** One biller's Box24 that follows a feed: the same questions, conclusions and times as in the browser. */
export class FeedClient {
  /** Milliseconds since 1970: when the browser starts and when it is closed. */
  readonly opens: number;
  readonly closes: number;
  readonly #feed: Feed;
  readonly #random: () => number;
  #state: FeedState;
  #taken: NewestTaken;

  constructor(
    feed: Feed,
    day: { readonly opens: number; readonly closes: number },
    known: { readonly state: FeedState; readonly taken: NewestTaken },
    random: () => number,
  ) {
    this.#feed = feed;
    this.opens = day.opens;
    this.closes = day.closes;
    this.#state = known.state;
    this.#taken = known.taken;
    this.#random = random;
  }

  get version(): string {
    return this.#taken.version;
  }

  /** The first moment of the day at which it asks. */
  firstAt(): number {
    return afterStart(this.#state, this.opens, this.#random());
  }

  /**
   * Asks what there is, and takes it. A pack is not opened: that costs its host nothing.
   * @param now milliseconds since 1970, of the day that is simulated
   * @returns when it asks next
   */
  async look(now: number, fetch: (request: FeedRequest) => Promise<FeedAnswer>): Promise<number> {
    const before = { state: this.#state, taken: this.#taken, isStaying: false, now, random: this.#random() };
    const { state } = await lookAtFeed(this.#feed, before, {
      fetch,
      take: async (_, { version, sha256 }) => {
        this.#taken = { ...this.#taken, version, hash: sha256 };
        return { said: 'installed', version };
      },
    });
    this.#state = state;
    return state.nextAt;
  }
}
