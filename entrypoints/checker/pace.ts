/** Quiet time after a change of structure before the form is located again; frameworks render in several ticks. */
const QUIET_MS = 150;
/** A form that never rests is located again at the latest after this long. */
const PATIENCE_MS = 1_000;
/** Locating may take one part in so many of the page's time; the wait grows with what the last one cost. */
const SHARE = 10;
/** Locating again so often without any input of the biller is the page moving by itself: wait for the biller. */
const MOST_UNASKED = 40;
/** A form that takes this long to locate makes the page stutter. */
const SLOW_MS = 1_000;
/** So many slow ones in a row, and checking does more harm than good here. */
const MOST_SLOW = 3;

/** The page is too much for us. */
export class TooSlowError extends Error {
  override readonly name = 'TooSlowError';
}

/** Decides when the form is located again, so that no page can be slowed down by its own restlessness. */
export class Pace {
  readonly #locate: () => void;
  readonly #now: () => number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince = 0;
  #cost = 0;
  #endedAt = 0;
  #unasked = 0;
  #slow = 0;

  /**
   * @param locate locates the form; called from a timer
   * @param now milliseconds that only go forward
   */
  constructor(locate: () => void, now: () => number) {
    this.#locate = locate;
    this.#now = now;
  }

  /** The biller did something. */
  active(): void {
    this.#unasked = 0;
  }

  /** The structure changed: locate soon. */
  soon(): void {
    if (this.#unasked >= MOST_UNASKED) return;
    const now = this.#now();
    if (this.#timer === undefined) this.#waitingSince = now;
    else clearTimeout(this.#timer);
    const patience = Math.max(0, this.#waitingSince + PATIENCE_MS - now);
    const rest = this.#endedAt + this.#cost * SHARE - now;
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        this.#unasked += 1;
        this.#locate();
      },
      Math.max(Math.min(QUIET_MS, patience), rest),
    );
  }

  /**
   * Measures one locating.
   * @throws TooSlowError when the last few were all slow
   */
  measure<T>(locate: () => T): T {
    const start = this.#now();
    const result = locate();
    this.#endedAt = this.#now();
    this.#cost = this.#endedAt - start;
    this.#slow = this.#cost > SLOW_MS ? this.#slow + 1 : 0;
    if (this.#slow >= MOST_SLOW) throw new TooSlowError(`locating took more than ${SLOW_MS} ms`);
    return result;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
