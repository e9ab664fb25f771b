import type { FieldEdit } from '../../lib/claim/edit.ts';
import { type LocatedClaim, mapOf } from '../../lib/forms/map-claim.ts';
import type { FormMap } from '../../lib/forms/types.ts';
import { claimInputs } from '../../lib/messages/checker-doors.ts';
import type { FormReport, PageReadings } from '../../lib/messages/reading-types.ts';
import type { Reason } from '../../lib/session/reasons.ts';
import { reportExtra } from '../../lib/session/report.ts';
import type { ClaimSession } from '../../lib/session/session.ts';
import type { Shared } from '../../lib/session/shared.ts';
import type { Asked } from '../../lib/session/submit-hold.ts';
import type { Base, Follower } from '../checker/ports.ts';
import { claimDoors } from './doors.ts';
import { formerOf, fullest } from './former.ts';
import { Holding } from './holding.ts';
import { ofKey } from './keys.ts';
import { Moments } from './moments.ts';
import { listenToPage } from './page-events.ts';
import type { FollowerPorts } from './ports.ts';
import { Restlessness } from './restlessness.ts';
import { Rows } from './rows.ts';
import { Rules } from './rules.ts';
import { Sharing } from './sharing.ts';
import { TrackedForm } from './tracked-form.ts';
import { viewOf } from './view.ts';
import { watchForm } from './watch-form.ts';

/** Reads the claims in a frame's forms and has them judged. */
export class ClaimFollower implements Follower {
  readonly #base: Base;
  readonly #ports: FollowerPorts;
  readonly #rows: Rows;
  readonly #rules: Rules;
  readonly #restlessness: Restlessness;
  readonly #moments: Moments;
  readonly #sharing: Sharing;
  readonly #holding: Holding;
  #forms: readonly TrackedForm[] = [];
  /** The form that the biller works in; the badge speaks of it. */
  #active: TrackedForm | undefined;
  /** The session of a form that is gone: a page that renders itself anew takes it away for a moment. */
  #parked: ClaimSession | undefined;
  #stopListening: (() => void) | undefined;
  #stopWatching: readonly (() => void)[] = [];

