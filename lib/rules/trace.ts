import { createFactScope } from '../facts/scope.ts';
import type { FactInputs } from '../facts/types.ts';
import type { Rulebook } from './compile.ts';
import { compileCondition } from './conditions.ts';
import { becauseOf } from './explain.ts';
import { Frame } from './frame.ts';
import type { Surroundings } from './references.ts';
import { scopeOf } from './scope.ts';
import type { Truth } from './truth.ts';
import type { Because, Branch, Condition, ShippedRule } from './types.ts';
import { missingText } from './wording.ts';

/** A condition as a claim answers it, and the parts of `all`, `any` and `not` below it. */
export interface Traced {
  readonly condition: Condition;
  readonly truth: Truth;
  /** Of a leaf, count or quantifier: what was seen. */
  readonly seen: readonly Because[];
  /** Why it is not known, in words. */
  readonly missing?: string;
  readonly parts: readonly Traced[];
}

/** The conditions of a branch that a rule may have. */
export const PARTS = ['when', 'fires', 'expect', 'unless'] as const;
export type TracedPart = (typeof PARTS)[number];

/**
 * Every condition of a branch with what the claim says to each of its parts, also to those that decided nothing. For people who
 * write rules: dear compared with a check.
 * @param line index of the line, -1 for a rule about the claim
 * @throws where a condition names what does not exist
 */
export function traceBranch(
  rule: ShippedRule,
  branch: Branch,
  inputs: FactInputs,
  { registry, pack }: Rulebook,
  line: number,
): readonly { readonly part: TracedPart; readonly traced: Traced }[] {
  const frame = new Frame(createFactScope(inputs, registry));
  frame.moveTo(line);
  const surroundings: Surroundings = {
    registry,
    sets: pack.sets,
    scope: scopeOf(rule, branch),
    vocabularies: new Map(),
  };
  return PARTS.flatMap((part) => {
    const condition = branch[part];
    return condition ? [{ part, traced: trace(condition, frame, surroundings) }] : [];
  });
}

function trace(condition: Condition, frame: Frame, surroundings: Surroundings): Traced {
  const test = compileCondition(condition, surroundings);
  const truth = test.test(frame);
  const below =
    'all' in condition
      ? condition.all
      : 'any' in condition
        ? condition.any
        : 'not' in condition
          ? [condition.not]
          : undefined;
  if (below)
    return { condition, truth, seen: [], parts: below.map((part) => trace(part, frame, surroundings)) };
  const seen = new Map<string, Because>();
  let missing: string | undefined;
  test.deciders(
    frame,
    {
      leaf: (references, place) => {
        for (const reference of references) {
          const fact = reference.read(place);
          if (fact.state === 'unknown') missing ??= missingText(fact.missing, fact);
          const one = becauseOf(reference, place, surroundings);
          seen.set(`${one.fact}\n${one.value}`, one);
        }
      },
      open: (what) => {
        missing ??= missingText(what);
      },
    },
    truth,
  );
  return {
    condition,
    truth,
    seen: [...seen.values()],
    ...(truth === undefined && missing !== undefined && { missing }),
    parts: [],
  };
}
