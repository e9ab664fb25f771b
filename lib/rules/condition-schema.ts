import { z } from 'zod';
import { parseDuration } from '../facts/calendar.ts';
import { AGGREGATE_ORDERS } from './aggregates.ts';
import { childrenOf } from './children.ts';
import { COMPARING, STATE } from './operators.ts';
import {
  type Aggregate,
  type Condition,
  type DaysLeaf,
  type Duration,
  type Leaf,
  type Operators,
  OVERS,
  type Over,
  type Quantifier,
  SHAPES,
  type Value,
} from './types.ts';

/** Longer lists belong into a named set, which has a source of its own. */
const LONGEST_LIST = 500;
/** Deeper trees cannot be read; what they say belongs into a named fact. */
const DEEPEST_TREE = 5;
/** The largest rule of the catalogue needs some 30 nodes. */
const MOST_NODES = 60;

/**
 * A key that may be left out. Zod's own `exactOptional` tries what is not there against the schema and throws the faults away: of a
 * leaf with its thirty operators that was half the time that a large pack took to be looked through.
 */
export const opt = <T extends z.ZodType>(schema: T): z.ZodExactOptional<T> =>
  z.optional(schema) as unknown as z.ZodExactOptional<T>;
const Name = z.string().min(1);
/** A fact, or a member's fact: `line.modifiers`, `item.units`. */
const FactName = z
  .string()
  .regex(
    /^[a-zA-Z][a-zA-Z0-9]*(\.[a-zA-Z][a-zA-Z0-9]*)*$/,
    'is no name of a fact; write it like line.modifiers',
  );
const Column = z
  .string()
  .regex(/^[a-z0-9-]+\.[a-zA-Z][a-zA-Z0-9]*$/, 'names no column; write it like policy-modifiers.accepted');

const DurationSchema = z.string().refine(isDuration, {
  error: 'is no duration; write a whole number and days, months or years, e.g. "13 months"',
}) as z.ZodType<Duration>;

/** Whether something is a duration as rules write it: `13 months`. */
export function isDuration(text: unknown): boolean {
  try {
    parseDuration(String(text));
    return true;
  } catch {
    return false;
  }
}

const ScalarSchema = z.union([z.string(), z.number(), z.boolean()]);
const By = z.union([DurationSchema, z.strictObject({ row: Column })]);

const ValueSchema: z.ZodType<Value> = z
  .union([
    ScalarSchema,
    z.array(ScalarSchema).max(LONGEST_LIST, `has more than ${LONGEST_LIST} members; make it a named set`),
    z.strictObject({ fact: FactName }),
    z.strictObject({ row: Column }),
    z.strictObject({ profile: Name }),
    z.strictObject({ set: Name }),
    z.strictObject({ date: FactName, plus: By }),
    z.strictObject({ date: FactName, minus: By }),
  ])
  .meta({ id: 'Value' });

const Bound = opt(z.number());
const CountSchema = z
  .strictObject({ of: ValueSchema, eq: Bound, ne: Bound, gt: Bound, gte: Bound, lt: Bound, lte: Bound })
  .refine((count) => Object.keys(count).length === 2, {
    error: 'countIn takes "of" and exactly one bound: eq, ne, lt, lte, gt or gte',
  });

const value = opt(ValueSchema);
const yes = opt(z.literal(true));
const operators = {
  eq: value,
  ne: value,
  lt: value,
  lte: value,
  gt: value,
  gte: value,
  in: value,
  notIn: value,
  between: opt(z.tuple([ValueSchema, ValueSchema])),
  within: opt(z.strictObject({ fact: FactName })),
  known: yes,
  unknown: yes,
  blank: yes,
  filled: yes,
  unreadable: yes,
  has: value,
  lacks: value,
  hasAll: value,
  intersects: value,
  disjoint: value,
  subsetOf: value,
  countIn: opt(CountSchema),
  hasWord: value,
  containsAny: value,
  startsWithAny: value,
  shape: opt(z.enum(SHAPES)),
  notShape: opt(z.enum(SHAPES)),
  inSet: opt(Name),
  notInSet: opt(Name),
} satisfies Record<keyof Operators, z.ZodType>;

