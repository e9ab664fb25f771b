import { expect, test } from 'vitest';
import type { Claim } from '../claim/claim.ts';
import { claimFromJson } from '../claim/json.ts';
import { loadCorePack } from '../cli/build-pack.ts';
import { readCast, readScenarios, scenarioWorld } from '../cli/scenarios.ts';
import {
  type Attempt,
  beginAttempt,
  ended,
  isMended,
  judgeTry,
  rulesOf,
  scoreOf,
  type Try,
  withHint,
  withTry,
  withVainCheck,
} from './attempt.ts';
import { scenarioClaim } from './scenario-claim.ts';
import type { PlantedError, Scenario } from './scenario-types.ts';

const world = scenarioWorld(loadCorePack());
const cast = readCast();
const scenarios = readScenarios();
const named = (id: string): Scenario => {
  const found = scenarios.find((one) => one.id === id);
  if (!found) throw new Error(`there is no scenario ${id}`);
  return found;
};

function claimWith(scenario: Scenario, errors: readonly PlantedError[]) {
  const { claim: json, knows } = scenarioClaim(scenario, cast, errors);
  return { claim: claimFromJson(json).claim, knows };
}

function tryOf(scenario: Scenario, sent: Claim, knows = claimWith(scenario, scenario.planted).knows): Try {
  const kind = cast.payers[scenario.payer]?.kind ?? 'unknown';
  const findings = world.judge(sent, { kind, knows, today: scenario.submitted });
  const right = claimWith(scenario, []).claim;
  const began = claimWith(scenario, scenario.planted).claim;
  return judgeTry({ claim: sent, findings }, { right, began, planted: scenario.planted }, 60_000);
}

test('of every scenario all errors are left on the planted claim, and none on the right one', () => {
  for (const scenario of scenarios) {
    const planted = tryOf(scenario, claimWith(scenario, scenario.planted).claim);
    expect([scenario.id, planted.left]).toEqual([scenario.id, scenario.planted.map((_, error) => error)]);
    expect([scenario.id, planted.falseAlarms, planted.lostLines]).toEqual([scenario.id, [], 0]);
    const right = claimWith(scenario, []);
    const mended = tryOf(scenario, right.claim, right.knows);
    expect([scenario.id, mended]).toEqual([
      scenario.id,
      { at: 60_000, left: [], falseAlarms: [], lostLines: 0 },
    ]);
  }
});

test('one mended error of several is the only one that is gone', () => {
  const scenario = named('a-new-clerks-first-claim');
  const [, second, third] = scenario.planted;
  if (!second || !third) throw new Error('the scenario has three errors');
  expect(tryOf(scenario, claimWith(scenario, [second, third]).claim).left).toEqual([1, 2]);
});

test('an error whose line has moved up is the same error', () => {
  const scenario = named('a-new-clerks-first-claim');
  const { claim } = claimWith(scenario, scenario.planted);
  const [first, , ...others] = claim.lines;
  if (!first) throw new Error('the claim has lines');
  const shorter = tryOf(scenario, { ...claim, lines: [first, ...others] });
  expect(shorter.left).toEqual([0, 1, 2]);
  expect(shorter.lostLines).toBe(1);
});

test('what was right and is denied now is a false alarm', () => {
  const scenario = named('a-new-clerks-first-claim');
  const { claim } = claimWith(scenario, []);
  const lines = claim.lines.map((line, index) =>
    index === 0 ? { ...line, modifiers: { ...line.modifiers, values: ['NU', 'KX'] } } : line,
  );
  const broken = tryOf(scenario, { ...claim, lines });
  expect(broken.left).toEqual([]);
  expect(broken.falseAlarms.length).toBeGreaterThan(0);
  expect(broken.falseAlarms.every((name) => name.endsWith('@1'))).toBe(true);
});

const ATTEMPT = beginAttempt({
  id: 'a',
  scenario: 's',
  portal: 'p',
  mode: 'test',
  started: 1000,
  planted: 2,
  pack: '1.0.0',
});
const tried = (
  at: number,
  left: readonly number[],
  falseAlarms: readonly string[] = [],
  lostLines = 0,
): Try => ({
  at,
  left,
  falseAlarms,
  lostLines,
});
const after = (...tries: readonly Try[]): Attempt => tries.reduce(withTry, ATTEMPT);

test('nothing was sent: no points, not passed', () => {
  expect(scoreOf(ATTEMPT)).toEqual({
    planted: 2,
    found: 0,
    foundAtOnce: 0,
    falseAlarms: 0,
    tries: 0,
    hints: 0,
    vainChecks: 0,
    points: 0,
    passed: false,
    took: 0,
  });
  expect(isMended(ATTEMPT)).toBe(false);
});

test('all at the first try is the whole', () => {
  const attempt = ended(after(tried(61_000, [])), 62_000);
  expect(scoreOf(attempt)).toMatchObject({
    found: 2,
    foundAtOnce: 2,
    points: 100,
    passed: true,
    took: 60_000,
  });
  expect(isMended(attempt)).toBe(true);
  expect(attempt.ended).toBe(62_000);
});

test('an error counts by the try at which it was gone for good', () => {
  expect(scoreOf(after(tried(2000, [1]), tried(3000, [])))).toMatchObject({
    found: 2,
    foundAtOnce: 1,
    points: 75,
    passed: false,
  });
  const back = after(tried(2000, [1]), tried(3000, [0]), tried(4000, []));
  expect(scoreOf(back)).toMatchObject({ found: 2, points: Math.round((25 + 50) / 2) });
  const late = after(...[2000, 3000, 4000, 5000].map((at) => tried(at, [0, 1])), tried(6000, []));
  expect(scoreOf(late).points).toBe(25);
});

test('what was broken and what was hinted takes points, each broken thing once, and never below none', () => {
  const broken = after(tried(2000, [], ['r#b@1']), tried(3000, [], ['r#b@1']));
  expect(scoreOf(broken)).toMatchObject({ falseAlarms: 1, points: 90 });
  expect(isMended(broken)).toBe(false);
  expect(scoreOf(withHint(withHint(broken))).points).toBe(80);
  expect(scoreOf(after(tried(2000, [0, 1], ['r#b@1'], 2)))).toMatchObject({ falseAlarms: 3, points: 0 });
});

test('a paper that was checked again for nothing takes points once: looking through them all does not pass', () => {
  const guessed = ['card', 'visit', 'visit', 'order', 'delivery', 'rental'].reduce(
    withVainCheck,
    after(tried(2000, [])),
  );
  expect(scoreOf(guessed)).toMatchObject({ vainChecks: 5, points: 75, passed: false });
});

test("what judged is named with the team's packs", () => {
  expect(rulesOf(ATTEMPT)).toEqual(['Box24 1.0.0']);
  expect(rulesOf({ ...ATTEMPT, packs: ['North team 2.1.0'] })).toEqual(['Box24 1.0.0', 'North team 2.1.0']);
});
