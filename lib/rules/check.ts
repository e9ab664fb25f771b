import { createFactScope } from '../facts/scope.ts';
import type { FactInputs } from '../facts/types.ts';
import type { CompiledBranch, Rulebook } from './compile.ts';
import { Frame } from './frame.ts';
import { isPending } from './operators.ts';
import { lowered, modeFor } from './payers.ts';
import type { Test, Visitor } from './tree.ts';
import type { Truth } from './truth.ts';
import { type Outcome, SEVERITIES, type Severity, type Verdict } from './types.ts';

/** A branch that failed or stayed undecided somewhere. */
interface Candidate {
  readonly compiled: CompiledBranch;
  readonly line: number;
  readonly severity: Severity;
  readonly rank: number;
  /** Facts that are missing; undefined for a branch that failed. */
  readonly missing: readonly string[] | undefined;
  readonly assumed: boolean;
}

const NOTHING: readonly string[] = [];
const RANK: Readonly<Record<Severity, number>> = {
  'will-deny': SEVERITIES.indexOf('will-deny'),
  'likely-deny': SEVERITIES.indexOf('likely-deny'),
  review: SEVERITIES.indexOf('review'),
  info: SEVERITIES.indexOf('info'),
};

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
 */
export function check(inputs: FactInputs, rulebook: Rulebook): Verdict {
  const run = new Run(inputs, rulebook);
  run.judgeClaim();
  for (let line = 0; line < inputs.claim.lines.length; line++) run.judgeLine(line);
  return run.verdict();
}

class Run {
  private readonly rulebook: Rulebook;
  private readonly inputs: FactInputs;
  private readonly frame: Frame;
  private readonly codeSlot: number;
  private readonly failed: Candidate[] = [];
  private readonly undecided: Candidate[] = [];
  /** By rule: 1 where it had something to judge, and 1 where something is on its way. */
  private readonly decided: Uint8Array;
  private readonly waiting: Uint8Array;

  constructor(inputs: FactInputs, rulebook: Rulebook) {
    this.inputs = inputs;
    this.rulebook = rulebook;
    this.frame = new Frame(createFactScope(inputs, rulebook.registry));
    this.codeSlot = rulebook.registry.slotOf('line.procedureCode') ?? -1;
    this.decided = new Uint8Array(rulebook.ruleCount);
    this.waiting = new Uint8Array(rulebook.ruleCount);
  }

  private codeOf(line: number): string | undefined {
    const fact = this.frame.scope.at(this.codeSlot, line);
    return fact.state === 'known' ? (fact.value as string) : undefined;
  }

  judgeClaim(): void {
    this.frame.line = -1;
    const { lines } = this.inputs.claim;
    for (const { compiled, codes } of this.rulebook.claimBranches) {
      const speaks =
        !codes ||
        lines.some((_, line) => {
          const code = this.codeOf(line);
          return code !== undefined && codes(code);
        });
      if (speaks) this.judge(compiled);
    }
  }

  judgeLine(line: number): void {
    this.frame.line = line;
    for (const compiled of this.rulebook.lineBranches(this.codeOf(line))) this.judge(compiled);
  }

  /** Judges one branch where the frame stands, and notes what came of it. */
  private judge(compiled: CompiledBranch): void {
    const { frame, inputs } = this;
    const mode = modeFor(compiled.modes, inputs.payer.kind, compiled.rule.id, inputs.context.profile);
    if (mode === 'off') return;
    const inForce = compiled.effective ? compiled.effective.test(frame) : 1;
    if (inForce === 0) return;
    const applies = compiled.when ? compiled.when.test(frame) : 1;
    if (applies === 0) return;
    const fault = compiled.fault.test(frame);
    const excused = fault !== 0 && compiled.unless ? compiled.unless.test(frame) : 0;
    if (fault === 0 || excused === 1) {
      this.decided[compiled.ruleIndex] = 1;
      return;
    }
    const severity = mode === 'one-lower' ? lowered(compiled.branch.severity) : compiled.branch.severity;
    const fails = inForce === 1 && applies === 1 && fault === 1 && excused === 0;
    if (fails) {
      this.decided[compiled.ruleIndex] = 1;
      this.failed.push({
        compiled,
        line: frame.line,
        severity,
        rank: RANK[severity],
        missing: undefined,
        assumed: compiled.assumes && restsOnAssumption(compiled, frame),
      });
      return;
    }
    const missing = missingFacts(frame, [
      [compiled.effective, inForce],
      [compiled.when, applies],
      [compiled.fault, fault],
      [compiled.unless, excused],
    ]);
    if (missing) {
      const assumed = compiled.assumes && restsOnAssumption(compiled, frame);
      this.undecided.push({ compiled, line: frame.line, severity, rank: RANK[severity], missing, assumed });
    } else this.waiting[compiled.ruleIndex] = 1;
  }

