import type { FieldEdit } from '../claim/edit.ts';
import type { SlotScope } from '../facts/scope.ts';
import type { FactInputs } from '../facts/types.ts';
import type { Rulebook } from '../rules/compile.ts';
import { explain } from '../rules/explain.ts';
import type { Fault, Outcome, Verdict } from '../rules/types.ts';
import { atRisk } from './at-risk.ts';
import { LoudBudget } from './budget.ts';
import { momentOf } from './moment.ts';
import type { Places } from './places.ts';
import type { Screen } from './screen.ts';
import { loudnessOf } from './speak.ts';
import type { ShownFinding } from './types.ts';

const SPEAKS_FOR_ANY_PAYER: ReadonlySet<Fault> = new Set<Fault>(['value', 'between-lines', 'total']);

/** Marks and panel show a fix in words, on every keystroke; its edits, each of them a check more, are for reports. */
const NO_EDITS: readonly FieldEdit[] = [];

/** What a finding goes by while it lasts. */
export const keyOf = ({ rule, branch, line }: Outcome): string => `${rule}#${branch}@${line}`;

/** What is known where a verdict is shown. */
export interface Scene {
  readonly facts: SlotScope;
  readonly rulebook: Rulebook;
  readonly screen: Screen;
  /** Indexes of lines that the page has taken. */
  readonly committed: ReadonlySet<number>;
  readonly places: Places;
  /** Whether the biller put a finding aside and nothing that it rests on has changed. */
  readonly isDismissed: (key: string, line: number) => boolean;
  /** A fingerprint of the values that the findings of a line, or of the claim, rest on. */
  readonly signatureOf: (line: number) => string;
  readonly now: number;
}

/** Decides how loudly each finding speaks now. Remembers what has spoken and what carries a mark. */
export class Showing {
  readonly #budget = new LoudBudget();
  /** Keys of the findings that carry a mark now: a mark stays, greyed, while the biller works on its row. */
  #marked = new Set<string>();

  /** The lines stand elsewhere now. @param where gives a key's new form, or undefined when its line is gone */
  follow(where: (key: string) => string | undefined): void {
    this.#budget.follow(where);
    this.#marked = new Set([...this.#marked].flatMap((key) => where(key) ?? []));
  }

  show(verdict: Verdict, scene: Scene): ShownFinding[] {
    const { facts, rulebook, screen, committed, places, now } = scene;
    const { inputs } = facts;
    const lines = { claim: inputs.claim, committed };
    const drafts = verdict.outcomes.flatMap((outcome) => {
      // Most of a verdict: counted for the panel, shown nowhere.
      if (outcome.status === 'not-checked' && !outcome.listed) return [];
      const key = keyOf(outcome);
      const moment = momentOf(outcome, rulebook.fieldsOf(outcome), screen, lines, now);
      const spoken = maySpeak(outcome, inputs) ? loudnessOf(outcome, moment) : 'silent';
      const stays = spoken === 'silent' && this.#marked.has(key);
      const hidden = (spoken === 'silent' && !stays) || scene.isDismissed(key, outcome.line);
      return hidden ? [] : [{ outcome, moment, key, stays, loudness: stays ? ('quiet' as const) : spoken }];
    });
    const loud = this.#budget.choose(
      drafts
        .filter((draft) => draft.loudness === 'loud')
        .map(({ key, outcome }) => ({
          key,
          signature: scene.signatureOf(outcome.line),
          severity: outcome.severity,
        })),
      screen.submitting,
    );
    const shown = drafts.map(({ outcome, moment, key, stays, loudness }) => {
      const finding = explain(outcome, inputs, rulebook, facts, NO_EDITS);
      const risk = atRisk(outcome.line, inputs.claim);
      return {
        key,
        finding,
        loudness: loudness === 'loud' && key !== loud ? 'quiet' : loudness,
        ...places.of(finding, moment, screen.touched),
        ...(risk !== undefined && { atRisk: risk }),
        greyed: stays,
      };
    });
    this.#marked = new Set(
      shown.filter((one) => one.loudness === 'quiet' || one.loudness === 'loud').map((one) => one.key),
    );
    return shown;
  }
}

/** While nobody knows who pays, only what no payer would take may speak. */
function maySpeak(outcome: Outcome, inputs: FactInputs): boolean {
  return inputs.payer.kind !== 'unknown' || SPEAKS_FOR_ANY_PAYER.has(outcome.fault);
}
