import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { loadCorePack } from '../cli/build-pack.ts';
import { readCast, readScenarios, scenarioWorld } from '../cli/scenarios.ts';
import { withChanges } from './changes.ts';
import { proveScenario } from './prove.ts';
import { scenarioClaim } from './scenario-claim.ts';
import type { PlainFields, PlantedError, Scenario } from './scenario-types.ts';

const world = scenarioWorld(loadCorePack());
const cast = readCast();
const DELIVERED = '2026-11-03';

/** A walker sold without the modifier that says so: the smallest scenario that holds. */
const error: PlantedError = {
  changes: { 'lines[0].modifiers': [] },
  finds: ['category-irp-missing-purchase-or-rental#equipment@1'],
  denial: { group: 'CO', carc: '4', rarc: ['N822'] },
};
const scenario: Scenario = {
  id: 'walker',
  title: 'A walker',
  level: 'easy',
  causes: ['modifier'],
  submitted: '2026-11-20',
  patient: 'nakamura',
  home: 'boise',
  payer: 'noridian-d',
  orderedBy: 'rivera',
  story: 'A walker was sold.',
  claim: {
    diagnoses: ['R26.89'],
    lines: [{ date: DELIVERED, procedureCode: 'E0143', modifiers: ['NU'], charge: '112.00' }],
  },
  knows: {
    orderDate: '2026-10-26',
    orderReceivedDate: '2026-10-28',
    f2fDate: '2026-10-12',
    deliveryDate: DELIVERED,
  },
  planted: [error],
  teaching: 'Say sold or rented.',
  sources: [{ title: 'A source' }],
};

/** What is said of the scenario with some of it changed. */
const faults = (changes: Partial<Scenario>) => proveScenario({ ...scenario, ...changes }, cast, world);
const planting = (changes: Partial<PlantedError>) => faults({ planted: [{ ...error, ...changes }] });
const claimWith = (changes: PlainFields) => faults({ claim: withChanges(scenario.claim, changes) });
const reason = (place: string, words: RegExp) => [{ place, reason: expect.stringMatching(words) as unknown }];

test('a scenario that holds has no fault', () => {
  expect(faults({})).toEqual([]);
});

test('codes that nobody lists are named with their place', () => {
  expect(claimWith({ 'lines[0].procedureCode': 'E9998' })).toEqual(
    reason('claim.lines[0].procedureCode', /^there is no HCPCS code E9998; take one that is listed$/),
  );
  expect(claimWith({ diagnoses: ['Q99.99'] })).toEqual(reason('claim.diagnoses[0]', /no diagnosis/));
  expect(claimWith({ 'lines[0].modifiers': ['NU', '0Z'] })).toEqual(
    reason('claim.lines[0].modifiers', /no modifier 0Z/),
  );
  expect(planting({ denial: { group: 'CO', carc: '9999' } })).toEqual(
    reason('planted[0].denial', /no reason code 9999/),
  );
  expect(planting({ denial: { group: 'CO', carc: '4', rarc: ['N99999'] } })).toEqual(
    reason('planted[0].denial', /no remark code N99999/),
  );
});

test('a right claim that still fails', () => {
  expect(claimWith({ 'lines[0].modifiers': [] })).toEqual(
    reason('claim', /still fails category-irp-missing-purchase-or-rental#equipment@1: .+ Correct it/),
  );
});

test('an error that no rule finds, or that is found as something else too', () => {
  expect(planting({ changes: { 'lines[0].modifiers': ['UE'] } })).toEqual(
    reason('planted[0]', /^no rule finds category-irp.+; found: nothing\. Mend/),
  );
  expect(planting({ changes: { 'lines[0].modifiers': [], 'orderingProvider.npi': '' } })).toEqual(
    reason('planted[0]', /^is also found as ordering-provider-missing#npi@0; one error has one lesson/),
  );
});

test('a denial that the rule does not name', () => {
  expect(planting({ denial: { group: 'PR', carc: '96' } })).toEqual(
    reason('planted[0].denial', /^PR-96 is no denial that category-irp\S+ names; take one of CO-4$/),
  );
});

test('errors that hold alone and hide each other together', () => {
  const hidden: PlantedError = {
    changes: { 'lines[0].modifiers': ['NU', 'RR'] },
    finds: ['purchase-rental-exclusive#two-transactions@1'],
    denial: { group: 'CO', carc: '4' },
  };
  expect(faults({ planted: [error, hidden] })).toEqual(reason('planted', /^together they are found as /));
});

test('somebody who is not in the cast, a path that leads to nothing, a field that there is not', () => {
  expect(faults({ patient: 'nobody' })).toEqual(
    reason('', /^the cast has no patient "nobody"; it has delacruz, /),
  );
  expect(planting({ changes: { 'lines[4].modifiers': [] } })).toEqual(
    reason('', /^"lines\[4\]\.modifiers" leads/),
  );
  expect(claimWith({ colour: 'red' })).toEqual(reason('', /^no field of a claim is called "colour"$/));
});

const folder = mkdtempSync(join(tmpdir(), 'box24-scenarios-'));
afterAll(() => rmSync(folder, { recursive: true }));
const reading = (content: unknown) => {
  writeFileSync(join(folder, 'walker.yaml'), stringify(content));
  return () => readScenarios(folder);
};

test('a file is refused with its name, the place and what to do', () => {
  expect(reading(scenario)()).toEqual([scenario]);
  const { denial: _, ...unanswered } = error;
  expect(reading({ ...scenario, planted: [unanswered] })).toThrow(
    /walker\.yaml: planted\[0\]: says nothing of what the payer answers.+give it "denial" or "rejection"/,
  );
  expect(reading({ ...scenario, planted: [{ ...error, changes: undefined }] })).toThrow(/changes nothing/);
  expect(reading({ ...scenario, planted: [{ ...error, finds: ['rt-lt-missing'] }] })).toThrow(
    /is no rule#branch@line/,
  );
  expect(reading({ ...scenario, id: 'other' })).toThrow(/id: is not the name of the file, walker/);
  expect(reading({ ...scenario, cause: 'x' })).toThrow(/no key is called "cause" here/);
});

test('planted errors change what they name: a line more, a line less, the sum with them', () => {
  const chair = { date: DELIVERED, procedureCode: 'E0163', modifiers: ['NU', 'KX'], charge: '96.00' };
  const more = scenarioClaim(scenario, cast, [{ ...error, changes: { 'lines[1]': chair } }]);
  expect(more.claim.totalCharge).toBe('208.00');
  expect(more.claim.lines).toMatchObject([
    { procedureCode: 'E0143' },
    { procedureCode: 'E0163', dateTo: DELIVERED, units: 1 },
  ]);
  const less = scenarioClaim(scenario, cast, [
    { ...error, changes: { 'lines[0]': null }, knows: { hospice: true } },
  ]);
  expect(less).toMatchObject({ claim: { lines: [], totalCharge: '0.00' }, knows: { hospice: true } });
  expect(scenario.claim.lines).toHaveLength(1);
});
