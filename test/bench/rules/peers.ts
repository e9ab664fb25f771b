import { createFactScope, type SlotScope } from '../../../lib/facts/scope.ts';
import type { FactInputs } from '../../../lib/facts/types.ts';
import { check } from '../../../lib/rules/check.ts';
import { compile, type Rulebook, type ShippedRule } from '../../../lib/rules/compile.ts';
import type { Figure } from '../figure.ts';
import { cel } from './cel.ts';
import { factsIn, formulaOf, type Value } from './comparisons.ts';
import { jsonLogicEngine } from './json-logic-engine.ts';
import { jsonRulesEngine } from './json-rules-engine.ts';
import type { Branch, LineFacts, Peer } from './peer.ts';
import { LINES, type World } from './world.ts';

/** A check must be so many times faster than each with the same branches: less than half of what it is in quiet. */
const LEAST_TIMES: Readonly<Record<string, number>> = {
  'json-rules-engine': 50,
  'json-logic-engine': 5,
  'CEL (@marcbachmann/cel-js)': 25,
};
/** Both sides are warm after so long, and are then timed in turn on each claim. */
const WARM_UP_MS = 1_500;
const TIMED_MS = 2_500;
/** However long theirs takes. */
const LEAST_ROUNDS = 3;
/** So long does a side run on a claim, shorter than a processor is given away; one that takes longer runs once. */
const TURN_MS = 3;

interface Subset {
  readonly rulebook: Rulebook;
  readonly branches: readonly Branch[];
  readonly facts: readonly string[];
}

/** One claim, ready for everybody. */
interface Case {
  readonly inputs: FactInputs;
  readonly facts: SlotScope;
  readonly lines: readonly LineFacts[];
}

/**
 * The same branches by other rule engines: all that are made of comparisons of a line's facts with what the rule says, which
 * any of them can say too. Branches that go through lines, look up tables or ask what is not known on these claims are
 * left out. Facts are worked out beforehand for all, and all must find the same.
 * @param makes the engines; left out, all
 * @throws when one finds something else
 */
export async function peerFigures(
  { core, claims }: World,
  makes: readonly ((branches: readonly Branch[]) => Peer)[] = [jsonRulesEngine, jsonLogicEngine, cel],
): Promise<Figure[]> {
  const { rulebook, branches, facts } = subsetOf(core.pack, claims);
  const cases = claims.map((inputs): Case => {
    const scope = createFactScope(inputs, rulebook.registry);
    return {
      inputs,
      facts: scope,
      lines: inputs.claim.lines.map((_, line) => valuesOf(facts, scope, line)),
    };
  });
  const subject = `${branches.length} branches of ${rulebook.pack.rules.length} rules that are comparisons on a line, ${LINES} lines`;
  const figures: Figure[] = [];
  for (const make of makes) figures.push(await against(make(branches), rulebook, cases, subject));
  return figures;
}

async function against(
  peer: Peer,
  rulebook: Rulebook,
  cases: readonly Case[],
  subject: string,
): Promise<Figure> {
  const sides = cases.map(({ inputs, facts, lines }) => {
    const asked = lines.map(peer.take);
    return {
      own: () => check(inputs, rulebook, facts),
      other: async () => {
        const found: (readonly string[])[] = [];
        for (const ask of asked) {
          const answer = ask();
          found.push(answer instanceof Promise ? await answer : answer);
        }
        return found;
      },
    };
  });
  let found = 0;
  for (const { own, other } of sides) {
    const here = own().outcomes.map(({ rule, branch, line }) => `${rule}#${branch} ${line}`);
    const there = (await other()).flatMap((ids, line) => ids.map((id) => `${id} ${line}`));
    if (here.toSorted().join() !== there.toSorted().join())
      throw new Error(`${peer.name} finds ${there.join(', ')}; the rules find ${here.join(', ')}.`);
    found += here.length;
  }
  if (found === 0) throw new Error('Nothing is found on the claims of the bench: it would compare nothing.');
  const { own, other } = await lowest(sides);
  const least = LEAST_TIMES[peer.name];
  return {
    what: `check / ${peer.name}`,
    value: own / other,
    unit: '×',
    ...(least !== undefined && { most: 1 / least }),
    how: `${own.toFixed(4)} ms against ${other.toFixed(4)}, ${(other / own).toFixed(1)} times as long; ${peer.how}; ${subject}`,
  };
}

