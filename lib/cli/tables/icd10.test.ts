import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diagnosisTable } from '../../tables/diagnoses.ts';
import { packDiagnoses } from './icd10.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'box24-icd10-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function pack(...records: string[]) {
  const text = ['code,description,valid_fy2024,valid_fy2026', ...records].join('\n');
  writeFileSync(join(folder, 'icd10cm.csv'), text);
  return packDiagnoses(folder);
}

test('every code comes back with its life and side, whatever the order of the records', () => {
  const records = [
    'M17.12,"Osteoarthritis, left knee",1,1',
    'M17.0,"Bilateral osteoarthritis of knee",1,1',
    'M17.11,"Osteoarthritis, right knee",1,1',
    'M17.9,"Osteoarthritis of knee, unspecified",1,1',
    'I50.1,Left ventricular failure,1,1',
    'G35,Multiple sclerosis,1,0',
    'G35.A,,0,1',
    'I10,Hypertension,1,1',
  ];
  const text = pack(...records);
  expect(text.split('\n').slice(1)).toEqual(['G350k0Aj', 'I100a', 'I5001a', 'M1700d011b12c09a', '']);
  expect(pack(...records.toReversed())).toBe(text);
  const { rowsOf = () => [], from, until } = diagnosisTable(text);
  expect([from, until]).toEqual(['2023-10-01', '2026-09-30']);
  expect(rowsOf('M17.11')).toEqual([{ billable: true, side: 'right' }]);
  expect(rowsOf('M1712')).toEqual([{ billable: true, side: 'left' }]);
  expect(rowsOf('M17.0')).toEqual([{ billable: true, side: 'both' }]);
  expect(rowsOf('I50.1')).toEqual([{ billable: true, side: 'none' }]);
  expect(rowsOf('G35.A')).toMatchObject([{ billable: true, side: 'unknown', since: '2026-04-01' }]);
  expect(rowsOf('G35')).toMatchObject([{ billable: true, gone: '2025-10-01' }]);
  expect(rowsOf('M17')).toEqual([{ billable: false }]);
  expect(rowsOf('M17.1')).toEqual([{ billable: false }]);
  for (const none of ['M17.3', 'M17.111', 'M18', 'M1', '', 'constructor']) expect(rowsOf(none)).toEqual([]);
});

test.each([
  [['I10,A,1,1', 'I10,B,1,1'], /record 3: I10 is there already/],
  [['I10,A,0,0'], /record 2: I10 is in no edition/],
])('a fault in the file: %#', (records, message) => expect(() => pack(...records)).toThrow(message));
