import { expect, test } from 'vitest';
import { coreRegistry } from '../../../../lib/facts/registry.ts';
import { TreeSchema } from '../../../../lib/rules/condition-schema.ts';
import { operatorsFor } from '../../../../lib/rules/lint-leaf.ts';
import type { Condition, Leaf } from '../../../../lib/rules/types.ts';
import {
  blank,
  groupOf,
  LIST_KINDS,
  type ListCondition,
  regroup,
  relist,
  withFact,
  withOperator,
} from './edit.ts';
import { keyOf, sameRow } from './keys.ts';

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

test('a row stays the same while it is written', () => {
  const before = blank('leaf');
  const now = sameRow(before, { ...kx });
  expect(keyOf(now)).toBe(keyOf(before));
  expect(keyOf({ ...kx })).not.toBe(keyOf(now));
});
