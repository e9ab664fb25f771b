import type { ClaimSigns } from '../../lib/claim/signs.ts';
import type { ClaimSession } from '../../lib/session/session.ts';
import type { News, Shared } from '../../lib/session/shared.ts';

/** The way to the background, which keeps the parts of a claim together. Our own pages hold whole claims and need none. */
export interface SharingPorts {
  readonly joinClaim: () => Promise<Shared>;
  readonly shareClaim: (news: News) => Promise<Shared>;
  readonly shareSigns: (signs: ClaimSigns) => Promise<Shared>;
  /** @param stays only the form is gone, not its page */
  readonly leaveForm: (stays: boolean) => void;
}

/** Other frames are told when nothing has changed for so long: between two keystrokes of a slow typist lie some 300 ms. */
const SETTLED_MS = 400;
/** A form that never settles is told all the same. */
const PATIENCE_MS = 3_000;

/** Tells the background what the form of this frame shows of a claim, and this frame what the others show. */
export class Sharing {
  readonly #ports: SharingPorts;
  readonly #joined: (shared: Shared) => void;
  #session: ClaimSession | undefined;
  #shared: Shared | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince = 0;
  #told = '';
  #signs = '';

  /** @param joined told whenever something is known that was not known before */
  constructor(ports: SharingPorts, joined: (shared: Shared) => void) {
    this.#ports = ports;
    this.#joined = joined;
  }

  /** What stands beside this page. */
  get beside(): readonly ClaimSigns[] {
    return this.#shared?.beside ?? [];
  }

  /** What was known last; undefined while nothing is. */
  get shared(): Shared | undefined {
    return this.#shared;
  }

  /** Asks what is known, for a form that is about to be read. Without an answer the form stands for itself. */
  async ask(): Promise<void> {
    try {
      this.#shared = await this.#ports.joinClaim();
    } catch {
      this.#shared = undefined;
    }
  }

  /** Takes what the background says by itself. */
  take(shared: Shared): void {
    this.#shared = shared;
    this.#joined(shared);
  }

  /** This page is no claim by itself; with what stands beside it, it may be. Told once for what it shows. */
  show(signs: ClaimSigns): void {
    const said = JSON.stringify(signs);
    if (said === this.#signs) return;
    this.#signs = said;
    this.#ports.shareSigns(signs).then(
      (shared) => this.take(shared),
      () => undefined,
    );
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
    const said = JSON.stringify([news.claim, news.submitted]);
    if (said === this.#told && !mustTell) return;
    this.#told = said;
    // Nobody there (the extension was just updated): this frame stands for itself.
    this.#ports.shareClaim(news).then(
      (shared) => this.take(shared),
      () => undefined,
    );
  }

  /** The form is gone, with or without its page; or there are several, each a claim of its own. */
  leave(stays: boolean): void {
    if (!this.#session) return;
    this.tell();
    this.stop();
    this.#session = undefined;
    this.#shared = undefined;
    this.#told = '';
    this.#signs = '';
    this.#ports.leaveForm(stays);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
