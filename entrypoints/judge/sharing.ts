import type { ClaimSession } from '../../lib/session/session.ts';
import type { News, Shared } from '../../lib/session/shared.ts';
import type { Beside } from '../checker/beside.ts';

/** The way to the background, which keeps the parts of a claim together. */
export interface SharingPorts {
  readonly shareClaim: (news: News) => Promise<Shared>;
  /** @param stays only the form is gone, not its page */
  readonly leaveForm: (stays: boolean) => void;
}

/** Other frames are told when nothing has changed for so long: between two keystrokes of a slow typist lie some 300 ms. */
const SETTLED_MS = 400;
/** A form that never settles is told all the same. */
const PATIENCE_MS = 3_000;

/** Tells the background what the form of this frame shows of a claim. */
export class Sharing {
  readonly #ports: SharingPorts;
  readonly #beside: Beside;
  #session: ClaimSession | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince = 0;
  #told = '';

  /** @param beside takes what is answered */
  constructor(ports: SharingPorts, beside: Beside) {
    this.#ports = ports;
    this.#beside = beside;
  }

  /** The form was read; what it says is told once it has settled, and at once where another claim or step began. */
  read(session: ClaimSession): void {
    this.#session = session;
    const now = Date.now();
    if (this.#timer === undefined) this.#waitingSince = now;
    clearTimeout(this.#timer);
    const isOverdue = now - this.#waitingSince >= PATIENCE_MS;
    this.#timer = setTimeout(() => this.tell(), session.mustTell || isOverdue ? 0 : SETTLED_MS);
  }

  /** Tells now, where there is something to tell: the page may be about to go. */
  tell(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const mustTell = this.#session?.mustTell ?? false;
    const news = this.#session?.news();
    if (!news) return;
    const said = JSON.stringify([news.claim, news.submitted, news.judged]);
    if (said === this.#told && !mustTell) return;
    this.#told = said;
    this.#beside.takeAnswer(this.#ports.shareClaim(news));
  }

  /** The form is gone, with or without its page; or there are several, each a claim of its own. */
  leave(stays: boolean): void {
    if (!this.#session) return;
    this.tell();
    this.stop();
    this.#session = undefined;
    this.#beside.forget();
    this.#told = '';
    this.#ports.leaveForm(stays);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
