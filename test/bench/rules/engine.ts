import { Engine, type RuleProperties, type TopLevelCondition } from 'json-rules-engine';
import { createFactScope, type SlotScope } from '../../../lib/facts/scope.ts';
import type { FactInputs } from '../../../lib/facts/types.ts';
import { check } from '../../../lib/rules/check.ts';
import { compile, type Rulebook, type ShippedRule } from '../../../lib/rules/compile.ts';
import type { Figure } from '../figure.ts';
import { median } from '../measure.ts';
import { branchInJson, factsIn, type Json, OPERATORS } from './engine-json.ts';
import { LINES, type World } from './world.ts';

/** A check must be so many times faster than json-rules-engine with the same rules. */
const LEAST_TIMES = 50;
const ROUNDS = 15;
const WARM_UP = 3;
/** Checks of ours for one of theirs, so that both take long enough to be timed. */
const PASSES = 50;

interface Subset {
  readonly rulebook: Rulebook;
  readonly engine: Engine;
  readonly facts: readonly string[];
  readonly branches: number;
}

/**
 * The same branches by json-rules-engine: all that are made of comparisons of a line's facts with what the rule says, which
 * its conditions can say too. Branches that go through lines, look up tables or ask what is not known on these claims are
 * left out: it has no such conditions. Facts are worked out beforehand for both, and both must find the same.
 */
export async function engineFigure({ core, claims }: World): Promise<Figure> {
  const subset = subsetOf(core.pack, claims);
  const cases = claims.map((inputs) => {
    const facts = createFactScope(inputs, subset.rulebook.registry);
    return { inputs, facts, lines: inputs.claim.lines.map((_, line) => valuesOf(subset.facts, facts, line)) };
  });
  const ours = ({ inputs, facts }: (typeof cases)[number]) =>
    check(inputs, subset.rulebook, facts).outcomes.length;
  const theirs = async ({ lines }: (typeof cases)[number]) => {
    let found = 0;
    for (const line of lines) found += (await subset.engine.run(line)).events.length;
    return found;
  };
  for (const one of cases) {
    const [here, there] = [ours(one), await theirs(one)];
    if (here !== there) throw new Error(`json-rules-engine finds ${there} where the rules find ${here}.`);
  }
  const rounds: { readonly own: number; readonly other: number }[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const one = cases[(round + WARM_UP) % cases.length];
    if (!one) throw new Error('The bench has no claim.');
    const start = performance.now();
    for (let i = 0; i < PASSES; i++) ours(one);
    const between = performance.now();
    await theirs(one);
    if (round >= 0) rounds.push({ own: (between - start) / PASSES, other: performance.now() - between });
  }
  const [own, other] = [median(rounds.map((one) => one.own)), median(rounds.map((one) => one.other))];
  return {
    what: 'check / json-rules-engine',
    value: median(rounds.map((one) => one.own / one.other)),
    unit: '×',
    most: 1 / LEAST_TIMES,
    how: `${(other / own).toFixed(0)} times faster: ${own.toFixed(4)} ms against ${other.toFixed(1)}, ${subset.branches} branches of ${subset.rulebook.pack.rules.length} rules that its conditions can say (no lists of lines, no tables), ${LINES} lines`,
  };
}

function subsetOf(pack: World['core']['pack'], claims: readonly FactInputs[]): Subset {
  const { registry } = compile({ ...pack, rules: [] });
  const scopes = claims.map((inputs) => createFactScope(inputs, registry));
  const engine = new Engine();
  for (const [name, holds] of Object.entries(OPERATORS)) engine.addOperator(name, holds);
  const names = new Set<string>();
  const rules: ShippedRule[] = [];
  for (const { supersedes: _silent, ...rule } of pack.rules) {
    const branches = rule.branches.flatMap(({ supersedes: _also, ...branch }) => {
      if (
        (branch.payers ?? rule.payers)['medicare-dme'] !== 'as-is' ||
        (branch.scope ?? rule.scope) !== 'line'
      )
        return [];
      const json = branchInJson(rule, branch, pack.sets);
      if (!json || !factsIn(json).every((name) => isKnown(name, scopes))) return [];
      for (const name of factsIn(json)) names.add(name);
      engine.addRule(ruleFor(`${rule.id}#${branch.id}`, json));
      return [{ ...branch, also: true as const }];
    });
    if (branches.length > 0) rules.push({ ...rule, branches });
  }
  return {
    engine,
    facts: [...names],
    rulebook: compile({ ...pack, rules }),
    branches: rules.reduce((sum, { branches }) => sum + branches.length, 0),
  };
}

const ruleFor = (type: string, json: Json): RuleProperties => ({
  conditions: json as TopLevelCondition,
  event: { type },
});

function isKnown(name: string, scopes: readonly SlotScope[]): boolean {
  return scopes.every((scope) =>
    scope.inputs.claim.lines.every((_, line) => {
      const fact = scope.get(name, line);
      return fact.state === 'blank' || (fact.state === 'known' && fact.complete !== false);
    }),
  );
}

function valuesOf(names: readonly string[], scope: SlotScope, line: number): Record<string, unknown> {
  return Object.fromEntries(
    names.map((name) => {
      const fact = scope.get(name, line);
      const type = scope.registry.find(name)?.type;
      const isList = type === 'codes' || type === 'papers';
      return [name, fact.state === 'known' ? fact.value : isList ? [] : null];
    }),
  );
}
