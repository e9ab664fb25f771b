import { type AggregateTest, compileAggregate, overOfAggregate } from './aggregates.ts';
import { type Common, narrowed } from './candidates.ts';
import { speaksOfDiagnoses } from './items.ts';
import { compileLeaf } from './leaves.ts';
import { compileQuantifier, type Members } from './quantifiers.ts';
import { refer, type Surroundings } from './references.ts';
import { restsOnAssumption, type Test } from './tree.ts';
import { negate, type Truth } from './truth.ts';
import type { Aggregate, Condition, Over, Quantifier } from './types.ts';
import { walkOf } from './walks.ts';

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
  return joined(
    conditions.map((condition) => compileCondition(condition, surroundings)),
    decisive,
  );
}

function joined(parts: readonly Test[], decisive: 0 | 1): Test {
  const tests = parts.map((part) => part.test);
  const otherwise: Truth = decisive === 1 ? 0 : 1;
  const assumes = parts.some((part) => part.assumes);
  return {
    test: junctionOf(tests, decisive, otherwise),
    deciders: (frame, visitor, answer) => {
      const decides = (part: Test): boolean => part.test(frame) === answer;
      // One part that stands by itself is enough: what was taken for granted beside it decided nothing.
      const isFirm = (part: Test): boolean => decides(part) && !restsOnAssumption(part, frame, answer);
      const tells = assumes && answer === decisive && parts.some(isFirm) ? isFirm : decides;
      for (const part of parts)
        if ((!visitor.assumedOnly || part.assumes) && tells(part)) part.deciders(frame, visitor, answer);
    },
    assumes,
    ofLine: parts.some((part) => part.ofLine),
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

/** The opposite of a condition. */
export function negation(part: Test): Test {
  return {
    test: (frame) => negate(part.test(frame)),
    deciders: (frame, visitor, truth) => part.deciders(frame, visitor, negate(truth)),
    assumes: part.assumes,
    ofLine: part.ofLine,
  };
}

/** @throws when it stands inside a quantifier, or names what does not exist */
export function aggregate(condition: Aggregate, surroundings: Surroundings): AggregateTest {
  const over = overOfAggregate(condition);
  const { where, walk } = members(over, condition.where, surroundings);
  return compileAggregate(condition, where, walk, surroundings);
}

function quantifier(condition: Quantifier, surroundings: Surroundings): Test {
  const over = 'some' in condition ? condition.some : 'none' in condition ? condition.none : condition.every;
  const kind = 'some' in condition ? 'some' : 'none' in condition ? 'none' : 'every';
  return compileQuantifier(kind, members(over, condition.where, surroundings), condition.assume);
}

/** What a quantifier goes through, and what it asks there. @throws when it stands inside another */
function members(over: Over, condition: Condition, surroundings: Surroundings): Members {
  if (surroundings.over) throw new Error('A quantifier stands inside another; say it with a fact.');
  const inside = { ...surroundings, over };
  const conditions = 'all' in condition ? condition.all : [condition];
  const parts = conditions.map((part) => compileCondition(part, inside));
  const [only] = parts;
  const whole = walkOf(over, surroundings);
  return {
    whole,
    // Which diagnoses a line has, and what is known of one on its date, is its own.
    walk: speaksOfDiagnoses(over) ? whole : narrowed(whole, parts, commonOf(conditions, inside)),
    where: only && parts.length === 1 ? only : joined(parts, 0),
  };
}

/** The first part by which a member has something in common with the line. */
function commonOf(conditions: readonly Condition[], inside: Surroundings): Common | undefined {
  for (const condition of conditions) {
    if (!('fact' in condition) || condition.assume !== undefined) continue;
    const { fact, eq, in: among } = condition;
    const own = eq ?? among;
    if (!fact.startsWith('item.') || typeof own !== 'object' || !('fact' in own)) continue;
    const member = refer(fact, inside);
    // What a member is to this line is another thing for the next one.
    if (own.fact.startsWith('line.') && !member.ofLine)
      return { member: member.read, own: refer(own.fact, inside).read };
  }
  return undefined;
}
