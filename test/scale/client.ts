import {
  afterFile,
  afterIndex,
  type Feed,
  type FeedAnswer,
  type FeedRequest,
  fileRequest,
  indexRequest,
} from '../../lib/packs/feed.ts';
import { afterLook, afterStart, type FeedState, type Look } from '../../lib/packs/feed-schedule.ts';
import type { NewestTaken } from '../../lib/packs/open.ts';

/** One biller's Box24 that follows a feed: the same questions, conclusions and times as in the browser; requests are real. */
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
   * Asks what there is, and takes it.
   * @param now milliseconds since 1970, of the day that is simulated
   * @returns when it asks next
   */
  async look(now: number, fetchOne: (request: FeedRequest) => Promise<FeedAnswer>): Promise<number> {
    const look = await this.#lookWith(fetchOne);
    this.#state = afterLook(this.#state, look, now, this.#random());
    return this.#state.nextAt;
  }

  async #lookWith(fetchOne: (request: FeedRequest) => Promise<FeedAnswer>): Promise<Look> {
    const answer = await fetchOne(indexRequest(this.#feed, this.#state.etag));
    const etag = answer.failed ? undefined : answer.etag;
    const well: Look = { ended: 'well', ...(etag !== undefined && { etag }) };
    const next = afterIndex(answer, this.#feed, this.#taken);
    if (next.next === 'fail') return { ended: 'failed', answer };
    if (next.next === 'rest') return well;
    const file = await fetchOne(fileRequest(this.#feed, next.index));
    const got = await afterFile(file, next.index);
    if (got.next === 'fail') return { ended: 'failed', answer: file };
    this.#taken = { ...this.#taken, version: next.index.version, hash: next.index.sha256 };
    return well;
  }
}
