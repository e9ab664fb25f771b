import type { PayerKind } from '../claim/claim.ts';
import type { ContextValue } from '../facts/types.ts';
import type { CompiledBranch, Rulebook } from './compile.ts';
import type { Frame } from './frame.ts';
import { lowered, modeFor, payerKey } from './payers.ts';
import { scopeOf } from './scope.ts';
import type { Need } from './tree.ts';
import type { Truth } from './truth.ts';
import { SEVERITIES, type Severity } from './types.ts';

/** A branch as it speaks to one payer; its tests stand here too, one step nearer to the loop that runs them. */
export interface PlannedBranch {
  readonly compiled: CompiledBranch;
  readonly ruleIndex: number;
  readonly inForce: Judge | undefined;
  readonly applies: Judge | undefined;
  readonly fault: Judge;
  readonly excuses: Judge | undefined;
  /** What a line must have for the branch to apply, and for its fault to be there. */
  readonly whenNeeds: Need | undefined;
  readonly faultNeeds: Need | undefined;
  readonly severity: Severity;
  /** Place of the severity, 0 for the worst. */
  readonly rank: number;
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
  const lines: PlannedBranch[] = [];
  for (const compiled of branches) {
    const { rule, branch } = compiled;
    const mode = modeFor(branch.payers ?? rule.payers, kind, rule.id, profile);
    if (mode === 'off') continue;
    const severity = mode === 'one-lower' ? lowered(branch.severity) : branch.severity;
    const planned: PlannedBranch = {
      compiled,
      ruleIndex: compiled.ruleIndex,
      inForce: compiled.effective?.test,
      applies: compiled.when?.test,
      fault: compiled.fault.test,
      excuses: compiled.unless?.test,
      whenNeeds: compiled.when?.needs,
      faultNeeds: compiled.fault.needs,
      severity,
      rank: SEVERITIES.indexOf(severity),
    };
    if (scopeOf(rule, branch) === 'claim') claim.push(planned);
    else lines.push(planned);
  }
  const everyLine = lines.filter(({ compiled }) => !compiled.codes);
  const byCode = new Map<string, readonly PlannedBranch[]>();
  return {
    claim,
    line: (code) => {
      if (code === undefined) return everyLine;
      let speaking = byCode.get(code);
      if (!speaking) {
        speaking = lines.filter(({ compiled }) => compiled.codes?.(code) ?? true);
        byCode.set(code, speaking);
      }
      return speaking;
    },
  };
}
