import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claimFromJson } from '../../claim/json.ts';
import { decidePayer, withPayer } from '../../session/payer.ts';
import { loadPayers, PAYER_PARAMETERS } from './payers.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'box24-payers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes payers by id and loads them. */
function load(files: Readonly<Record<string, string>>) {
  for (const [id, body] of Object.entries(files))
    writeFileSync(
      join(folder, `${id}.yaml`),
      `id: ${id}\ntitle: T\nsource: S\nconfidence: expertise\n${body}\n`,
    );
  return loadPayers(folder);
}

const profile = (values: string) =>
  `profile: [{ values: ${values}, source: S, read: "2026-11-26", confidence: verified-part }]`;
/** All parameters but some: the file of a kind names every one. */
const unknownBut = (...known: string[]) =>
  `unknown: [${[...PAYER_PARAMETERS.map(({ name }) => name), 'rules'].filter((name) => !known.includes(name)).join(', ')}]`;
const files = {
  commercial: `kind: commercial\nnames: [LAKE PLAN]\n${profile('{ timelyDays: 180, authThreshold: "750.00" }')}\n${unknownBut('timelyDays', 'authThreshold')}`,
  'hill-plan': `kind: commercial\nnames: [HILL PLAN]\n${profile('{ authThreshold: "1,000.00", authCodes: [e0601], rules: [{ codes: [E0601], forbiddenMods: [KX] }] }')}`,
  medicaid: `kind: medicaid\nnames: [MEDICAID]\n${unknownBut()}`,
  'ohio-plan': `kind: commercial\nof: hill-plan\nnames: [OHIO]\n${profile('{ timelyDays: 95 }')}`,
};

/** What is known of the payer of a claim that names it. */
function parameters(name: string, context: object = {}) {
  const payers = load(files);
  const { claim } = claimFromJson({ payer: { name }, lines: [] });
  const none = { values: {}, lineValues: {}, profile: {}, ...context };
  return withPayer(none, decidePayer({ claim, payers }), payers).profile;
}

describe("a payer's parameters", () => {
  test("stand over its kind's, as a context file writes them", () =>
    expect(parameters('Hill Plan of Iowa')).toEqual({
      timelyDays: 180,
      authThreshold: 100_000,
      authCodes: ['E0601'],
      'rules[0].codes': ['E0601'],
      'rules[0].forbiddenMods': ['KX'],
    }));
  test("stand over its family's, and those over its kind's", () =>
    expect(parameters('Hill Plan of Ohio')).toMatchObject({ timelyDays: 95, authThreshold: 100_000 }));
  test("of another payer of the kind are the kind's alone", () =>
    expect(parameters('Lake Plan')).toEqual({ timelyDays: 180, authThreshold: 75_000 }));
  test('give way to the context', () =>
    expect(parameters('Lake Plan', { profile: { timelyDays: 90 } })).toEqual({
      timelyDays: 90,
      authThreshold: 75_000,
    }));
  test('are none where none were read', () => expect(parameters('Medicaid')).toEqual({}));
  test('of a kind that the biller chose', () => {
    const payers = load(files);
    const { claim } = claimFromJson({ payer: { name: 'Hill Plan' }, lines: [] });
    const none = { values: {}, lineValues: {}, profile: {} };
    const chosen = decidePayer({ claim, payers, chosen: { kind: 'medicaid' } });
    expect(withPayer(none, chosen, payers).profile).toEqual({});
  });
});

const GOOD = `id: hill-plan
kind: commercial
title: Hill Plan
names: [HILL PLAN]
source: Provider manual
confidence: verified
profile:
  - values: { timelyDays: 180 }
    source: Provider manual, chapter 12
    read: "2026-11-26"
    confidence: verified
`;

/** Loads a payer of one file, with a piece of it in other words. */
function loadWith(old: string, piece: string) {
  writeFileSync(join(folder, 'hill-plan.yaml'), GOOD.replace(old, piece));
  return loadPayers(folder);
}

test('a whole payer is read', () =>
  expect(loadWith('', '')[0]).toMatchObject({ id: 'hill-plan', profile: [{ values: { timelyDays: 180 } }] }));

describe('what is wrong is said with its place and what belongs there', () => {
  test.each([
    ['kind: commercial', 'kind: comercial', /kind: is no kind of payer; use one of .*commercial/],
    ['title: Hill Plan\n', '', /title: is missing/],
    ['source: Provider manual\n', '', /source: is missing; name the document/],
    ['[HILL PLAN]', '[Hill Plan]', /names\[0\]: is not in capitals/],
    ['[HILL PLAN]', 'HILL PLAN', /names: a list belongs here, not a text/],
    ['names:', 'name:', /no key is called "name" here/],
    ['timelyDays', 'timelyDay', /profile\[0\]\.values: timelyDay: .*did you mean "timelyDays"/],
    ['180', 'soon', /profile\[0\]\.values: timelyDays: a whole number .* not "soon"/],
    ['"2026-11-26"', '11/26/2026', /profile\[0\]\.read: is no date; write "YYYY-MM-DD"/],
    ['  - values', '    values', /profile: is no list; begin each document/],
    ['    confidence: verified\n', '    confidence: sure\n', /profile\[0\]\.confidence: is none of verified/],
    ['id: hill-plan', 'id: hill', /id: is hill, the file's is hill-plan; call both the same/],
    ['id: hill-plan', 'of: nobody\nid: hill-plan', /of: no payer is called nobody/],
    ['id: hill-plan', 'hosts: ["https://x.example/"]\nid: hill-plan', /hosts\[0\]: is no host name/],
    ['id: hill-plan', 'unknown: [timelyday]\nid: hill-plan', /unknown: no parameter is called "timelyday"/],
    [
      'id: hill-plan',
      'unknown: [timelyDays]\nid: hill-plan',
      /"timelyDays" stands under profile\[0\]\.values already/,
    ],
    ['[HILL PLAN]', '[HILL PLAN', /line 5/],
  ])('%j as %j', (old, piece, reason) => {
    expect(() => loadWith(old, piece)).toThrow(reason);
    expect(() => loadWith(old, piece)).toThrow(/hill-plan\.yaml/);
  });

  test('the file of a kind that leaves a parameter out', () =>
    expect(() => load({ commercial: `kind: commercial\n${unknownBut('authCodes')}` })).toThrow(
      /unknown: the file of a kind names every parameter; authCodes is missing/,
    ));
  test('a phrase of two payers', () =>
    expect(() =>
      load({ 'a-plan': 'kind: commercial\nnames: [ACME]', 'b-plan': 'kind: va\nnames: [ACME]' }),
    ).toThrow(/names\[0\]: "ACME" stands in .*a-plan\.yaml already; one of the two must leave it out/));
});
