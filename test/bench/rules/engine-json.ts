/** Branches as json-rules-engine writes them, as far as it can. */
import type { ShippedRule } from '../../../lib/rules/compile.ts';
import type { Branch, CodeSelector, Condition, RulePack } from '../../../lib/rules/types.ts';

type Sets = RulePack['sets'];

export type Json =
  | { readonly all: readonly Json[] }
  | { readonly any: readonly Json[] }
  | { readonly not: Json }
  | { readonly fact: string; readonly operator: string; readonly value: unknown };

/** Operators that it lacks. */
export const OPERATORS: Readonly<Record<string, (fact: unknown, value: unknown) => boolean>> = {
  notBefore: (fact, value) => String(fact) >= String(value),
  notAfter: (fact, value) => String(fact) <= String(value),
  startsWithAny: (fact, value) => (value as string[]).some((start) => String(fact).startsWith(start)),
};

const NAMES: Readonly<Record<string, string>> = {
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

/** @returns undefined where it has no way to say it */
export function branchInJson(rule: ShippedRule, branch: Branch, sets: Sets): Json | undefined {
  const { when, unless, fires, expect } = branch;
  const selector = branch.codes ?? rule.codes;
  const effective = branch.effective ?? rule.effective;
  if (effective && effective.basis !== 'service') return undefined;
  const parts: (Json | undefined)[] = [];
  if (selector) parts.push(codesInJson(selector, sets));
  if (effective?.from !== undefined)
    parts.push({ fact: 'line.dateFrom', operator: 'notBefore', value: effective.from });
  if (effective?.to !== undefined)
    parts.push({ fact: 'line.dateFrom', operator: 'notAfter', value: effective.to });
  if (when) parts.push(inJson(when, sets));
  if (fires) parts.push(inJson(fires, sets));
  if (expect) parts.push(inJson({ not: expect }, sets));
  if (unless) parts.push(inJson({ not: unless }, sets));
  return whole('all', parts);
}

/** The facts that conditions name. */
export function factsIn(json: Json): string[] {
  if ('all' in json) return json.all.flatMap(factsIn);
  if ('any' in json) return json.any.flatMap(factsIn);
  return 'not' in json ? factsIn(json.not) : [json.fact];
}

function whole(kind: 'all' | 'any', parts: readonly (Json | undefined)[]): Json | undefined {
  const all = parts.filter((part) => part !== undefined);
  if (all.length < parts.length) return undefined;
  return kind === 'all' ? { all } : { any: all };
}

function codesInJson(
  { list = [], set = [], prefix = [], except }: CodeSelector,
  sets: Sets,
): Json | undefined {
  const fact = 'line.procedureCode';
  const codes = [...list, ...set.flatMap((name) => sets[name] ?? [])];
  const wanted: Json = {
    any: [
      { fact, operator: 'in', value: codes },
      { fact, operator: 'startsWithAny', value: codes.length + prefix.length > 0 ? prefix : [''] },
    ],
  };
  const unwanted = except && codesInJson(except, sets);
  return unwanted ? { all: [wanted, { not: unwanted }] } : wanted;
}

function inJson(condition: Condition, sets: Sets): Json | undefined {
  if ('all' in condition)
    return whole(
      'all',
      condition.all.map((one) => inJson(one, sets)),
    );
  if ('any' in condition)
    return whole(
      'any',
      condition.any.map((one) => inJson(one, sets)),
    );
  if ('not' in condition) {
    const inner = inJson(condition.not, sets);
    return inner && { not: inner };
  }
  if (!('fact' in condition) || 'assume' in condition) return undefined;
  const { fact, ...rest } = condition;
  const [entry] = Object.entries(rest);
  if (!entry) return undefined;
  const [operator, written] = entry;
  return leafInJson(fact, operator, literal(operator, written, sets));
}

/** What the rule itself says, undefined for what is looked up. */
function literal(operator: string, written: unknown, sets: Sets): unknown {
  if (operator === 'inSet' || operator === 'notInSet') return sets[String(written)];
  if (typeof written !== 'object' || Array.isArray(written)) return written;
  return written && 'set' in written ? sets[String(written.set)] : undefined;
}

function leafInJson(fact: string, operator: string, value: unknown): Json | undefined {
  if (value === undefined) return undefined;
  const each = (name: string): Json[] => [value].flat().map((one) => ({ fact, operator: name, value: one }));
  if (operator === 'has' || operator === 'intersects') return { any: each('contains') };
  if (operator === 'lacks' || operator === 'disjoint') return { all: each('doesNotContain') };
  if (operator === 'hasAll') return { all: each('contains') };
  const name = NAMES[operator];
  if (name === undefined || (ORDERS.includes(operator) && typeof value !== 'number')) return undefined;
  return { fact, operator: name, value };
}
