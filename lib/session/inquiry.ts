import type { Claim } from '../claim/claim.ts';
import { type FieldEdit, withEdits } from '../claim/edit.ts';
import type { FactInputs, Payer } from '../facts/types.ts';
import type { Rulebook } from '../rules/compile.ts';
import type { Tables } from '../tables/types.ts';
import { text } from '../texts/text.ts';
import { contextOf, inputsOf, type Known } from './inputs.ts';
import { type Mending, mendingOf } from './mending.ts';
import type { WholeClaim } from './parts.ts';
import { withPayer } from './payer.ts';
import { type Report, type ReportExtra, reportOf } from './report.ts';
import { ruleNeeds } from './rule-needs.ts';
import type { SessionOptions } from './session-types.ts';
import { type Trial, trialOf } from './trial.ts';

/** The claim of a session as it stands now, and what is known of it. */
interface Standing {
  readonly whole: WholeClaim;
  readonly tables: Tables;
  readonly known: Known;
}

/** What would be found in a session's claim at Submit, as it is or with something changed. The claim itself stays. */
export class Inquiry {
  readonly #options: SessionOptions;
  readonly #standing: () => Standing | undefined;

  /** @param standing gives nothing before the first reading */
  constructor(options: SessionOptions, standing: () => Standing | undefined) {
    this.#options = options;
    this.#standing = standing;
  }

  /** Asks for the rules that a report needs. @returns the claim that it is about; undefined before the first reading */
  wantRules(extra: ReportExtra): Claim | undefined {
    const inputs = this.#inputs(extra);
    if (inputs) this.#options.rulebookFor(ruleNeeds(inputs));
    return inputs?.claim;
  }

  /**
   * What would be found if the claim said something else.
   * @param line the one that the trial is about
   * @returns undefined before the first reading, and without rules
   * @throws when an edit names a line that the claim does not have
   */
  tryOut(edits: readonly FieldEdit[], line: number): Trial | undefined {
    return this.#with({ edits }, (inputs, rulebook) => trialOf(inputs, rulebook, line));
  }

  /**
   * What would end a finding: asked for when somebody opens its card, since it costs a check and more.
   * @param key `rule#branch@line`
   * @returns undefined when it is no finding now
   */
  mending(key: string): Mending | undefined {
    return this.#with({}, (inputs, rulebook) => mendingOf(key, inputs, rulebook));
  }

  /** All findings, nothing held back. @returns undefined before the first reading, and without rules */
  report(extra: ReportExtra): Report | undefined {
    return this.#with(extra, reportOf);
  }

  #with<Answer>(
    extra: ReportExtra,
    answer: (inputs: FactInputs, rulebook: Rulebook) => Answer | undefined,
  ): Answer | undefined {
    const inputs = this.#inputs(extra);
    const rulebook = inputs && this.#options.rulebookFor(ruleNeeds(inputs));
    return rulebook && answer(inputs, rulebook);
  }

  #inputs(extra: ReportExtra): FactInputs | undefined {
    const standing = this.#standing();
    if (!standing) return undefined;
    const { whole, tables, known } = standing;
    const own = inputsOf(whole, tables, known, this.#options);
    const payer: Payer = extra.payer ? { ...extra.payer, reason: text('payer.chosen') } : own.payer;
    const context = extra.context ?? contextOf(known, whole.claim);
    return {
      ...own,
      claim: withEdits(own.claim, extra.edits ?? []),
      payer,
      today: extra.today ?? own.today,
      context: withPayer(context, payer, this.#options.payers),
    };
  }
}
