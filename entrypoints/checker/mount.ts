import type { PayerKind } from '../../lib/claim/claim.ts';
import type { ContextValue } from '../../lib/facts/types.ts';
import { locate } from '../../lib/forms/locate.ts';
import { mappedField } from '../../lib/forms/read.ts';
import type { FormMap } from '../../lib/forms/types.ts';
import { learnVocabulary } from '../../lib/forms/vocabulary.ts';
import type { FormReport, PageReadings, ReportInput } from '../../lib/messages/types.ts';
import type { Mark } from '../../lib/overlay/types.ts';
import type { ClaimSession } from '../../lib/session/session.ts';
import type { LiveState } from '../../lib/session/types.ts';
import { Drawing } from './drawing.ts';
import { Moments } from './moments.ts';
import { Pace } from './pace.ts';
import { listenToPage } from './page-events.ts';
import { Portals } from './portals.ts';
import type { CheckerPorts, NewSession } from './ports.ts';
import { Rows } from './rows.ts';
import { localToday } from './today.ts';
import { TrackedForm } from './tracked-form.ts';
import { troubleState } from './trouble.ts';
import { watchForArrival, watchForm } from './watch-form.ts';

/** Everything about one frame's claim forms. */
export interface Checker {
  /** What may be shown now, or null when no claim form is there. */
  live(): LiveState | null;
  answer(fact: string, line: number | undefined, value: ContextValue | null): void;
  setPayer(kind: PayerKind): void;
  /** Shows a finding's field and opens its card. */
  reveal(key: string): void;
  report(input: ReportInput): Promise<FormReport[]>;
  /** How the form that the biller works in is read now; null when there is none. */
  readings(): Promise<PageReadings | null>;
  /** Puts the cursor into a field, or into the n-th box that could not be named. */
  goTo(place: Place): void;
  /** Where the fields of the forms are. */
  maps(): readonly FormMap[];
  /** Looks again with the portal profiles as they are now; resolves when that is done. */
  refreshPortals(): Promise<void>;
  /** Looks for forms now: something says that one may have come. */
  lookAgain(): void;
  /** Leaves the page as it was. */
  destroy(): void;
}

/** A field by its path, or a box that has no name by its number. */
type Place = { readonly path: string } | { readonly unnamed: number };

/** The part that judges, and the table rows that have arrived for it. */
interface Judge {
  readonly newSession: NewSession;
  readonly rows: Rows;
}

/**
 * Checks the claim forms of a document: locate, read, gather, check, show, all in this frame.
 * Whatever breaks in any step, the page is left alone and one quiet sentence says so.
 * @param document the page, or a frame's document
 * @param ports what surrounds it
 * @throws when the document is not shown in a window
 */
export function mount(document: Document, ports: CheckerPorts): Checker {
  const view = document.defaultView;
  if (!view) throw new Error('a checker needs a document that is shown');
  return new FrameChecker(document, view, ports);
}

class FrameChecker implements Checker {
  readonly #document: Document;
  readonly #ports: CheckerPorts;
  readonly #now: () => number;
  readonly #pace: Pace;
  readonly #moments: Moments;
  readonly #drawing: Drawing;
  readonly #portals: Portals;
  readonly #stopListening: () => void;
  /** Settles when the words of claim forms are here. */
  readonly #taught: Promise<void>;
  #isTaught = false;
  /** Rules, facts and sessions come when a form was found; a page that only looked like one never loads them. */
  #judging: Promise<Judge | undefined> | undefined;
  #ready: Judge | undefined;
  #forms: readonly TrackedForm[] = [];
  /** The form that the biller works in; panel, badge and marks speak of it. */
  #active: TrackedForm | undefined;
  #state: LiveState | null = null;
  #stopWatching: readonly (() => void)[] = [];
  #isOver = false;

