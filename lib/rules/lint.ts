import { fieldDefinition } from '../claim/fields.ts';
import { PROFILE_FIELDS } from '../facts/context-fields.ts';
import type { Registry } from '../facts/registry.ts';
import type { TableData } from '../tables/types.ts';
import { whyNoEdit } from './edits.ts';
import { lintCondition } from './lint-condition.ts';
import type { Say } from './lint-leaf.ts';
import { placeholder } from './placeholders.ts';
import type { Surroundings } from './references.ts';
import { scopeOf } from './scope.ts';
import { supersedesCycle } from './supersedes.ts';
import { namesIn } from './template.ts';
import type { Branch, CodeSelector, Condition, Rule, ShippedRule } from './types.ts';

/** What a rule may name. */
export interface LintWorld {
  readonly registry: Registry;
  readonly sets: Readonly<Record<string, readonly string[]>>;
  readonly tables: readonly TableData[];
  /** The papers that a rule may name, each with the stage of the work it belongs to. */
  readonly documents: Readonly<Record<string, string>>;
  /** All rules of the pack, for `supersedes`. */
  readonly rules: readonly ShippedRule[];
}

/** A fault of a rule: where in the file, and what is wrong or what to do. */
export interface LintFault {
  readonly path: string;
  readonly reason: string;
}

/** What the schema cannot say of a rule: that everything it names exists and fits. */
export function lintRule(rule: Rule, world: LintWorld): LintFault[] {
  const faults: LintFault[] = [];
  const say: Say = (path, reason) => faults.push({ path, reason });
  lintCodes(rule.codes, 'codes', world, say);
  lintParams(rule, say);
  lintDenials(rule, world, say);
  for (const [i, name] of (rule.documents ?? []).entries())
    if (world.documents[name] === undefined)
      say(`documents[${i}]`, `documents.yaml has no "${name}"; use one of its names, or add the paper there`);
  for (const [i, branch] of rule.branches.entries()) lintBranch(rule, branch, `branches[${i}]`, world, say);
  lintSupersedes(rule, world, say);
  lintCases(rule, world, say);
  return faults;
}

const TREES = ['when', 'unless', 'fires', 'expect'] as const;

function lintBranch(rule: Rule, branch: Branch, path: string, world: LintWorld, say: Say): void {
  const surroundings: Surroundings = {
    registry: world.registry,
    sets: world.sets,
    scope: scopeOf(rule, branch),
    vocabularies: new Map(),
  };
  lintCodes(branch.codes, `${path}.codes`, world, say);
  for (const name of TREES) {
    const tree = branch[name];
    if (tree) lintCondition(tree, `${path}.${name}`, surroundings, world.tables, say);
  }
  for (const part of ['message', 'fix'] as const)
    for (const name of namesIn(branch[part]))
      attempt(() => placeholder(name, branch, surroundings), `${path}.${part}`, say);
  for (const [i, field] of branch.fields.entries()) {
    const reason = whyNoField(field, surroundings.scope);
    if (reason) say(`${path}.fields[${i}]`, `"${field}" ${reason}`);
  }
  for (const [i, edit] of (branch.edits ?? []).entries())
    attempt(
      () => {
        const reason = whyNoEdit(edit, branch, surroundings);
        if (reason) say(`${path}.edits[${i}]`, reason);
      },
      `${path}.edits[${i}]`,
      say,
    );
  const red = branch.severity === 'will-deny' || branch.severity === 'likely-deny';
  if (red && rule.sources.every((source) => source.confidence === 'expertise'))
    say(
      `${path}.severity`,
      'is a denial by no source that was read; "review" is the most that expertise alone carries',
    );
}

function whyNoField(field: string, scope: 'claim' | 'line'): string | undefined {
  if (field === 'diagnoses') return undefined;
  const line = field.startsWith('line.');
  if (line && scope === 'claim') return 'is a field of a line, and the branch speaks of the claim';
  const path = line ? field.replace('line.', 'lines[i].') : field;
  return fieldDefinition(path)
    ? undefined
    : 'is no claim field; write line.modifiers, priorAuthNumber, diagnoses';
}

function lintCodes(selector: CodeSelector | undefined, path: string, world: LintWorld, say: Say): void {
  if (!selector) return;
  const hcpcs = world.tables.find((table) => table.name === 'hcpcs')?.rows;
  for (const [i, code] of (selector.list ?? []).entries())
    if (hcpcs && !Object.hasOwn(hcpcs, code)) say(`${path}.list[${i}]`, `${code} is not in the HCPCS table`);
  for (const [i, set] of (selector.set ?? []).entries())
    if (!Object.hasOwn(world.sets, set)) say(`${path}.set[${i}]`, `no set is called "${set}"`);
  lintCodes(selector.except, `${path}.except`, world, say);
}

