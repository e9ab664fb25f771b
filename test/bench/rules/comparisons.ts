/** Branches as comparisons of a line's facts with what the rule says: what any rule engine can say too. */
import type { ShippedRule } from '../../../lib/rules/compile.ts';
import type { Branch, CodeSelector, Condition, RulePack } from '../../../lib/rules/types.ts';

type Sets = RulePack['sets'];

/** What is compared how. A blank fact is `null`, a blank list empty. */
export interface Comparison {
  readonly fact: string;
  readonly operator: Operator;
  readonly value: Value;
}

export type Formula =
  | { readonly all: readonly Formula[] }
  | { readonly any: readonly Formula[] }
  | { readonly not: Formula }
  | Comparison;

export type Value = string | number | boolean | readonly string[];

export type Operator =
  | 'equal'
  | 'notEqual'
  | 'lessThan'
  | 'lessThanInclusive'
  | 'greaterThan'
  | 'greaterThanInclusive'
  /** The fact is one of the values. */
  | 'in'
  | 'notIn'
  /** The value is in the fact, a list. */
  | 'contains'
  | 'doesNotContain'
  /** Of dates as texts, YYYY-MM-DD. */
  | 'notBefore'
  | 'notAfter'
  | 'startsWithAny';

const NAMES: Readonly<Record<string, Operator>> = {
  eq: 'equal',
  ne: 'notEqual',
  lt: 'lessThan',
  lte: 'lessThanInclusive',
  gt: 'greaterThan',
  gte: 'greaterThanInclusive',
  in: 'in',
  inSet: 'in',
  notIn: 'notIn',
  notInSet: 'notIn',
};
const ORDERS = ['lt', 'lte', 'gt', 'gte'];

/** @returns undefined for a branch that is not made of comparisons alone */
export function formulaOf(rule: ShippedRule, branch: Branch, sets: Sets): Formula | undefined {
  const { when, unless, fires, expect } = branch;
  const selector = branch.codes ?? rule.codes;
  const effective = branch.effective ?? rule.effective;
  if (effective && effective.basis !== 'service') return undefined;
  const parts: (Formula | undefined)[] = [];
  if (selector) parts.push(ofCodes(selector, sets));
  if (effective?.from !== undefined)
    parts.push({ fact: 'line.dateFrom', operator: 'notBefore', value: effective.from });
  if (effective?.to !== undefined)
    parts.push({ fact: 'line.dateFrom', operator: 'notAfter', value: effective.to });
  if (when) parts.push(ofCondition(when, sets));
  if (fires) parts.push(ofCondition(fires, sets));
  if (expect) parts.push(ofCondition({ not: expect }, sets));
  if (unless) parts.push(ofCondition({ not: unless }, sets));
  return whole('all', parts);
}

/** The facts that conditions name. */
export function factsIn(formula: Formula): string[] {
  if ('all' in formula) return formula.all.flatMap(factsIn);
  if ('any' in formula) return formula.any.flatMap(factsIn);
  return 'not' in formula ? factsIn(formula.not) : [formula.fact];
}

function whole(kind: 'all' | 'any', parts: readonly (Formula | undefined)[]): Formula | undefined {
  const all = parts.filter((part) => part !== undefined);
  if (all.length < parts.length) return undefined;
  return kind === 'all' ? { all } : { any: all };
}

function ofCodes(
  { list = [], set = [], prefix = [], except }: CodeSelector,
  sets: Sets,
): Formula | undefined {
  const fact = 'line.procedureCode';
  const codes = [...list, ...set.flatMap((name) => sets[name] ?? [])];
  const wanted: Formula = {
    any: [
      { fact, operator: 'in', value: codes },
      { fact, operator: 'startsWithAny', value: codes.length + prefix.length > 0 ? prefix : [''] },
    ],
  };
  const unwanted = except && ofCodes(except, sets);
  return unwanted ? { all: [wanted, { not: unwanted }] } : wanted;
}

function ofCondition(condition: Condition, sets: Sets): Formula | undefined {
  if ('all' in condition)
    return whole(
      'all',
      condition.all.map((one) => ofCondition(one, sets)),
    );
  if ('any' in condition)
    return whole(
      'any',
      condition.any.map((one) => ofCondition(one, sets)),
    );
  if ('not' in condition) {
    const inner = ofCondition(condition.not, sets);
    return inner && { not: inner };
  }
  if (!('fact' in condition) || 'assume' in condition) return undefined;
  const { fact, ...rest } = condition;
  const [entry] = Object.entries(rest);
  if (!entry) return undefined;
  const [operator, written] = entry;
  return ofComparison(fact, operator, literal(operator, written, sets));
}

/** What the rule itself says, undefined for what is looked up. */
function literal(operator: string, written: unknown, sets: Sets): Value | undefined {
  if (operator === 'inSet' || operator === 'notInSet') return sets[String(written)];
  if (typeof written !== 'object' || Array.isArray(written)) return written as Value;
  return written && 'set' in written ? sets[String(written.set)] : undefined;
}

function ofComparison(fact: string, operator: string, value: Value | undefined): Formula | undefined {
  if (value === undefined) return undefined;
  const each = (name: Operator): Formula[] =>
    [value].flat().map((one) => ({ fact, operator: name, value: one }));
  if (operator === 'has' || operator === 'intersects') return { any: each('contains') };
  if (operator === 'lacks' || operator === 'disjoint') return { all: each('doesNotContain') };
  if (operator === 'hasAll') return { all: each('contains') };
  const name = NAMES[operator];
  if (name === undefined || (ORDERS.includes(operator) && typeof value !== 'number')) return undefined;
  return { fact, operator: name, value };
}
