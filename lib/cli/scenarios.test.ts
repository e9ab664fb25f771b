import { expect, test } from 'vitest';
import { proveScenario } from '../training/prove.ts';
import { CAUSES, LEVELS } from '../training/scenario-types.ts';
import { loadCorePack } from './build-pack.ts';
import { readCast, readScenarios, scenarioWorld } from './scenarios.ts';

const core = loadCorePack();
const world = scenarioWorld(core);
const cast = readCast();
const scenarios = readScenarios();

test.each(scenarios.map((one) => [one.id, one] as const))(
  '%s: what is planted is found and nothing else, the right claim is clean',
  (_, scenario) => {
    expect(proveScenario(scenario, cast, world)).toEqual([]);
  },
);

test('there are scenarios enough to practise on for weeks, two at least of every cause', () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(45);
  for (const cause of CAUSES)
    expect(scenarios.filter(({ causes }) => causes.includes(cause)).length, cause).toBeGreaterThan(1);
});

test('they cover every cause of denials, every category of rules, every level and all kinds of payers', () => {
  const categories = new Map(core.rules.map(({ id, category }) => [id, category]));
  const planted = scenarios.flatMap((one) => one.planted);
  const rules = planted.flatMap(({ finds }) => finds.map((name) => name.replace(/#.*/, '')));
  const missing = (wanted: readonly string[], there: readonly (string | undefined)[]) =>
    [...new Set(wanted)].filter((one) => !there.includes(one));
  expect(
    missing(
      CAUSES,
      scenarios.flatMap(({ causes }) => causes),
    ),
  ).toEqual([]);
  expect(
    missing(
      [...categories.values()],
      rules.map((rule) => categories.get(rule)),
    ),
  ).toEqual([]);
  expect(
    missing(
      LEVELS,
      scenarios.map(({ level }) => level),
    ),
  ).toEqual([]);
  expect(
    missing(
      Object.keys(cast.payers),
      scenarios.map(({ payer }) => payer),
    ),
  ).toEqual([]);
  expect(planted.some(({ rejection }) => rejection)).toBe(true);
});