  verdict(): Verdict {
    const failed = this.failed.filter((one) => !this.failed.some((other) => silences(other, one)));
    const undecided = this.undecided.filter((one) => !this.failed.some((other) => silences(other, one)));
    failed.sort(byWeight);
    undecided.sort(byWeight);
    const notChecked: Record<string, number> = {};
    const counted = new Set<number>();
    for (const { compiled, missing = NOTHING } of undecided) {
      if (counted.has(compiled.ruleIndex)) continue;
      counted.add(compiled.ruleIndex);
      const first = missing[0] ?? compiled.rule.id;
      notChecked[first] = (notChecked[first] ?? 0) + 1;
    }
    let checked = 0;
    for (let rule = 0; rule < this.decided.length; rule++)
      if (this.decided[rule] === 1 && this.waiting[rule] === 0 && !counted.has(rule)) checked++;
    return { checked, notChecked, outcomes: [...failed.map(outcomeOf), ...undecided.map(outcomeOf)] };
  }
}

/** Worst first, then by line, then in the order of the rules. */
function byWeight(a: Candidate, b: Candidate): number {
  return a.rank - b.rank || a.line - b.line || a.compiled.index - b.compiled.index;
}

/** Whether the failure `speaker` is the same cause as `other`, and the better one to tell. */
function silences(speaker: Candidate, other: Candidate): boolean {
  if (speaker === other) return false;
  if (other.compiled.supersededBy.includes(speaker.compiled))
    return speaker.line === other.line || speaker.line === -1 || other.line === -1;
  return (
    speaker.compiled.ruleIndex === other.compiled.ruleIndex &&
    speaker.line === other.line &&
    !other.compiled.branch.also &&
    speaker.compiled.branch.fields[0] === other.compiled.branch.fields[0] &&
    (speaker.rank < other.rank ||
      (speaker.rank === other.rank &&
        (other.missing !== undefined || speaker.compiled.index < other.compiled.index)))
  );
}

type Part = readonly [Test | undefined, Truth];

/**
 * The facts that the undecided parts lack, in the order of the rule.
 * @returns undefined when one of them is on its way
 */
function missingFacts(frame: Frame, parts: readonly Part[]): readonly string[] | undefined {
  const missing: string[] = [];
  let pending = false;
  const add = (name: string): void => {
    if (!missing.includes(name)) missing.push(name);
  };
  const visitor: Visitor = {
    leaf: (references, place) => {
      const facts = references.map((reference) => reference.read(place));
      const unknown = facts.filter((fact) => fact.state === 'unknown');
      pending ||= unknown.some(isPending);
      for (const fact of unknown) add(fact.missing);
      if (unknown.length > 0) return;
      // Nothing is unknown, yet nothing is decided: a box is blank, or a list may hold more than was seen.
      for (const [i, reference] of references.entries()) {
        const fact = facts[i];
        if (fact?.state === 'blank' || (fact?.state === 'known' && fact.complete === false))
          add(nameOutside(reference.name, place));
      }
    },
    open: add,
  };
  for (const [test, truth] of parts) if (truth === undefined) test?.deciders(frame, visitor);
  return pending ? undefined : missing;
}

/** A member's fact as it is called outside the quantifier. */
const nameOutside = (name: string, frame: Frame): string =>
  name.startsWith('item.') ? (frame.itemIsEarlier ? 'history' : name.replace('item.', 'line.')) : name;

/** Whether something that the branch rests on was taken for granted. */
export function restsOnAssumption(compiled: CompiledBranch, frame: Frame): boolean {
  let assumed = false;
  const visitor: Visitor = {
    leaf: (_references, _frame, taken) => {
      assumed ||= taken;
    },
    open: (_missing, taken) => {
      assumed ||= taken;
    },
  };
  for (const test of [compiled.when, compiled.fault, compiled.unless]) test?.deciders(frame, visitor);
  return assumed;
}

function outcomeOf({ compiled, line, severity, missing, assumed }: Candidate): Outcome {
  return {
    rule: compiled.rule.id,
    branch: compiled.branch.id,
    severity,
    status: missing ? 'not-checked' : 'failed',
    line,
    missing: missing ?? NOTHING,
    listed: compiled.branch.ifUnknown === 'checklist',
    fault: compiled.branch.fault,
    assumed,
  };
}
