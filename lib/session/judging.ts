import { createFactScope, type SlotScope } from '../facts/scope.ts';
import type { FactInputs } from '../facts/types.ts';
import { check } from '../rules/check.ts';
import type { Rulebook } from '../rules/compile.ts';
import type { Verdict } from '../rules/types.ts';

interface Judgement {
  readonly facts: SlotScope;
  readonly verdict: Verdict;
}

/**
 * Judges one claim again and again. A form is read when the cursor moves and several times after each keystroke: what says the
 * same as the last time, by the same rules and tables, is not judged again.
 */
export class Judging {
  #said = '';
  #last: (Judgement & { readonly rulebook: Rulebook }) | undefined;

  /** @returns the very same objects where nothing has changed */
  judge(inputs: FactInputs, rulebook: Rulebook): Judgement {
    const { tables, elsewhere = [], ...rest } = inputs;
    const said = JSON.stringify([rest, [...elsewhere]]);
    const last = this.#last;
    if (said === this.#said && last?.rulebook === rulebook && last.facts.inputs.tables === tables)
      return last;
    const facts = createFactScope(inputs, rulebook.registry);
    this.#said = said;
    this.#last = { facts, verdict: check(inputs, rulebook, facts), rulebook };
    return this.#last;
  }
}
