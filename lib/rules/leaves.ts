import { daysBetween } from '../facts/calendar.ts';
import type { FactValue } from '../facts/types.ts';
import { BIT_OPERATORS, type BitOperator, countingBits } from './bit-leaves.ts';
import { isEmpty, type Mask, Vocabulary } from './bits.ts';
import type { Frame } from './frame.ts';
import {
  COMPARING,
  type ComparingName,
  type CountOrder,
  countDecides,
  countIn,
  isPending,
  type Operator,
  type Right,
  STATE,
  type StateName,
} from './operators.ts';
import { type FactAt, type Reference, refer, type Surroundings } from './references.ts';
import { type Need, needing, type Test } from './tree.ts';
import { both, type Truth } from './truth.ts';
import type { DaysLeaf, Leaf, Value } from './types.ts';
import { compileValue, constantOperand, membersOfSet, type Operand } from './values.ts';
import { plainText, wordText } from './words.ts';

/** A leaf: one fact, or the days between two, and one operator. @throws when it names what does not exist */
export function compileLeaf(condition: Leaf | DaysLeaf, surroundings: Surroundings): Test {
  const left =
    'days' in condition ? daysFrom(condition.days, surroundings) : one(refer(condition.fact, surroundings));
  const { judge, references, needs } = judgement(condition, left, surroundings);
  const all = [...withSets(left.references, condition), ...references];
  const { assume } = condition;
  if (assume === undefined)
    return {
      test: judge,
      deciders: (frame, visitor) => visitor.leaf(all, frame, false),
      assumes: false,
      ...needing(needs),
    };
  const assumed: Truth = assume ? 1 : 0;
  // What is on its way is waited for rather than assumed.
  const waits = (frame: Frame): boolean => all.some((reference) => isPending(reference.read(frame)));
  return {
    test: (frame) => {
      const truth = judge(frame);
      return truth !== undefined || waits(frame) ? truth : assumed;
    },
    deciders: (frame, visitor) => visitor.leaf(all, frame, judge(frame) === undefined && !waits(frame)),
    assumes: true,
  };
}

/** The facts of a leaf's left side, with the named sets that they are compared with. */
function withSets(references: readonly Reference[], condition: Leaf | DaysLeaf): readonly Reference[] {
  const { inSet, notInSet, countIn } = condition;
  const named = [...Object.values(condition), countIn?.of].flatMap((value) =>
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
  readonly needs?: Need;
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
  const list = vocabularyFor(condition, surroundings);
  if (condition.countIn) return counting(condition.countIn, read, list, surroundings);
  if (!Object.hasOwn(COMPARING, name)) throw new Error(`No operator is called "${name}".`);
  const right = rightSide(name as ComparingName, condition, surroundings);
  const mask = maskOf(right, list);
  if (list && mask && Object.hasOwn(BIT_OPERATORS, name))
    return {
      judge: BIT_OPERATORS[name as BitOperator]({ vocabulary: list, read, mask }),
      references: [],
      ...needing(FALSE_WITHOUT.has(name) ? { vocabulary: list, read, mask } : undefined),
    };
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
  { of, ...bounds }: NonNullable<Leaf['countIn']>,
  read: Left['read'],
  list: Vocabulary | undefined,
  surroundings: Surroundings,
): Judgement {
  const members = compileValue(of, surroundings);
  const [order, bound] = Object.entries(bounds)[0] ?? [];
  if (order === undefined || bound === undefined)
    throw new Error('countIn needs a bound: eq, ne, lt, lte, gt or gte.');
  const mask = maskOf(members, list);
  if (list && mask)
    return {
      judge: countingBits({ vocabulary: list, read, mask }, order as CountOrder, bound),
      references: [],
      ...needing(
        countDecides(0, true, order as CountOrder, bound) === 0
          ? { vocabulary: list, read, mask }
          : undefined,
      ),
    };
  return {
    judge: (frame) => countIn(read(frame), members.read(frame), order as CountOrder, bound),
    references: members.references,
  };
}

/** Operators that are false for a list without any of the members. */
const FALSE_WITHOUT: ReadonlySet<string> = new Set(['has', 'intersects', 'hasAll']);

/** The vocabulary of a leaf's list: only a fact of the line itself has one, since a frame keeps the bits of one line. */
function vocabularyFor(
  condition: Leaf | DaysLeaf,
  { registry, vocabularies }: Surroundings,
): Vocabulary | undefined {
  if (!('fact' in condition)) return undefined;
  const definition = registry.find(condition.fact);
  if (definition?.type !== 'codes' || definition.place !== 'line') return undefined;
  let vocabulary = vocabularies.get(condition.fact);
  if (!vocabulary) {
    vocabulary = new Vocabulary(vocabularies.size);
    vocabularies.set(condition.fact, vocabulary);
  }
  return vocabulary;
}

/** The bits of a right side that the rule itself says; undefined for one that is looked up, empty, or too large. */
function maskOf({ constant }: Operand, vocabulary: Vocabulary | undefined): Mask | undefined {
  if (constant?.state !== 'known' || !vocabulary) return undefined;
  const { value } = constant;
  const mask = vocabulary.maskOf(Array.isArray(value) ? value : [String(value)]);
  return mask && !isEmpty(mask) ? mask : undefined;
}
