import { expect, test } from 'vitest';
import { proveScenario } from '../training/prove.ts';
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
