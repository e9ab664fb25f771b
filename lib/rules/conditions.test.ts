import { describe, expect, test } from 'vitest';
import type { FactValue } from '../facts/types.ts';
import { knownFact, listFact, unknownFact } from '../facts/values.ts';
import { BIT_OPERATORS } from './bit-leaves.ts';
import { COMPARING } from './operators.ts';
import { judge, registryOf, seeded, type TestFacts } from './test-world.ts';
import type { Visitor } from './tree.ts';
import type { Truth } from './truth.ts';
import type { Condition } from './types.ts';

/** Enough random trees that each shape of depth three comes up many times. */
const TREES = 2000;
const LEAVES = ['line.a', 'line.b', 'line.c', 'line.d'] as const;
type Leaves = Readonly<Record<(typeof LEAVES)[number], Truth>>;

const factOf = (name: string, truth: Truth): FactValue =>
  truth === undefined ? unknownFact('absent', name) : knownFact(truth === 1);

function factsOf(leaves: Leaves): TestFacts {
  return Object.fromEntries(
    LEAVES.map((name) => [name, { type: 'boolean' as const, value: factOf(name, leaves[name]) }]),
  );
}

const truthOf = (condition: Condition, leaves: Leaves): Truth =>
  judge(condition, registryOf(factsOf(leaves))).truth;

function randomTree(random: () => number, depth: number): Condition {
  const kind = random();
  if (depth === 0 || kind < 0.3) {
    const fact = LEAVES[Math.floor(random() * LEAVES.length)] ?? 'line.a';
    return { fact, eq: random() < 0.7 };
  }
  if (kind < 0.45) return { not: randomTree(random, depth - 1) };
  const parts = Array.from({ length: 1 + Math.floor(random() * 3) }, () => randomTree(random, depth - 1));
  return kind < 0.72 ? { all: parts } : { any: parts };
}

function randomLeaves(random: () => number): Leaves {
  const truth = (): Truth => ([0, 1, undefined] as const)[Math.floor(random() * 3)];
  return { 'line.a': truth(), 'line.b': truth(), 'line.c': truth(), 'line.d': truth() };
}

const negated = (truth: Truth): Truth => (truth === undefined ? undefined : truth === 1 ? 0 : 1);

describe('all, any, not', () => {
  test('the tables of Kleene', () => {
    const leaf = (fact: (typeof LEAVES)[number]): Condition => ({ fact, eq: true });
    const values: Truth[] = [0, 1, undefined];
    for (const a of values) {
      for (const b of values) {
        const leaves: Leaves = { 'line.a': a, 'line.b': b, 'line.c': 0, 'line.d': 0 };
        const parts = [leaf('line.a'), leaf('line.b')];
        const someUnknown = a === undefined || b === undefined;
        expect(truthOf({ all: parts }, leaves)).toBe(a === 0 || b === 0 ? 0 : someUnknown ? undefined : 1);
        expect(truthOf({ any: parts }, leaves)).toBe(a === 1 || b === 1 ? 1 : someUnknown ? undefined : 0);
        expect(truthOf({ not: leaf('line.a') }, leaves)).toBe(negated(a));
      }
    }
  });

  test('De Morgan, double negation, order does not matter', () => {
    const random = seeded(1);
    for (let i = 0; i < TREES; i++) {
      const parts = [randomTree(random, 2), randomTree(random, 2), randomTree(random, 1)];
      const leaves = randomLeaves(random);
      const all = truthOf({ all: parts }, leaves);
      expect(truthOf({ not: { any: parts.map((part) => ({ not: part })) } }, leaves)).toBe(all);
      expect(truthOf({ not: { not: { all: parts } } }, leaves)).toBe(all);
      expect(truthOf({ all: parts.toReversed() }, leaves)).toBe(all);
      expect(truthOf({ any: parts.toReversed() }, leaves)).toBe(truthOf({ any: parts }, leaves));
    }
  });

  test('what is decided stays so, whatever the unknown turns out to be', () => {
    const random = seeded(2);
    let decided = 0;
    for (let i = 0; i < TREES; i++) {
      const tree = randomTree(random, 3);
      const leaves = randomLeaves(random);
      const truth = truthOf(tree, leaves);
      if (truth === undefined) continue;
      decided++;
      const settled = Object.fromEntries(
        LEAVES.map((name) => [name, leaves[name] ?? (random() < 0.5 ? 1 : 0)]),
      ) as unknown as Leaves;
      expect(truthOf(tree, settled)).toBe(truth);
    }
    expect(decided).toBeGreaterThan(TREES / 4);
  });
});

