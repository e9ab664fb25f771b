import type { FieldEdit } from '../claim/edit.ts';
import type { SlotScope } from '../facts/scope.ts';
import type { Rulebook } from '../rules/compile.ts';
import { Explained } from '../rules/explain.ts';
import type { Finding, Outcome } from '../rules/types.ts';

/** Marks and panel show a fix in words, on every keystroke; its edits, each of them a check more, are for reports. */
export const NO_EDITS: readonly FieldEdit[] = [];

interface Known {
  facts: SlotScope;
  readonly explained: Explained;
  readonly finding: Finding;
  /** Whether no sentence names what stands on other lines than the outcome's own. */
  readonly isOwn: boolean;
}

/** The words of one claim's outcomes: those of a line that has not changed are the ones of before. */
export class Words {
  readonly #known = new WeakMap<Outcome, Known>();

  /** @param facts those that the verdict with the outcome was made of */
  of(outcome: Outcome, rulebook: Rulebook, facts: SlotScope): Finding {
    const known = this.#known.get(outcome);
    if (known?.facts === facts) return known.finding;
    if (known?.isOwn) {
      known.facts = facts;
      known.explained.follow(facts);
      return known.finding;
    }
    const explained = new Explained(outcome, rulebook, facts);
    facts.beyond = false;
    const finding = explained.say(NO_EDITS);
    this.#known.set(outcome, { facts, explained, finding, isOwn: !facts.beyond });
    return finding;
  }
}
