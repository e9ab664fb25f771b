import { expect, test } from 'vitest';
import type { PayerKind } from '../claim/claim.ts';
import { loadCorePack } from '../cli/build-pack.ts';
import { contextFromJson } from '../facts/context-json.ts';
import { createTables } from '../tables/lookup.ts';
import { explainCode } from './code-explanation.ts';
import { basisText, readExplanation } from './code-reading.ts';
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
  ['K0856', 'rental', /or buy in month 1 \(BP\)/],
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
  ['T1999', 'maximum', /^\? Not known/],
  ['E0601', 'lifetime', /^Replaced after 5 years; one of these at a time: CPAP and bi-level/],
  ['L1833', 'lifetime', /^After how many years .* not known; .*: knee braces$/],
  ['E0601', 'benefit', /^Durable medical equipment \(DME\)$/],
  ['A7030', 'benefit', /^Supply or accessory to durable medical equipment/],
  ['J7613', 'benefit', /^Drug given through durable medical equipment/],
  ['A4352', 'benefit', /^Supply under the prosthetic device benefit/],
  ['L1833', 'benefit', /^Orthotic/],
  ['L5301', 'benefit', /^Prosthetic/],
  ['E0240', 'benefit', /^None/],
  ['A7030', 'modifiers', /^NU needed: the fee schedule has no other price/],
  ['E0748', 'fees', /^Listed with NU KF, RR KF or UE KF$/],
  ['L5301', 'span', /^One date in both boxes: the delivery$/],
  ['A6550', 'span', /^\? Not known/],
  ['A7031', 'span', /^One date, no span$/],
  ['A4253', 'span', /93 days/],
  ['K0856', 'authorization', /^Required since .+ a decision holds 6 months; its UTN goes into item 23$/],
  ['L1833', 'authorization', /^Not on this date; required from 10\/28\/2026$/, '2026-10-27'],
  ['L1833', 'authorization', /^Required since 10\/28\/2026; a decision holds 60 days; its UTN/, '2026-10-28'],
  ['E0193', 'authorization', /in CA IN NC NJ; elsewhere not/, '2019-08-01'],
  ['E0601', 'authorization', /^Not on Medicare's list$/],
  ['K0856', 'face-to-face', /^Visit within 6 months before the order/],
  ['E0601', 'face-to-face', /^\? Not known: not on our copy of the list/],
  ['K0553', 'status', /ended 12\/31\/2022; bill A4239$/],
  ['K0553', 'payment', /^\? Not known: the code is not in force/],
  ['E1399', 'payment', /^\? Not known: a miscellaneous code/],
  ['E0601', 'payment', /^\? Not known: CMS DMEPOS .* does not cover this date$/, '2027-01-01'],
  [
    'E0601',
    'modifiers',
    /^\? Not known: whether these still hold, since CMS DMEPOS .* 12\/31\/2026$/,
    '2027-01-01',
  ],
])('%s, %s', (code, topic, text, on) => {
  expect(told(code, topic, on === undefined ? {} : { on })).toContainEqual(expect.stringMatching(text));
});

test('modifiers are without doubt to the last day of the lists that name the code', () => {
  const doubts = (on: string) => told('E0601', 'modifiers', { on }).filter((text) => text.startsWith('?'));
  expect(doubts('2026-12-31')).toEqual([]);
  expect(doubts('2027-11-23')).toHaveLength(2);
});

