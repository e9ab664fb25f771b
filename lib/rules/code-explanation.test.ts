import { expect, test } from 'vitest';
import type { PayerKind } from '../claim/claim.ts';
import { loadCorePack } from '../cli/build-pack.ts';
import { contextFromJson } from '../facts/context-json.ts';
import { createTables } from '../tables/lookup.ts';
import { explainCode } from './code-explanation.ts';
import { compile } from './compile.ts';

const core = loadCorePack();
const rulebook = compile(core.pack);
const tables = createTables(core.tables, core.pack.sets);

interface Asked {
  readonly on?: string;
  readonly payer?: PayerKind;
  readonly profile?: object;
}

const explained = (code: string, { on = '2026-11-26', payer = 'medicare-dme', profile = {} }: Asked = {}) =>
  explainCode(
    code,
    on,
    { payer: { kind: payer, reason: '' }, tables, context: contextFromJson({ profile }) },
    rulebook,
  );

/** The texts of one topic, the unknown ones with a question mark. */
const told = (code: string, topic: string, asked?: Asked): string[] =>
  explained(code, asked)
    .statements.filter((one) => one.topic === topic)
    .map(({ known, text }) => (known ? text : `? ${text}`));

test.each<[code: string, topic: string, text: RegExp, on?: string]>([
  ['E0601', 'payment', /^Capped rental$/],
  ['E0601', 'rental', /after 13 paid months/],
  ['K0856', 'rental', /or buy in month 1/],
  ['E1390', 'rental', /after 36 paid months/],
  ['E0465', 'rental', /as long as it is needed/],
  ['E0143', 'rental', /NU.*UE.*RR/],
  ['A4253', 'rental', /^Buy only$/],
  ['E0601', 'modifiers', /^RR needed/],
  ['L5610', 'k-level', /^K3 or higher/],
  ['L1833', 'fitting', /L1832/],
  ['A7031', 'base', /^Supply for E0470 E0471 E0601$/],
  ['A7031', 'maximum', /^1 in a month \(L33718\)$/],
  ['A4253', 'maximum', /^6 in 3 months; 2 without insulin/],
  ['A6196', 'maximum', /for each wound/],
  ['A4239', 'maximum', /^3 in 90 days/],
  ['E0601', 'maximum', /^\? Not known/],
  ['E0601', 'lifetime', /^Replaced after 5 years; same or similar: pap$/],
  ['A7031', 'span', /^One date, no span$/],
  ['A4253', 'span', /93 days/],
  ['K0856', 'authorization', /^Required since .+ a decision holds 6 months$/],
  ['L1833', 'authorization', /^Not on this date; required from 10\/28\/2026$/, '2026-10-27'],
  ['L1833', 'authorization', /^Required since 10\/28\/2026; a decision holds 60 days$/, '2026-10-28'],
  ['E0193', 'authorization', /in CA IN NC NJ; elsewhere not/, '2019-08-01'],
  ['E0601', 'authorization', /^Not on Medicare's list$/],
  ['K0856', 'face-to-face', /^Visit within 6 months before the order/],
  ['E0601', 'face-to-face', /^\? Not known: not on the list as it was put together/],
  ['K0553', 'status', /ended 12\/31\/2022; bill A4239$/],
  ['K0553', 'payment', /^\? Not known: the code is not in force/],
  ['E1399', 'payment', /^\? Not known: a miscellaneous code/],
  ['E0601', 'payment', /^\? Not known: CMS DMEPOS .* does not cover this date$/, '2027-01-01'],
])('%s, %s', (code, topic, text, on) => {
  expect(told(code, topic, on === undefined ? {} : { on })).toContainEqual(expect.stringMatching(text));
});

test('a plan answers with its own parameters, and what it has not said is not known', () => {
  const plan = { payer: 'commercial', profile: { authCodes: ['E0601'], authThreshold: '500.00' } } as const;
  expect(told('E0601', 'authorization', plan)).toEqual([
    "On this plan's list",
    'Needed above a charge of $500.00',
  ]);
  expect(told('E0143', 'authorization', plan)[0]).toBe("Not on this plan's list");
  expect(told('E0601', 'authorization', { payer: 'commercial' })).toEqual([
    expect.stringMatching(/^\? Not known: this payer's/),
  ]);
  const rents = { payer: 'medicaid', profile: { rentalList: ['E0601'], rentToOwnMonths: 10 } } as const;
  expect(told('E0601', 'payer', rents)).toEqual(['Rent to own: 10 months']);
  expect(told('E0143', 'payer', rents)).toEqual([]);
});

/** Thousands of codes, on a busy machine. */
const LONG = 60_000;

test('every code of the fee schedule and the lists is explained, and each statement has a text', {
  timeout: LONG,
}, () => {
  const codes = ['fee-category', 'successors', 'prior-auth', 'f2f', 'limits'].flatMap((name) =>
    Object.keys(core.tables.find((table) => table.name === name)?.rows ?? {}),
  );
  expect(codes.length).toBeGreaterThan(2000);
  for (const code of new Set(codes)) {
    const { statements } = explained(code);
    expect(statements.length, code).toBeGreaterThan(2);
    for (const { text, topic } of statements)
      expect(text, `${code} ${topic}`).not.toMatch(/^\s*$|[{}]|undefined/);
  }
});
