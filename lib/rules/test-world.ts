/** A small world for tests of the language: facts that hold what a test says, and claims to go with them. */
import { claimFromJson } from '../claim/json.ts';
import { contextFromJson } from '../facts/context-json.ts';
import { createRegistry, type Registry } from '../facts/registry.ts';
import { createFactScope } from '../facts/scope.ts';
import type { FactDefinition, FactInputs, FactPlace, FactType, FactValue } from '../facts/types.ts';
import { createTables } from '../tables/lookup.ts';
import type { Tables } from '../tables/types.ts';
import { compileCondition } from './conditions.ts';
import { Frame } from './frame.ts';
import type { Surroundings } from './references.ts';
import type { Test } from './tree.ts';
import type { Truth } from './truth.ts';
import type { Branch, Condition, Rule, RulePack } from './types.ts';

/** Facts by name: what they hold, or how they work it out. */
export type TestFacts = Readonly<
  Record<
    string,
    {
      readonly type: FactType;
      readonly place?: FactPlace;
      readonly value: FactValue | FactDefinition['derive'];
    }
  >
>;

/** A registry of facts that hold what a test says. */
export function registryOf(facts: TestFacts): Registry {
  return createRegistry({
    testFacts: Object.entries(facts).map(([name, { type, place = 'line', value }]) => ({
      name,
      type,
      place,
      from: [],
      phi: false,
      derive: typeof value === 'function' ? value : () => value,
    })),
  });
}

export interface TestInputs {
  /** A claim file; without lines it gets one empty line. */
  readonly claim?: object;
  /** A context file. */
  readonly context?: object;
  readonly payer?: FactInputs['payer']['kind'];
  readonly today?: string;
  readonly tables?: Tables;
  /** There may be lines that were not seen. */
  readonly linesComplete?: boolean;
}

export function inputsOf(test: TestInputs = {}): FactInputs {
  const { claim } = claimFromJson({ lines: [{}], ...test.claim });
  return {
    claim: { ...claim, linesComplete: test.linesComplete ?? true },
    payer: { kind: test.payer ?? 'medicare-dme', reason: 'the test says so' },
    tables: test.tables ?? createTables([], {}),
    context: contextFromJson(test.context ?? {}),
    today: test.today ?? '2026-11-24',
  };
}

export interface Judged {
  readonly truth: Truth;
  readonly test: Test;
  readonly frame: Frame;
}

/** Judges a condition on the first line. */
export function judge(
  condition: Condition,
  registry: Registry,
  options: { readonly inputs?: FactInputs; readonly line?: number } & Partial<
    Pick<Surroundings, 'sets' | 'scope'>
  > = {},
): Judged {
  const { inputs = inputsOf(), line = 0, sets = {}, scope = 'line' } = options;
  const test = compileCondition(condition, { registry, sets, scope, vocabularies: new Map() });
  const frame = new Frame(createFactScope(inputs, registry));
  frame.moveTo(scope === 'claim' ? -1 : line);
  return { truth: test.test(frame), test, frame };
}

/** A rule with one branch; what a test does not care about is filled in. */
export function ruleOf(id: string, branch: Partial<Branch>, rule: Partial<Rule> = {}): Rule {
  return {
    id,
    title: `The rule ${id}`,
    category: 'modifier',
    payers: { all: 'as-is' },
    scope: 'line',
    branches: [branchOf('only', branch)],
    denials: [{ group: 'CO', carc: '4' }],
    remedy: 'correct-and-resubmit',
    sources: [{ title: 'A test', read: '2026-11-24', confidence: 'verified' }],
    why: 'A test wants it.',
    cases: [],
    ...rule,
  };
}

export function branchOf(id: string, branch: Partial<Branch>): Branch {
  return {
    id,
    fault: 'contradiction',
    severity: 'will-deny',
    message: 'Something is wrong.',
    fix: 'Do something.',
    fields: ['line.modifiers'],
    ...(branch.fires === undefined && branch.expect === undefined && { fires: ALWAYS }),
    ...branch,
  };
}

/** True of every claim. */
export const ALWAYS: Condition = { fact: 'today', known: true };

export function packOf(
  rules: readonly Rule[],
  sets: RulePack['sets'] = {},
  setEditions: RulePack['setEditions'] = [],
): RulePack {
  return {
    id: 'test',
    version: '1.2.3',
    rules,
    sets,
    setEditions,
    documents: { Order: 'order', 'Sleep study': 'record' },
    denialWords: { 'carc:4': 'modifier does not fit', 'rarc:M20': 'no code', 'rarc:M78': 'no modifier' },
  };
}

/** A seeded generator (mulberry32), so that a failing run can be repeated. @returns numbers from 0 up to 1 */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