test('a plan answers with its own parameters, and what it has not said is not known', () => {
  const plan = { payer: 'commercial', profile: { authCodes: ['E0601'], authThreshold: '500.00' } } as const;
  expect(told('E0601', 'authorization', plan)).toEqual([
    "On this plan's list",
    'Needed above a charge of $500.00',
  ]);
  expect(told('E0143', 'authorization', plan)[0]).toBe("Not on this plan's list");
  const beside = {
    payer: 'commercial',
    profile: { authCodes: [], authNoc: true, authAllRentals: true },
  } as const;
  const rentals = 'Needed for every rental and every large item';
  expect(told('E0143', 'authorization', beside)).toEqual(["Not on this plan's list", rentals]);
  expect(told('E1399', 'authorization', beside)).toContain('Needed, as for every unlisted code');
  expect(told('E0601', 'authorization', { payer: 'commercial' })).toEqual([
    "? Not known: codes that need this plan's authorization (not in your payer profile)",
  ]);
  const rents = { payer: 'medicaid', profile: { rentalList: ['E0601'], rentToOwnMonths: 10 } } as const;
  const filing = '? Not known: filing limit counted from the From date (not in your payer profile)';
  expect(told('E0601', 'payer', rents)).toEqual(['Rent to own: 10 months', filing]);
  expect(told('E0143', 'payer', rents)).toEqual([filing]);
  expect(told('E0601', 'payer', { payer: 'medicaid', profile: { timelyDays: 95 } })).toEqual([
    'File within 95 days of the From date',
    '? Not known: rentals after which the item counts as bought (not in your payer profile)',
  ]);
  const network = { payer: 'commercial', profile: { timelyDays: 180, timelyDaysInNetwork: 90 } } as const;
  expect(told('E0143', 'payer', network)).toEqual([
    'File within 90 days of the From date in its network, else within 180',
  ]);
  expect(told('E0601', 'payer')).toEqual([]);
  expect(told('E0601', 'contractor', network)).toEqual([]);
  expect(told('E0601', 'rental', network)[0]).toMatch(/^Under Medicare: Rent only/);
});

test('papers that the payer wants beside those of the rules stand last, under its name', () => {
  const rules = [{ codes: ['E06##'], documents: ["Plan's order form"], message: 'Send the order form.' }];
  const papers = (code: string) =>
    explained(code, { payer: 'medicaid', profile: { rules } })
      .statements.filter(({ topic }) => topic === 'documents')
      .map(({ group, text }) => `${group}: ${text}`);
  expect(papers('E0601').at(-1)).toBe("This payer also wants: Plan's order form");
  expect(papers('E0143').at(-1)).not.toMatch(/order form/);
});

/** Thousands of codes, on a busy machine. */
const LONG = 60_000;

/** What is said of every code, if only that it is not known. */
const NEEDED = ['status', 'benefit', 'payment', 'modifiers', 'authorization', 'documents'] as const;
const TABLES_BY_CODE = [
  'hcpcs',
  'fee-category',
  'prior-auth',
  'f2f',
  'limits',
  'mue',
  'accessories',
  'similar',
];

/** Names of sets and tables, of groups and rules, as they are called inside. */
const INTERNAL = /\b[A-Z]{2,}_[A-Z_0-9]+\b|\b(set|rule|table|profile) [a-z-]+$|undefined|[{}]/;

test.each<PayerKind>(['medicare-dme', 'medicaid'])(
  'every code that is in force is explained in words: %s',
  (payer) => {
    const on = '2026-11-26';
    const codes = TABLES_BY_CODE.flatMap((name) =>
      Object.keys(core.tables.find((table) => table.name === name)?.rows ?? {}).filter(
        (code) => tables.lookup(name, code, on).state === 'row',
      ),
    );
    expect(new Set(codes).size).toBeGreaterThan(3600);
    const papers = Object.keys(core.pack.documents);
    const wrong = [...new Set(codes)].flatMap((code) => {
      const { rows, rests, status } = readExplanation(explained(code, { on, payer }));
      const said = rows.flatMap(({ statements }) => statements);
      const asked = rows.find(({ topic }) => topic === 'documents')?.statements ?? [];
      const places = asked.filter(({ known }) => known).map(({ text }) => papers.indexOf(text));
      const faults = [
        ...(['unknown', 'ended', 'not-yet'].includes(status)
          ? []
          : NEEDED.filter((one) => !rows.some(({ topic }) => topic === one))),
        ...[...said.map(({ text }) => text), ...rests.map(basisText)].filter((text) => INTERNAL.test(text)),
        ...places
          .filter((place, i) => place < (places[i - 1] ?? 0))
          .map((place) => `${papers[place]} too late`),
      ];
      return faults.map((fault) => `${code}: ${fault}`);
    });
    expect(wrong).toEqual([]);
  },
  LONG,
);
