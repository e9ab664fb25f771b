import type { FactType } from '../facts/types.ts';
import { AGGREGATE_ORDERS } from '../rules/aggregates.ts';
import { OPERATOR_NAMES } from '../rules/condition-schema.ts';
import { operatorsFor, type RightSide, rightOf } from '../rules/lint-leaf.ts';
import type { Aggregate, Condition, DaysLeaf, Leaf, Operators, Over, Quantifier } from '../rules/types.ts';

/** What a condition becomes when parts of it are changed. An empty text stands for what is not filled in yet. */

export type OperatorName = keyof Operators;

/** The shapes that a condition has in the form. */
export type NodeShape = 'group' | 'leaf' | 'days' | 'list';

export type Group = Extract<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;
export type GroupKind = 'all' | 'any' | 'not';

export const isGroup = (condition: Condition): condition is Group =>
  'all' in condition || 'any' in condition || 'not' in condition;

export const groupKind = (group: Group): GroupKind =>
  'all' in group ? 'all' : 'any' in group ? 'any' : 'not';

export const partsOf = (group: Group): readonly Condition[] =>
  'all' in group ? group.all : 'any' in group ? group.any : [group.not];

/** A group of other parts; what is denied is one part. */
export function groupOf(kind: GroupKind, parts: readonly Condition[]): Condition {
  if (kind !== 'not') return kind === 'all' ? { all: parts } : { any: parts };
  const [only] = parts;
  return { not: parts.length === 1 && only ? only : { all: parts } };
}

/** A group of another kind; what is denied together comes out one by one. */
export function regroup(group: Group, kind: GroupKind): Condition {
  const [only] = partsOf(group);
  const parts = 'not' in group && only && 'all' in only ? only.all : partsOf(group);
  return groupOf(kind, parts);
}

/** A new condition that is to be filled in. */
export function blank(shape: NodeShape): Condition {
  switch (shape) {
    case 'group':
      return { any: [blank('leaf')] };
    case 'days':
      return { days: ['', ''], gt: '' };
    case 'list':
      return { some: 'otherLines', where: { all: [blank('leaf')] } };
    case 'leaf':
      return { fact: '', eq: '' };
  }
}

/** The operator of a leaf, and what it is compared with. */
export function operatorOf(leaf: Leaf | DaysLeaf | Aggregate): OperatorName {
  return OPERATOR_NAMES.find((name) => name in leaf) ?? 'eq';
}

/** What stands on the right before anybody has filled it in. */
function blankRight(right: RightSide, type: FactType): unknown {
  switch (right) {
    case 'nothing':
      return true;
    case 'list':
    case 'words':
      return [];
    case 'interval':
      return { fact: '' };
    case 'shape':
      return 'NPI';
    case 'count':
      return { of: [], gt: 1 };
    case 'bounds':
      return ['', ''];
    case 'set':
      return '';
    case 'one':
      return type === 'boolean' ? true : '';
  }
}

/** What a leaf looks at, without an operator. */
function headOf(leaf: Leaf | DaysLeaf): Pick<Leaf, 'fact'> | Pick<DaysLeaf, 'days'> {
  return 'days' in leaf ? { days: leaf.days } : { fact: leaf.fact };
}

const assumed = ({ assume }: { readonly assume?: boolean }) => (assume === undefined ? {} : { assume });

/** A leaf with another operator; what it is compared with stays where it fits. */
export function withOperator<T extends Leaf | DaysLeaf>(leaf: T, operator: OperatorName, type: FactType): T {
  const before = operatorOf(leaf);
  const fits = rightOf(before) === rightOf(operator);
  const value = fits ? leaf[before] : blankRight(rightOf(operator), type);
  return { ...headOf(leaf), [operator]: value, ...assumed(leaf) } as T;
}

/** A leaf that is compared with something else. */
export const withRight = <T extends Leaf | DaysLeaf>(leaf: T, right: unknown): T =>
  ({ ...headOf(leaf), [operatorOf(leaf)]: right, ...assumed(leaf) }) as T;

/** A leaf about another fact. An operator and value stay where the new fact takes them. */
export function withFact(leaf: Leaf, fact: string, type: FactType, before: FactType): Leaf {
  const operator = operatorOf(leaf);
  const isSame = type === before && leaf.fact !== '';
  const takes = operatorsFor(type);
  const usual = takes.includes('has') ? 'has' : (takes[0] ?? 'eq');
  const next = isSame || takes.includes(operator) ? operator : usual;
  const start: Leaf = { ...leaf, fact };
  if (isSame) return start;
  return { fact, [next]: blankRight(rightOf(next), type), ...assumed(leaf) };
}

/** Taken for true or false where it is not known, or not. */
export function withAssume<T extends Leaf | DaysLeaf | Quantifier>(leaf: T, assume: boolean | undefined): T {
  const { assume: _gone, ...rest } = leaf;
  return { ...rest, ...(assume !== undefined && { assume }) } as T;
}

/** How a condition goes through a list. */
export const LIST_KINDS = ['some', 'none', 'every', 'count', 'sum'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

export type ListCondition = Quantifier | Aggregate;

export const listKind = (list: ListCondition): ListKind => LIST_KINDS.find((kind) => kind in list) ?? 'some';

export const overOf = (list: ListCondition): Over =>
  (list as unknown as Readonly<Record<string, Over>>)[listKind(list)] ?? 'otherLines';

/** The same list asked another way, or another list. */
export function relist(list: ListCondition, kind: ListKind, over: Over): ListCondition {
  const { where } = list;
  if (kind !== 'count' && kind !== 'sum') {
    const assume = 'assume' in list ? assumed(list) : {};
    return { [kind]: over, where, ...assume } as Quantifier;
  }
  const order = AGGREGATE_ORDERS.find((name) => name in list);
  const compared = order ? { [order]: (list as Aggregate)[order] } : { gt: '' };
  const of = kind === 'sum' ? { of: 'of' in list ? list.of : 'item.units' } : {};
  return { [kind]: over, ...of, where, ...compared } as Aggregate;
}
