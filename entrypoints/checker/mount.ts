import type { PayerKind } from '../../lib/claim/claim.ts';
import type { ContextValue } from '../../lib/facts/types.ts';
import { type Examined, examine } from '../../lib/forms/locate.ts';
import { mappedField } from '../../lib/forms/read.ts';
import type { FormMap } from '../../lib/forms/types.ts';
import { learnVocabulary } from '../../lib/forms/vocabulary.ts';
import type { FormReport, PageReadings, ReportInput } from '../../lib/messages/types.ts';
import type { Mark } from '../../lib/overlay/types.ts';
import type { ClaimSession } from '../../lib/session/session.ts';
import type { Shared } from '../../lib/session/shared.ts';
import type { LiveState } from '../../lib/session/types.ts';
import { Drawing } from './drawing.ts';
import { Restlessness, refuseTooLarge } from './limits.ts';
import { Moments } from './moments.ts';
import { Pace } from './pace.ts';
import { listenToPage } from './page-events.ts';
import { Portals } from './portals.ts';
import type { CheckerPorts, NewSession } from './ports.ts';
import { Rows } from './rows.ts';
import { Sharing } from './sharing.ts';
import { localToday } from './today.ts';
import { TrackedForm } from './tracked-form.ts';
import { troubleState } from './trouble.ts';
import { watchForArrival, watchForm } from './watch-form.ts';

/** Everything about one frame's claim forms. */
export interface Checker {
  /** What may be shown now of the form that is worked on, or null when no claim form is there. */
  live(): LiveState | null;
  /** @param form which of the page's forms; left out = the one that is worked on */
  answer(fact: string, line: number | undefined, value: ContextValue | null, form?: number): void;
  setPayer(kind: PayerKind, form?: number): void;
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
  /** Another frame, or the background, knows something new of the claim. */
  joined(shared: Shared): void;
  /** The page goes, perhaps to come back; until then nobody must take it for one that is there. */
  hidden(): void;
  /** It came back. */
  shown(): void;
  /** Whether it gave up on this page, or left it. */
  readonly isOver: boolean;
  /** Leaves the page as it was. */
  destroy(): void;
}