describe('deciders', () => {
  const visited = (tree: Condition, leaves: Leaves): ReadonlySet<string> => {
    const { test: compiled, frame } = judge(tree, registryOf(factsOf(leaves)));
    const names = new Set<string>();
    const visitor: Visitor = {
      leaf: (references) => {
        for (const reference of references) names.add(reference.name);
      },
      open: () => undefined,
    };
    compiled.deciders(frame, visitor, compiled.test(frame));
    return names;
  };

  test('what was visited is enough for the answer', () => {
    const random = seeded(3);
    for (let i = 0; i < TREES; i++) {
      const tree = randomTree(random, 3);
      const leaves = randomLeaves(random);
      const truth = truthOf(tree, leaves);
      if (truth === undefined) continue;
      const names = visited(tree, leaves);
      const only = Object.fromEntries(
        LEAVES.map((name) => [name, names.has(name) ? leaves[name] : undefined]),
      ) as unknown as Leaves;
      expect(truthOf(tree, only)).toBe(truth);
    }
  });

  test('what was visited keeps an undecided answer open: all of it is unknown, and something is named', () => {
    const random = seeded(4);
    let open = 0;
    for (let i = 0; i < TREES; i++) {
      const tree = randomTree(random, 3);
      const leaves = randomLeaves(random);
      if (truthOf(tree, leaves) !== undefined) continue;
      open++;
      const names = visited(tree, leaves);
      expect(names.size).toBeGreaterThan(0);
      for (const name of names) expect(leaves[name as (typeof LEAVES)[number]]).toBeUndefined();
    }
    expect(open).toBeGreaterThan(TREES / 10);
  });
});

describe('bits', () => {
  /** More than the bits of two numbers, so that some leaves fall back to sets. */
  const WORDS = Array.from({ length: 80 }, (_, i) => `M${String(i).padStart(2, '0')}`);
  const pick = (random: () => number, most: number): string[] =>
    Array.from(
      { length: Math.floor(random() * (most + 1)) },
      () => WORDS[Math.floor(random() * WORDS.length)] ?? '',
    );

  const NAMES = ['has', 'lacks', 'intersects', 'disjoint', 'hasAll'] as const;

  test('answer as the operators on lists do, also where the bits run out', () => {
    expect(Object.keys(BIT_OPERATORS).toSorted()).toEqual(NAMES.toSorted());
    const random = seeded(5);
    for (let i = 0; i < TREES; i++) {
      const whole = random() < 0.7;
      const list = listFact(pick(random, 6), whole);
      const name = NAMES[Math.floor(random() * NAMES.length)] ?? 'has';
      const wanted = pick(random, 5);
      const right = name === 'has' || name === 'lacks' ? (wanted[0] ?? 'M00') : wanted;
      const leaf = { fact: 'line.x', [name]: right } as Condition;
      const registry = registryOf({ 'line.x': { type: 'codes', value: list } });
      const expected = COMPARING[name](list, knownFact(right));
      expect(judge(leaf, registry).truth, `${JSON.stringify(list)} ${name} ${String(right)}`).toBe(expected);
      // No list holds all words; naming them first uses the bits up.
      const crowded = { any: [{ fact: 'line.x', hasAll: WORDS }, leaf] } as Condition;
      if (whole) expect(judge(crowded, registry).truth).toBe(expected);
    }
  });
});
