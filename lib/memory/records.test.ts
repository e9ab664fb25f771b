import { afterEach, expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { monthsBefore } from './age.ts';
import { Box24Database } from './database.ts';
import { recordOf } from './record.ts';
import { addRecord, dropOldRecords, watchRecords, wipeRecords } from './records.ts';

const db = new Box24Database();
afterEach(() => wipeRecords(db));

const PACK = { id: 'core', version: '1.0', rules: [{ id: 'rent', branches: [{ id: 'a' }] }] } as never;
const { claim } = claimFromJson({
  insured: { id: '1EG4TE5MK73' },
  patientAccount: 'A-100',
  patient: { lastName: 'Sample', birthDate: '1950-02-01' },
  lines: [
    { procedureCode: 'E0601', dateFrom: '2026-11-03', charge: '96.40', modifiers: ['RR', 'KH'] },
    { procedureCode: 'SAMPLE', modifiers: ['1EG4', 'NU'] },
  ],
});
const twin = { rule: 'rent', branch: 'a', version: '1.0', severity: 'will-deny', status: 'failed' } as const;
const sending = {
  at: Date.UTC(2026, 10, 26),
  portal: 'portal.test',
  claim,
  judged: {
    payer: { kind: 'medicare-dme' as const },
    checked: 38,
    notChecked: { 'ctx.orderDate': 2, 'Pat Sample': 1 },
    findings: [
      { ...twin, line: 0 },
      { ...twin, aside: 'payer-confirmed' as const },
      { ...twin, rule: 'Sample' },
    ],
  },
  mended: [{ ...twin, line: 1 }],
  papers: [
    { name: 'Sleep study', line: 0, state: 'have' as const },
    { name: 'Sleep study', line: 1, state: 'have' as const },
    { name: 'Proof of delivery', line: 1, state: 'missing' as const },
  ],
};
const record = recordOf(sending, {
  pack: PACK,
  packs: [{ id: 'dme-team', title: 'DME team', version: '1.4.0' }],
  rulesOff: ['kx'],
});

test('a record says what was checked and what became of each finding', () => {
  expect(record).toMatchObject({
    payer: { kind: 'medicare-dme' },
    lines: [
      { code: 'E0601', modifiers: ['RR', 'KH'] },
      { code: '', modifiers: ['NU'] },
    ],
    pack: { id: 'core', version: '1.0' },
    packs: [{ id: 'dme-team', title: 'DME team', version: '1.4.0' }],
    checked: 38,
    notChecked: { 'ctx.orderDate': 2 },
    rulesOff: ['kx'],
  });
  expect(record.findings.map(({ line, outcome, reason }) => [line, outcome, reason])).toEqual([
    [0, 'open', undefined],
    [undefined, 'overridden', 'payer-confirmed'],
    [1, 'fixed', undefined],
  ]);
});

test('nothing of the claim is in it, not even where it stood in the wrong box', () => {
  expect(JSON.stringify(record)).not.toMatch(/1EG4|A-100|sample|1950|2026-11-03|96\.?40/i);
});

test('records are kept as long as they should be, told as they come, and wiped', async () => {
  const told: number[] = [];
  const stop = watchRecords(db, (records) => told.push(records.length), expect.unreachable);
  await addRecord(db, { ...record, at: Date.UTC(2023, 10, 25) }, 36);
  await addRecord(db, { ...record, at: Date.UTC(2023, 10, 27) }, 36);
  await expect.poll(() => told.at(-1)).toBe(2);
  await addRecord(db, record, 36);
  const left = await db.records.orderBy('at').toArray();
  expect(left.map(({ at }) => at)).toEqual([Date.UTC(2023, 10, 27), record.at]);
  await dropOldRecords(db, record.at, 12);
  await expect.poll(() => told.at(-1), { message: 'a shorter time was chosen' }).toBe(1);
  await wipeRecords(db);
  await expect.poll(() => told.at(-1)).toBe(0);
  stop();
});

test.each([
  ['2026-11-26', 36, '2023-11-26'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2026-01-15', 2, '2025-11-15'],
])('%s, %i months before: %s', (day, months, before) => {
  expect(new Date(monthsBefore(Date.parse(day), months)).toISOString().slice(0, 10)).toBe(before);
});
