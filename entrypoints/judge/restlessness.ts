/** Changes in one second that no typing and no redrawn grid makes: a page that animates its form. */
const MOST_CHANGES = 3_000;
/** So many such seconds in a row are no burst any more. */
const MOST_RESTLESS_SECONDS = 5;
const SECOND_MS = 1_000;

/** The page never rests. */
export class TooFastError extends Error {
  override readonly name = 'TooFastError';
}

/** Counts what a form changes by itself. */
export class Restlessness {
  readonly #now: () => number;
  #since = 0;
  #changes = 0;
  #seconds = 0;

  /** @param now milliseconds that only go forward */
  constructor(now: () => number) {
    this.#now = now;
  }

  /**
   * Takes note of some changes.
   * @throws TooFastError when there were too many for too long
   */
  note(changes: number): void {
    const now = this.#now();
    if (now - this.#since >= SECOND_MS) {
      const isNext = now - this.#since < 2 * SECOND_MS;
      this.#seconds = isNext && this.#changes > MOST_CHANGES ? this.#seconds + 1 : 0;
      this.#since = now;
      this.#changes = 0;
    }
    this.#changes += changes;
    if (this.#seconds >= MOST_RESTLESS_SECONDS) throw new TooFastError('the form changes without end');
  }
}
