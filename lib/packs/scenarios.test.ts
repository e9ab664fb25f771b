import { afterEach, expect, test } from 'vitest';
import { loadCorePack } from '../cli/build-pack.ts';
import { practice } from '../cli/pack/prove.ts';
import { coreRegistry } from '../facts/registry.ts';
import { speakIn } from '../texts/languages.ts';
import { spokenFault } from '../texts/reason-text.ts';
import type { PlantedError, Scenario } from '../training/scenario-types.ts';
import { proveWhole } from './prove.ts';
import { packFaultText, readPack } from './schema.ts';
import { packOf, ruleOf, scenarioOf } from './test-pack.ts';
import type { KindRule, PackManifest } from './types.ts';

const core = loadCorePack();
const tried = practice();
const RULE = ruleOf('cpap-needs-kx');

const proved = (
  scenarios: readonly Scenario[],
  kinds: readonly KindRule[] = [RULE],
  manifest: Partial<PackManifest> = {},
) => proveWhole(packOf({ kinds, scenarios }, manifest), core, coreRegistry, tried);
/** What is said of a scenario of the pack. */
const said = (more: Partial<Scenario>) =>
  proved([scenarioOf('kx', more)]).leftOut.map(({ part, id, reasons }) => `${part} ${id}: ${reasons.join()}`);
const [ERROR] = scenarioOf('kx').planted as [PlantedError];
const planting = (more: Partial<PlantedError>) => said({ planted: [{ ...ERROR, ...more }] });

test('a scenario rests on a rule of its own pack, with people of its own and of the cast', () => {
  expect(proved([scenarioOf('kx')])).toMatchObject({ ok: true, leftOut: [], scenarios: 1 });
});

