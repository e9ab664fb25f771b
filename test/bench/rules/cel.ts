import { Environment } from '@marcbachmann/cel-js';
import type { Comparison, Formula, Operator, Value } from './comparisons.ts';
import { type Branch, nested, type Peer } from './peer.ts';

const ORDERS: Readonly<Partial<Record<Operator, string>>> = {
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
  notBefore: '>=',
  notAfter: '<=',
};

/** Parsed and checked once, its fastest way; lists of codes are maps, in which `in` looks up instead of going through. */
export function cel(branches: readonly Branch[]): Peer {
  const environment = new Environment({ unlistedVariablesAreDyn: true });
  const lists = new Map<string, string>();
  /** @returns the name that a list has in expressions */
  const nameOf = (list: readonly string[]): string => {
    const key = list.join();
    const name = lists.get(key) ?? `list${lists.size}`;
    if (!lists.has(key))
      environment.registerConstant(
        name,
        'map<string, bool>',
        Object.fromEntries(list.map((one) => [one, true])),
      );
    lists.set(key, name);
    return name;
  };
  const parsed = branches.map(({ id, formula }) => ({
    id,
    holds: environment.parse(inCel(formula, nameOf)),
  }));
  return {
    name: 'CEL (@marcbachmann/cel-js)',
    how: 'parsed and checked once, codes in maps',
    take: (facts) => {
      const data = nested(facts);
      return () => parsed.filter(({ holds }) => holds(data)).map(({ id }) => id);
    },
  };
}

type NameOf = (list: readonly string[]) => string;

function inCel(formula: Formula, nameOf: NameOf): string {
  if ('all' in formula) return joined(formula.all, '&&', 'true', nameOf);
  if ('any' in formula) return joined(formula.any, '||', 'false', nameOf);
  return 'not' in formula ? `!(${inCel(formula.not, nameOf)})` : comparison(formula, nameOf);
}

const joined = (formulas: readonly Formula[], word: string, none: string, nameOf: NameOf): string =>
  formulas.length === 0 ? none : `(${formulas.map((one) => inCel(one, nameOf)).join(` ${word} `)})`;

function comparison({ fact, operator, value }: Comparison, nameOf: NameOf): string {
  const values = typeof value === 'object' ? value : [];
  const said = literal(value);
  switch (operator) {
    case 'equal':
      return `${fact} == ${said}`;
    case 'notEqual':
      return `${fact} != ${said}`;
    case 'in':
      return `${fact} in ${nameOf(values)}`;
    case 'notIn':
      return `!(${fact} in ${nameOf(values)})`;
    case 'contains':
      return `${said} in ${fact}`;
    case 'doesNotContain':
      return `!(${said} in ${fact})`;
    case 'startsWithAny':
      return `(${values.map((start) => `${fact}.startsWith(${literal(start)})`).join(' || ') || 'false'})`;
    default:
      // What is blank has no order here: that would be an error.
      return `(${fact} != null && ${fact} ${ORDERS[operator]} ${said})`;
  }
}

/** Numbers are doubles: a whole one without its point would be another type than the facts have. */
function literal(value: Value): string {
  if (typeof value === 'number' && Number.isInteger(value)) return value.toFixed(1);
  return JSON.stringify(value);
}
