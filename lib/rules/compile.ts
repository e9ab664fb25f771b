import { coreRegistry, type Registry } from '../facts/registry.ts';
import type { ListMask, Vocabulary } from './bits.ts';
import { type CodeTest, compileCodes } from './codes.ts';
import { compileCondition, negation } from './conditions.ts';
import { compileEffective } from './effective.ts';
import { needOf } from './needs.ts';
import type { Surroundings } from './references.ts';
import { fieldPath, scopeOf } from './scope.ts';
import { yields } from './supersedes.ts';
import type { Test } from './tree.ts';
import type { Branch, CodeSelector, Condition, Outcome, RulePack, ShippedRule } from './types.ts';

export type { ShippedRule };

/** One branch of one rule. Its conditions are compiled when they are first asked for: most claims never come to most of them. */
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
  /** What a line must have for the branch to apply, and for its fault to be there; these need nothing compiled. */
  readonly whenNeeds: ListMask | undefined;
  readonly faultNeeds: ListMask | undefined;
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
 * Makes a rulebook of a pack. What is named in it and does not exist throws where it is first asked for; see {@link compileWhole}.
 * @param registry the facts there are; tests bring their own
 */
export function compile(pack: RulePack, registry: Registry = coreRegistry): Rulebook {
  const links = new Map<CompiledBranch, Links>();
  const vocabularies = new Map<string, Vocabulary>();
  const selectors = new Map<CodeSelector, CodeTest>();
  const codesOf = (selector: CodeSelector): CodeTest => {
    const test = selectors.get(selector) ?? compileCodes(selector, pack.sets);
    selectors.set(selector, test);
    return test;
  };
  const world: World = { registry, sets: pack.sets, vocabularies, codesOf };
  for (const [ruleIndex, rule] of pack.rules.entries()) {
    for (const branch of rule.branches) {
      const own: Links = { supersededBy: [], siblings: [] };
      links.set(new LazyBranch(world, rule, branch, ruleIndex, links.size, own), own);
    }
  }
  link(links);
  const branches = [...links.keys()];
  const byRule = new Map<string, Map<string, CompiledBranch>>();
  for (const compiled of branches) {
    const ofRule = byRule.get(compiled.rule.id) ?? new Map<string, CompiledBranch>();
    byRule.set(compiled.rule.id, ofRule.set(compiled.branch.id, compiled));
  }
  const branchOf = (rule: string, branch: string): CompiledBranch => {
    const found = byRule.get(rule)?.get(branch);
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

/** The same with everything in it compiled at once. @throws RuleError naming rule, branch and part when something that it names does not exist */
export function compileWhole(pack: RulePack, registry?: Registry): Rulebook {
  const rulebook = compile(pack, registry);
  for (const { codes, effective, when, fault, unless } of rulebook.branches)
    void [codes, effective, when, fault, unless];
  return rulebook;
}

/** Other branches that a branch must know of; filled once all are there. */
interface Links {
  readonly supersededBy: CompiledBranch[];
  readonly siblings: CompiledBranch[];
}

interface World extends Omit<Surroundings, 'scope'> {
  /** The branches of a rule share its selector, and its test. */
  readonly codesOf: (selector: CodeSelector) => CodeTest;
}

class LazyBranch implements CompiledBranch {
  readonly rule: ShippedRule;
  readonly branch: Branch;
  readonly ruleIndex: number;
  readonly index: number;
  readonly supersededBy: readonly CompiledBranch[];
  readonly siblings: readonly CompiledBranch[];
  private readonly world: World;
  private readonly surroundings: Surroundings;
  /** What is compiled already, by its name. */
  private readonly parts: Record<string, unknown> = {};

  constructor(
    world: World,
    rule: ShippedRule,
    branch: Branch,
    ruleIndex: number,
    index: number,
    { supersededBy, siblings }: Links,
  ) {
    this.rule = rule;
    this.branch = branch;
    this.ruleIndex = ruleIndex;
    this.index = index;
    this.supersededBy = supersededBy;
    this.siblings = siblings;
    this.world = world;
    this.surroundings = { ...world, scope: scopeOf(rule, branch) };
  }

  get codes(): CodeTest | undefined {
    const { rule, branch } = this;
    return this.part('codes', branch.codes ?? rule.codes, this.world.codesOf);
  }

  get effective(): Test | undefined {
    const { rule, branch } = this;
    return this.part('effective', branch.effective ?? rule.effective, compileEffective);
  }

  get when(): Test | undefined {
    return this.tree('when');
  }

  get fault(): Test {
    const { branch } = this;
    const fault = branch.fires ? this.tree('fires') : this.part('expect', branch.expect, expected);
    if (!fault) throw new RuleError(this.rule.id, `branch ${branch.id}`, 'it has neither fires nor expect');
    return fault;
  }

  get unless(): Test | undefined {
    return this.tree('unless');
  }

  get whenNeeds(): ListMask | undefined {
    return needOf(this.branch.when, this.surroundings);
  }

  get faultNeeds(): ListMask | undefined {
    return needOf(this.branch.fires, this.surroundings);
  }

  private tree(name: 'when' | 'unless' | 'fires'): Test | undefined {
    return this.part(name, this.branch[name], compileCondition);
  }

  /** Compiles a part that may be left out, once; what goes wrong is said with its place. */
  private part<Source, Part>(
    name: string,
    source: Source | undefined,
    make: (source: Source, surroundings: Surroundings) => Part,
  ): Part | undefined {
    if (source === undefined) return undefined;
    try {
      this.parts[name] ??= make(source, this.surroundings);
      return this.parts[name] as Part;
    } catch (error) {
      throw new RuleError(
        this.rule.id,
        `branch ${this.branch.id}, ${name}`,
        error instanceof Error ? error.message : String(error),
      );
    }
  }
}

/** What must hold, as the fault of its not holding. */
function expected(condition: Condition, surroundings: Surroundings): Test {
  return negation(compileCondition(condition, surroundings));
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