  constructor(document: Document, view: Window, ports: CheckerPorts) {
    this.#document = document;
    this.#ports = ports;
    this.#now = () => view.performance.now();
    this.#portals = new Portals(document, ports.loadPortals, () => this.lookAgain());
    this.#pace = new Pace(() => this.lookAgain(), this.#now);
    this.#moments = new Moments(view, () => this.#guard(() => this.#check()));
    this.#drawing = new Drawing(
      document,
      ports,
      (key) => this.#guard(() => this.#dismiss(key)),
      (error) => this.#fail(error),
    );
    this.#stopListening = listenToPage(view, {
      focused: (event) => this.#guard(() => this.#focused(event)),
      left: () => this.#guard(() => this.#left()),
      edited: (event) => this.#guard(() => this.#edited(event)),
      submitting: (event) => this.#guard(() => this.#submitting(event)),
    });
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

  #judge(): Promise<Judge | undefined> {
    this.#judging ??= this.#bringJudge();
    return this.#judging;
  }

  async #bringJudge(): Promise<Judge | undefined> {
    try {
      const [answer, appoint] = await Promise.all([this.#ports.loadPack(), this.#ports.loadJudge()]);
      this.#drawing.speak(answer.texts);
      const rows = new Rows(answer.pack.sets, this.#ports.loadRows, () => this.#moments.soon());
      this.#ready = { newSession: appoint(answer), rows };
      this.lookAgain();
      return this.#ready;
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  // What the biller does.

  #formOf(event: Event): TrackedForm | undefined {
    return this.#forms.find((form) => form.holds(event));
  }

  #focused(event: Event): void {
    this.#pace.active();
    const form = this.#formOf(event);
    // A form inside a shadow root tells the document nothing when it appears; a biller who starts to type does.
    if (this.#forms.length === 0) this.#pace.soon();
    if (form) this.#active = form;
    this.#active?.session.focus(form?.fieldOf(event));
    this.#moments.soonAndLater();
  }

  #left(): void {
    this.#active?.session.focus(undefined);
    this.#moments.soonAndLater();
  }

  #edited(event: Event): void {
    this.#pace.active();
    const form = this.#formOf(event);
    if (!form) return;
    this.#active = form;
    form.session.edit(form.fieldOf(event));
    this.#moments.soonAndLater();
  }

  #submitting(event: Event): void {
    // A Submit button often stands below the form's container; it is meant for the form that was worked on.
    const form = this.#formOf(event) ?? this.#active;
    if (!form) return;
    this.#active = form;
    form.session.submit();
    this.#check();
  }

  // Locate.

  lookAgain(): void {
    this.#guard(() => this.#locate());
  }

  #locate(): void {
    if (!this.#isTaught) return;
    const maps = this.#pace.measure(() => locate(this.#document, this.#portals.list));
    const judge = this.#ready;
    if (maps.length > 0 && !judge) {
      // Looks again when it has come.
      void this.#judge();
      return;
    }
    const before = this.#forms;
    const activeBefore = this.#active;
    this.#forms = maps.map((map, index) => {
      const sameNumber = before.length === maps.length ? before[index] : undefined;
      const same = before.find((form) => form.map.container === map.container) ?? sameNumber;
      return new TrackedForm(map, same?.session ?? this.#newSession(judge));
    });
    this.#active = this.#forms.find((form) => form.session === activeBefore?.session) ?? fullest(this.#forms);
    this.#watch();
    this.#check();
  }

  #watch(): void {
    for (const stop of this.#stopWatching) stop();
    const soon = () => this.#pace.soon();
    const changes = {
      changed: () => this.#moments.soon(),
      restructured: () => this.#guard(() => this.#restructured()),
    };
    this.#stopWatching =
      this.#forms.length > 0
        ? this.#forms.map(({ map }) => watchForm(map, changes))
        : [watchForArrival(this.#document, soon)];
  }

  #restructured(): void {
    // Marks beside controls that are gone must go at once; the new controls are found a moment later.
    if (this.#active && !this.#active.isWhole) this.#show(this.#state, []);
    this.#pace.soon();
  }

  #newSession(judge: Judge | undefined): ClaimSession {
    if (!judge) throw new Error('no session before the rules are here');
    return judge.newSession({ host: this.#ports.host, now: this.#now, today: localToday });
  }

  // Read, gather, check, show.

  #check(): void {
    const form = this.#active;
    const judge = this.#ready;
    if (!form || !judge) {
      this.#show(null, []);
      return;
    }
    if (!form.isWhole) {
      this.#restructured();
      return;
    }
    judge.rows.want(form.take(judge.rows.tables).claim);
    const evaluation = form.session.evaluate();
    if (!evaluation) return;
    this.#moments.settleIn(evaluation.again);
    // An orphan goes on with what it has, and says so.
    const state: LiveState = {
      ...evaluation.state,
      ...(form.map.portal && { portal: form.map.portal }),
      ...(this.#ports.isOrphan() && { note: 'updated' }),
    };
    this.#show(state, form.marks(state.shown));
  }

  #show(state: LiveState | null, marks: readonly Mark[]): void {
    this.#state = state;
    this.#drawing.show(state, marks);
    this.#ports.publish(state);
  }

  #dismiss(key: string): void {
    this.#active?.session.dismiss(key);
    this.#check();
  }

  // What panel and terminal ask.

  live(): LiveState | null {
    return this.#state;
  }

  answer(fact: string, line: number | undefined, value: ContextValue | null): void {
    this.#active?.session.answer(fact, line, value);
    this.#guard(() => this.#check());
  }

  setPayer(kind: PayerKind): void {
    this.answer('payer.kind', undefined, kind === 'unknown' ? null : kind);
  }

  reveal(key: string): void {
    this.#guard(() => this.#drawing.reveal(key));
  }

  async report(input: ReportInput): Promise<FormReport[]> {
    await this.#taught;
    const maps = this.#isTaught ? locate(this.#document, this.#portals.list) : undefined;
    if (maps?.length === 0) return [];
    const judge = maps && (await this.#judge());
    if (!judge) throw new Error('Box24 could not read this page');
    const forms = maps.map((map) => new TrackedForm(map, this.#newSession(judge)));
    for (const form of forms) judge.rows.want(form.read().claim);
    await judge.rows.arrived();
    const { report } = await this.#ports.loadInspector();
    return forms.map((form) => report(form.session, form.take(judge.rows.tables), form.map, input));
  }

  async readings(): Promise<PageReadings | null> {
    const { readings } = await this.#ports.loadInspector();
    const form = this.#active;
    return form ? readings(form.map, form.reading) : null;
  }

  goTo(place: Place): void {
    const form = this.#active;
    if (!form) return;
    const element =
      'path' in place
        ? mappedField(form.map, form.reading, place.path)?.parts[0]?.element
        : form.map.unnamed[place.unnamed];
    element?.scrollIntoView({ block: 'center', inline: 'nearest' });
    if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  }

  maps(): readonly FormMap[] {
    return this.#forms.map(({ map }) => map);
  }

  async refreshPortals(): Promise<void> {
    await this.#taught;
    await this.#portals.refresh();
    // A first form brings the part that judges; only then it is known.
    await this.#judging;
  }

  // When something breaks, and the end.

  /** Runs one step; a throw ends the checking of this page, not the page. */
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
    console.warn(`Box24 stopped checking this page (${error instanceof Error ? error.name : typeof error})`);
    this.#stop();
    const trouble = troubleState(this.#ports.host);
    try {
      this.#show(trouble, []);
    } catch {
      // The drawing is what broke: say it in the panel only.
      this.#ports.publish(trouble);
    }
  }

  #stop(): void {
    this.#isOver = true;
    this.#stopListening();
    this.#pace.stop();
    this.#moments.stop();
    for (const stop of this.#stopWatching) stop();
    this.#stopWatching = [];
    this.#forms = [];
    this.#active = undefined;
  }

  destroy(): void {
    this.#stop();
    this.#drawing.destroy();
    this.#state = null;
    this.#ports.publish(null);
  }
}

/** Before the biller chose one: the form with the most fields named. */
function fullest(forms: readonly TrackedForm[]): TrackedForm | undefined {
  return forms.toSorted((a, b) => b.map.fields.size - a.map.fields.size)[0];
}
