/** Scripts of the page answer a value by setting others, some at once, some after asking their server: look again then. */
const AFTERSHOCKS_MS = [60, 400, 1_500, 4_000];

/** When the form is read next. One reading for a burst of causes, and always before the next paint. */
export class Moments {
  readonly #view: Window;
  readonly #read: (isFresh: boolean) => void;
  #frame: number | undefined;
  #timeout: ReturnType<typeof setTimeout> | undefined;
  #later: ReturnType<typeof setTimeout>[] = [];
  #settling: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param read reads the form and shows what follows; fresh: all of it, since nobody is waiting. Between a keystroke and its paint, and
   *   between two keystrokes, what has not changed need not be read again
   */
  constructor(view: Window, read: (isFresh: boolean) => void) {
    this.#view = view;
    this.#read = read;
  }

  /** Before the next paint, after the page's own handlers. A hidden page paints nothing and must not wait for it. */
  soon(): void {
    if (this.#frame !== undefined || this.#timeout !== undefined) return;
    const run = () => {
      this.#frame = undefined;
      this.#timeout = undefined;
      this.#read(false);
    };
    if (this.#view.document.hidden) this.#timeout = setTimeout(run);
    else this.#frame = this.#view.requestAnimationFrame(run);
  }

  /** Also some times later, for values that scripts set without any event. */
  soonAndLater(): void {
    this.soon();
    for (const timer of this.#later) clearTimeout(timer);
    this.#later = AFTERSHOCKS_MS.map((delay, index) => setTimeout(() => this.#read(index > 0), delay));
  }

  /** When a line settles by itself; undefined = none will. */
  settleIn(delay: number | undefined): void {
    clearTimeout(this.#settling);
    if (delay !== undefined) this.#settling = setTimeout(() => this.#read(true), delay);
  }

  stop(): void {
    if (this.#frame !== undefined) this.#view.cancelAnimationFrame(this.#frame);
    for (const timer of [this.#timeout, this.#settling, ...this.#later]) clearTimeout(timer);
    this.#frame = undefined;
    this.#timeout = undefined;
  }
}
