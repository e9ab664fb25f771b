import type { ClaimLine } from '../claim/claim.ts';
import { createFactScope, type SlotScope } from '../facts/scope.ts';
import type { FactInputs } from '../facts/types.ts';
import { checkLines } from '../rules/check.ts';
import type { Rulebook } from '../rules/compile.ts';
import type { LineRecord } from '../rules/line-record.ts';
import type { Verdict } from '../rules/types.ts';

interface Judgement {
  readonly facts: SlotScope;
  readonly verdict: Verdict;
}

interface Remembered extends Judgement {
  readonly rulebook: Rulebook;
  /** All that the claim was judged by but its lines and tables. */
  readonly said: string;
  /** By index: what the lines said, and what was found of them. */
  readonly lines: readonly string[];
  readonly records: readonly LineRecord[];
}

/**
 * Judges one claim again and again. A form is read when the cursor moves and several times after each keystroke: what says the
 * same as the last time, by the same rules and tables, is not judged again, neither the whole claim nor a line of it.
 */
export class Judging {
  #last: Remembered | undefined;
  /** Lines that a form still shows are the very same objects. */
  readonly #said = new WeakMap<ClaimLine, string>();

  /** @returns the very same objects where nothing has changed */
  judge(inputs: FactInputs, rulebook: Rulebook): Judgement {
    const { tables, elsewhere = [], claim, ...rest } = inputs;
    const said = JSON.stringify([{ ...claim, lines: undefined }, rest, [...elsewhere]]);
    const lines = claim.lines.map((line) => this.#textOf(line));
    const last = this.#last;
    const isAlike = said === last?.said && last.rulebook === rulebook && last.facts.inputs.tables === tables;
    const kept = lines.map((line, index) => isAlike && last.lines[index] === line);
    if (isAlike && lines.length === last.lines.length && !kept.includes(false)) return last;
    const earlier = isAlike ? { scope: last.facts, kept } : undefined;
    const facts = createFactScope(inputs, rulebook.registry, earlier);
    const found = checkLines(
      inputs,
      rulebook,
      facts,
      kept.map((isKept, index) => (isKept ? last?.records[index] : undefined)),
    );
    this.#last = { facts, verdict: found.verdict, rulebook, said, lines, records: found.lines };
    return this.#last;
  }

  #textOf(line: ClaimLine): string {
    const text = this.#said.get(line) ?? JSON.stringify(line);
    this.#said.set(line, text);
    return text;
  }
}
