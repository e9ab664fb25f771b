import type { Claim } from '../claim/claim.ts';
import { keptOf } from './kept.ts';
import type { Carry } from './notes.ts';
import type { Judged, News } from './shared.ts';

/** What a frame has to tell the background of its claim since it last did. */
export class Outbox {
  #left: Claim[] = [];
  #isOver = false;
  #hasNotes = false;

  /** A step was left without loading a page. */
  left(step: Claim): void {
    this.#left.push(step);
  }

  /** Another claim has begun: what was not told of the one before is of no use. */
  over(): void {
    this.#left = [];
    this.#isOver = true;
    this.#hasNotes = false;
  }

  /** The biller said something. */
  noted(): void {
    this.#hasNotes = true;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  get hasNotes(): boolean {
    return this.#hasNotes;
  }

  /** Whether the background should know at once. */
  get isUrgent(): boolean {
    return this.#isOver || this.#hasNotes || this.#left.length > 0;
  }

  /** All of it, with what the page shows now. Asking for it counts as having told it. */
  take(claim: Claim, now: { submitted: boolean; judged: Judged | undefined; notes: Carry }): News {
    const news: News = {
      claim,
      left: this.#left.flatMap((step) => keptOf(step) ?? []),
      over: this.#isOver,
      submitted: now.submitted,
      ...(now.judged && { judged: now.judged }),
      ...(this.#hasNotes && { notes: now.notes }),
    };
    this.#left = [];
    this.#isOver = false;
    this.#hasNotes = false;
    return news;
  }
}
