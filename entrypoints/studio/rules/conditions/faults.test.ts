import { expect, test } from 'vitest';
import type { PackBase } from '../../../../lib/packs/extend.ts';
import type { Condition } from '../../../../lib/rules/types.ts';
import '../../../../lib/texts/english.ts';
import { blank } from '../../../../lib/packs/condition-edit.ts';
import { conditionFaults } from './faults.ts';

const base = { tables: [] } as unknown as PackBase;
const faultsOf = (condition: Condition) =>
  Object.fromEntries(conditionFaults(condition, 'fires', 'line', { CR: ['E0601'] }, base));

test('what is not filled in is named at its leaf', () => {
  const tree: Condition = {
    all: [
      blank('leaf'),
      { any: [] },
      { fact: 'line.units', gt: '' },
      { fact: 'line.modifiers', disjoint: [] },
      { some: 'otherLines', where: { all: [{ fact: 'item.procedureCode', eq: 'E0601' }, blank('leaf')] } },
      { days: ['ctx.orderDate', ''], gt: 30 },
    ],
  };
  expect(Object.keys(faultsOf(tree)).toSorted()).toEqual([
    'fires.all[0]',
    'fires.all[1]',
    'fires.all[2]',
    'fires.all[3]',
    'fires.all[4].where.all[1]',
    'fires.all[5]',
  ]);
});

test('what does not fit is named at its leaf, too', () => {
  expect(
    faultsOf({
      any: [
        { fact: 'line.procedureCode', inSet: 'NOBODY' },
        { fact: 'line.units', gt: 'many' },
        { fact: 'line.procedureCode', inSet: 'CR' },
      ],
    }),
  ).toEqual({
    'fires.any[0]': 'no set is called "NOBODY"',
    'fires.any[1]': 'line.units is a number; "many" is not',
  });
});
