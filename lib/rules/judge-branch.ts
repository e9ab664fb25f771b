import { holdsNone, type ListMask } from './bits.ts';
import type { CompiledBranch, Rulebook } from './compile.ts';
import { setsPast } from './editions.ts';
import type { Frame } from './frame.ts';
import { missingFacts } from './missing.ts';
import type { PlannedBranch } from './plan.ts';
import type { Visitor } from './tree.ts';
import { type Outcome, SEVERITIES } from './types.ts';

const NOTHING: readonly string[] = [];
const REVIEW = SEVERITIES.indexOf('review');

/** A branch that failed or stayed undecided somewhere. */
export class Candidate {
  readonly planned: PlannedBranch;
  readonly line: number;
  /** Facts that are missing; undefined for a branch that failed. */
  readonly missing: readonly string[] | undefined;
  readonly assumed: boolean;
  /** Place of its severity, 0 for the worst. */
  readonly rank: number;
  private told: Outcome | undefined;

  constructor(
    planned: PlannedBranch,
    line: number,
    missing: readonly string[] | undefined,
    assumed: boolean,
    rank: number,
  ) {
    this.planned = planned;
    this.line = line;
    this.missing = missing;
    this.assumed = assumed;
    this.rank = rank;
  }

  /** The very same object each time. */
  get outcome(): Outcome {
    this.told ??= this.tell();
    return this.told;
  }

  private tell(): Outcome {
    const { planned, line, missing, assumed, rank } = this;
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
}

/** What comes of a branch: it does not apply, it passes, what it needs is on its way, or something to tell. */
export type Result = 'nothing' | 'passed' | 'waiting' | Candidate;

/** Judges one branch where the frame stands. */
export function judgeBranch(planned: PlannedBranch, frame: Frame, rulebook: Rulebook): Result {
  const inForce = planned.inForce ? planned.inForce(frame) : 1;
  if (inForce === 0) return 'nothing';
  const applies = planned.applies ? planned.applies(frame) : 1;
  if (applies === 0) return 'nothing';
  const fault = planned.fault(frame);
  const excused = fault !== 0 && planned.excuses ? planned.excuses(frame) : 0;
  if (fault === 0 || excused === 1) return 'passed';
  const { compiled } = planned;
  const { line } = frame;
  if (inForce === 1 && applies === 1 && fault === 1 && excused === 0) {
    const assumed = restsOnAssumption(compiled, frame);
    return new Candidate(planned, line, undefined, assumed, rankOfFailure(planned, frame, rulebook));
  }
  const missing = missingFacts(
    frame,
    inForce === undefined ? compiled.effective : undefined,
    applies === undefined ? compiled.when : undefined,
    fault === undefined ? compiled.fault : undefined,
    excused === undefined ? compiled.unless : undefined,
  );
  return missing ? new Candidate(planned, line, missing, false, planned.rank) : 'waiting';
}

/**
 * What a branch says where the line lacks what it needs, seen without judging it.
 * @returns 'idle' where its fault cannot be there, and whether it applies is not known; undefined where it has to be judged
 */
export function seenIdle(planned: PlannedBranch, frame: Frame): 'nothing' | 'passed' | 'idle' | undefined {
  const { whenNeeds, faultNeeds } = planned;
  if (whenNeeds && lacks(frame, whenNeeds)) return 'nothing';
  if (!faultNeeds || !lacks(frame, faultNeeds)) return undefined;
  return planned.inForce || planned.applies ? 'idle' : 'passed';
}

function lacks(frame: Frame, { vocabulary, read, mask }: ListMask): boolean {
  return holdsNone(frame.bits[vocabulary.index] ?? frame.bitsOf(vocabulary, read), mask);
}

/** A later edition may have changed what rests on a named set past its last day: a review at most. */
function rankOfFailure(
  { compiled, rank }: PlannedBranch,
  { line, scope }: Frame,
  rulebook: Rulebook,
): number {
  if (rank >= REVIEW) return rank;
  return setsPast(compiled, line, scope, rulebook).length > 0 ? REVIEW : rank;
}

/** Whether something that a failure rests on was taken for granted. */
function restsOnAssumption({ when, fault, unless }: CompiledBranch, frame: Frame): boolean {
  let assumed = false;
  const visitor: Visitor = {
    assumedOnly: true,
    leaf: (_references, _frame, taken) => {
      assumed ||= taken;
    },
    open: (_missing, taken) => {
      assumed ||= taken;
    },
  };
  if (when?.assumes) when.deciders(frame, visitor, 1);
  if (fault.assumes) fault.deciders(frame, visitor, 1);
  if (unless?.assumes) unless.deciders(frame, visitor, 0);
  return assumed;
}
