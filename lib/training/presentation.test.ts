import { expect, test } from 'vitest';
import { loadCorePack } from '../cli/build-pack.ts';
import { readCast, readScenarios, scenarioWorld } from '../cli/scenarios.ts';
import { formClaim } from './form-claim.ts';
import { changedFacts, changedFields } from './planted-changes.ts';
import { fileSheets, findingOf, type PresentStep, presentSteps, spotPaths } from './presentation.ts';
import { judgeScenario } from './prove.ts';
import { scenarioClaim } from './scenario-claim.ts';
import type { Scenario } from './scenario-types.ts';

const cast = readCast();
const scenarios = readScenarios();
const world = scenarioWorld(loadCorePack());

const named = (id: string): Scenario => {
  const found = scenarios.find((one) => one.id === id);
  if (!found) throw new Error(`no scenario ${id}`);
  return found;
};
const kinds = (steps: readonly PresentStep[]): string =>
  steps.map((step) => ('error' in step ? `${step.kind}${step.error}` : step.kind)).join(' ');

test('a scenario with three errors: each asked and revealed, then one answer, then each mended', () => {
  expect(kinds(presentSteps(named('a-new-clerks-first-claim'), cast))).toBe(
    'story claim claim claim question0 reveal0 question1 reveal1 question2 reveal2 answer codes ' +
      'correction0 correction1 correction2 payment teaching sources',
  );
});

test('a claim that the front end turns back has no codes of a remittance', () => {
  expect(kinds(presentSteps(named('diagnosis-cut-short'), cast))).not.toContain('codes');
});

test('an error in the file is asked about where that paper lies', () => {
  const scenario = named('walker-unsigned-order');
  const question = presentSteps(scenario, cast).find(({ kind }) => kind === 'question');
  if (question?.kind !== 'question' || question.about.part !== 'file') throw new Error('not about the file');
  const sheet = fileSheets(scenario, cast)[question.about.sheet];
  expect(sheet?.papers.map(({ id }) => id)).toContain('order');
  expect(changedFacts(scenario, scenario.planted[0] ?? { finds: [] })).toHaveLength(1);
});

test('what an error changed is said in the words of a form', () => {
  const braces = named('ankle-braces-on-one-line');
  expect(changedFields(braces, cast, braces.planted[0] ?? { finds: [] })).toEqual([
    { path: 'lines[0].modifiers', wrong: 'KX RT LT', right: 'KX RT' },
    { path: 'lines[0].diagnosisPointers', wrong: 'AB', right: 'A' },
    { path: 'lines[0].charge', wrong: '1800.00', right: '900.00' },
    { path: 'lines[0].units', wrong: '2', right: '1' },
    { path: 'lines[1]', wrong: '', right: 'L1932 KX LT × 1' },
  ]);
  const stay = named('bed-during-stay');
  expect(changedFields(stay, cast, stay.planted[0] ?? { finds: [] })).toEqual([
    { path: 'lines[0].dateFrom', wrong: '11/07/2026', right: '11/08/2026' },
  ]);
});

test('the light falls on what the rule names, where the error changed that', () => {
  const changed = [
    { path: 'lines[0].units', wrong: '2', right: '1' },
    { path: 'lines[0].modifiers', wrong: 'KX RT LT', right: 'KX RT' },
    { path: 'lines[1]', wrong: '', right: 'L1932 KX LT × 1' },
  ];
  expect(spotPaths(changed, { fields: ['lines[0].modifiers[1]'], line: 0 }, 1)).toEqual([
    'lines[0].modifiers',
    'lines[0].units',
    'lines[0].procedureCode',
  ]);
  expect(spotPaths([], { fields: [], line: 2 }, 3)).toEqual(['lines[2].procedureCode']);
});

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s can be shown', (_, scenario) => {
  const steps = presentSteps(scenario, cast);
  const findings = judgeScenario(scenario, cast, world, scenario.planted);
  const { lines } = formClaim(scenarioClaim(scenario, cast, scenario.planted).claim);
  expect(steps.filter(({ kind }) => kind === 'question')).toHaveLength(scenario.planted.length);
  for (const error of scenario.planted) {
    const changed = changedFields(scenario, cast, error);
    const finding = findingOf(error, findings);
    if (!finding) throw new Error(`nothing is found of ${error.finds.join()}`);
    // Either a field is shown, or what the file says; where both, both.
    expect(changed.length + changedFacts(scenario, error).length).toBeGreaterThan(0);
    expect(spotPaths(changed, finding, lines.length)).not.toEqual([]);
  }
  for (const sheet of fileSheets(scenario, cast))
    expect(sheet.papers.length + sheet.earlier.length).toBeGreaterThan(0);
});
