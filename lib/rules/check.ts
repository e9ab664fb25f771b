import { createFactScope, type SlotScope } from '../facts/scope.ts';
import type { FactInputs } from '../facts/types.ts';
import type { CompiledBranch, Rulebook } from './compile.ts';
import { Frame } from './frame.ts';
import { type Candidate, judgeBranch } from './judge-branch.ts';
import { Found, inOrder, judgeAcross, judgeLine, type LineRecord } from './line-record.ts';
import { type Plan, planFor } from './plan.ts';
import { type Outcome, SEVERITIES, type Verdict } from './types.ts';

/**
 * Judges a claim. Pure and synchronous: same inputs, same verdict.
 *
 * A branch fails where it is in force, its `when` holds, its fault is there and no `unless` excuses it. It is undecided
 * only where some answer to what is missing could still make it fail: a fault that is known not to be there passes,
 * whatever else is unknown. What is pending makes a branch neither checked nor undecided.
 *
 * One cause, one finding: of the branches of one rule that fail at one place and mark the same field first, the worst
 * speaks (`also` lets another speak beside it; branches that mark different fields find different things). A branch that
 * is superseded is silent where the superseding one failed: on the same line, or where one of the two speaks of the claim.
 *
 * @param facts of the inputs, for who explains what was found with the same ones
 */
export function check(
  inputs: FactInputs,
  rulebook: Rulebook,
  facts: SlotScope = createFactScope(inputs, rulebook.registry),
): Verdict {
  return checkLines(inputs, rulebook, facts, []).verdict;
}

/**
 * The same, with what need not be found out again when the claim is judged once more.
 * @param kept by line: what was found of it the last time; undefined where it says something else. All else that the claim is judged by
 *   is as it was then
 */
export function checkLines(
  inputs: FactInputs,
  rulebook: Rulebook,
  facts: SlotScope,
  kept: readonly (LineRecord | undefined)[],
): { readonly verdict: Verdict; readonly lines: readonly LineRecord[] } {
  const run = new Run(inputs, rulebook, facts);
  run.judgeClaim();
  const lines = inputs.claim.lines.map((_, line) => run.judgeLine(line, kept[line]));
  run.judgeIdle(lines);
  return { verdict: run.verdict(), lines };
}

class Run {
  private readonly rulebook: Rulebook;
  private readonly plan: Plan;
  private readonly frame: Frame;
  private readonly codeSlot: number;
  private readonly failed: Candidate[] = [];
  private readonly undecided: Candidate[] = [];
  /** By rule: 1 where it judged something, and 1 where something that it needs is on its way. */
  private readonly decided: number[];
  private readonly waiting: number[];
  /** The rank of each failure, by branch and place (the claim, then each line). */
  private readonly failures = new Map<number, number>();
  /** Failures that are milder than their branch says, because what they rest on is past its last day. */
  private readonly lowered = new Set<number>();
  /** By branch: whether it failed anywhere. */
  private readonly failing: boolean[] = [];
  private readonly places: number;

  constructor(inputs: FactInputs, rulebook: Rulebook, facts: SlotScope) {
    this.rulebook = rulebook;
    this.plan = planFor(rulebook, inputs.payer.kind, inputs.context.profile);
    this.frame = new Frame(facts);
    this.codeSlot = rulebook.registry.slotOf('line.procedureCode') ?? -1;
    this.decided = new Array<number>(rulebook.pack.rules.length).fill(0);
    this.waiting = new Array<number>(rulebook.pack.rules.length).fill(0);
    this.places = inputs.claim.lines.length + 1;
  }

  private codeOf(line: number): string | undefined {
    const fact = this.frame.scope.at(this.codeSlot, line);
    return fact.state === 'known' ? (fact.value as string) : undefined;
  }

  /** A branch with codes speaks of a claim that has a line with one of them. */
  judgeClaim(): void {
    this.frame.moveTo(-1);
    const lines = this.places - 1;
    const found = new Found();
    for (const planned of this.plan.claim) {
      const { codes } = planned.compiled;
      let speaks = !codes;
      for (let line = 0; codes && !speaks && line < lines; line++) {
        const code = this.codeOf(line);
        speaks = code !== undefined && codes(code);
      }
      if (speaks) found.add(planned, judgeBranch(planned, this.frame, this.rulebook));
    }
    this.take(found, found.candidates);
  }