/** A field by its path, or a box that has no name by its number. */
type Place = { readonly path: string } | { readonly unnamed: number };
/** What one form says now. */
interface View {
  readonly state: LiveState;
  readonly marks: readonly Mark[];
  readonly again: number | undefined;
}

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
  readonly #restlessness: Restlessness;
  readonly #moments: Moments;
  readonly #drawing: Drawing;
  readonly #portals: Portals;
  readonly #sharing: Sharing;
  readonly #stopListening: () => void;
  /** Settles when the words of claim forms are here. */
  readonly #taught: Promise<void>;
  #isTaught = false;
  /** Rules, facts and sessions come when a form was found; a page that only looked like one never loads them. */
  #judging: Promise<Judge | undefined> | undefined;
  #ready: Judge | undefined;
  #forms: readonly TrackedForm[] = [];
  /** The form that the biller works in; the badge speaks of it. */
  #active: TrackedForm | undefined;
  /** The session of a form that is gone: a page that renders itself anew takes it away for a moment. */
  #parked: ClaimSession | undefined;
  #states: readonly LiveState[] = [];
  #besideSeen = '[]';
  #stopWatching: readonly (() => void)[] = [];
  #isOver = false;

  constructor(document: Document, view: Window, ports: CheckerPorts) {
    this.#document = document;
    this.#ports = ports;
    this.#now = () => view.performance.now();
    this.#portals = new Portals(document, ports.loadPortals, () => this.lookAgain());
    this.#sharing = new Sharing(ports, (shared) => this.#guard(() => this.#takeShared(shared)));
    this.#restlessness = new Restlessness(this.#now);
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
      starting: () => this.#guard(() => this.#starting()),
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
      const [answer, appoint] = await Promise.all([
        this.#ports.loadPack(),
        this.#ports.loadJudge(),
        this.#sharing.ask(),
      ]);
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
    this.#sharing.tell();
  }

  /** "Add another claim": whatever the page does next, it is about another one. */
  #starting(): void {
    this.#active?.session.startNew();
    this.#parked = undefined;
    this.#moments.soonAndLater();
  }

  // Locate.

  lookAgain(): void {
    this.#guard(() => this.#locate());
  }

  #locate(): void {
    if (!this.#isTaught) return;
    refuseTooLarge(this.#document);
    const { forms: maps, signs } = this.#pace.measure(() => this.#examine());
    const judge = this.#ready;
    if (maps.length === 0 && signs) this.#sharing.show(signs);
    if (maps.length > 0 && !judge) {
      // Looks again when it has come.
      void this.#judge();
      return;
    }
    const before = this.#forms;
    const activeBefore = this.#active;
    this.#park(maps.length);
    this.#forms = maps.map((map, index) => {
      const sameNumber = before.length === maps.length ? before[index] : undefined;
      const same = before.find((form) => form.map.container === map.container) ?? sameNumber;
      return new TrackedForm(map, same?.session ?? this.#sessionFor(maps.length, judge));
    });
    this.#active = this.#forms.find((form) => form.session === activeBefore?.session) ?? fullest(this.#forms);
    this.#watch();
    this.#check();
  }

  /** Parts of a claim are put together for a page with one form; several are claims of their own. */
  get #only(): TrackedForm | undefined {
    return this.#forms.length === 1 ? this.#forms[0] : undefined;
  }

  #park(found: number): void {
    const only = this.#only;
    if (!only || found === 1) return;
    // A page that has taken the claim shows none, and the next one is another claim.
    this.#parked = found === 0 && !only.session.isSubmitted ? only.session : undefined;
    this.#sharing.leave(true);
  }

  #sessionFor(found: number, judge: Judge | undefined): ClaimSession {
    const parked = found === 1 ? this.#parked : undefined;
    this.#parked = undefined;
    if (parked) return parked;
    const session = this.#newSession(judge);
    if (found === 1 && this.#sharing.shared) session.join(this.#sharing.shared);
    return session;
  }

  #takeShared(shared: Shared): void {
    if (this.#only) {
      this.#only.session.join(shared);
      this.#moments.soon();
      return;
    }
    // With what has come beside it, this page may be a part of a claim.
    const beside = JSON.stringify(shared.beside);
    if (beside === this.#besideSeen) return;
    this.#besideSeen = beside;
    this.#pace.soon();
  }

  #examine(): Examined {
    return examine(this.#document, this.#portals.list, this.#sharing.beside);
  }

  #watch(): void {
    for (const stop of this.#stopWatching) stop();
    const soon = () => this.#pace.soon();
    const changes = {
      noticed: (count: number) => this.#guard(() => this.#restlessness.note(count)),
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
    if (this.#forms.some((form) => !form.isWhole)) this.#show(this.#states, []);
    this.#pace.soon();
  }

  #newSession(judge: Judge | undefined): ClaimSession {
    if (!judge) throw new Error('no session before the rules are here');
    return judge.newSession({ host: this.#ports.host, now: this.#now, today: localToday });
  }

  // Read, gather, check, show.

  #check(): void {
    const judge = this.#ready;
    if (this.#forms.length === 0 || !judge) {
      this.#show([], []);
      return;
    }
    if (this.#forms.some((form) => !form.isWhole)) {
      this.#restructured();
      return;
    }
    const views = this.#forms.map((form, index) => this.#view(form, index, judge));
    const waits = views.flatMap(({ again }) => again ?? []);
    this.#moments.settleIn(waits.length > 0 ? Math.min(...waits) : undefined);
    this.#show(
      views.map(({ state }) => state),
      views.flatMap(({ marks }) => marks),
    );
    if (this.#only) this.#sharing.read(this.#only.session);
  }

  /** What one form says now. Where there are several, their numbers keep their findings apart. */
  #view(form: TrackedForm, index: number, judge: Judge): View {
    judge.rows.want(form.take(judge.rows.tables).claim);
    const evaluation = form.session.evaluate();
    if (!evaluation) throw new Error('a form that was read says something');
    const isOne = this.#forms.length === 1;
    const shown = isOne
      ? evaluation.state.shown
      : evaluation.state.shown.map((one) => ({ ...one, key: `${index}:${one.key}` }));
    const state: LiveState = {
      ...evaluation.state,
      shown,
      ...(!isOne && { form: index, active: form === this.#active }),
      ...(form.map.portal && { portal: form.map.portal }),
      // An orphan goes on with what it has, and says so.
      ...(this.#ports.isOrphan() && { note: 'updated' }),
    };
    return { state, marks: form.marks(shown), again: evaluation.again };
  }

  #show(states: readonly LiveState[], marks: readonly Mark[]): void {
    this.#states = states;
    this.#drawing.show(this.live(), marks);
    this.#ports.publish(states);
  }

  /** A finding's form and its key there. */
  #dismiss(key: string): void {
    const match = /^(\d+):(.*)$/.exec(key);
    const form = match ? this.#forms[Number(match[1])] : this.#active;
    form?.session.dismiss(match?.[2] ?? key);
    this.#check();
  }

  // What panel and terminal ask.

  live(): LiveState | null {
    const active = this.#active ? this.#forms.indexOf(this.#active) : 0;
    return this.#states[active] ?? this.#states[0] ?? null;
  }

  answer(fact: string, line: number | undefined, value: ContextValue | null, form?: number): void {
    const chosen = form === undefined ? this.#active : this.#forms[form];
    chosen?.session.answer(fact, line, value);
    this.#guard(() => this.#check());
  }

  setPayer(kind: PayerKind, form?: number): void {
    this.answer('payer.kind', undefined, kind === 'unknown' ? null : kind, form);
  }

  joined(shared: Shared): void {
    this.#guard(() => this.#sharing.take(shared));
  }

  hidden(): void {
    this.#guard(() => this.#sharing.leave(false));
  }

  shown(): void {
    this.#guard(() => this.#check());
  }

  reveal(key: string): void {
    this.#guard(() => this.#drawing.reveal(key));
  }

  async report(input: ReportInput): Promise<FormReport[]> {
    await this.#taught;
    const maps = this.#isTaught ? this.#examine().forms : undefined;
    if (maps?.length === 0) return [];
    const judge = maps && (await this.#judge());
    if (!judge) throw new Error('Box24 could not read this page');
    await this.#sharing.ask();
    const forms = maps.map((map) => new TrackedForm(map, this.#reportSession(maps.length, judge)));
    for (const form of forms) judge.rows.want(form.read().claim);
    await judge.rows.arrived();
    const { report } = await this.#ports.loadInspector();
    const { claim, leads = true } = (forms.length === 1 && this.#sharing.shared) || {};
    const part = claim !== undefined && { part: { claim, leads } };
    return forms.map((form) => ({
      ...report(form.session, form.take(judge.rows.tables), form.map, input),
      ...part,
    }));
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

  #reportSession(found: number, judge: Judge): ClaimSession {
    const session = this.#newSession(judge);
    if (found === 1 && this.#sharing.shared) session.join(this.#sharing.shared);
    return session;
  }

  get isOver(): boolean {
    return this.#isOver;
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
    this.#stopListening();
    this.#pace.stop();
    this.#moments.stop();
    this.#sharing.stop();
    for (const stop of this.#stopWatching) stop();
    this.#stopWatching = [];
    this.#forms = [];
    this.#active = undefined;
  }

  destroy(): void {
    this.#guard(() => this.#sharing.leave(true));
    this.#stop();
    this.#drawing.destroy();
    this.#states = [];
    this.#ports.publish([]);
  }
}

/** Before the biller chose one: the form with the most fields named. */
function fullest(forms: readonly TrackedForm[]): TrackedForm | undefined {
  return forms.toSorted((a, b) => b.map.fields.size - a.map.fields.size)[0];
}
