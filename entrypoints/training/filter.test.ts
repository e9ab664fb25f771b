import { expect, test } from 'vitest';
import type { ListedScenario } from '../../lib/training/scenario-list.ts';
import type { Cause, Level } from '../../lib/training/scenario-types.ts';
import { causesIn, EVERYTHING, shownBy } from './filter.ts';

const listed = (key: string, level: Level, causes: readonly Cause[], code: string) =>
  ({
    key,
    scenario: {
      title: `The ${key}`,
      story: 'Mrs. Okafor needs it.',
      level,
      causes,
      claim: { lines: [{ procedureCode: code }] },
    },
  }) as unknown as ListedScenario;
const ALL = [
  listed('cpap', 'easy', ['modifier', 'wrong-category'], 'E0601'),
  listed('walker', 'hard', ['quantity'], 'E0143'),
];
const shown = (filter: object) =>
  shownBy({ ...EVERYTHING, ...filter }, ALL, (key) => key === 'cpap').map(({ key }) => key);

test.each([
  [{}, ['cpap', 'walker']],
  [{ text: 'okafor e0143' }, ['walker']],
  [{ text: 'CPAP' }, ['cpap']],
  [{ cause: 'wrong-category' }, ['cpap']],
  [{ level: 'hard' }, ['walker']],
  [{ isOpenOnly: true }, ['walker']],
  [{ cause: 'quantity', level: 'easy' }, []],
])('%j lets through %j', (filter, keys) => {
  expect(shown(filter)).toEqual(keys);
});

test('causes that no scenario has are not offered', () => {
  expect(causesIn(ALL)).toEqual(['modifier', 'wrong-category', 'quantity']);
});
