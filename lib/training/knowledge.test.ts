import { expect, test } from 'vitest';
import { readCast, readScenarios } from '../cli/scenarios.ts';
import { contextFromJson } from '../facts/context-json.ts';
import { formClaim } from './form-claim.ts';
import { fileNow, knowsNow } from './knowledge.ts';
import { notInFile, type PaperId, patientFile } from './patient-file.ts';
import { scenarioClaim } from './scenario-claim.ts';
import type { PlantedError, Scenario } from './scenario-types.ts';

const cast = readCast();
const scenarios = readScenarios();
const each = scenarios.map((scenario) => [scenario.id, scenario] as const);
const NOTHING: ReadonlySet<PaperId> = new Set();

const formOf = (scenario: Scenario, errors: readonly PlantedError[]) =>
  formClaim(scenarioClaim(scenario, cast, errors).claim);
function papersOf(scenario: Scenario, asked: ReadonlySet<PaperId> = NOTHING) {
  const form = formOf(scenario, scenario.planted);
  return patientFile(scenarioClaim(scenario, cast, []).claim, fileNow(scenario, cast, { form, asked }));
}
const named = (id: string): Scenario => {
  const found = scenarios.find((one) => one.id === id);
  if (!found) throw new Error(`There is no scenario ${id}.`);
  return found;
};

test.each(each)('%s: all that is known stands on a paper', (_, scenario) => {
  const { knows } = scenarioClaim(scenario, cast, []);
  const wrong = scenarioClaim(scenario, cast, scenario.planted).knows;
  expect([...notInFile(knows), ...notInFile(wrong)]).toEqual([]);
});

test.each(each)(
  '%s: wrong as planted at first, right once the claim and its papers are mended',
  (_, scenario) => {
    const context = (knows: Scenario['knows']) => contextFromJson(knows);
    const before = { form: formOf(scenario, scenario.planted), asked: NOTHING };
    expect(context(knowsNow(scenario, cast, before))).toEqual(
      context(scenarioClaim(scenario, cast, scenario.planted).knows),
    );
    const asked = new Set(papersOf(scenario).map(({ id }) => id));
    const after = { form: formOf(scenario, []), asked };
    expect(context(knowsNow(scenario, cast, after))).toEqual(context(scenario.knows));
  },
);

test('a paper that is wrong by itself is right after it was checked again, and no other paper helps', () => {
  const scenario = named('walker-unsigned-order');
  const signed = (asked: readonly PaperId[]) =>
    papersOf(scenario, new Set(asked))
      .find(({ id }) => id === 'order')
      ?.says.find(({ fact }) => fact === 'order.signature')?.value;
  expect(signed([])).toBe(false);
  expect(signed(['visit', 'delivery'])).toBe(false);
  expect(signed(['order'])).toBe(true);
});

test('what is typed wrong stands right in the file', () => {
  const says = papersOf(named('back-brace-without-number')).find(({ id }) => id === 'decision')?.says;
  expect(says).toEqual([
    { fact: 'priorAuthNumber', value: 'A1234567890123' },
    { fact: 'paDecisionDate', value: '2026-10-20' },
  ]);
});

test('months that were paid count with the month that is billed', () => {
  const scenario = named('bed-month-fourteen');
  const paid = (errors: readonly PlantedError[]) =>
    fileNow(scenario, cast, { form: formOf(scenario, errors), asked: NOTHING }).paidMonths;
  expect([paid(scenario.planted), paid([])]).toEqual([13, 12]);
});

test('what a scenario of a team knows beside all that stands in the file too, and can be checked again', () => {
  const scenario: Scenario = {
    ...named('walker-unsigned-order'),
    knows: { woundCount: 2 },
    planted: [{ knows: { woundCount: 1 }, finds: ['x#y@1'], denial: { group: 'CO', carc: '50' } }],
  };
  const other = (asked: readonly PaperId[]) =>
    papersOf(scenario, new Set(asked)).find(({ id }) => id === 'other')?.says;
  expect(other([])).toEqual([{ fact: 'woundCount', value: 1 }]);
  expect(other(['other'])).toEqual([{ fact: 'woundCount', value: 2 }]);
});