  readonly doors = claimDoors({
    form: (number) => this.form(number),
    answered: () => this.#guardedCheck(),
    reveal: (key) => this.#base.guard(() => this.#base.reveal(key)),
    putAside: (key, reason) =>
      this.#base.guard(() =>
        reason === null ? this.#takeBack(key) : this.dismiss(key, reason === 'not-now' ? undefined : reason),
      ),
    renew: () => {
      this.#rules.forget();
      void this.#holding.renew();
      this.#guardedCheck();
    },
  });

  constructor(base: Base, ports: FollowerPorts) {
    this.#base = base;
    this.#ports = ports;
    const again = () => this.#moments.soon();
    this.#rows = new Rows(ports.pack.sets, ports.loadRows, again);
    this.#rules = new Rules(ports.pack, ports.loadRules, again);
    this.#restlessness = new Restlessness(() => base.view.performance.now());
    this.#moments = new Moments(base.view, (isFresh) => this.#guardedCheck(isFresh));
    this.#sharing = new Sharing(ports, base.beside);
    this.#holding = new Holding(ports.loadHold, {
      ask: () => this.#askSubmit(),
      back: (isSeen) => base.guard(() => this.#back(isSeen)),
      release: (reasons) => base.guard(() => this.#release(reasons)),
      passes: (event) => base.guard(() => this.#submitting(event)),
      changed: again,
    });
  }

  get active(): number {
    return this.#active ? this.#forms.indexOf(this.#active) : -1;
  }

  get maps(): readonly FormMap[] {
    return this.#forms.map(({ map }) => map);
  }

  // What the biller does.

  #listen(): () => void {
    const { guard } = this.#base;
    return listenToPage(this.#base.view, {
      focused: (event) => guard(() => this.#focused(event)),
      left: () => guard(() => this.#left()),
      edited: (event) => guard(() => this.#edited(event)),
      changed: () => this.#moments.soonAndLater(),
      submitting: (event) => guard(() => this.#submitting(event)),
      starting: () => guard(() => this.#starting()),
      leavingStep: () => guard(() => this.#leavingStep()),
    });
  }

  #formOf(event: Event): TrackedForm | undefined {
    return this.#forms.find((form) => form.holds(event));
  }

  #focused(event: Event): void {
    const form = this.#formOf(event);
    if (form) this.#active = form;
    this.#active?.session.focus(form?.fieldOf(event));
    this.#moments.soonAndLater();
  }

  #left(): void {
    this.#active?.session.focus(undefined);
    this.#moments.soonAndLater();
  }

  #edited(event: Event): void {
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
    this.check();
    this.#sharing.tell();
  }

  // Submit, where it is held.

  #askSubmit(): Asked | undefined {
    const form = this.#active;
    if (!form?.isWhole) return undefined;
    this.#rows.want(form.take(this.#rows.tables).claim);
    const asked = form.session.askSubmit();
    if (asked) this.#moments.soon();
    return asked;
  }

  #back(isSeen: boolean): void {
    this.#active?.session.endHold(isSeen);
    this.check();
  }

  #release(reasons: ReadonlyMap<string, Reason>): void {
    const session = this.#active?.session;
    if (!session) return;
    session.endHold(true);
    for (const [key, reason] of reasons) session.dismiss(key, reason);
    session.submit();
    this.check();
    this.#sharing.tell();
  }

  #leavingStep(): void {
    this.#active?.session.leaveStep();
    this.check();
  }

  /** "Add another claim": whatever the page does next, it is about another one. */
  #starting(): void {
    this.#active?.session.startNew();
    this.#parked = undefined;
    this.#moments.soonAndLater();
  }

  // The forms.

  take(claims: readonly LocatedClaim[]): void {
    const maps = claims.map(mapOf);
    this.#stopListening ??= this.#listen();
    const activeBefore = this.#active;
    const former = formerOf(this.#forms, maps);
    this.#park(maps.length);
    this.#forms = maps.map(
      (map, index) => new TrackedForm(map, former[index]?.session ?? this.#sessionFor(maps.length)),
    );
    this.#active = this.#forms.find((form) => form.session === activeBefore?.session) ?? fullest(this.#forms);
    this.#watch();
    if (maps.length > 0) this.#holding.begin();
    this.check();
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

  #sessionFor(found: number): ClaimSession {
    const parked = found === 1 ? this.#parked : undefined;
    this.#parked = undefined;
    return parked ?? this.#newSession(found);
  }

  #newSession(found: number): ClaimSession {
    const session = this.#ports.newSession((needs) => this.#rules.bookFor(needs));
    const { shared } = this.#base.beside;
    if (found === 1 && shared) session.join(shared);
    return session;
  }

  join(shared: Shared): boolean {
    const only = this.#only;
    if (!only) return false;
    only.session.join(shared);
    this.#moments.soon();
    return true;
  }

  leave(stays: boolean): void {
    this.#sharing.leave(stays);
  }

  #watch(): void {
    for (const stop of this.#stopWatching) stop();
    const { guard } = this.#base;
    const changes = {
      noticed: (count: number) => guard(() => this.#restlessness.note(count)),
      changed: (onlyValues: boolean) => {
        if (!onlyValues) this.#forget();
        this.#moments.soon();
      },
      restructured: () => guard(() => this.#restructured()),
    };
    this.#stopWatching = this.#forms.map(({ map }) => watchForm(map, changes));
  }

  #restructured(): void {
    // Marks beside controls that are gone must go at once; the new controls are found a moment later.
    if (this.#forms.some((form) => !form.isWhole)) this.#base.clearMarks();
    this.#base.lookSoon();
  }

  // Read, gather, check, show.

  #guardedCheck(isFresh = true): void {
    this.#base.guard(() => this.check(isFresh));
  }

  #forget(): void {
    for (const form of this.#forms) form.forget();
  }

  /** @param isFresh reads all of the forms, also where nothing seems to have changed */
  check(isFresh = true): void {
    const forms = this.#forms;
    if (isFresh) this.#forget();
    if (forms.some((form) => !form.isWhole)) {
      this.#restructured();
      return;
    }
    const hold = this.#holding.state;
    const setting = { forms, active: this.#active, hold, isOrphan: this.#base.isOrphan() };
    const views = forms.flatMap((form) => {
      this.#rows.want(form.take(this.#rows.tables).claim);
      return viewOf(form, setting) ?? [];
    });
    const waits = views.flatMap(({ again }) => again ?? []);
    if (forms.length > 0) this.#moments.settleIn(waits.length > 0 ? Math.min(...waits) : undefined);
    // While the rules of a payer are on their way, what is shown stays.
    if (views.length === forms.length)
      this.#base.show(
        views.map(({ state }) => state),
        views.flatMap(({ marks }) => marks),
      );
    if (this.#only) this.#sharing.read(this.#only.session);
  }

  /** A form by its number; undefined = the form that is worked on. */
  form(number: number | undefined): TrackedForm | undefined {
    return number === undefined ? this.#active : this.#forms[number];
  }

  /** The form that a finding belongs to, and its key there. */
  formOf(key: string): { readonly form: TrackedForm | undefined; readonly own: string } {
    const { form, own } = ofKey(key);
    return { form: this.form(form), own };
  }

  dismiss(key: string, reason?: Reason): void {
    const { form, own } = this.formOf(key);
    form?.session.dismiss(own, reason);
    this.check();
  }

  #takeBack(key: string): void {
    const { form, own } = this.formOf(key);
    form?.session.takeBack(own);
    this.check();
  }

  // What panel and terminal ask.

  /** Has the rules and rows brought that a form's claim would need with some edits. Reads the form before and after. */
  async prepare(form: TrackedForm, tries: readonly (readonly FieldEdit[])[]): Promise<void> {
    this.check();
    for (const edits of tries) {
      const claim = form.session.inquiry.wantRules({ edits });
      if (claim) this.#rows.want(claim);
    }
    await Promise.all([this.#rows.arrived(), this.#rules.arrived()]);
    this.check();
  }

  async report(claims: readonly LocatedClaim[], input: unknown): Promise<FormReport[]> {
    const extra = reportExtra(claimInputs.report(input));
    const { beside } = this.#base;
    await beside.ask();
    const forms = claims.map((claim) => new TrackedForm(mapOf(claim), this.#newSession(claims.length)));
    for (const form of forms) {
      this.#rows.want(form.take(this.#rows.tables).claim);
      form.session.inquiry.wantRules(extra);
    }
    await Promise.all([this.#rows.arrived(), this.#rules.arrived()]);
    const { report } = await this.#ports.loadInspector();
    const { claim, leads = true } = (forms.length === 1 && beside.shared) || {};
    const part = claim !== undefined && { part: { claim, leads } };
    return forms.map((form) => ({
      ...report(form.session, form.take(this.#rows.tables), form.map, extra),
      ...part,
    }));
  }

  async readings(): Promise<PageReadings | null> {
    const { readings } = await this.#ports.loadInspector();
    return this.#active ? readings(this.#active.map, this.#active.reading) : null;
  }

  stop(): void {
    this.#stopListening?.();
    this.#moments.stop();
    this.#sharing.stop();
    this.#holding.stop();
    for (const stop of this.#stopWatching) stop();
    this.#stopWatching = [];
    this.#forms = [];
    this.#active = undefined;
  }
}
