import type { CloseLook } from '../../lib/forms/close-look.ts';
import { type Located, locate } from '../../lib/forms/locate.ts';
import { READER } from '../../lib/forms/reader.ts';
import type { FormMap } from '../../lib/forms/types.ts';
import { learnVocabulary } from '../../lib/forms/vocabulary.ts';
import type { FormReport, PageReadings } from '../../lib/messages/reading-types.ts';
import type { Mark } from '../../lib/overlay/types.ts';
import type { Shared } from '../../lib/session/shared.ts';
import type { LiveState } from '../../lib/session/types.ts';
import { watchForArrival } from './arrival.ts';
import { Beside } from './beside.ts';
import { Drawing } from './drawing.ts';
import { refuseTooLarge } from './limits.ts';
import { Pace } from './pace.ts';
import { Portals } from './portals.ts';
import type { Checker, CheckerPorts, Follower } from './ports.ts';
import { troubleState } from './trouble.ts';

/**
 * Checks the claim forms of a document, all in this frame: looks for them, and brings the part that follows the claims in
 * them when there are any.
 * Whatever breaks in any step, the page is left alone and one quiet sentence says so.
 * @param document the page, or a frame's document
 * @param ports what surrounds it
 * @throws when the document is not shown in a window
 */
export function mount(document: Document, ports: CheckerPorts): Checker {
  const view = document.defaultView;
  if (!view) throw new Error('the page is not shown');
  return new LookOut(document, view, ports);
}

/** What the biller does: a page that changes after it has not moved by itself. */
const ACTIVE = ['focusin', 'input', 'change'] as const;
const PASSIVE = { capture: true, passive: true } as const;

class LookOut implements Checker {
  readonly #document: Document;
  readonly #view: Window;
  readonly #ports: CheckerPorts;
  readonly #pace: Pace;
  readonly #drawing: Drawing;
  readonly #portals: Portals;
  readonly #beside: Beside;
  /** Settles when the words of claim forms are here. */
  readonly #taught: Promise<void>;
  #isTaught = false;
  /** A page whose boxes say that it is no claim never loads what looks closer. */
  #bringing: Promise<void> | undefined;
  #closeLook: CloseLook | undefined;
  /** A page that only looked like a claim never loads what follows one. */
  #following: Promise<Follower | undefined> | undefined;
  #follower: Follower | undefined;
  #states: readonly LiveState[] = [];
  #besideSeen = '[]';
  #stopWaiting: (() => void) | undefined;
  #isOver = false;

