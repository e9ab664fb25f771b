import type { TableData } from '../tables/types.ts';
import { overOfAggregate } from './aggregates.ts';
import { childrenOf } from './children.ts';
import { LeafLint, type Say } from './lint-leaf.ts';
import type { Surroundings } from './references.ts';
import type { Condition, Over } from './types.ts';

/**
 * Checks a condition against the facts, sets and tables that there are.
 * @param path the place of the condition in its file
 */
export function lintCondition(
  condition: Condition,
  path: string,
  surroundings: Surroundings,
  tables: readonly TableData[],
  say: Say,
): void {
  if ('fact' in condition || 'days' in condition) {
    new LeafLint(path, surroundings, tables, say).check(condition);
    return;
  }
  if ('count' in condition || 'sum' in condition)
    new LeafLint(path, surroundings, tables, say).checkAggregate(condition);
  const over = overOf(condition);
  const inside = over ? { ...surroundings, over } : surroundings;
  if (
    over &&
    surroundings.scope === 'claim' &&
    (over === 'otherLines' || over === 'earlierLines' || over === 'lineDiagnoses')
  )
    say(path, `"${over}" is seen from a line; a rule about the claim uses lines, history or diagnoses`);
  const key =
    Object.keys(condition).find((one) => one === 'all' || one === 'any') ?? (over ? 'where' : 'not');
  for (const [i, child] of childrenOf(condition).entries()) {
    const place = key === 'all' || key === 'any' ? `${path}.${key}[${i}]` : `${path}.${key}`;
    lintCondition(child, place, inside, tables, say);
  }
}

/** What a quantifier, count or sum goes through. */
function overOf(condition: Condition): Over | undefined {
  if ('count' in condition || 'sum' in condition) return overOfAggregate(condition);
  if ('some' in condition) return condition.some;
  if ('none' in condition) return condition.none;
  return 'every' in condition ? condition.every : undefined;
}
