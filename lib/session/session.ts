import type { Claim } from '../claim/claim.ts';
import { fieldDefinition } from '../claim/fields.ts';
import { lackingIn } from '../facts/lacking.ts';
import type { ContextValue, RememberedLine } from '../facts/types.ts';
import type { Rulebook } from '../rules/compile.ts';
import { valuesUnder } from '../rules/rests-on.ts';
import type { Verdict } from '../rules/types.ts';
import type { Tables } from '../tables/types.ts';
import { givenAnswers } from './answers.ts';
import { fingerprint } from './fingerprint.ts';
import { ClaimHistory } from './history.ts';
import { inputsOf, type Known } from './inputs.ts';
import { Inquiry } from './inquiry.ts';
import { judgedOf } from './judged.ts';
import { Judging } from './judging.ts';
import { keptOf } from './kept.ts';
import { withLate } from './late.ts';
import { summarizeLines } from './lines.ts';
import { ClaimMoments } from './moment.ts';
import { ClaimNotes, movedKey, movedPath } from './notes.ts';
import { Outbox } from './outbox.ts';
import { lineKey, type Part, type WholeClaim, wholeClaim } from './parts.ts';
import { PayerWatch } from './payer.ts';
import { Places } from './places.ts';
import { putAsideIn } from './put-aside.ts';
import { bestQuestion } from './questions.ts';
import type { Reason } from './reasons.ts';
import { ruleNeeds } from './rule-needs.ts';
import { followLines, moveFocus, newScreen, nextSettling, type Screen } from './screen.ts';
import type { Evaluation, SessionOptions, SessionReading } from './session-types.ts';
import type { Judged, News, Shared } from './shared.ts';
import { type Scene, Showing } from './showing.ts';
import { type Asked, SubmitHold } from './submit-hold.ts';
import type { LiveState, ShownFinding } from './types.ts';

/**
 * One claim over time in one frame: what the biller answered, where the cursor was, what has spoken already, and the parts
 * of the claim that other frames and earlier steps hold. Another member, patient or account in the same form starts over.
 */
export class ClaimSession {
  readonly #options: SessionOptions;
  #reading: SessionReading | undefined;
  #whole: WholeClaim | undefined;
  #tables: Tables | undefined;
  #screen: Screen = newScreen();
  #showing = new Showing();
  #notes = new ClaimNotes();
  readonly #judging = new Judging();
  readonly #history = new ClaimHistory();
  readonly #payerWatch = new PayerWatch();
  /** The rules that judged last. */
  #rulebook: Rulebook | undefined;
  #edited: string | undefined;
  /** What the other frames of the page show. */
  #frames: readonly Claim[] = [];
  #leads = true;
  #isAlone = true;
  #epoch: number | undefined;
  #noted: number | undefined;
  readonly #outbox = new Outbox();
  readonly #hold = new SubmitHold();
  /** What was judged last, as far as it may leave the page. */
  #judged: (() => Judged) | undefined;
  /** Counts the claims that stood here. */
  #turn = 0;
  /** What earlier claims say of the patient. */
  #memory: readonly RememberedLine[] = [];
  /** The cursor came into a field after Submit. */
  #isBack = false;
  /** So it did, and the claim still stood there: the page has not taken it. */
  #isResumed = false;

  /** What would be found if something were otherwise. */
  readonly inquiry: Inquiry;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.inquiry = new Inquiry(options, () => {
      const whole = this.#whole;
      const tables = this.#tables;
      return whole && tables && { whole, tables, known: this.#known };
    });
  }

  /** Takes a fresh reading of the form, and the tables as far as they have arrived. */
  read(reading: SessionReading, tables: Tables): void {
    const { focused, submitting } = this.#screen;
    const hands = {
      submitting,
      ...(focused !== undefined && { focused }),
      ...(this.#edited !== undefined && { edited: this.#edited }),
    };
    const { isOther, left } = this.#history.read(reading.claim, hands, this.#options.now());
    if (isOther) this.#startOver();
    this.#isResumed = this.#isBack;
    if (left) {
      this.#outbox.left(left);
      this.#screen.leaving = false;
    }
    this.#reading = reading;
    this.#tables = tables;
    this.#putTogether(reading.claim);
  }

  #putTogether(own: Claim): void {
    const frames = this.#frames.map((claim): Part => ({ claim, from: 'other frame' }));
    this.#whole = wholeClaim(own, [...frames, ...this.#history.parts]);
    const { lines } = this.#whole.claim;
    // Without any line in sight, what was said of lines waits for them.
    const moved = lines.length > 0 ? this.#notes.follow(lines.map(lineKey)) : undefined;
    if (!moved) return;
    followLines(this.#screen, moved, (path) => movedPath(path, moved));
    this.#showing.follow((key) => movedKey(key, moved));
  }

  /** Another claim: nothing of the one before counts for it. */
  #startOver(): void {
    this.#forget();
    this.#outbox.over();
  }

