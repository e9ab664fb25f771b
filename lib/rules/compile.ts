import { coreRegistry, type Registry } from '../facts/registry.ts';
import type { Vocabulary } from './bits.ts';
import { type CodeTest, compileCodes } from './codes.ts';
import { compileCondition } from './conditions.ts';
import { compileEffective } from './effective.ts';
import type { Surroundings } from './references.ts';
import { fieldPath, scopeOf } from './scope.ts';
import { yields } from './supersedes.ts';
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
  readonly effective: Test | undefined;
  readonly when: Test | undefined;
  /** True where something is wrong. */
  readonly fault: Test;
  readonly unless: Test | undefined;
  /** Whether a leaf may be decided by what the rule takes for granted. */
  readonly assumes: boolean;
  /** The codes of the lines it speaks of, or that a claim must have; undefined = any. */
  readonly codes: CodeTest | undefined;
  /** Branches whose failure keeps this one silent: on the same line, or where one of the two speaks of the claim. */
  readonly supersededBy: readonly CompiledBranch[];
  /** Branches of its rule that mark the same field first, so that they find the same thing; the worst of them speaks. */
  readonly siblings: readonly CompiledBranch[];
}

/** The compiled rules of a pack. Dates and payer are asked at each check, so one rulebook serves every claim. */
export interface Rulebook {
  readonly pack: RulePack;
  readonly registry: Registry;
  /** Every branch, by its index. */
  readonly branches: readonly CompiledBranch[];
  /** @throws when the pack has no such branch */
  branch(rule: string, branch: string): CompiledBranch;
  /** Where an outcome's mark goes, with line numbers; the first one that is on the page carries it. */
  fieldsOf(outcome: Pick<Outcome, 'rule' | 'branch' | 'line'>): readonly string[];
}

/** A rule that cannot be compiled: which one, where in it, and why. */
class RuleError extends Error {
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
  const links = new Map<CompiledBranch, Links>();
  const world = { registry, sets: pack.sets, vocabularies: new Map<string, Vocabulary>() };
  for (const [ruleIndex, rule] of pack.rules.entries()) {
    for (const branch of rule.branches) {
      const own: Links = { supersededBy: [], siblings: [] };
      links.set(compileBranch(world, rule, branch, { ruleIndex, index: links.size, ...own }), own);
    }
  }
  link(links);
  const branches = [...links.keys()];
  const byId = new Map(branches.map((compiled) => [`${compiled.rule.id}#${compiled.branch.id}`, compiled]));
  const branchOf = (rule: string, branch: string): CompiledBranch => {
    const found = byId.get(`${rule}#${branch}`);
    if (!found) throw new Error(`The pack "${pack.id}" has no branch ${rule}#${branch}.`);
    return found;
  };
  return {
    pack,
    registry,
    branches,
    branch: branchOf,
    fieldsOf: ({ rule, branch, line }) =>
      branchOf(rule, branch).branch.fields.map((field) => fieldPath(field, line)),
  };
}

/** Other branches that a branch must know of; filled once all are compiled. */
interface Links {
  readonly supersededBy: CompiledBranch[];
  readonly siblings: CompiledBranch[];
}

function compileBranch(
  world: Omit<Surroundings, 'scope'>,
  rule: ShippedRule,
  branch: Branch,
  place: Pick<CompiledBranch, 'ruleIndex' | 'index' | keyof Links>,
): CompiledBranch {
  const surroundings: Surroundings = { ...world, scope: scopeOf(rule, branch) };
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
    ...place,
    codes: part(rule, branch, 'codes', branch.codes ?? rule.codes, (selector) =>
      compileCodes(selector, world.sets),
    ),
    effective: part(rule, branch, 'effective', effective, (dates) => compileEffective(dates, surroundings)),
    when,
    fault,
    unless,
    assumes: [when, fault, unless].some((test) => test?.assumes),
  };
}

const opposite = ({ test, deciders, assumes }: Test): Test => ({
  test: (frame) => negate(test(frame)),
  deciders: (frame, visitor, truth) => deciders(frame, visitor, negate(truth)),
  assumes,
});

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
function link(links: ReadonlyMap<CompiledBranch, Links>): void {
  const byId = new Map<string, CompiledBranch[]>();
  const ofRule = new Map<ShippedRule, CompiledBranch[]>();
  for (const compiled of links.keys()) {
    const { rule, branch } = compiled;
    byId.set(`${rule.id}#${branch.id}`, [compiled]);
    const all = ofRule.get(rule) ?? [];
    all.push(compiled);
    ofRule.set(rule, all);
    byId.set(rule.id, all);
  }
  for (const [one, { siblings, supersededBy }] of links) {
    const { rule, branch } = one;
    if (rule.yieldsTo) for (const other of links.keys()) if (yields(one, other)) supersededBy.push(other);
    const silenced = new Set([...(rule.supersedes ?? []), ...(branch.supersedes ?? [])]);
    const told = new Set([...silenced].flatMap((id) => byId.get(id) ?? []));
    for (const other of told) if (other !== one) links.get(other)?.supersededBy.push(one);
    if (branch.also) continue;
    for (const other of ofRule.get(rule) ?? [])
      if (other !== one && other.branch.fields[0] === branch.fields[0]) siblings.push(other);
  }
}
