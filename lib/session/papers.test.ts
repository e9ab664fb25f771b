import { expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { paperValue, unknownValue } from '../facts/papers.ts';
import type { Context, ContextValue, RememberedLine } from '../facts/types.ts';
import type { PaperKinds } from '../rules/papers.ts';
import { lastingPapers } from './lasting-papers.ts';
import { papersOf, toldPapers } from './papers.ts';
import { withRecalledPapers } from './recalled-papers.ts';

const KINDS: PaperKinds = {
  'Sleep study': {},
  Order: { tick: 'orderOnFile', dates: ['orderDate'] },
  Delivery: { dates: ['deliveryDate'], good: 'rental' },
  Need: { dates: ['lastNeedRecord'], good: 'dated' },
  Refill: { dates: ['contactDate'], good: 'once' },
};
const { claim } = claimFromJson({
  lines: [
    { procedureCode: 'E0601', dateFrom: '2026-11-03', modifiers: ['RR', 'KI'] },
    { procedureCode: 'A7037', dateFrom: '2026-11-03', modifiers: ['NU'] },
  ],
});
type Values = Readonly<Record<string, ContextValue>>;
const said = (...lines: Values[]): Context => ({
  values: {},
  lineValues: Object.fromEntries(lines.entries()),
  profile: {},
});
const STUDY = paperValue('Sleep study');
const ALL: Values = {
  [STUDY]: true,
  orderOnFile: true,
  orderDate: '2026-09-28',
  deliveryDate: '2026-10-03',
  [paperValue('Need')]: true,
  lastNeedRecord: '2026-10-02',
  [paperValue('Refill')]: true,
  contactDate: '2026-10-20',
};
const before = (papers: Values, date = '2026-10-03', procedureCode = 'E0601'): RememberedLine => ({
  date,
  procedureCode,
  papers,
});

test('what stays good is kept for the next month: of a rental its delivery, of supplies not; what is of one month never', () => {
  const lasting = {
    [STUDY]: true,
    orderOnFile: true,
    orderDate: '2026-09-28',
    deliveryDate: '2026-10-03',
    lastNeedRecord: '2026-10-02',
  };
  const { deliveryDate: _, ...ofSupplies } = lasting;
  expect(lastingPapers(claim, 0, said(ALL, ALL), [], KINDS)).toEqual(lasting);
  expect(lastingPapers(claim, 1, said(ALL, ALL), [], KINDS)).toEqual(ofSupplies);
});

test('what is missing is not kept; what an earlier month said is, until it was taken back', () => {
  const known = [before({ orderDate: '2026-09-28', [STUDY]: true })];
  expect(lastingPapers(claim, 0, said({ [STUDY]: false }), known, KINDS)).toEqual({
    orderDate: '2026-09-28',
  });
  const takenBack = { [unknownValue('orderDate')]: true, [unknownValue(STUDY)]: true };
  expect(lastingPapers(claim, 0, said(takenBack), known, KINDS)).toBeUndefined();
});

test('the latest earlier line of the same item speaks for a line, and what the biller says goes before it', () => {
  const memory = [
    before({ orderDate: '2026-12-01' }, '2026-12-03'),
    before({ orderDate: '2026-09-28', [STUDY]: true }),
    before({ orderDate: '2020-01-01' }, '2020-01-03'),
  ];
  const { lineValues } = withRecalledPapers(said({ orderDate: '2026-09-30' }), claim, memory);
  expect(lineValues[0]).toEqual({ orderDate: '2026-09-30', [STUDY]: true });
  expect(lineValues[1], 'another item').toBeUndefined();
  const takenBack = said({ [unknownValue(STUDY)]: true });
  expect(withRecalledPapers(takenBack, claim, memory).lineValues[0]?.[STUDY]).toBeUndefined();
});

test('a paper says for each line how it stands, and what it knows from an earlier claim', () => {
  const memory = [before({ orderDate: '2026-09-28' })];
  const own = said({ [STUDY]: false }, { orderOnFile: true });
  const context = withRecalledPapers(own, claim, memory);
  const asked = ['Order', 'Sleep study'].flatMap((name) =>
    [0, 1].map((line) => ({ name, line, ofPayer: false })),
  );
  const stages = { Order: 'order' };
  const [study, order] = papersOf(asked, { claim, context, said: own, memory, kinds: KINDS, stages });
  expect(study).toEqual({
    name: 'Sleep study',
    tick: `ctx.${STUDY}`,
    dates: [],
    places: [
      { line: 0, state: 'missing', dates: {} },
      { line: 1, state: 'open', dates: {} },
    ],
  });
  expect(order).toMatchObject({ tick: 'ctx.orderOnFile', stage: 'order' });
  expect(order?.places).toEqual([
    {
      line: 0,
      state: 'have',
      dates: { 'ctx.orderDate': '2026-09-28' },
      from: '2026-10-03',
      isRemembered: true,
    },
    { line: 1, state: 'have', dates: {} },
  ]);
  // What the biller says of it is theirs, and still would come back from memory if that alone were taken away.
  const missing = said({ orderOnFile: false });
  const setting = { claim, context: withRecalledPapers(missing, claim, memory), said: missing, memory };
  const [other] = papersOf(asked.slice(0, 1), { ...setting, kinds: KINDS, stages });
  expect(other?.places[0]).toMatchObject({ state: 'missing', isRemembered: true });
  expect(other?.places[0]?.from).toBeUndefined();
});

test('what the biller says of the whole claim is not undone by memory', () => {
  const memory = [before({ orderOnFile: true, orderDate: '2026-09-28' })];
  const own = { ...said(), values: { orderOnFile: false, 'unknown.orderDate': true } };
  expect(withRecalledPapers(own, claim, memory).lineValues[0]).toEqual({});
});

test('a record is told names and states, and no date', () => {
  const context = {
    ...said({ [STUDY]: true, contactDate: '2026-10-20' }, { orderOnFile: false }),
    values: {},
  };
  expect(toldPapers(claim, context, KINDS, ['Delivery photo'])).toEqual([
    { name: 'Sleep study', line: 0, state: 'have' },
    { name: 'Refill', line: 0, state: 'have' },
    { name: 'Order', line: 1, state: 'missing' },
  ]);
  expect(JSON.stringify(toldPapers(claim, said(ALL), KINDS, []))).not.toMatch(/2026/);
});