/** Our side on a claim, and theirs. */
interface Sides {
  readonly own: () => unknown;
  readonly other: () => Promise<unknown>;
}

/** Milliseconds for a claim, its fastest turn: what else the machine does only adds. The mean of all claims. */
async function lowest(claims: readonly Sides[]): Promise<{ readonly own: number; readonly other: number }> {
  const runs = claims.map((sides) => ({
    ...sides,
    passes: { own: 1, other: 1 },
    least: { own: Number.POSITIVE_INFINITY, other: Number.POSITIVE_INFINITY },
  }));
  const turns = async (use: (run: (typeof runs)[number], own: number, other: number) => void) => {
    for (const run of runs) {
      const start = performance.now();
      for (let pass = 0; pass < run.passes.own; pass++) run.own();
      const between = performance.now();
      for (let pass = 0; pass < run.passes.other; pass++) await run.other();
      const end = performance.now();
      use(run, (between - start) / run.passes.own, (end - between) / run.passes.other);
    }
  };
  const begin = performance.now();
  // Where theirs takes a tenth of a second, turns alone would leave ours cold.
  while (performance.now() - begin < WARM_UP_MS / 3) for (const { own } of runs) own();
  do {
    await turns((run, own, other) => {
      run.passes = { own: Math.ceil(TURN_MS / own), other: Math.ceil(TURN_MS / other) };
    });
  } while (performance.now() - begin < WARM_UP_MS);
  const timed = performance.now();
  for (let round = 0; round < LEAST_ROUNDS || performance.now() - timed < TIMED_MS; round++)
    await turns((run, own, other) => {
      run.least = { own: Math.min(run.least.own, own), other: Math.min(run.least.other, other) };
    });
  const mean = (side: 'own' | 'other') => runs.reduce((sum, { least }) => sum + least[side], 0) / runs.length;
  return { own: mean('own'), other: mean('other') };
}

function subsetOf(pack: World['core']['pack'], claims: readonly FactInputs[]): Subset {
  const { registry } = compile({ ...pack, rules: [] });
  const scopes = claims.map((inputs) => createFactScope(inputs, registry));
  const names = new Set<string>();
  const all: Branch[] = [];
  const rules: ShippedRule[] = [];
  for (const { supersedes: _silent, ...rule } of pack.rules) {
    const branches = rule.branches.flatMap(({ supersedes: _also, ...branch }) => {
      if (
        (branch.payers ?? rule.payers)['medicare-dme'] !== 'as-is' ||
        (branch.scope ?? rule.scope) !== 'line'
      )
        return [];
      const formula = formulaOf(rule, branch, pack.sets);
      if (!formula || !factsIn(formula).every((name) => isKnown(name, scopes))) return [];
      for (const name of factsIn(formula)) names.add(name);
      all.push({ id: `${rule.id}#${branch.id}`, formula });
      return [{ ...branch, also: true as const }];
    });
    if (branches.length > 0) rules.push({ ...rule, branches });
  }
  return { rulebook: compile({ ...pack, rules }), branches: all, facts: [...names] };
}

function isKnown(name: string, scopes: readonly SlotScope[]): boolean {
  return scopes.every((scope) =>
    scope.inputs.claim.lines.every((_, line) => {
      const fact = scope.get(name, line);
      return fact.state === 'blank' || (fact.state === 'known' && fact.complete !== false);
    }),
  );
}

function valuesOf(names: readonly string[], scope: SlotScope, line: number): LineFacts {
  return Object.fromEntries(
    names.map((name) => {
      const fact = scope.get(name, line);
      const type = scope.registry.find(name)?.type;
      const isList = type === 'codes' || type === 'papers';
      return [name, fact.state === 'known' ? (fact.value as Value) : isList ? [] : null];
    }),
  );
}