/** Every operator of the language. */
export const OPERATOR_NAMES = Object.keys(operators) as readonly (keyof Operators)[];

const oneOperator = (leaf: Readonly<Record<string, unknown>>): boolean =>
  OPERATOR_NAMES.filter((name) => leaf[name] !== undefined).length === 1;
const ONE_OPERATOR = {
  error: `a leaf takes exactly one operator: ${[...Object.keys(COMPARING), 'between', 'countIn', ...Object.keys(STATE)].join(', ')}`,
};

const assume = opt(z.boolean());
const LeafSchema: z.ZodType<Leaf> = z
  .strictObject({ fact: FactName, ...operators, assume })
  .refine(oneOperator, ONE_OPERATOR)
  .meta({ id: 'Leaf' });
const DaysSchema: z.ZodType<DaysLeaf> = z
  .strictObject({ days: z.tuple([FactName, FactName]), ...operators, assume })
  .refine(oneOperator, ONE_OPERATOR)
  .meta({ id: 'Days' });

const OverSchema: z.ZodType<Over> = z.enum(OVERS);
const Where: z.ZodType<Condition> = z.lazy(() => ConditionSchema);
const parts = z.array(z.lazy((): z.ZodType<Condition> => ConditionSchema)).min(1);
const quantifiers: readonly z.ZodType<Quantifier>[] = [
  z.strictObject({ some: OverSchema, where: Where, assume }),
  z.strictObject({ none: OverSchema, where: Where, assume }),
  z.strictObject({ every: OverSchema, where: Where, assume }),
];

const orders = { eq: value, ne: value, lt: value, lte: value, gt: value, gte: value };
const oneOrder = (aggregate: object): boolean =>
  AGGREGATE_ORDERS.filter((name) => name in aggregate).length === 1;
const ONE_ORDER = { error: `a count or sum takes exactly one of ${AGGREGATE_ORDERS.join(', ')}` };
const MemberFact = FactName.startsWith('item.', 'is no fact of a member; write it like item.units');
const aggregates: readonly z.ZodType<Aggregate>[] = [
  z.strictObject({ count: OverSchema, where: Where, ...orders }).refine(oneOrder, ONE_ORDER),
  z.strictObject({ sum: OverSchema, of: MemberFact, where: Where, ...orders }).refine(oneOrder, ONE_ORDER),
];

/** A node of a condition and all below it. */
const ConditionSchema: z.ZodType<Condition> = z
  .union([
    z.strictObject({ all: parts }),
    z.strictObject({ any: parts }),
    z.strictObject({ not: Where }),
    LeafSchema,
    DaysSchema,
    ...quantifiers,
    ...aggregates,
  ])
  .meta({ id: 'Condition' });

/** A whole condition, within its limits. */
export const TreeSchema: z.ZodType<Condition> = ConditionSchema.superRefine((condition, context) => {
  const { depth, nodes, nested } = measure(condition);
  if (depth > DEEPEST_TREE)
    context.addIssue(`is ${depth} levels deep; more than ${DEEPEST_TREE} belong into a named fact`);
  if (nodes > MOST_NODES)
    context.addIssue(`has ${nodes} nodes; more than ${MOST_NODES} belong into a named fact`);
  if (nested) context.addIssue('has a quantifier inside a quantifier; say the inner one with a named fact');
});

interface Measure {
  readonly depth: number;
  readonly nodes: number;
  /** Whether a quantifier stands inside another. */
  readonly nested: boolean;
}

function measure(condition: Condition, inside = false): Measure {
  const quantifier = 'where' in condition;
  const below = childrenOf(condition).map((child) => measure(child, inside || quantifier));
  return {
    depth: 1 + Math.max(0, ...below.map((child) => child.depth)),
    nodes: 1 + below.reduce((sum, child) => sum + child.nodes, 0),
    nested: (inside && quantifier) || below.some((child) => child.nested),
  };
}