test('without that rule, or while it is only tried out, nothing finds the error', () => {
  const alone = proved([scenarioOf('kx')], []);
  expect(alone.leftOut.map(({ part }) => part)).toEqual(['scenario']);
  expect(alone.leftOut[0]?.reasons[0]).toMatch(/^planted\[0\]: no rule finds cpap-needs-kx#only@1/);
  const silent = packOf({ kinds: [RULE], shadow: [RULE.id], scenarios: [scenarioOf('kx')] });
  expect(proveWhole(silent, core, coreRegistry, tried).leftOut).toHaveLength(1);
});

test('each is refused with the place and what to do', () => {
  const claim = scenarioOf('kx').claim;
  expect(said({ claim: { ...claim, diagnoses: ['Q99.99'] } })).toEqual([
    expect.stringMatching(/^scenario kx: claim\.diagnoses\[0\]: there is no diagnosis Q9999/),
  ]);
  expect(said({ claim: { ...claim, priorAuthNumber: 'HP 1', lines: [] } }).join()).not.toBe('');
  expect(planting({ changes: { 'lines[0].modifiers': ['RR', 'KH', 'KX'] } })).toEqual([
    expect.stringMatching(/^scenario kx: planted\[0\]: no rule finds .+ found: nothing/),
  ]);
  expect(planting({ denial: { group: 'PR', carc: '96' } })).toEqual([
    expect.stringMatching(/planted\[0\]\.denial: PR-96 is no denial that cpap-needs-kx names/),
  ]);
  expect(planting({ changes: { 'lines[7].units': 2 } })).toEqual([
    expect.stringMatching(/^scenario kx: "lines\[7\]\.units" leads to nothing/),
  ]);
  expect(said({ payer: 'nobody' })).toEqual([expect.stringMatching(/the cast has no payer "nobody"/)]);
  const right = {
    ...claim,
    lines: [{ date: '2026-11-03', procedureCode: 'E0601', modifiers: ['RR', 'KH'] }],
  };
  expect(said({ claim: right })).toEqual([
    expect.stringMatching(/^scenario kx: claim: the claim that is right still fails cpap-needs-kx/),
  ]);
});

test('all or nothing counts for scenarios, and ids stand once', () => {
  const wrong = scenarioOf('wrong', { payer: 'nobody' });
  expect(proved([wrong], [RULE], { wholeOrNothing: true }).faults.join()).toContain('scenario wrong: ');
  expect(proved([scenarioOf('kx'), scenarioOf('kx')]).faults).toEqual(['scenario kx: stands there twice']);
});

test('the shape is refused before anything is tried, with the place', () => {
  const faults = (scenario: unknown) =>
    readPack(packOf({ scenarios: [scenario as Scenario] })).faults.map(packFaultText);
  const { denial: _, ...unanswered } = ERROR;
  expect(faults(scenarioOf('kx'))).toEqual([]);
  expect(faults(scenarioOf('kx', { planted: [unanswered] }))).toEqual([
    expect.stringMatching(/^content\.scenarios\[0\]\.planted\[0\]: says nothing of what the payer answers/),
  ]);
  expect(faults(scenarioOf('Kx 1'))).toEqual([expect.stringMatching(/scenarios\[0\]\.id: is not in small/)]);
  expect(faults({ ...scenarioOf('kx'), planted: [] })).toHaveLength(1);
  expect(faults({ ...scenarioOf('kx'), surprise: 1 })).toEqual([expect.stringContaining('surprise')]);
  expect(faults(scenarioOf('kx', { story: '<b>loud</b>' }))).toEqual([expect.stringContaining('markup')]);
  const lines = Array.from({ length: 51 }, () => ({ procedureCode: 'E0601' }));
  expect(faults(scenarioOf('kx', { claim: { lines } }))).toEqual([expect.stringContaining('50 lines')]);
});

afterEach(() => speakIn('en'));

test('whatever a practice claim is refused for is said in Spanish, the place too', async () => {
  await speakIn('es');
  const { claim } = scenarioOf('kx');
  const [line] = claim.lines as readonly Record<string, string>[];
  const broken: readonly Partial<Scenario>[] = [
    { claim: { ...claim, diagnoses: ['Q99.99'] } },
    { claim: { ...claim, lines: [{ ...line, modifiers: ['RR', 'KH'] }] } },
    { claim: { ...claim, colour: 'red' } },
    { payer: 'nobody' },
    { planted: [{ ...ERROR, changes: { 'lines[0].modifiers': ['RR', 'KH', 'KX'] } }] },
    { planted: [{ ...ERROR, changes: { 'lines[7].units': 2 } }] },
    { planted: [{ ...ERROR, denial: { group: 'PR', carc: '96' } }] },
    { planted: [{ ...ERROR, denial: { group: 'CO', carc: '9999' } }] },
    { knows: { colour: 'red' } },
    { knows: { orderDate: 'soon' } },
  ];
  const faults = broken.flatMap((more) =>
    proved([scenarioOf('kx', more)]).leftOut.flatMap(({ id, reasons }) =>
      reasons.map((one) => `${id}: ${one}`),
    ),
  );
  const { denial: _, ...unanswered } = ERROR;
  const { claim: _claim, ...bare } = scenarioOf('kx');
  const shapes = [
    { ...scenarioOf('kx'), planted: [unanswered] },
    { ...scenarioOf('kx'), planted: [], title: '', sources: [] },
    { ...scenarioOf('kx'), submitted: 'soon', level: 'easy', story: 7 },
    bare,
  ].flatMap((scenario) => readPack(packOf({ scenarios: [scenario as Scenario] })).faults.map(packFaultText));
  expect(faults.length).toBeGreaterThanOrEqual(broken.length);
  expect(shapes.length).toBeGreaterThanOrEqual(6);
  const spoken = [...faults, ...shapes].map((one) => ({ one, ...spokenFault(one, undefined, () => 'KX') }));
  expect(spoken.filter(({ isEnglish }) => isEnglish)).toEqual([]);
  expect(spoken.map(({ says }) => says).join()).toContain('la respuesta del pagador');
});
