import { type AggregateTest, compileAggregate, overOfAggregate } from './aggregates.ts';
import { compileLeaf } from './leaves.ts';
import { compileQuantifier } from './quantifiers.ts';
import type { Surroundings } from './references.ts';
import type { Test } from './tree.ts';
import { negate, type Truth } from './truth.ts';
import type { Aggregate, Condition, Quantifier } from './types.ts';

/**
 * Makes a condition into closures.
 * @throws when it names a fact, set or column that does not exist
 */
export function compileCondition(condition: Condition, surroundings: Surroundings): Test {
  if ('all' in condition) return junction(condition.all, 0, surroundings);
  if ('any' in condition) return junction(condition.any, 1, surroundings);
  if ('not' in condition) return negation(compileCondition(condition.not, surroundings));
  if ('fact' in condition || 'days' in condition) return compileLeaf(condition, surroundings);
  if ('count' in condition || 'sum' in condition) return aggregate(condition, surroundings);
  return quantifier(condition, surroundings);
}

/** `all` is decided by one false, `any` by one true. */
function junction(conditions: readonly Condition[], decisive: 0 | 1, surroundings: Surroundings): Test {
  const parts = conditions.map((condition) => compileCondition(condition, surroundings));
  const tests = parts.map((part) => part.test);
  const otherwise: Truth = decisive === 1 ? 0 : 1;
  return {
    test: junctionOf(tests, decisive, otherwise),
    deciders: (frame, visitor, answer) => {
      for (const part of parts) {
        if (visitor.assumedOnly && !part.assumes) continue;
        if (part.test(frame) === answer) part.deciders(frame, visitor, answer);
      }
    },
    assumes: parts.some((part) => part.assumes),
  };
}

/** Decided by the first decisive part. Two parts are the usual case, and the loop would cost as much as both. */
function junctionOf(tests: readonly Test['test'][], decisive: 0 | 1, otherwise: Truth): Test['test'] {
  const [first, second, ...more] = tests;
  if (first && second && more.length === 0)
    return (frame) => {
      const one = first(frame);
      if (one === decisive) return decisive;
      const other = second(frame);
      if (other === decisive) return decisive;
      return one === undefined || other === undefined ? undefined : otherwise;
    };
  return (frame) => {
    let answer: Truth = otherwise;
    for (const test of tests) {
      const truth = test(frame);
      if (truth === decisive) return decisive;
      if (truth === undefined) answer = undefined;
    }
    return answer;
  };
}

function negation(part: Test): Test {
  return {
    test: (frame) => negate(part.test(frame)),
    deciders: (frame, visitor, truth) => part.deciders(frame, visitor, negate(truth)),
    assumes: part.assumes,
  };
}

/** @throws when it stands inside a quantifier, or names what does not exist */
export function aggregate(condition: Aggregate, surroundings: Surroundings): AggregateTest {
  refuseNesting(surroundings);
  const over = overOfAggregate(condition);
  const where = compileCondition(condition.where, { ...surroundings, over });
  return compileAggregate(condition, where, surroundings);
}

function refuseNesting({ over }: Surroundings): void {
  if (over) throw new Error('A quantifier stands inside another; say it with a fact.');
}

function quantifier(condition: Quantifier, surroundings: Surroundings): Test {
  refuseNesting(surroundings);
  const over = 'some' in condition ? condition.some : 'none' in condition ? condition.none : condition.every;
  const kind = 'some' in condition ? 'some' : 'none' in condition ? 'none' : 'every';
  const where = compileCondition(condition.where, { ...surroundings, over });
  return compileQuantifier(kind, over, where, surroundings, condition.assume);
}
