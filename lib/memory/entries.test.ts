import { beforeEach, expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import type { RememberedLine } from '../facts/types.ts';
import { Box24Database } from './database.ts';
import { countEntries, recall, remember, wipeMemory } from './entries.ts';
import { memoryKeys } from './keys.ts';
import { patientKey, patientOf } from './patient.ts';

const db = new Box24Database();
beforeEach(() => wipeMemory(db));

const claimOn = (date: string, more: Record<string, unknown> = {}) =>
  claimFromJson({
    insured: { id: '1EG4-TE5-MK73' },
    patient: { birthDate: '1950-02-01', lastName: 'Sample' },
    patientAccount: 'A-100',
    lines: [{ procedureCode: 'E0601', dateFrom: date, modifiers: ['RR', 'KH'], units: 1, charge: '96.40' }],
    ...more,
  }).claim;
const sent = (date: string, at = date, more = {}) => ({
  claim: claimOn(date, more),
  payer: 'medicare-dme' as const,
  at: Date.parse(at),
  months: 60,
  papersOf: (): RememberedLine['papers'] => undefined,
});
const PATIENT = patientOf(claimOn('2026-11-03'), 'medicare-dme') ?? '';
const dates = async (patient = PATIENT) => (await recall(db, patient)).map(({ date }) => date);

test('a patient is who has the number and the birth date, however the number is written, for one kind of payer', () => {
  const other = claimOn('2026-11-03', { insured: { id: '1eg4te5mk73' } });
  expect(patientOf(other, 'medicare-dme')).toBe(PATIENT);
  expect(patientOf(other, 'medicaid')).not.toBe(PATIENT);
  expect(patientOf(other, 'unknown')).toBeUndefined();
  for (const id of ['', '1EG', '****MK73'])
    expect(patientOf(claimOn('2026-11-03', { insured: { id } }), 'medicare-dme')).toBeUndefined();
  expect(patientOf(claimOn('2026-11-03', { patient: { birthDate: '' } }), 'medicare-dme')).toBeUndefined();
});

test('what was sent is known again, the latest first; a line sent again takes its own place', async () => {
  expect(await remember(db, sent('2026-10-03'))).toBe(true);
  await remember(db, sent('2026-11-03'));
  await remember(
    db,
    sent('2026-11-03', '2026-11-20', {
      lines: [{ procedureCode: 'E0601', dateFrom: '2026-11-03', modifiers: ['RR', 'KI'] }],
    }),
  );
  expect(await recall(db, PATIENT)).toEqual([
    { date: '2026-11-03', procedureCode: 'E0601', modifiers: ['RR', 'KI'] },
    { date: '2026-10-03', procedureCode: 'E0601', modifiers: ['RR', 'KH'], units: 1 },
  ]);
  expect(await dates('medicaid\n1EG4TE5MK73\n1950-02-01'), 'another payer').toEqual([]);
});

test('a claim that does not say whose it is is not kept', async () => {
  expect(await remember(db, { ...sent('2026-11-03'), payer: 'unknown' })).toBe(false);
  expect(await remember(db, sent('2026-11-03', '2026-11-03', { insured: { id: '' } }))).toBe(false);
  expect(await db.entries.count()).toBe(0);
});

test('nothing identifying is stored readable, and the keys cannot be taken out', async () => {
  await remember(db, sent('2026-11-03'));
  const [entry] = await db.entries.toArray();
  const readable = JSON.stringify(entry) + new TextDecoder().decode(entry?.content);
  expect(readable).not.toMatch(/1EG4-?TE5|MK73|A-100|Sample|1950-02|2026-11|E0601|"KH"|96\.40/);
  const keys = await memoryKeys(db);
  await expect(crypto.subtle.exportKey('raw', keys.patient)).rejects.toThrow();
  await expect(crypto.subtle.exportKey('raw', keys.content)).rejects.toThrow();
});

test('an entry put under another patient, or damaged, is not believed', async () => {
  await remember(db, sent('2026-11-03'));
  const other = patientOf(claimOn('2026-11-03', { insured: { id: '2EG4TE5MK73' } }), 'medicare-dme') ?? '';
  const key = await patientKey(await memoryKeys(db), other);
  await db.entries.toCollection().modify({ patient: key });
  await expect(recall(db, other)).rejects.toThrow();
});

test('entries go after their months, with their payer, or all with the keys', async () => {
  await remember(db, sent('2021-10-03'));
  await remember(db, sent('2021-12-03'));
  await remember(db, { ...sent('2026-10-03'), payer: 'medicaid' });
  await remember(db, sent('2026-11-26'));
  expect(await dates()).toEqual(['2026-11-26', '2021-12-03']);
  expect(await countEntries(db)).toEqual({ 'medicare-dme': 2, medicaid: 1 });
  await wipeMemory(db, ['medicaid']);
  expect(await countEntries(db)).toEqual({ 'medicare-dme': 2 });
  await wipeMemory(db);
  expect(await db.keys.count()).toBe(0);
  expect(await dates()).toEqual([]);
});

test('what holds of a paper comes back with its line; what is kept of it may rest on what was remembered', async () => {
  await remember(db, { ...sent('2026-10-03'), papersOf: () => ({ orderDate: '2026-09-28' }) });
  await remember(db, { ...sent('2026-11-03'), papersOf: (_line, known) => known[0]?.papers });
  const lines = await recall(db, PATIENT);
  expect(lines.map(({ date, papers }) => [date, papers])).toEqual([
    ['2026-11-03', { orderDate: '2026-09-28' }],
    ['2026-10-03', { orderDate: '2026-09-28' }],
  ]);
});
