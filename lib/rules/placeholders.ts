import type { FactType, FactValue } from '../facts/types.ts';
import { overOfAggregate } from './aggregates.ts';
import { childrenOf } from './children.ts';
import { aggregate } from './conditions.ts';
import type { Frame } from './frame.ts';
import { refer, type Surroundings } from './references.ts';
import type { Aggregate, Branch, Condition, Over } from './types.ts';

/** What stands for a name in the braces of a message. */
export interface Placeholder {
  readonly type: FactType;
  readonly read: (frame: Frame) => FactValue;
  /** Whether the frame must stand on the member that decided. */
  readonly ofMember: boolean;
}

/** `{total}`: what the branch's count or sum came to. */
const TOTAL = 'total';

/**
 * A fact (`{line.procedureCode}`), a fact of the member that the branch's one `some` found (`{item.procedureCode}`), or what
 * its one count or sum came to (`{total}`).
 * @throws when there is no such fact, or the branch has no one such list
 */
export function placeholder(name: string, branch: Branch, surroundings: Surroundings): Placeholder {
  if (name === TOTAL) return totalOf(branch, surroundings);
  const ofMember = name.startsWith('item.');
  const over = ofMember ? only(findings(branch), name, 'some (or none in expect)') : undefined;
  const { type, read } = refer(name, over ? { ...surroundings, over } : surroundings);
  return { type, read, ofMember };
}

function totalOf(branch: Branch, surroundings: Surroundings): Placeholder {
  const one = only(aggregates(branch), TOTAL, 'count or sum');
  const of = 'sum' in one ? refer(one.of, { ...surroundings, over: overOfAggregate(one) }).type : 'number';
  return { type: of, read: aggregate(one, surroundings).total, ofMember: false };
}

function only<T>(found: readonly T[], name: string, what: string): T {
  const [one] = found;
  if (one === undefined || found.length > 1)
    throw new Error(
      `"${name}" in a message needs exactly one ${what} in the branch; it has ${found.length}.`,
    );
  return one;
}

/** Every node of the branch's trees that can be the fault, and whether it stands for its opposite. */
function nodes({ when, fires, expect }: Branch): readonly (readonly [Condition, boolean])[] {
  const all: (readonly [Condition, boolean])[] = [];
  const walk = (node: Condition | undefined, opposite: boolean): void => {
    if (!node) return;
    all.push([node, opposite]);
    for (const child of childrenOf(node)) walk(child, 'not' in node ? !opposite : opposite);
  };
  walk(when, false);
  walk(fires, false);
  walk(expect, true);
  return all;
}

/** The lists in which a member is found when the branch fails. */
function findings(branch: Branch): readonly Over[] {
  return nodes(branch).flatMap(([node, opposite]) => {
    if (opposite) return 'none' in node ? [node.none] : [];
    return 'some' in node ? [node.some] : [];
  });
}

const aggregates = (branch: Branch): readonly Aggregate[] =>
  nodes(branch).flatMap(([node]) => ('count' in node || 'sum' in node ? [node] : []));
