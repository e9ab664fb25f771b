import { createFactScope, type SlotScope } from '../facts/scope.ts';
import type { FactInputs } from '../facts/types.ts';
import { holdsNone, type ListMask } from './bits.ts';
import type { CompiledBranch, Rulebook } from './compile.ts';
import { setsPast } from './editions.ts';
import { Frame } from './frame.ts';
import { missingFacts } from './missing.ts';
import { type Plan, type PlannedBranch, planFor } from './plan.ts';
import { restsOnAssumption } from './tree.ts';
import { type Outcome, SEVERITIES, type Verdict } from './types.ts';

/** A branch that failed or stayed undecided somewhere. */
interface Candidate {
  readonly planned: PlannedBranch;
  readonly line: number;
  /** Facts that are missing; undefined for a branch that failed. */
  readonly missing: readonly string[] | undefined;
  readonly assumed: boolean;
  /** Place of its severity, 0 for the worst. */
  readonly rank: number;
}

const NOTHING: readonly string[] = [];
const REVIEW = SEVERITIES.indexOf('review');

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
  const run = new Run(inputs, rulebook, facts);
  run.judgeClaim();
  for (let line = 0; line < inputs.claim.lines.length; line++) run.judgeLine(line);
  return run.verdict();
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
  private readonly failing: boolean[];
  private readonly places: number;

  constructor(inputs: FactInputs, rulebook: Rulebook, facts: SlotScope) {
    this.rulebook = rulebook;
    this.plan = planFor(rulebook, inputs.payer.kind, inputs.context.profile);
    this.frame = new Frame(facts);
    this.codeSlot = rulebook.registry.slotOf('line.procedureCode') ?? -1;
    this.decided = new Array<number>(rulebook.pack.rules.length).fill(0);
    this.waiting = new Array<number>(rulebook.pack.rules.length).fill(0);
    this.failing = new Array<boolean>(rulebook.branches.length);
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
    for (const planned of this.plan.claim) {
      const { codes } = planned.compiled;
      let speaks = !codes;
      for (let line = 0; codes && !speaks && line < lines; line++) {
        const code = this.codeOf(line);
        speaks = code !== undefined && codes(code);
      }
      if (speaks) this.judge(planned);
    }
  }

  judgeLine(line: number): void {
    this.frame.moveTo(line);
    for (const planned of this.plan.line(this.codeOf(line))) if (!this.isIdle(planned)) this.judge(planned);
  }

  /**
   * Whether a branch has nothing to say here, seen without judging it: the line lacks what the branch needs to apply; or
   * what its fault needs, where its rule has judged something already, or judges it by that alone.
   */
  private isIdle(planned: PlannedBranch): boolean {
    const { whenNeeds, faultNeeds } = planned;
    if (whenNeeds && this.lacks(whenNeeds)) return true;
    if (!faultNeeds || !this.lacks(faultNeeds)) return false;
    const { ruleIndex } = planned;
    if (!planned.inForce && !planned.applies) this.decided[ruleIndex] = 1;
    return this.decided[ruleIndex] === 1;
  }

  private lacks({ vocabulary, read, mask }: ListMask): boolean {
    const { frame } = this;
    return holdsNone(frame.bits[vocabulary.index] ?? frame.bitsOf(vocabulary, read), mask);
  }

  /** Judges one branch where the frame stands, and notes what came of it. */
  private judge(planned: PlannedBranch): void {
    const { frame } = this;
    const inForce = planned.inForce ? planned.inForce(frame) : 1;
    if (inForce === 0) return;
    const applies = planned.applies ? planned.applies(frame) : 1;
    if (applies === 0) return;
    const fault = planned.fault(frame);
    const excused = fault !== 0 && planned.excuses ? planned.excuses(frame) : 0;
    if (fault === 0 || excused === 1) {
      this.decided[planned.ruleIndex] = 1;
      return;
    }
    const { compiled } = planned;
    const { line } = frame;
    if (inForce === 1 && applies === 1 && fault === 1 && excused === 0) {
      const assumed = failsOnAssumption(compiled, frame);
      this.decided[compiled.ruleIndex] = 1;
      const rank = this.rankOfFailure(planned, line);
      const key = this.keyOf(compiled, line);
      this.failures.set(key, rank);
      if (rank !== planned.rank) this.lowered.add(key);
      this.failing[compiled.index] = true;
      this.failed.push({ planned, line, missing: undefined, assumed, rank });
      return;
    }
    const missing = missingFacts(
      frame,
      inForce === undefined ? compiled.effective : undefined,
      applies === undefined ? compiled.when : undefined,
      fault === undefined ? compiled.fault : undefined,
      excused === undefined ? compiled.unless : undefined,
    );
    if (missing) this.undecided.push({ planned, line, missing, assumed: false, rank: planned.rank });
    else this.waiting[compiled.ruleIndex] = 1;
  }

  /** A later edition may have changed what rests on a named set past its last day: a review at most. */
  private rankOfFailure({ compiled, rank }: PlannedBranch, line: number): number {
    if (rank >= REVIEW) return rank;
    return setsPast(compiled, line, this.frame.scope, this.rulebook).length > 0 ? REVIEW : rank;
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
        outcomes.push(outcomeOf(candidate));
        rules.push(candidate.planned.compiled.ruleIndex);
      }
    }
    return rules;
  }
}

/** Marks a rule that is counted as not checked already. */
const COUNTED = 2;

/** Whether something that a failure rests on was taken for granted. */
function failsOnAssumption({ when, fault, unless }: CompiledBranch, frame: Frame): boolean {
  return (
    (when !== undefined && restsOnAssumption(when, frame, 1)) ||
    restsOnAssumption(fault, frame, 1) ||
    (unless !== undefined && restsOnAssumption(unless, frame, 0))
  );
}

function outcomeOf({ planned, line, missing, assumed, rank }: Candidate): Outcome {
  const { rule, branch } = planned.compiled;
  return {
    rule: rule.id,
    branch: branch.id,
    severity: SEVERITIES[rank] ?? planned.severity,
    status: missing ? 'not-checked' : 'failed',
    line,
    missing: missing ?? NOTHING,
    listed: branch.ifUnknown === 'checklist',
    fault: branch.fault,
    assumed,
  };
}
