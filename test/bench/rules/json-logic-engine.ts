import { LogicEngine } from 'json-logic-engine';
import type { Comparison, Formula, Operator } from './comparisons.ts';
import { type Branch, nested, type Peer } from './peer.ts';

const OPERATORS: Readonly<Partial<Record<Operator, string>>> = {
  equal: '===',
  notEqual: '!==',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
  notBefore: '>=',
  notAfter: '<=',
  in: 'in',
};

/** Compiled, its fastest way: each branch is a JavaScript function. */
export function jsonLogicEngine(branches: readonly Branch[]): Peer {
  const engine = new LogicEngine();
  const compiled = branches.map(({ id, formula }) => ({ id, holds: engine.build(inJsonLogic(formula)) }));
  return {
    name: 'json-logic-engine',
    how: 'compiled to JavaScript',
    take: (facts) => {
      const data = nested(facts);
      return () => compiled.filter(({ holds }) => holds(data)).map(({ id }) => id);
    },
  };
}

function inJsonLogic(formula: Formula): unknown {
  if ('all' in formula) return { and: formula.all.map(inJsonLogic) };
  if ('any' in formula) return { or: formula.any.map(inJsonLogic) };
  return 'not' in formula ? { '!': [inJsonLogic(formula.not)] } : comparison(formula);
}

function comparison({ fact, operator, value }: Comparison): unknown {
  const asked = { var: fact };
  switch (operator) {
    case 'contains':
      return { in: [value, asked] };
    case 'doesNotContain':
      return { '!': [{ in: [value, asked] }] };
    case 'notIn':
      return { '!': [{ in: [asked, value] }] };
    case 'startsWithAny':
      return { or: [value].flat().map((start) => startsWith(asked, String(start))) };
    default:
      return { [OPERATORS[operator] ?? operator]: [asked, value] };
  }
}

const startsWith = (asked: unknown, start: string): unknown =>
  start === '' || { '===': [{ substr: [asked, 0, start.length] }, start] };
