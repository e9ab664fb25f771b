import { expect, test } from 'vitest';
import { readCast, readScenarios } from '../cli/scenarios.ts';
import { scenarioOf } from '../packs/test-pack.ts';
import { listScenarios } from './scenario-list.ts';
import { CAUSES, LEVELS } from './scenario-types.ts';

test('scenarios of packs stand before the bundled ones, under names of their own, with their people', () => {
  const bundled = { scenarios: readScenarios().slice(0, 2), cast: readCast() };
  const pack = { id: 'hill-team', title: 'Hill', version: '1.0.0' };
  const own = scenarioOf(bundled.scenarios[0]?.id ?? '');
  const listed = listScenarios(bundled, [{ pack, scenario: own }]);
  expect(listed.map(({ key }) => key)).toEqual([
    `hill-team.${own.id}`,
    ...listScenarios(bundled, []).map(({ key }) => key),
  ]);
  expect(listed[0]).toMatchObject({
    pack,
    scenario: own,
    cast: { payers: { hill: { kind: 'commercial' } } },
  });
  expect(listed[1]?.cast).toBe(bundled.cast);
});

test('bundled scenarios go from easy to hard, and among alike ones from what is denied most', () => {
  const listed = listScenarios({ scenarios: readScenarios(), cast: readCast() }, []);
  const levels = listed.map(({ scenario }) => scenario.level);
  expect(levels).toEqual(LEVELS.flatMap((level) => levels.filter((one) => one === level)));
  expect(listed[0]?.scenario).toMatchObject({ level: 'easy', causes: expect.arrayContaining([CAUSES[0]]) });
});
