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
  /** As the verdict says it; undefined until it was told. */
  outcome: Outcome | undefined;
  readonly planned: PlannedBranch;
  readonly line: number;
  /** Facts that are missing; undefined for a branch that failed. */
  readonly missing: readonly string[] | undefined;
  readonly assumed: boolean;
  /** Place of its severity, 0 for the worst. */
  readonly rank: number;
}

const NOTHING: readonly string[] = [];

/** What came of a branch where it says nothing: it is not about that place, it has nothing to object, or what it needs is on its way. */
const ABSENT = 0;
const PASSED = 1;
const WAITING = 2;
type Found = typeof ABSENT | typeof PASSED | typeof WAITING | Candidate;
/** It has to be judged; or its rule has judged something already, on whatever line, and this could add nothing. */
const NOT_IDLE = 3;
const ADDS_NOTHING = 4;
type Idle = typeof ABSENT | typeof PASSED | typeof NOT_IDLE | typeof ADDS_NOTHING;

/** What came of the branches that speak of a line, or of the claim, in their order; left out where it rests on more than that line and the claim's own fields. */
export type Finds = (Found | undefined)[];

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
 * @param finds by place (the claim, then each line) what an earlier check of the same claim found, by the same rulebook and tables and
 *   for the same payer, on what has not changed since; filled with what this one finds. The outcomes there are the very same objects.
 */
export function check(
  inputs: FactInputs,
  rulebook: Rulebook,
  facts: SlotScope = createFactScope(inputs, rulebook.registry),
  finds?: (Finds | undefined)[],
): Verdict {
  const run = new Run(inputs, rulebook, facts);
  for (let place = 0; place <= inputs.claim.lines.length; place++) {
    const known = finds && (finds[place] ?? []);
    if (finds) finds[place] = known;
    if (place === 0) run.judgeClaim(known);
    else run.judgeLine(place - 1, known);
  }
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
  judgeClaim(finds: Finds | undefined): void {
    this.frame.moveTo(-1);
    const lines = this.places - 1;
    for (let i = 0; i < this.plan.claim.length; i++) {
      const planned = this.plan.claim[i] as PlannedBranch;
      const { codes } = planned.compiled;
      let speaks = !codes;
      for (let line = 0; codes && !speaks && line < lines; line++) {
        const code = this.codeOf(line);
        speaks = code !== undefined && codes(code);
      }
      if (!speaks) continue;
      if (finds) this.find(planned, i, finds);
      else this.judge(planned);
    }
  }

  judgeLine(line: number, finds: Finds | undefined): void {
    this.frame.moveTo(line);
    const branches = this.plan.line(this.codeOf(line));
    if (finds) for (let i = 0; i < branches.length; i++) this.find(branches[i] as PlannedBranch, i, finds);
    else for (const planned of branches) if (this.idleness(planned) === NOT_IDLE) this.judge(planned);
  }

  /** What comes of a branch where the frame stands. @param finds what is known there already; what is found is added */
  private find(planned: PlannedBranch, place: number, finds: Finds): void {
    const known = finds[place];
    if (known !== undefined) {
      this.takeUp(planned, known);
      return;
    }
    const { frame } = this;
    const { scope } = frame;
    scope.beyond = false;
    const idle = this.idleness(planned);
    if (idle === ADDS_NOTHING) return;
    const found = idle === NOT_IDLE ? this.judge(planned) : idle;
    if (!scope.beyond && !frame.isBeyond) finds[place] = found;
  }

  /** Notes what an earlier check found there. */
  private takeUp(planned: PlannedBranch, found: Found): void {
    const { ruleIndex } = planned;
    if (found === PASSED) this.decided[ruleIndex] = 1;
    else if (found === WAITING) this.waiting[ruleIndex] = 1;
    else if (found !== ABSENT) this.noteCandidate(found);
  }

  /**
   * Some of what comes of a branch is seen without judging it: the line lacks what the branch needs to apply; or what its fault
   * needs, where its rule has judged something already, or judges it by that alone.
   */
  private idleness(planned: PlannedBranch): Idle {
    const { whenNeeds, faultNeeds, ruleIndex } = planned;
    if (whenNeeds && this.lacks(whenNeeds)) return ABSENT;
    if (!faultNeeds || !this.lacks(faultNeeds)) return NOT_IDLE;
    if (!planned.inForce && !planned.applies) {
      this.decided[ruleIndex] = 1;
      return PASSED;
    }
    return this.decided[ruleIndex] === 1 ? ADDS_NOTHING : NOT_IDLE;
  }

  private lacks({ vocabulary, read, mask }: ListMask): boolean {
    const { frame } = this;
    return holdsNone(frame.bits[vocabulary.index] ?? frame.bitsOf(vocabulary, read), mask);
  }

  /** Judges one branch where the frame stands, and notes what came of it. */
  private judge(planned: PlannedBranch): Found {
    const { frame } = this;
    const inForce = planned.inForce ? planned.inForce(frame) : 1;
    if (inForce === 0) return ABSENT;
    const applies = planned.applies ? planned.applies(frame) : 1;
    if (applies === 0) return ABSENT;
    const fault = planned.fault(frame);
    const excused = fault !== 0 && planned.excuses ? planned.excuses(frame) : 0;
    if (fault === 0 || excused === 1) {
      this.decided[planned.ruleIndex] = 1;
      return PASSED;
    }
    const { compiled } = planned;
    const { line } = frame;
    if (inForce === 1 && applies === 1 && fault === 1 && excused === 0) {
      const assumed = failsOnAssumption(compiled, frame);
      const rank = this.rankOfFailure(planned, line);
      return this.noteCandidate({ planned, line, missing: undefined, assumed, rank, outcome: undefined });
    }
    const missing = missingFacts(
      frame,
      inForce === undefined ? compiled.effective : undefined,
      applies === undefined ? compiled.when : undefined,
      fault === undefined ? compiled.fault : undefined,
      excused === undefined ? compiled.unless : undefined,
    );
    if (missing) {
      const { rank } = planned;
      return this.noteCandidate({ planned, line, missing, assumed: false, rank, outcome: undefined });
    }
    this.waiting[compiled.ruleIndex] = 1;
    return WAITING;
  }

  private noteCandidate(candidate: Candidate): Candidate {
    if (candidate.missing) {
      this.undecided.push(candidate);
      return candidate;
    }
    const { planned, line, rank } = candidate;
    const { compiled, ruleIndex } = planned;
    this.decided[ruleIndex] = 1;
    const key = this.keyOf(compiled, line);
    this.failures.set(key, rank);
    if (rank !== planned.rank) this.lowered.add(key);
    this.failing[compiled.index] = true;
    this.failed.push(candidate);
    return candidate;
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
        candidate.outcome ??= outcomeOf(candidate);
        outcomes.push(candidate.outcome);
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
