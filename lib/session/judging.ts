import { createFactScope, type SlotScope } from '../facts/scope.ts';
import type { FactInputs } from '../facts/types.ts';
import { check, type Finds } from '../rules/check.ts';
import type { Rulebook } from '../rules/compile.ts';
import type { Verdict } from '../rules/types.ts';

interface Judgement {
  readonly facts: SlotScope;
  readonly verdict: Verdict;
}

type Lines = FactInputs['claim']['lines'];

/**
 * Judges one claim again and again. A form is read when the cursor moves and several times after each keystroke: what says the
 * same as the last time, by the same rules and tables, is not judged again. Where only some lines say something else, the others
 * are judged anew by what looks beyond a line alone.
 */
export class Judging {
  /** All but the lines. */
  #around = '';
  #finds: (Finds | undefined)[] = [];
  #last: (Judgement & { readonly rulebook: Rulebook }) | undefined;

  /** @returns the very same objects where nothing has changed, and the same outcomes of lines that have not */
  judge(inputs: FactInputs, rulebook: Rulebook): Judgement {
    const { tables, elsewhere = [], claim, ...rest } = inputs;
    const { lines, ...header } = claim;
    const around = JSON.stringify([rest, header, lines.length, [...elsewhere]]);
    const last = this.#last;
    const isSameAround =
      around === this.#around && last?.rulebook === rulebook && last.facts.inputs.tables === tables;
    const changed = isSameAround ? changedIn(last.facts.inputs.claim.lines, lines) : undefined;
    if (last && changed?.size === 0) return last;
    const finds = changed
      ? this.#finds.map((found, place) => (changed.has(place - 1) ? undefined : found))
      : [];
    const before = last && changed && { facts: last.facts, changed };
    const facts = createFactScope(inputs, rulebook.registry, before);
    const verdict = check(inputs, rulebook, facts, finds);
    this.#around = around;
    this.#finds = finds;
    this.#last = { facts, verdict, rulebook };
    return this.#last;
  }
}

/** The lines that say something else than before. */
function changedIn(before: Lines, lines: Lines): ReadonlySet<number> {
  const changed = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const last = before[index];
    if (line !== last && JSON.stringify(line) !== JSON.stringify(last)) changed.add(index);
  }
  return changed;
}