  constructor(document: Document, view: Window, ports: CheckerPorts) {
    this.#document = document;
    this.#view = view;
    this.#ports = ports;
    this.#portals = new Portals(document, ports, () => this.lookAgain());
    this.#beside = new Beside(ports, (shared) => this.#guard(() => this.#takeShared(shared)));
    this.#pace = new Pace(
      () => this.lookAgain(),
      () => view.performance.now(),
    );
    this.#drawing = new Drawing(
      document,
      ports,
      (key, reason) => this.#guard(() => this.#follower?.dismiss(key, reason)),
      (error) => this.#fail(error),
    );
    for (const type of ACTIVE) view.addEventListener(type, this.#acted, PASSIVE);
    this.#taught = this.#learn();
  }

  async #learn(): Promise<void> {
    try {
      const [vocabulary] = await Promise.all([this.#ports.loadVocabulary(), this.#portals.refresh()]);
      learnVocabulary(vocabulary);
      this.#isTaught = true;
      this.lookAgain();
    } catch (error) {
      this.#fail(error);
    }
  }

  readonly #acted = ({ type }: Event): void => {
    this.#pace.active();
    // A form inside a shadow root tells the document nothing when it appears; a biller who starts to type does.
    if (type === 'focusin' && this.maps().length === 0) this.#pace.soon();
  };

  // Looking for forms.

  lookAgain(): void {
    this.#guard(() => this.#look());
  }

  #look(): void {
    if (!this.#isTaught) return;
    refuseTooLarge(this.#document);
    const { claims, signs, verdict } = this.#pace.measure(() => this.#locate());
    // Looks again when what follows a claim has come, or what looks closer.
    if (claims.length > 0 && !this.#follower) return void this.#follow();
    if (!this.#closeLook && !verdict.isSettled) return void this.#lookCloser();
    if (claims.length === 0 && signs) this.#beside.show(signs);
    this.#stopWaiting?.();
    this.#stopWaiting =
      claims.length === 0 ? watchForArrival(this.#document, () => this.#pace.soon()) : undefined;
    if (this.#follower) this.#follower.take(claims);
    else this.#show([], []);
  }

  #locate(): Located {
    return locate(this.#document, this.#portals.pin, this.#beside.signs, this.#closeLook);
  }

  async #lookCloser(): Promise<void> {
    try {
      await this.#bringCloseLook();
      this.lookAgain();
    } catch (error) {
      this.#fail(error);
    }
  }

  #bringCloseLook(): Promise<void> {
    this.#bringing ??= this.#ports.loadCloseLook().then((closeLookWith) => {
      this.#closeLook = closeLookWith(READER);
    });
    return this.#bringing;
  }

  #takeShared(shared: Shared): void {
    if (this.#follower?.join(shared)) return;
    // With what has come beside it, this page may be a part of a claim.
    const beside = JSON.stringify(shared.beside);
    if (beside === this.#besideSeen) return;
    this.#besideSeen = beside;
    this.#pace.soon();
  }

  // The part that follows a claim.

  #follow(): Promise<Follower | undefined> {
    this.#following ??= this.#bringFollower();
    return this.#following;
  }

  async #bringFollower(): Promise<Follower | undefined> {
    try {
      const { background, host, page, isOrphan, loadBasics, loadFollow, openDoors } = this.#ports;
      const [basics, follow] = await Promise.all([
        loadBasics(),
        loadFollow(),
        this.#bringCloseLook(),
        this.#beside.ask(),
      ]);
      this.#drawing.prepare(basics.texts);
      this.#follower = follow(basics, {
        document: this.#document,
        view: this.#view,
        host,
        page,
        background,
        isOrphan,
        beside: this.#beside,
        guard: (step) => this.#guard(step),
        lookSoon: () => this.#pace.soon(),
        show: (states, marks) => this.#show(states, marks),
        clearMarks: () => this.#show(this.#states, []),
        reveal: (key) => this.#drawing.reveal(key),
      });
      openDoors(this.#follower.doors);
      this.lookAgain();
      return this.#follower;
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  #show(states: readonly LiveState[], marks: readonly Mark[]): void {
    this.#states = states;
    this.#drawing.show(this.live(), marks);
    this.#ports.publish(states);
  }

  // What panel, terminal and teach mode ask.

  live(): LiveState | null {
    return this.#states[this.#follower?.active ?? 0] ?? this.#states[0] ?? null;
  }

  joined(shared: Shared): void {
    this.#guard(() => this.#beside.take(shared));
  }

  hidden(): void {
    this.#guard(() => this.#follower?.leave(false));
  }

  shown(): void {
    this.#guard(() => this.#follower?.check());
  }

  async report(input: unknown): Promise<FormReport[]> {
    await this.#taught;
    if (this.#isTaught && !this.#closeLook && !this.#locate().verdict.isSettled) await this.#bringCloseLook();
    const claims = this.#isTaught ? this.#locate().claims : undefined;
    if (claims?.length === 0) return [];
    const follower = claims && (await this.#follow());
    if (!follower) throw new Error('Box24 could not read this page');
    return follower.report(claims, input);
  }

  async readings(): Promise<PageReadings | null> {
    return this.#follower?.readings() ?? null;
  }

  maps(): readonly FormMap[] {
    return this.#follower?.maps ?? [];
  }

  async refreshPortals(): Promise<void> {
    await this.#taught;
    await this.#portals.refresh();
    // A first form brings the part that follows it; only then it is known.
    await this.#following;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  // When something breaks, and the end.

  #guard(step: () => void): void {
    if (this.#isOver) return;
    try {
      step();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    // The kind of fault only: its message might carry a value of the claim.
    console.warn(`Box24 stopped here (${error instanceof Error ? error.name : typeof error})`);
    this.#stop();
    const trouble = [troubleState(this.#ports.host, error)];
    try {
      this.#show(trouble, []);
    } catch {
      // The drawing is what broke: say it in the panel only.
      this.#ports.publish(trouble);
    }
  }

  #stop(): void {
    this.#isOver = true;
    for (const type of ACTIVE) this.#view.removeEventListener(type, this.#acted, PASSIVE);
    this.#pace.stop();
    this.#stopWaiting?.();
    this.#follower?.stop();
  }

  destroy(): void {
    this.#guard(() => this.#follower?.leave(true));
    this.#stop();
    this.#drawing.destroy();
    this.#states = [];
    this.#ports.publish([]);
  }
}