  judgeLine(line: number, kept: LineRecord | undefined): LineRecord {
    const { frame, rulebook } = this;
    frame.moveTo(line);
    const { record, others } = kept
      ? { record: kept, others: judgeAcross(kept, frame, rulebook) }
      : judgeLine(this.plan.line(this.codeOf(line)), frame, rulebook);
    this.take(record.own, inOrder(record.own, others));
    this.take(others, []);
    return record;
  }

  /** What has no fault decides its rule where it applies: asked only of rules that nothing else decides. */
  judgeIdle(lines: readonly LineRecord[]): void {
    for (const [line, { idle }] of lines.entries()) {
      this.frame.moveTo(line);
      for (const planned of idle)
        if (
          this.decided[planned.ruleIndex] === 0 &&
          judgeBranch(planned, this.frame, this.rulebook) === 'passed'
        )
          this.decided[planned.ruleIndex] = 1;
    }
  }

  private take({ decided, waiting }: Found, candidates: readonly Candidate[]): void {
    for (const rule of decided) this.decided[rule] = 1;
    for (const rule of waiting) this.waiting[rule] = 1;
    for (const candidate of candidates) {
      if (candidate.missing) this.undecided.push(candidate);
      else this.fail(candidate);
    }
  }

  private fail(candidate: Candidate): void {
    const { planned, line, rank } = candidate;
    const key = this.keyOf(planned.compiled, line);
    this.failures.set(key, rank);
    if (rank !== planned.rank) this.lowered.add(key);
    this.failing[planned.compiled.index] = true;
    this.failed.push(candidate);
  }

  /** Whether the same cause is told better by another branch. */
  private isSilent({ planned, line, missing, rank }: Candidate): boolean {
    const { compiled } = planned;
    for (const other of compiled.supersededBy) {
      if (!this.failing[other.index]) continue;
      if (this.silences(other, line, rank) || this.silences(other, -1, rank)) return true;
      for (let at = 0; line === -1 && at < this.places - 1; at++)
        if (this.silences(other, at, rank)) return true;
    }
    for (const other of compiled.siblings) {
      if (!this.failing[other.index]) continue;
      const failure = this.rankOf(other, line);
      if (failure === undefined || failure > rank) continue;
      if (failure < rank || missing !== undefined || other.index < compiled.index) return true;
    }
    return false;
  }

  /** The rank of a branch's failure, undefined where it did not fail. */
  private rankOf(compiled: CompiledBranch, line: number): number | undefined {
    return this.failures.get(this.keyOf(compiled, line));
  }

  /** Whether a branch that supersedes failed there; one that was lowered keeps nothing worse than itself silent. */
  private silences(other: CompiledBranch, line: number, rank: number): boolean {
    const failure = this.rankOf(other, line);
    return failure !== undefined && (failure <= rank || !this.lowered.has(this.keyOf(other, line)));
  }

  private keyOf({ index }: CompiledBranch, line: number): number {
    return index * this.places + line + 1;
  }

  verdict(): Verdict {
    const outcomes: Outcome[] = [];
    this.tell(this.failed, outcomes);
    const told = outcomes.length;
    const undecidedRules = this.tell(this.undecided, outcomes);
    const notChecked: Record<string, number> = {};
    for (const [i, rule] of undecidedRules.entries()) {
      if (this.decided[rule] === COUNTED) continue;
      this.decided[rule] = COUNTED;
      const outcome = outcomes[told + i];
      const first = outcome?.missing[0] ?? outcome?.rule ?? '';
      notChecked[first] = (notChecked[first] ?? 0) + 1;
    }
    let checked = 0;
    for (let rule = 0; rule < this.decided.length; rule++)
      if (this.decided[rule] === 1 && this.waiting[rule] === 0) checked++;
    return { checked, notChecked, outcomes };
  }

  /**
   * Adds what may speak to the outcomes: worst first, then by line, then in the order of the rules.
   * Candidates come by line and rule already, so that only their ranks are left to sort by.
   * @returns the rule of each outcome that was added
   */
  private tell(candidates: readonly Candidate[], outcomes: Outcome[]): readonly number[] {
    const byRank = SEVERITIES.map((): Candidate[] => []);
    for (const candidate of candidates)
      if (!this.isSilent(candidate)) byRank[candidate.rank]?.push(candidate);
    const rules: number[] = [];
    for (const equals of byRank) {
      for (const candidate of equals) {
        outcomes.push(candidate.outcome);
        rules.push(candidate.planned.compiled.ruleIndex);
      }
    }
    return rules;
  }
}

/** Marks a rule that is counted as not checked already. */
const COUNTED = 2;
