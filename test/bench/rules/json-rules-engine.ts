import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Formula, Operator } from './comparisons.ts';
import type { Branch, Peer } from './peer.ts';

/** Operators that it lacks. */
const OPERATORS: Readonly<Partial<Record<Operator, (fact: unknown, value: unknown) => boolean>>> = {
  notBefore: (fact, value) => String(fact) >= String(value),
  notAfter: (fact, value) => String(fact) <= String(value),
  startsWithAny: (fact, value) => (value as string[]).some((start) => String(fact).startsWith(start)),
};

/** Formulas are its conditions already, but for the one word at the top that it asks for. */
const conditions = (formula: Formula): TopLevelCondition =>
  ('operator' in formula ? { all: [formula] } : formula) as TopLevelCondition;

export function jsonRulesEngine(branches: readonly Branch[]): Peer {
  const engine = new Engine();
  for (const [name, holds] of Object.entries(OPERATORS)) engine.addOperator(name, holds);
  for (const { id, formula } of branches)
    engine.addRule({ conditions: conditions(formula), event: { type: id } });
  return {
    name: 'json-rules-engine',
    how: 'one engine with all branches',
    take: (facts) => async () => (await engine.run(facts)).events.map(({ type }) => type),
  };
}
