import type { Claim, PayerKind } from '../claim/claim.ts';
import type { Context, ContextValue, FactInputs, Payer } from '../facts/types.ts';
import { check } from '../rules/check.ts';
import type { Rulebook } from '../rules/compile.ts';
import { explain } from '../rules/explain.ts';
import type { Fault, Finding, Outcome, Verdict } from '../rules/types.ts';
import type { PayerData } from '../tables/payers.ts';
import type { Tables } from '../tables/types.ts';
import { anchorOf } from './anchor.ts';
import { givenAnswers } from './answers.ts';
import { LoudBudget } from './budget.ts';
import { summarizeLines } from './lines.ts';
import { decidePayer } from './payer.ts';
import { bestQuestion } from './questions.ts';
import {
  claimIdentity,
  lineMoment,
  lineOf,
  moveFocus,
  newScreen,
  nextSettling,
  type Screen,
} from './screen.ts';
import { loudnessOf, type Moment } from './speak.ts';
import type { LiveState, ShownFinding } from './types.ts';

/** What one reading of the form gave. */
export interface SessionReading {
  readonly claim: Claim;
  readonly coverage: { readonly read: number; readonly seen: number };
  readonly unaddedInput: boolean;
  /** Paths of the fields that stand on this page. */
  readonly onPage: ReadonlySet<string>;
  /** Indexes of lines that the page has taken (rows of text). */
  readonly committed: ReadonlySet<number>;
}

export interface SessionOptions {
  readonly host: string;
  readonly rulebook: Rulebook;
  readonly payers: readonly PayerData[];
  /** Milliseconds that only go forward. */
  readonly now: () => number;
  /** Today, `YYYY-MM-DD`. */
  readonly today: () => string;
}

export interface Evaluation {
  readonly state: LiveState;
  /** Milliseconds until a line settles by itself; ask again then. */
  readonly again?: number;
}

const SPEAKS_FOR_ANY_PAYER: ReadonlySet<Fault> = new Set<Fault>(['value', 'between-lines', 'total']);

/**
 * One claim over time in one frame: what the biller answered, where the cursor was, what has spoken already.
 * Holds everything in memory; nothing is stored. Another member or account in the same form starts over.
 */
export class ClaimSession {
  readonly #options: SessionOptions;
  #reading: SessionReading | undefined;
  #tables: Tables | undefined;
  #screen: Screen = newScreen();
  #budget = new LoudBudget();
  #identity: string | undefined;
  #chosenPayer: PayerKind | undefined;
  #values: Record<string, ContextValue> = {};
  #lineValues: Record<number, Record<string, ContextValue>> = {};
  /** Findings put aside with "Not now", and the values they were put aside for. */
  #dismissed = new Map<string, string>();
  /** Keys of the findings that carry a mark now: a mark stays, greyed, while the biller works on its row. */
  #marked = new Set<string>();

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** Takes a fresh reading of the form, and the tables as far as they have arrived. */
  read(reading: SessionReading, tables: Tables): void {
    const identity = claimIdentity(reading.claim);
    const typingIdentity = this.#screen.focused === 'insured.id' || this.#screen.focused === 'patientAccount';
    if (identity && this.#identity && identity !== this.#identity && !typingIdentity) this.#startOver();
    if (identity && !typingIdentity) this.#identity = identity;
    this.#reading = reading;
    this.#tables = tables;
  }

  #startOver(): void {
    this.#screen = newScreen();
    this.#budget = new LoudBudget();
    this.#values = {};
    this.#lineValues = {};
    this.#dismissed = new Map();
    this.#marked = new Set();
  }

