import type { PayerKind } from '../claim/claim.ts';
import type { ContextValue } from '../facts/types.ts';
import type { ListMask } from './bits.ts';
import type { CodeTest } from './codes.ts';
import type { CompiledBranch, Rulebook } from './compile.ts';
import type { Frame } from './frame.ts';
import { lowered, modeFor, payerKey } from './payers.ts';
import { scopeOf } from './scope.ts';
import type { Truth } from './truth.ts';
import { SEVERITIES, type Severity } from './types.ts';

/** A branch as it speaks to one payer; its tests stand here too, one step nearer to the loop that runs them. */
export class PlannedBranch {
  readonly compiled: CompiledBranch;
  readonly ruleIndex: number;
  readonly severity: Severity;
  /** Place of the severity, 0 for the worst. */
  readonly rank: number;
  inForce: Judge | undefined;
  applies: Judge | undefined;
  fault: Judge;
  excuses: Judge | undefined;
  /** What a line must have for the branch to apply, and for its fault to be there. */
  readonly whenNeeds: ListMask | undefined;
  readonly faultNeeds: ListMask | undefined;

  constructor(compiled: CompiledBranch, severity: Severity) {
    const { rule, branch, ruleIndex } = compiled;
    this.compiled = compiled;
    this.ruleIndex = ruleIndex;
    this.severity = severity;
    this.rank = SEVERITIES.indexOf(severity);
    this.whenNeeds = compiled.whenNeeds;
    this.faultNeeds = compiled.faultNeeds;
    // Each is compiled when a claim first comes to it, and stands in its own place from then on.
    this.inForce =
      (branch.effective ?? rule.effective) &&
      ((frame) => {
        this.inForce = compiled.effective?.test;
        return this.inForce?.(frame);
      });
    this.applies =
      branch.when &&
      ((frame) => {
        this.applies = compiled.when?.test;
        return this.applies?.(frame);
      });
    this.fault = (frame) => {
      this.fault = compiled.fault.test;
      return this.fault(frame);
    };
    this.excuses =
      branch.unless &&
      ((frame) => {
        this.excuses = compiled.unless?.test;
        return this.excuses?.(frame);
      });
  }
}

type Judge = (frame: Frame) => Truth;

/** The branches that speak to one payer, sorted out by code. */
export interface Plan {
  /** Branches about the claim as a whole. */
  readonly claim: readonly PlannedBranch[];
  /**
   * Branches that speak of a line with this code, in the order of the pack.
   * @param code undefined when the line's code is not known: only rules for every line speak then
   */
  line(code: string | undefined): readonly PlannedBranch[];
}

const plans = new WeakMap<Rulebook, Map<string, Plan>>();

/** The plan for a payer, made once for each rulebook: a claim form meets the same payer and codes again and again. */
export function planFor(
  rulebook: Rulebook,
  kind: PayerKind,
  profile: Readonly<Record<string, ContextValue>>,
): Plan {
  let known = plans.get(rulebook);
  if (!known) {
    known = new Map();
    plans.set(rulebook, known);
  }
  const key = payerKey(kind, profile);
  let plan = known.get(key);
  if (!plan) {
    plan = makePlan(rulebook, kind, profile);
    known.set(key, plan);
  }
  return plan;
}

function makePlan(
  { branches }: Rulebook,
  kind: PayerKind,
  profile: Readonly<Record<string, ContextValue>>,
): Plan {
  const claim: PlannedBranch[] = [];
  const lines: Speaker[] = [];
  for (const compiled of branches) {
    const { rule, branch } = compiled;
    const mode = modeFor(branch.payers ?? rule.payers, kind, rule.id, profile);
    if (mode === 'off') continue;
    const severity = mode === 'one-lower' ? lowered(branch.severity) : branch.severity;
    if (scopeOf(rule, branch) === 'claim') claim.push(new PlannedBranch(compiled, severity));
    else lines.push({ compiled, codes: compiled.codes, severity, planned: undefined });
  }
  const byCode = new Map<string | undefined, readonly PlannedBranch[]>();
  return {
    claim,
    line: (code) => {
      const known = byCode.get(code);
      if (known) return known;
      const speaking = speakingOf(code, lines).map((one) => {
        one.planned ??= new PlannedBranch(one.compiled, one.severity);
        return one.planned;
      });
      byCode.set(code, speaking);
      return speaking;
    },
  };
}

/** A branch about lines; planned when a code that it speaks of first comes. */
interface Speaker {
  readonly compiled: CompiledBranch;
  readonly codes: CodeTest | undefined;
  readonly severity: Severity;
  planned: PlannedBranch | undefined;
}

/** The branches of a rule mostly speak of the same codes: each selector is asked once. */
function speakingOf(code: string | undefined, lines: readonly Speaker[]): readonly Speaker[] {
  const answers = new Map<CodeTest | undefined, boolean>([[undefined, true]]);
  return lines.filter(({ codes }) => {
    const known = answers.get(codes);
    if (known !== undefined) return known;
    const speaks = code !== undefined && codes?.(code) === true;
    answers.set(codes, speaks);
    return speaks;
  });
}
