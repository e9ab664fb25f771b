import type { Rulebook } from './compile.ts';
import type { Frame } from './frame.ts';
import { type Candidate, judgeBranch, type Result, seenIdle } from './judge-branch.ts';
import type { PlannedBranch } from './plan.ts';

/** What came of some branches at one place, in the order of the rules. */
export class Found {
  /** Places of rules in the pack: those that judged something, and those for which something that they need is on its way. */
  readonly decided: number[] = [];
  readonly waiting: number[] = [];
  readonly candidates: Candidate[] = [];

  add({ ruleIndex }: PlannedBranch, result: Result): void {
    if (result === 'nothing') return;
    if (result === 'waiting') this.waiting.push(ruleIndex);
    else if (result === 'passed') this.decide(ruleIndex);
    else {
      this.candidates.push(result);
      if (!result.missing) this.decide(ruleIndex);
    }
  }

  /** The branches of a rule stand beside each other: each of them may decide it. */
  private decide(rule: number): void {
    if (this.decided.at(-1) !== rule) this.decided.push(rule);
  }
}

/** What is known of one line as long as it says the same, and all of the claim that is no line does too. */
export interface LineRecord {
  /** Of branches that looked at no other line. */
  readonly own: Found;
  /** Branches that looked at others: they are judged again when one of those changes. */
  readonly across: readonly PlannedBranch[];
  /** Branches whose fault is not there; judged only where nothing else decides their rule, to see whether they apply. */
  readonly idle: readonly PlannedBranch[];
}

/**
 * Judges a line by itself.
 * @param frame stands on it
 * @param branches that speak of its code
 * @returns what holds as long as the line says the same, and what came of branches that looked at others
 */
export function judgeLine(
  branches: readonly PlannedBranch[],
  frame: Frame,
  rulebook: Rulebook,
): { readonly record: LineRecord; readonly others: Found } {
  const { scope, line } = frame;
  const own = new Found();
  const others = new Found();
  const across: PlannedBranch[] = [];
  const idle: PlannedBranch[] = [];
  for (const planned of branches) {
    scope.watch(line);
    const seen = seenIdle(planned, frame);
    const result = seen ?? judgeBranch(planned, frame, rulebook);
    if (scope.sawOthers) {
      across.push(planned);
      others.add(planned, result === 'idle' ? judgeBranch(planned, frame, rulebook) : result);
    } else if (result === 'idle') idle.push(planned);
    else own.add(planned, result);
  }
  return { record: { own, across, idle }, others };
}

/** Judges what looks beyond a line that says what it said. @param frame stands on it */
export function judgeAcross({ across }: LineRecord, frame: Frame, rulebook: Rulebook): Found {
  const others = new Found();
  for (const planned of across) others.add(planned, judgeBranch(planned, frame, rulebook));
  return others;
}

/** The candidates of both, in the order of the rules. */
export function inOrder(one: Found, other: Found): readonly Candidate[] {
  if (other.candidates.length === 0) return one.candidates;
  return [...one.candidates, ...other.candidates].sort(
    (a, b) => a.planned.compiled.index - b.planned.compiled.index,
  );
}
