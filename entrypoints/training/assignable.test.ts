import { expect, test } from 'vitest';
import type { ListedScenario } from '../../lib/training/scenario-list.ts';
import { scenariosOf } from './assignable.ts';

const ALL = [
  { key: 'cpap', scenario: { level: 'easy', causes: ['modifier'] } },
  { key: 'team.walker', scenario: { level: 'hard', causes: ['modifier', 'quantity'] } },
] as unknown as readonly ListedScenario[];

test.each([
  ['cause:modifier', ['cpap', 'team.walker']],
  ['cause:quantity', ['team.walker']],
  ['level:easy', ['cpap']],
  ['one:team.walker', ['team.walker']],
  ['one:gone', []],
  ['', []],
])('%j is %j', (value, keys) => {
  expect(scenariosOf(value, ALL)).toEqual(keys);
});
