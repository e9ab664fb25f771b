import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claimFromJson } from '../../claim/json.ts';
import { decidePayer, withPayer } from '../../session/payer.ts';
import { loadPayers } from './payers.ts';

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
  `profile: { values: ${values}, source: S, read: "2026-11-26", confidence: verified-part }`;
const files = {
  commercial: `kind: commercial\nnames: [LAKE PLAN]\n${profile('{ timelyDays: 180, authThreshold: "750.00" }')}`,
  'hill-plan': `kind: commercial\nnames: [HILL PLAN]\n${profile('{ authThreshold: "1,000.00", authCodes: [e0601], rules: [{ codes: [E0601], forbiddenMods: [KX] }] }')}`,
  medicaid: 'kind: medicaid\nnames: [MEDICAID]',
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
    expect(parameters('Hill Plan of Ohio')).toEqual({
      timelyDays: 180,
      authThreshold: 100_000,
      authCodes: ['E0601'],
      'rules[0].codes': ['E0601'],
      'rules[0].forbiddenMods': ['KX'],
    }));
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
    const chosen = decidePayer({ claim, payers, chosen: 'medicaid' });
    expect(withPayer(none, chosen, payers).profile).toEqual({});
  });
});

test('a parameter that no payer has names its place', () =>
  expect(() => load({ odd: `kind: commercial\nnames: [ODD]\n${profile('{ timelyDay: 90 }')}` })).toThrow(
    /profile\.values.*timelyDay.*did you mean "timelyDays"/s,
  ));
test('a parameter of another type names its place', () =>
  expect(() => load({ odd: `kind: commercial\nnames: [ODD]\n${profile('{ timelyDays: soon }')}` })).toThrow(
    /profile\.values.*timelyDays/s,
  ));