  #forget(): void {
    this.#turn += 1;
    const { focused } = this.#screen;
    this.#screen = newScreen();
    if (focused !== undefined) this.#screen.focused = focused;
    this.#showing = new Showing();
    this.#notes = new ClaimNotes();
    this.#edited = undefined;
    this.#judged = undefined;
    this.#memory = [];
    this.#isBack = false;
  }

  /** The page says that another claim begins ("Add another claim" was pressed). */
  startNew(): void {
    this.#history.clear();
    this.#startOver();
  }

  /** Takes what the background knows of this claim: the steps before, the other frames, what was said there. */
  join({ epoch, steps, inDoubt, frames, notes, noted, leads, claim, memory }: Shared): void {
    if (this.#epoch !== undefined && this.#epoch !== epoch && !this.#outbox.isOver) {
      this.#history.clear();
      this.#forget();
    }
    const isFirst = this.#epoch === undefined;
    this.#epoch = epoch;
    // Steps are for a page that has not been read yet: it must not count as theirs before it is compared with them.
    if (isFirst && !this.#reading) this.#history.join(steps, inDoubt);
    else if (!this.mustTell) this.#history.steps = steps;
    if (notes && noted !== this.#noted && !this.#outbox.hasNotes) this.#notes.adopt(notes);
    this.#noted = noted;
    // What is said of the claim before must not be taken for this one.
    if (memory && !this.mustTell) this.#memory = memory;
    this.#frames = frames;
    this.#leads = leads;
    this.#isAlone = claim === undefined;
    if (this.#reading) this.#putTogether(this.#reading.claim);
  }

  /** Whether something happened that the background should know at once. */
  get mustTell(): boolean {
    return this.#outbox.isUrgent;
  }

  /** The claim as it was put together last. */
  get claim(): Claim | undefined {
    return this.#whole?.claim;
  }

  /** A fingerprint of all that it says. */
  get says(): string {
    return saysOf(this.claim);
  }

  /** Counts the claims that stood in this form. */
  get turn(): number {
    return this.#turn;
  }

  /** Submit was pressed and nothing typed since. */
  get isSubmitted(): boolean {
    return this.#screen.submitting;
  }

  /** What the background should know now. Asking for it counts as having told it. */
  news(): News | undefined {
    const claim = this.#reading && keptOf(this.#reading.claim);
    if (!claim) return undefined;
    // What the background answers is about the claim that has just begun.
    if (this.#outbox.isOver) this.#epoch = undefined;
    return this.#outbox.take(claim, {
      submitted: this.#screen.submitting && !this.#isResumed,
      judged: this.#judged?.(),
      notes: this.#notes.carry,
    });
  }

  /** The cursor moved to a field of the claim, or out of all of them. */
  focus(path: string | undefined): void {
    moveFocus(this.#screen, path, this.#options.now());
    this.#isBack ||= path !== undefined && this.#screen.submitting;
  }

  /** The biller typed in a field: whatever was being submitted is being worked on again. */
  edit(path: string | undefined): void {
    this.#screen.submitting = false;
    this.#screen.leaving = false;
    this.#screen.asking = false;
    this.#edited = path;
    if (path) this.#screen.touched.add(path);
  }

  /** Submit was pressed. */
  submit(): void {
    this.#screen.submitting = true;
    this.#isBack = false;
  }

  /**
   * Submit is about to be pressed where it is held: judges the claim as at Submit, from what was read last.
   * @returns what is in the way; undefined where nothing is that was not held before on the same values, or nothing can be told
   */
  askSubmit(): Asked | undefined {
    this.#screen.asking = true;
    const shown = this.evaluate()?.state.shown ?? [];
    const asked = this.#hold.ask(shown, this.#notes, (key) => this.#signature(key));
    if (asked) this.#screen.submitting = false;
    else this.#screen.asking = false;
    return asked;
  }

  /** Submit is no longer held. @param isSeen the biller has seen for what: it is not held for that again */
  endHold(isSeen: boolean): void {
    this.#screen.asking = false;
    if (!isSeen) return;
    this.#hold.wasSeen(this.#notes);
    this.#outbox.noted();
  }

  /** Next was pressed: what this step lacks can be mended here for the last time without coming back. */
  leaveStep(): void {
    this.#screen.leaving = true;
  }

  /**
   * The biller answered a question.
   * @param fact `ctx.<name>`, or `payer.kind`
   * @param line index of the line it holds for; left out = the claim
   * @param value null takes the answer back
   * @param isUntold with null: it cannot be told, and is neither asked again nor taken from earlier claims
   */
  answer(fact: string, line: number | undefined, value: ContextValue | null, isUntold = false): void {
    this.#notes.answer(fact, line, value, isUntold);
    this.#outbox.noted();
  }

  /**
   * The finding is silent until a value that it rests on changes.
   * @param reason left out: "Not now"
   */
  dismiss(key: string, reason?: Reason): void {
    this.#notes.dismiss(key, this.#signature(key), reason);
    this.#outbox.noted();
  }

  /** A finding that was put aside is shown again. */
  takeBack(key: string): void {
    this.#notes.takeBack(key);
    this.#outbox.noted();
  }

  /** What is known beside the page. */
  get #known(): Known {
    return {
      notes: this.#notes,
      watch: this.#payerWatch,
      memory: this.#memory,
      file: this.#options.file?.(),
    };
  }

  /** Checks what was read last and says what may be shown now. @returns undefined before the first reading, and without rules */
  evaluate(): Evaluation | undefined {
    const reading = this.#reading;
    const tables = this.#tables;
    if (!reading || !tables || !this.#whole) return undefined;
    const inputs = inputsOf(this.#whole, tables, this.#known, this.#options);
    const rulebook = this.#options.rulebookFor(ruleNeeds(inputs));
    if (!rulebook) return undefined;
    const { facts, verdict } = this.#judging.judge(inputs, rulebook);
    this.#rulebook = rulebook;
    const now = this.#options.now();
    const areTaken = inputs.elsewhere?.get('lines') === 'earlier step';
    const committed = areTaken ? new Set(inputs.claim.lines.keys()) : reading.committed;
    const moments = new ClaimMoments(inputs.claim, committed, this.#screen, now);
    const lacking = lackingIn(inputs.claim, Object.keys(verdict.notChecked));
    const shown = this.#show(verdict, { facts, rulebook, moments, lacking }, reading);
    const aside = putAsideIn(verdict, rulebook, (key) =>
      this.#notes.asideFor(key, () => this.#signature(key)),
    );
    this.#judged = () => judgedOf(verdict, shown, { inputs, portal: reading.portal, aside });
    const waits = [nextSettling(this.#screen, now), this.#history.patience(now)].filter(
      (wait) => wait !== undefined,
    );
    const account = this.#whole.claim.fields.patientAccount;
    const state = {
      host: this.#options.host,
      payer: inputs.payer,
      coverage: reading.coverage,
      checked: verdict.checked,
      notChecked: verdict.notChecked,
      lacking,
      shown,
      ...(aside.length > 0 && { aside }),
      unaddedInput: reading.unaddedInput,
      turn: this.#turn,
      ...(account?.state === 'known' && { account: String(account.value) }),
      ...(!this.#isAlone && { part: this.#leads ? ('leads' as const) : ('follows' as const) }),
    };
    const { context } = this.#notes;
    return {
      state: withLate<typeof state, Late>(state, {
        lines: () => summarizeLines(inputs, shown),
        answers: () => givenAnswers({ ...inputs, context }),
        question: () => bestQuestion(verdict, inputs, (line) => moments.isSettled(line)),
        says: () => saysOf(inputs.claim),
      }),
      ...(waits.length > 0 && { again: Math.min(...waits) }),
    };
  }

  #show(
    verdict: Verdict,
    { lacking, ...known }: Pick<Scene, 'facts' | 'rulebook' | 'moments'> & Pick<LiveState, 'lacking'>,
    { onPage, page }: SessionReading,
  ): ShownFinding[] {
    const { lines, fields } = known.facts.inputs.claim;
    return this.#showing.show(verdict, {
      ...known,
      screen: this.#screen,
      isReview: page === 'review' && this.#frames.length === 0,
      places: new Places(onPage, known.facts.inputs, this.#frames, this.#leads),
      isLater: (missing) => page === 'step' && isField(missing) && !(lacking && missing in lacking),
      isDismissed: (key) => this.#notes.isDismissed(key, () => this.#signature(key)),
      saysOf: (line) => fingerprint(JSON.stringify(line >= 0 ? lines[line] : fields) ?? ''),
    });
  }

  /** A fingerprint of the values that a finding rests on. @param key `rule#branch@line` */
  #signature(key: string): string {
    const at = key.lastIndexOf('@');
    const claim = this.#whole?.claim;
    const values =
      claim &&
      this.#rulebook &&
      valuesUnder(key.slice(0, at), Number(key.slice(at + 1)), claim, this.#rulebook);
    return fingerprint(JSON.stringify(values) ?? '');
  }
}

/** Whether what is missing is a field of the claim. */
const isField = (missing: string): boolean =>
  fieldDefinition(missing.replace(/^line\./, 'lines[0].')) !== undefined;

/** What only the panel shows. */
type Late = Required<Pick<LiveState, 'lines' | 'answers' | 'says' | 'question'>>;

const saysOf = (claim: Claim | undefined): string => fingerprint(JSON.stringify(claim) ?? '');