/** The payer parameters that a rule's conditions name. */
export const parametersOfRule = ({ branches }: Pick<Rule, 'branches'>): ReadonlySet<string> =>
  new Set(branches.flatMap((branch) => TREES.flatMap((name) => parametersIn(branch[name]))));

/** Payer parameters are declared, exist, and are used. */
function lintParams(rule: Rule, say: Say): void {
  const used = parametersOfRule(rule);
  const declared = rule.params ?? [];
  for (const [i, name] of declared.entries()) {
    if (!PROFILE_FIELDS.some((field) => field.name === name))
      say(`params[${i}]`, `no payer parameter is called "${name}"`);
    if (!used.has(name)) say(`params[${i}]`, `"${name}" is declared and used nowhere`);
  }
  for (const name of used) if (!declared.includes(name)) say('params', `"${name}" is used; declare it here`);
}

/** Names of payer parameters anywhere in a condition: `{profile: x}` and `fact: profile.x`. */
function parametersIn(tree: Condition | undefined): string[] {
  const found: string[] = [];
  JSON.stringify(tree ?? null, (key, value: unknown) => {
    if (key === 'profile' && typeof value === 'string') found.push(value);
    if (key === 'fact' && typeof value === 'string' && value.startsWith('profile.'))
      found.push(value.slice('profile.'.length));
    return value;
  });
  return found;
}

/** A reason code without words would leave "what the payer answers" empty. Remark codes only add to it, and many have no words. */
function lintDenials(rule: Rule, world: LintWorld, say: Say): void {
  const reasons = world.tables.find((table) => table.name === 'carc')?.rows;
  const lists = [
    { path: 'denials', denials: rule.denials },
    ...rule.branches.map(({ denials = [] }, i) => ({ path: `branches[${i}].denials`, denials })),
  ];
  for (const { path, denials } of lists)
    for (const [i, { carc }] of denials.entries())
      if (reasons && !Object.hasOwn(reasons, carc))
        say(`${path}[${i}].carc`, `${carc} is not in the table of reason codes`);
}

function lintSupersedes(rule: Rule, world: LintWorld, say: Say): void {
  const lists = [
    { path: 'supersedes', ids: rule.supersedes ?? [] },
    ...rule.branches.map((branch, i) => ({
      path: `branches[${i}].supersedes`,
      ids: branch.supersedes ?? [],
    })),
  ];
  for (const { path, ids } of lists) {
    for (const [i, id] of ids.entries()) {
      const [ruleId, branchId] = id.split('#');
      const other = world.rules.find((one) => one.id === ruleId);
      if (!other) say(`${path}[${i}]`, `no rule is called "${ruleId}"`);
      else if (branchId !== undefined && !other.branches.some((branch) => branch.id === branchId))
        say(`${path}[${i}]`, `"${ruleId}" has no branch "${branchId}"`);
      else if (ruleId === rule.id && branchId === undefined) say(`${path}[${i}]`, 'is the rule itself');
    }
  }
  const yielding = rule.yieldsTo && whyNoField(rule.yieldsTo.field, 'line');
  if (yielding) say('yieldsTo.field', `"${rule.yieldsTo?.field}" ${yielding}`);
  const cycle = supersedesCycle(rule, world.rules);
  if (cycle) say('supersedes', `goes in a circle: ${cycle.join(' > ')}`);
}

/** Names under which something can be missing that is no fact. */
const NOT_FACTS: readonly string[] = ['history', 'lines'];

function lintCases(rule: Rule, { registry, tables }: LintWorld, say: Say): void {
  for (const [i, { missing }] of rule.cases.entries()) {
    if (missing === undefined || NOT_FACTS.includes(missing) || registry.find(missing)) continue;
    const table = missing.startsWith('table.') ? missing.slice('table.'.length) : undefined;
    if (table === undefined || !tables.some((one) => one.name === table))
      say(`cases[${i}].missing`, `"${missing}" is no fact, table, history or lines`);
  }
}

function attempt(action: () => unknown, path: string, say: Say): void {
  try {
    action();
  } catch (error) {
    say(path, error instanceof Error ? error.message : String(error));
  }
}
