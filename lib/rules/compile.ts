import { coreRegistry, type Registry } from '../facts/registry.ts';
import { type CodeTest, compileCodes } from './codes.ts';
import { compileCondition } from './conditions.ts';
import { compileEffective } from './effective.ts';
import { modesOf, type PayerModes } from './payers.ts';
import type { Surroundings } from './references.ts';
import { fieldPath, scopeOf } from './scope.ts';
import type { Test } from './tree.ts';
import { negate } from './truth.ts';
import type { Branch, Condition, Outcome, Rule, RulePack } from './types.ts';

/** A rule as a page has it: without its cases. */
export type ShippedRule = Omit<Rule, 'cases'>;

/** One branch of one rule, ready to be judged. */
export interface CompiledBranch {
  readonly rule: ShippedRule;
  readonly branch: Branch;
  /** Place of the rule in the pack, and of the branch in the rulebook: the order of everything that is equally bad. */
  readonly ruleIndex: number;
  readonly index: number;
  readonly modes: PayerModes;
  readonly effective: Test | undefined;
  readonly when: Test | undefined;
  /** True where something is wrong. */
  readonly fault: Test;
  readonly unless: Test | undefined;
  /** Whether a leaf may be decided by what the rule takes for granted. */
  readonly assumes: boolean;
  /** Branches whose failure at the same place keeps this one silent. */
  readonly supersededBy: readonly CompiledBranch[];
}

/** The compiled rules of a pack. Dates and payer are asked at each check, so one rulebook serves every claim. */
export interface Rulebook {
  readonly pack: RulePack;
  readonly registry: Registry;
  readonly ruleCount: number;
  /** Branches about the claim as a whole. */
  readonly claimBranches: readonly ClaimBranch[];
  /**
   * Branches that speak of a line with this code, in order.
   * @param code undefined when the line's code is not known: only rules for every line speak then
   */
  lineBranches(code: string | undefined): readonly CompiledBranch[];
  /** @throws when the pack has no such branch */
  branch(rule: string, branch: string): CompiledBranch;
  /** Where an outcome's mark goes, with line numbers; the first one that is on the page carries it. */
  fieldsOf(outcome: Pick<Outcome, 'rule' | 'branch' | 'line'>): readonly string[];
}

export interface ClaimBranch {
  readonly compiled: CompiledBranch;
  /** Set when the branch is only for claims that have a line with such a code. */
  readonly codes: CodeTest | undefined;
}

interface LineEntry {
  readonly compiled: CompiledBranch;
  readonly codes: CodeTest | undefined;
}

/** A rule that cannot be compiled: which one, where in it, and why. */
export class RuleError extends Error {
  constructor(rule: string, place: string, reason: string) {
    super(`${rule}: ${place}: ${reason}`);
    this.name = 'RuleError';
  }
}

/**
 * Compiles a pack once.
 * @param registry the facts there are; tests bring their own
 * @throws RuleError naming rule, branch and part when something that it names does not exist
 */
export function compile(pack: RulePack, registry: Registry = coreRegistry): Rulebook {
  const claimBranches: ClaimBranch[] = [];
  const lineEntries: LineEntry[] = [];
  const byId = new Map<string, CompiledBranch>();
  const silencers = new Map<CompiledBranch, CompiledBranch[]>();
  for (const [ruleIndex, rule] of pack.rules.entries()) {
    for (const branch of rule.branches) {
      const supersededBy: CompiledBranch[] = [];
      const compiled = compileBranch(pack, registry, rule, branch, ruleIndex, byId.size, supersededBy);
      const codes = part(rule, branch, 'codes', branch.codes ?? rule.codes, (selector) =>
        compileCodes(selector, pack.sets),
      );
      if (scopeOf(rule, branch) === 'claim') claimBranches.push({ compiled, codes });
      else lineEntries.push({ compiled, codes });
      byId.set(`${rule.id}#${branch.id}`, compiled);
      silencers.set(compiled, supersededBy);
    }
  }
  linkSupersedes(byId, silencers);
  const branchOf = (rule: string, branch: string): CompiledBranch => {
    const found = byId.get(`${rule}#${branch}`);
    if (!found) throw new Error(`The pack "${pack.id}" has no branch ${rule}#${branch}.`);
    return found;
  };
  return {
    pack,
    registry,
    ruleCount: pack.rules.length,
    claimBranches,
    lineBranches: indexByCode(lineEntries),
    branch: branchOf,
    fieldsOf: ({ rule, branch, line }) =>
      branchOf(rule, branch).branch.fields.map((field) => fieldPath(field, line)),
  };
}

/** Sorts branches out once per code; a claim form shows the same few codes again and again. */
function indexByCode(entries: readonly LineEntry[]): Rulebook['lineBranches'] {
  const everyLine = entries.filter((entry) => !entry.codes).map((entry) => entry.compiled);
  const cache = new Map<string, readonly CompiledBranch[]>();
  return (code) => {
    if (code === undefined) return everyLine;
    let branches = cache.get(code);
    if (!branches) {
      branches = entries.filter((entry) => entry.codes?.(code) ?? true).map((entry) => entry.compiled);
      cache.set(code, branches);
    }
    return branches;
  };
}

function compileBranch(
  pack: RulePack,
  registry: Registry,
  rule: ShippedRule,
  branch: Branch,
  ruleIndex: number,
  index: number,
  supersededBy: readonly CompiledBranch[],
): CompiledBranch {
  const surroundings: Surroundings = { registry, sets: pack.sets, scope: scopeOf(rule, branch) };
  const tree = (name: 'when' | 'unless' | 'fires' | 'expect'): Test | undefined =>
    part(rule, branch, name, branch[name], (condition: Condition) =>
      compileCondition(condition, surroundings),
    );
  const effective = branch.effective ?? rule.effective;
  const when = tree('when');
  const unless = tree('unless');
  const fires = tree('fires');
  const expected = tree('expect');
  const fault = fires ?? (expected && opposite(expected));
  if (!fault) throw new RuleError(rule.id, `branch ${branch.id}`, 'it has neither fires nor expect');
  return {
    rule,
    branch,
    ruleIndex,
    index,
    modes: modesOf(branch.payers ?? rule.payers),
    effective: part(rule, branch, 'effective', effective, (dates) => compileEffective(dates, surroundings)),
    when,
    fault,
    unless,
    assumes: [when, fault, unless].some((test) => test?.assumes),
    supersededBy,
  };
}

const opposite = (expected: Test): Test => ({ ...expected, test: (frame) => negate(expected.test(frame)) });

/** Compiles a part that may be left out; what goes wrong is said with its place. */
function part<T, C>(
  rule: ShippedRule,
  branch: Branch,
  name: string,
  source: T | undefined,
  make: (source: T) => C,
): C | undefined {
  if (source === undefined) return undefined;
  try {
    return make(source);
  } catch (error) {
    throw new RuleError(
      rule.id,
      `branch ${branch.id}, ${name}`,
      error instanceof Error ? error.message : String(error),
    );
  }
}

/** An id of `supersedes` stands for a branch (`rule#branch`) or for all branches of a rule; ids of other packs are nobody's here. */
function linkSupersedes(
  byId: ReadonlyMap<string, CompiledBranch>,
  silencers: ReadonlyMap<CompiledBranch, CompiledBranch[]>,
): void {
  for (const compiled of byId.values()) {
    const silenced = new Set([...(compiled.rule.supersedes ?? []), ...(compiled.branch.supersedes ?? [])]);
    for (const [id, other] of byId) {
      if (silenced.has(id) || silenced.has(other.rule.id)) silencers.get(other)?.push(compiled);
    }
  }
}
