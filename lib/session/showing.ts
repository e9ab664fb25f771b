import type { SlotScope } from '../facts/scope.ts';
import type { FactInputs } from '../facts/types.ts';
import type { Rulebook } from '../rules/compile.ts';
import { restsOnHistory } from '../rules/remembered.ts';
import type { Fault, Outcome, Verdict } from '../rules/types.ts';
import { atRisk } from './at-risk.ts';
import { LoudBudget } from './budget.ts';
import type { ClaimMoments } from './moment.ts';
import type { Places } from './places.ts';
import { seenHere } from './recalled.ts';
import type { Screen } from './screen.ts';
import { loudnessOf, type Moment, type Speaker } from './speak.ts';
import type { Loudness, ShownFinding } from './types.ts';
import { Words } from './words.ts';

const SPEAKS_FOR_ANY_PAYER: ReadonlySet<Fault> = new Set<Fault>(['value', 'between-lines', 'total']);

/** What a finding goes by while it lasts. */
export const keyOf = ({ rule, branch, line }: Outcome): string => `${rule}#${branch}@${line}`;

/** What is known where a verdict is shown. */
export interface Scene {
  readonly facts: SlotScope;
  readonly rulebook: Rulebook;
  readonly screen: Screen;
  readonly moments: ClaimMoments;
  /** The page shows the whole claim and lets nothing be changed. */
  readonly isReview: boolean;
  readonly places: Places;
  /** Whether what is missing belongs to a step that is still to come. */
  readonly isLater: (missing: string) => boolean;
  /** Whether the biller put a finding aside and nothing that it rests on has changed. */
  readonly isDismissed: (key: string) => boolean;
  /** A fingerprint of all that stands on a line, or in the claim's own fields: where that changes, its findings may be loud again. */
  readonly saysOf: (line: number) => string;
}

/** Decides how loudly each finding speaks now. Remembers what has spoken and what carries a mark. */
export class Showing {
  readonly #budget = new LoudBudget();
  readonly #words = new Words();
  /** What is shown now: a mark stays, greyed, while the biller works on its row, and so does what is only counted. */
  #marked = new Map<string, Loudness>();

  /** The lines stand elsewhere now. @param where gives a key's new form, or undefined when its line is gone */
  follow(where: (key: string) => string | undefined): void {
    this.#budget.follow(where);
    this.#marked = new Map(
      [...this.#marked].flatMap(([key, loudness]) => {
        const now = where(key);
        return now === undefined ? [] : [[now, loudness] as const];
      }),
    );
  }

  show(verdict: Verdict, scene: Scene): ShownFinding[] {
    const { facts, rulebook, screen, places, isReview } = scene;
    const { inputs } = facts;
    const isRemembered = restsOnHistory(inputs, rulebook);
    const drafts = verdict.outcomes.flatMap((outcome) => {
      // Most of a verdict: counted for the panel, shown nowhere.
      if (outcome.status === 'not-checked' && !outcome.listed) return [];
      const key = keyOf(outcome);
      const before = this.#marked.get(key);
      const speaker = { ...outcome, remembered: outcome.status === 'failed' && isRemembered(outcome) };
      const moment = this.#momentOf(speaker, before !== undefined, scene);
      const spoken = loudnessOf(speaker, moment);
      const stays = spoken === 'silent' && before !== undefined;
      const [missing] = outcome.missing;
      if ((spoken === 'silent' && !stays) || (missing !== undefined && scene.isLater(missing))) return [];
      if (!maySpeak(outcome, inputs) || scene.isDismissed(key)) return [];
      const isHeld = screen.asking && spoken === 'loud';
      const { remembered } = speaker;
      return [
        { outcome, moment, key, stays, remembered, loudness: stays ? before : isHeld ? 'hold' : spoken },
      ];
    });
    const loud = this.#budget.choose(
      drafts
        .filter((draft) => draft.loudness === 'loud')
        .map(({ key, outcome }) => ({
          key,
          signature: scene.saysOf(outcome.line),
          severity: outcome.severity,
        })),
      screen.submitting || isReview,
    );
    const shown = drafts.map(({ outcome, moment, key, stays, remembered, loudness }) => {
      const explained = this.#words.of(outcome, rulebook, facts);
      const finding = remembered ? seenHere(explained, inputs) : explained;
      const risk = atRisk(outcome.line, inputs.claim);
      return {
        key,
        finding,
        loudness: loudness !== 'loud' || key === loud ? loudness : 'quiet',
        ...places.of(finding, moment, screen.touched),
        ...(risk !== undefined && { atRisk: risk }),
        greyed: stays,
      };
    });
    this.#marked = new Map(
      shown.map(({ key, loudness }) => [key, loudness === 'count' ? loudness : ('quiet' as const)]),
    );
    return shown;
  }

  /** What a page as a whole is about comes before where the cursor is. */
  #momentOf(outcome: Outcome & Speaker, isMarked: boolean, scene: Scene): Moment {
    const { rulebook, screen, moments, places, isReview } = scene;
    if (screen.submitting || screen.asking) return 'submit';
    if (isReview) return 'review';
    const fields = rulebook.fieldsOf(outcome);
    const own = moments.of(outcome, fields, isMarked);
    if (own === 'untouched' || own === 'owed') return own;
    if (screen.leaving && places.isHere(fields)) return 'leaving';
    const isEarly = own === 'typing' || (own === 'left' && loudnessOf(outcome, own) === 'silent');
    return !isEarly && places.isEarlier(fields) ? 'earlier' : own;
  }
}

/** While nobody knows who pays, only what no payer would take may speak. */
export function maySpeak(outcome: Outcome, inputs: FactInputs): boolean {
  return inputs.payer.kind !== 'unknown' || SPEAKS_FOR_ANY_PAYER.has(outcome.fault);
}
