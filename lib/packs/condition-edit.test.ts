import { expect, test } from 'vitest';
import { loadCorePack } from '../cli/build-pack.ts';
import { coreRegistry } from '../facts/registry.ts';
import { TreeSchema } from '../rules/condition-schema.ts';
import { operatorsFor } from '../rules/lint-leaf.ts';
import type { Condition, Leaf } from '../rules/types.ts';
import {
  groupKind,
  groupOf,
  isGroup,
  LIST_KINDS,
  type ListCondition,
  listKind,
  operatorOf,
  overOf,
  partsOf,
  regroup,
  relist,
  withFact,
  withOperator,
  withRight,
} from './condition-edit.ts';

const kx: Leaf = { fact: 'line.modifiers', has: 'KX' };
const rr: Leaf = { fact: 'line.modifiers', has: 'RR' };

test('a denied group comes out part by part, and goes in as one', () => {
  const denied = groupOf('not', [kx, rr]);
  expect(denied).toEqual({ not: { all: [kx, rr] } });
  expect(regroup(denied as { not: Condition }, 'any')).toEqual({ any: [kx, rr] });
  expect(groupOf('not', [kx])).toEqual({ not: kx });
});

test('a value stays where the other operator takes it, and gives way where it does not', () => {
  expect(withOperator({ ...kx, assume: true }, 'lacks', 'codes')).toEqual({
    fact: 'line.modifiers',
    lacks: 'KX',
    assume: true,
  });
  expect(withOperator(kx, 'disjoint', 'codes')).toEqual({ fact: 'line.modifiers', disjoint: [] });
});

test('every type of fact has an operator of its own from the start', () => {
  for (const { name, type } of coreRegistry.facts) {
    const leaf = withFact({ fact: '', eq: '' }, name, type, 'text');
    const operator = Object.keys(leaf).find((key) => key !== 'fact');
    expect(operatorsFor(type)).toContain(operator);
  }
});

test('a list is asked in each way within the language', () => {
  let list: ListCondition = { some: 'history', where: { fact: 'item.procedureCode', eq: 'E0601' } };
  for (const kind of LIST_KINDS) {
    list = relist(list, kind, 'otherLines');
    expect(TreeSchema.safeParse(list).error).toBeUndefined();
  }
  expect(list).toMatchObject({ sum: 'otherLines', of: 'item.units' });
});

/** Every condition of a tree, put together again from what the form shows of it. */
function rebuilt(condition: Condition): Condition {
  if (isGroup(condition)) return groupOf(groupKind(condition), partsOf(condition).map(rebuilt));
  if ('where' in condition) {
    const list = relist(condition, listKind(condition), overOf(condition));
    return { ...list, where: rebuilt(list.where) };
  }
  return withRight(condition, condition[operatorOf(condition)]);
}

test('no condition of a bundled rule loses anything in the form', () => {
  const trees = loadCorePack().rules.flatMap(({ branches }) =>
    branches.flatMap(({ when, unless, fires, expect: holds }) => [when, unless, fires, holds]),
  );
  expect(trees.length).toBeGreaterThan(200);
  for (const tree of trees) if (tree) expect(rebuilt(tree)).toEqual(tree);
});
