import { expect, test } from 'vitest';
import { CLAIM_FIELDS } from '../claim/fields.ts';
import { claimFromJson, claimToJson } from '../claim/json.ts';
import { loadCorePack } from '../cli/build-pack.ts';
import { readCast, scenarioWorld } from '../cli/scenarios.ts';
import { deidentify } from '../deident/deident.ts';
import { keepableOf } from '../deident/keepable.ts';
import { plain } from '../deident/secrets.ts';
import { contextFromJson } from '../facts/context-json.ts';
import { contextToJson } from '../facts/context-to-json.ts';
import { payloadOf } from '../packs/open.ts';
import { readScenarioFile, writeScenarioFile } from '../packs/pack-file.ts';
import { packOf, ruleOf, scenarioOf } from '../packs/test-pack.ts';
import { judgeScenario, proveScenario } from './prove.ts';
import { claimOfFields, type ShownField } from './read-claim.ts';
import { blankScenario, plantedOf, scenarioOfClaim, withoutUnchanged } from './scenario-draft.ts';
import type { PlainFields, Scenario } from './scenario-types.ts';

const core = loadCorePack();
const cast = readCast();
const world = scenarioWorld(core);
const keep = keepableOf(core.payers, core.pack.sets, Object.keys(core.papers));

/** mulberry32: the same numbers for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';
const LINES = 2;

/** Every box of a form with somebody's value in it, now and then one that cannot be read. */
function fullForm(random: () => number): {
  readonly fields: ShownField[];
  readonly secrets: string[];
  readonly dates: string[];
} {
  const draw = (signs: string, length: number) =>
    Array.from({ length }, () => signs[Math.floor(random() * signs.length)]).join('');
  const secrets: string[] = [];
  const dates: string[] = [];
  const secret = (): string => {
    const word = draw(LETTERS, 6 + Math.floor(random() * 5));
    const number = draw(DIGITS, 9 + Math.floor(random() * 5));
    secrets.push(word, number);
    return random() < 0.5 ? `${word}, ${number}` : `${number} ${word.toLowerCase()}`;
  };
  const boxOf = (path: string, kind: string): ShownField => {
    if (random() < 0.15) return { path, state: 'unreadable', value: secret() };
    if (kind === 'date') {
      const day = `${1930 + Math.floor(random() * 96)}-0${1 + Math.floor(random() * 9)}-${10 + Math.floor(random() * 18)}`;
      dates.push(day);
      return { path, state: 'known', value: `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}` };
    }
    const value =
      kind === 'money' ? '98.40' : kind === 'number' ? '1' : kind === 'boolean' ? 'Yes' : secret();
    return { path, state: 'known', value };
  };
  const fields = CLAIM_FIELDS.filter(({ path }) => path !== 'payer.kind').flatMap(({ path, kind }) =>
    path.includes('[i]')
      ? Array.from({ length: LINES }, (_, line) =>
          boxOf(path.replace('[i]', `[${line}]`).replace('[j]', '[0]'), kind),
        )
      : [boxOf(path, kind)],
  );
  return { fields, secrets, dates };
}

/** The road from a form to a scenario: as read, without anybody, as a draft. */
function made(fields: readonly ShownField[], random: () => number): Scenario {
  const { claim } = claimFromJson(claimOfFields(fields));
  const given = { claim, context: contextFromJson({}), asOf: '2026-11-20' };
  const [one] = deidentify([given], { keep, random, says: () => [] });
  if (!one) throw new Error('nothing came');
  return scenarioOfClaim('practice-1', {
    claim: claimToJson(one.claim) as PlainFields,
    knows: contextToJson(one.context) as PlainFields,
    payer: 'commercial',
    asOf: one.asOf,
  });
}

/** 2,000 ran clean on 2026-11-27; so many take a few seconds. */
const FORMS = 60;

test('of forms full of somebody nothing is left in the draft, the file or the signed pack', () => {
  const found: string[] = [];
  for (let seed = 1; seed <= FORMS; seed += 1) {
    const random = seeded(seed);
    const { fields, secrets, dates } = fullForm(random);
    const scenario = made(fields, random);
    const outputs = [
      JSON.stringify(scenario),
      writeScenarioFile(scenario),
      new TextDecoder().decode(payloadOf(packOf({ scenarios: [scenario] }))),
    ];
    const loud = outputs.join('\n').toUpperCase();
    const bare = plain(loud);
    const isLeft = (one: string) => loud.includes(one) || bare.includes(plain(one));
    found.push(...secrets.filter(isLeft).map((one) => `${seed}: ${one}`));
    // The birth date of somebody over ninety is the first of a year, and moves with the rest.
    found.push(
      ...dates.filter((one) => JSON.stringify(scenario).includes(one)).map((one) => `${seed}: ${one}`),
    );
    if (scenario.claim.lines === undefined) found.push(`${seed}: no lines`);
  }
  expect(found).toEqual([]);
});