  /** The cursor moved to a field of the claim, or out of all of them. */
  focus(path: string | undefined): void {
    moveFocus(this.#screen, path, this.#options.now());
  }

  /** The biller typed in a field: whatever was being submitted is being worked on again. */
  edit(path: string | undefined): void {
    this.#screen.submitting = false;
    if (path) this.#screen.touched.add(path);
  }

  /** Submit was pressed. */
  submit(): void {
    this.#screen.submitting = true;
  }

  /**
   * The biller answered a question.
   * @param fact `ctx.<name>`, or `payer.kind`
   * @param line index of the line it holds for; left out = the claim
   * @param value null takes the answer back
   */
  answer(fact: string, line: number | undefined, value: ContextValue | null): void {
    if (fact === 'payer.kind') {
      this.#chosenPayer = value === null ? undefined : (String(value) as PayerKind);
      return;
    }
    const name = fact.replace(/^ctx\./, '');
    let target = this.#values;
    if (line !== undefined) {
      target = this.#lineValues[line] ?? {};
      this.#lineValues[line] = target;
    }
    if (value === null) delete target[name];
    else target[name] = value;
  }

  /** "Not now": the finding is silent until a value that it rests on changes. */
  dismiss(key: string): void {
    const line = Number(key.slice(key.lastIndexOf('@') + 1));
    this.#dismissed.set(key, this.#signature(line));
  }

  #inputs(reading: SessionReading, tables: Tables): FactInputs {
    const context: Context = { values: this.#values, lineValues: this.#lineValues, profile: {} };
    const payer: Payer = decidePayer({
      claim: reading.claim,
      payers: this.#options.payers,
      ...(this.#chosenPayer && { chosen: this.#chosenPayer }),
    });
    return { claim: reading.claim, payer, tables, context, today: this.#options.today() };
  }

  /** Checks what was read last and says what may be shown now. @returns undefined before the first reading */
  evaluate(): Evaluation | undefined {
    const reading = this.#reading;
    const tables = this.#tables;
    if (!reading || !tables) return undefined;
    const inputs = this.#inputs(reading, tables);
    const verdict = check(inputs, this.#options.rulebook);
    const shown = this.#show(verdict, reading, inputs);
    const question = bestQuestion(verdict, inputs);
    const wait = nextSettling(this.#screen, this.#options.now());
    return {
      state: {
        host: this.#options.host,
        payer: inputs.payer,
        coverage: reading.coverage,
        checked: verdict.checked,
        notChecked: verdict.notChecked,
        shown,
        lines: summarizeLines(inputs, shown),
        ...(question && { question }),
        answers: givenAnswers(inputs),
        unaddedInput: reading.unaddedInput,
      },
      ...(wait !== undefined && { again: wait }),
    };
  }

  #show(verdict: Verdict, reading: SessionReading, inputs: FactInputs): ShownFinding[] {
    const drafts = verdict.outcomes.flatMap((outcome) => {
      const key = `${outcome.rule}#${outcome.branch}@${outcome.line}`;
      const signature = this.#signature(outcome.line);
      const moment = this.#momentOf(outcome, reading);
      const spoken = this.#maySpeak(outcome, inputs) ? loudnessOf(outcome, moment) : 'silent';
      const stays = spoken === 'silent' && this.#marked.has(key);
      const hidden = (spoken === 'silent' && !stays) || this.#dismissed.get(key) === signature;
      const unlisted = outcome.status === 'not-checked' && !outcome.listed;
      return hidden || unlisted
        ? []
        : [{ outcome, moment, key, signature, stays, loudness: stays ? ('quiet' as const) : spoken }];
    });
    const loud = this.#budget.choose(
      drafts
        .filter((draft) => draft.loudness === 'loud')
        .map(({ key, signature, outcome }) => ({ key, signature, severity: outcome.severity })),
      this.#screen.submitting,
    );
    const shown = drafts.map(({ outcome, moment, key, stays, loudness }) => {
      const finding = explain(outcome, inputs, this.#options.rulebook);
      const at = anchorOf(finding, reading.claim, reading.onPage, moment, this.#screen.touched);
      return {
        key,
        finding,
        loudness: loudness === 'loud' && key !== loud ? 'quiet' : loudness,
        ...(at !== undefined && { at }),
        greyed: stays,
      };
    });
    this.#marked = new Set(
      shown.filter((one) => one.loudness === 'quiet' || one.loudness === 'loud').map((one) => one.key),
    );
    return shown;
  }

  /** While nobody knows who pays, only what no payer would take may speak. */
  #maySpeak(outcome: Outcome, inputs: FactInputs): boolean {
    return inputs.payer.kind !== 'unknown' || SPEAKS_FOR_ANY_PAYER.has(outcome.fault);
  }

  #momentOf(outcome: Outcome, reading: SessionReading): Moment {
    const screen = this.#screen;
    if (screen.submitting) return 'submit';
    const line = outcome.line >= 0 ? reading.claim.lines[outcome.line] : undefined;
    const owed = this.#options.rulebook.fieldsOf(outcome);
    if (screen.focused && outcome.fault === 'missing-on-claim' && owed.includes(screen.focused))
      return 'owed';
    if (!line) return this.#claimMoment(outcome, owed, reading);
    const moment = lineMoment(
      screen,
      line,
      outcome.line,
      reading.committed.has(outcome.line),
      this.#options.now(),
    );
    if (moment !== 'typing') return moment;
    const usesCursor = screen.focused !== undefined && owed.some((path) => screen.focused?.startsWith(path));
    return usesCursor || lineOf(screen.focused) !== outcome.line ? 'typing' : 'left';
  }

  /** A fault of the claim's own fields speaks when they are left; what the claim lacks, when some line is settled. */
  #claimMoment(outcome: Outcome, fields: readonly string[], reading: SessionReading): Moment {
    const screen = this.#screen;
    if (screen.focused !== undefined && fields.includes(screen.focused)) return 'typing';
    const touched = fields.some((path) => screen.touched.has(path));
    const settled = reading.claim.lines.some((line, index) => {
      const moment = lineMoment(screen, line, index, reading.committed.has(index), this.#options.now());
      return moment !== 'typing';
    });
    if (outcome.fault === 'value' || outcome.fault === 'contradiction') return touched ? 'left' : 'prefilled';
    return settled ? 'settled' : 'typing';
  }

  /** The values a finding rests on: those of its line, or all fields of the claim. */
  #signature(line: number): string {
    const claim = this.#reading?.claim;
    return JSON.stringify(line >= 0 ? claim?.lines[line] : claim?.fields) ?? '';
  }

  /** All findings at Submit, nothing held back; for reports. */
  report(extra: {
    readonly payer?: PayerKind;
    readonly today?: string;
    readonly context?: Context;
  }): Report | undefined {
    const reading = this.#reading;
    const tables = this.#tables;
    if (!reading || !tables) return undefined;
    const own = this.#inputs(reading, tables);
    const inputs: FactInputs = {
      ...own,
      payer: extra.payer ? { kind: extra.payer, reason: 'you chose it' } : own.payer,
      today: extra.today ?? own.today,
      context: extra.context ?? own.context,
    };
    const verdict = check(inputs, this.#options.rulebook);
    return {
      payer: inputs.payer,
      claim: reading.claim,
      verdict,
      findings: reportedFindings(verdict, inputs, this.#options.rulebook),
    };
  }
}

export interface Report {
  readonly payer: Payer;
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** The findings a report lists: all that failed, and the undecided ones that ask to be listed. */
export function reportedFindings(verdict: Verdict, inputs: FactInputs, rulebook: Rulebook): Finding[] {
  return verdict.outcomes
    .filter((outcome) => outcome.status === 'failed' || outcome.listed)
    .map((outcome) => explain(outcome, inputs, rulebook));
}
