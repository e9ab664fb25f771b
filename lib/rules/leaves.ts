import { daysBetween } from '../facts/calendar.ts';
import type { FactValue } from '../facts/types.ts';
import { BIT_OPERATORS, type BitOperator, countingBits } from './bit-leaves.ts';
import type { Frame } from './frame.ts';
import { listMask } from './needs.ts';
import {
  COMPARING,
  type ComparingName,
  countIn,
  countOrder,
  isPending,
  type Operator,
  type Right,
  STATE,
  type StateName,
} from './operators.ts';
import { type FactAt, type Reference, refer, type Surroundings } from './references.ts';
import type { Test } from './tree.ts';
import { both, type Truth } from './truth.ts';
import type { DaysLeaf, Leaf, Value } from './types.ts';
import { compileValue, constantOperand, membersOfSet, type Operand } from './values.ts';
import { plainText, wordText } from './words.ts';

/** A leaf: one fact, or the days between two, and one operator. @throws when it names what does not exist */
export function compileLeaf(condition: Leaf | DaysLeaf, surroundings: Surroundings): Test {
  const left =
    'days' in condition ? daysFrom(condition.days, surroundings) : one(refer(condition.fact, surroundings));
  const { judge, references } = judgement(condition, left, surroundings);
  const { assume } = condition;
  const ofLine = [...left.references, ...references].some((reference) => reference.ofLine);
  let all: readonly Reference[] | undefined;
  // Most leaves are never asked what they rest on.
  const rests = (): readonly Reference[] => {
    all ??= [...withSets(left.references, condition), ...references];
    return all;
  };
  if (assume === undefined)
    return {
      test: judge,
      deciders: (frame, visitor) => visitor.leaf(rests(), frame, false),
      assumes: false,
      ofLine,
    };
  const assumed: Truth = assume ? 1 : 0;
  // What is on its way is waited for rather than assumed.
  const waits = (frame: Frame): boolean => rests().some((reference) => isPending(reference.read(frame)));
  return {
    test: (frame) => {
      const truth = judge(frame);
      return truth !== undefined || waits(frame) ? truth : assumed;
    },
    deciders: (frame, visitor) => visitor.leaf(rests(), frame, judge(frame) === undefined && !waits(frame)),
    assumes: true,
    ofLine,
  };
}

/** The facts of a leaf's left side, with the named sets that they are compared with. */
function withSets(references: readonly Reference[], condition: Leaf | DaysLeaf): readonly Reference[] {
  const { inSet, notInSet, countIn: counted } = condition;
  const named = [...Object.values(condition), counted?.of].flatMap((value) =>
    typeof value === 'object' && 'set' in value ? [value.set] : [],
  );
  const sets = [inSet, notInSet, ...named].filter((name) => name !== undefined);
  return sets.length > 0 ? references.map((reference) => ({ ...reference, sets })) : references;
}

interface Left {
  readonly references: readonly Reference[];
  readonly read: (frame: Frame) => FactValue;
  readonly at?: FactAt;
}

const one = (reference: Reference): Left => ({ references: [reference], ...reference });

/** Asks something of a fact. Most leaves ask of a fact of the line or the claim, which is found without a call in between. */
function asking({ read, at }: Left, ask: (fact: FactValue) => Truth): (frame: Frame) => Truth {
  if (!at) return (frame) => ask(read(frame));
  const { slot } = at;
  return at.ofClaim
    ? (frame) => ask(frame.scope.at(slot, -1))
    : (frame) => ask(frame.scope.at(slot, frame.line));
}

/** The same of a fact and what the rule says. */
function askingWith({ read, at }: Left, operator: Operator, constant: Right): (frame: Frame) => Truth {
  if (!at) return (frame) => operator(read(frame), constant);
  const { slot } = at;
  return at.ofClaim
    ? (frame) => operator(frame.scope.at(slot, -1), constant)
    : (frame) => operator(frame.scope.at(slot, frame.line), constant);
}

function daysFrom([from, to]: readonly [string, string], surroundings: Surroundings): Left {
  const start = refer(from, surroundings);
  const end = refer(to, surroundings);
  return {
    references: [start, end],
    read: (frame) => {
      const first = start.read(frame);
      if (first.state !== 'known') return first;
      const second = end.read(frame);
      if (second.state !== 'known') return second;
      return {
        state: 'known',
        value: daysBetween(String(first.value), String(second.value)),
        from: 'derived',
      };
    },
  };
}

interface Judgement {
  readonly judge: (frame: Frame) => Truth;
  /** What the right side rests on. */
  readonly references: readonly Reference[];
}

const NOT_OPERATORS: ReadonlySet<string> = new Set(['fact', 'days', 'assume']);

/** The one operator of a leaf. */
function judgement(condition: Leaf | DaysLeaf, left: Left, surroundings: Surroundings): Judgement {
  const name = Object.keys(condition).find((key) => !NOT_OPERATORS.has(key));
  const { read } = left;
  if (name === undefined) throw new Error('A leaf has no operator.');
  if (Object.hasOwn(STATE, name)) {
    const state = STATE[name as StateName];
    return { judge: asking(left, state), references: [] };
  }
  if (condition.between) return between(condition.between, left, surroundings);
  if (condition.countIn) return counting(condition.countIn, condition, read, surroundings);
  if (!Object.hasOwn(COMPARING, name)) throw new Error(`No operator is called "${name}".`);
  if (Object.hasOwn(BIT_OPERATORS, name) && 'fact' in condition) {
    const bits = listMask(condition.fact, condition[name as BitOperator], surroundings);
    if (bits) return { judge: BIT_OPERATORS[name as BitOperator](bits), references: [] };
  }
  const right = rightSide(name as ComparingName, condition, surroundings);
  return comparing(name as ComparingName, right, left);
}

function rightSide(name: ComparingName, condition: Leaf | DaysLeaf, surroundings: Surroundings): Operand {
  const set = condition.inSet ?? condition.notInSet;
  if (set !== undefined) return constantOperand(membersOfSet(set, surroundings));
  const words = name === 'hasWord' ? wordText : name === 'containsAny' ? plainText : undefined;
  return compileValue(condition[name] as Value, surroundings, words);
}

function comparing(name: ComparingName, right: Operand, left: Left): Judgement {
  const operator = COMPARING[name];
  const { constant, references } = right;
  if (constant) return { judge: askingWith(left, operator, constant), references };
  const { read } = left;
  return { judge: (frame) => operator(read(frame), right.read(frame)), references };
}

function between(bounds: readonly [Value, Value], left: Left, surroundings: Surroundings): Judgement {
  const low = comparing('gte', compileValue(bounds[0], surroundings), left);
  const high = comparing('lte', compileValue(bounds[1], surroundings), left);
  return {
    judge: (frame) => both(low.judge(frame), high.judge(frame)),
    references: [...low.references, ...high.references],
  };
}

function counting(
  counted: NonNullable<Leaf['countIn']>,
  condition: Leaf | DaysLeaf,
  read: Left['read'],
  surroundings: Surroundings,
): Judgement {
  const [order, bound] = countOrder(counted);
  const bits = 'fact' in condition ? listMask(condition.fact, counted.of, surroundings) : undefined;
  if (bits) return { judge: countingBits(bits, order, bound), references: [] };
  const members = compileValue(counted.of, surroundings);
  return {
    judge: (frame) => countIn(read(frame), members.read(frame), order, bound),
    references: members.references,
  };
}