test('a claim as it is read becomes a scenario of its own people, and what is wrong on it its error', () => {
  const shown = (path: string, value: string): ShownField => ({ path, state: 'known', value });
  const fields = [
    shown('payer.name', 'Noridian DME MAC Jurisdiction D'),
    shown('insured.id', '1EG4TE5MK73'),
    shown('patient.lastName', 'DELACROIX'),
    shown('patient.firstName', 'ODILE'),
    shown('patient.birthDate', '03/04/1951'),
    shown('patient.state', 'ID'),
    shown('patient.zip', '83702'),
    shown('orderingProvider.name', 'RIVERA, ANA'),
    shown('orderingProvider.npi', '1245319599'),
    shown('billing.npi', '1234567893'),
    shown('billing.name', 'Harbor Home Medical LLC'),
    shown('diagnoses[0]', 'R26.89'),
    shown('lines[0].dateFrom', '11/03/2026'),
    shown('lines[0].dateTo', '11/03/2026'),
    shown('lines[0].procedureCode', 'E0143'),
    shown('lines[0].modifiers[0]', 'LT'),
    shown('lines[0].modifiers[1]', ''),
    shown('lines[0].charge', '112.00'),
    shown('lines[0].units', '1'),
    shown('lines[1].procedureCode', ''),
    shown('totalCharge', '112.00'),
  ];
  const read = made(fields, seeded(3));
  const { claim } = read;
  expect(claim.lines).toEqual([expect.objectContaining({ procedureCode: 'E0143', modifiers: ['LT'] })]);
  expect(claim.totalCharge).toBeUndefined();
  expect(read.people?.payers?.own).toMatchObject({ name: 'Noridian DME MAC Jurisdiction D' });
  expect(JSON.stringify(read)).not.toMatch(/DELACROIX|ODILE|1EG4TE5MK73|1245319599/i);
  expect(readScenarioFile(writeScenarioFile(scenarioOf('kx'))).value).toEqual(scenarioOf('kx'));
  const wrong: Scenario = { ...read, people: { ...read.people, payers: cast.payers }, payer: 'noridian-d' };
  const finding = judgeScenario(wrong, cast, world, []).find(
    ({ rule }) => rule === 'category-irp-missing-purchase-or-rental',
  );
  if (!finding) throw new Error('the missing modifier was not found');
  const error = plantedOf(wrong, cast, finding);
  expect(error.changes).toMatchObject({ 'lines[0].modifiers': ['LT'] });
  expect(error.denial).toMatchObject({ group: 'CO', carc: '4' });
});

test('from a blank to a scenario that holds', () => {
  const blank = blankScenario('practice-1', '2026-11-20', cast);
  expect(proveScenario({ ...blank, claim: { diagnoses: [] } }, cast, world)[0]?.reason).toMatch(/lines/);
  const kx = scenarioOf('practice-1');
  const own = {
    ...kx,
    people: { payers: { hill: { name: 'Hill', kind: 'commercial', memberId: 'H1' } } },
  } as const;
  expect(ruleOf('cpap-needs-kx').kind).toBe('expected-modifier');
  expect(judgeScenario(own, cast, world, [])).toEqual([]);
});

test('once the claim is corrected an error names only what it changes', () => {
  const kx = scenarioOf('practice-1');
  const [error] = kx.planted;
  if (!error) throw new Error('nothing is planted');
  const { claim } = kx;
  const [line] = claim.lines as readonly PlainFields[];
  const wide: Scenario = {
    ...kx,
    planted: [
      { ...error, changes: { ...error.changes, 'lines[0].procedureCode': line?.procedureCode ?? '' } },
    ],
  };
  expect(withoutUnchanged(wide, cast).planted).toEqual(kx.planted);
  expect(withoutUnchanged(kx, cast)).toBe(kx);
  // What names nothing but what stands there anyway is left to whoever writes it.
  const same = {
    ...kx,
    planted: [{ ...error, changes: { 'lines[0].procedureCode': line?.procedureCode ?? '' } }],
  };
  expect(withoutUnchanged(same, cast)).toBe(same);
});
