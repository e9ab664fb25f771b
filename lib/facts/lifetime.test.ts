import { expect, test } from 'vitest';
import { onLine } from './test-fact.ts';

const tables = [
  {
    name: 'similar',
    edition: 'lifetimes for these tests',
    rows: { E0143: [{ group: 'walker', rulYears: 5 }] },
  },
];
const line = { procedureCode: 'E0143', dateFrom: '2026-02-28' };

test('line.rulStart is the From date less the lifetime', () => {
  expect(onLine('line.rulStart', line, { tables })).toBe('2021-02-28');
  const context = { profile: { usefulLifeYears: 3.5 } };
  expect(onLine('line.rulStart', line, { tables, context })).toBe('2022-08-28');
  expect(onLine('line.rulStart', { ...line, procedureCode: 'A4253' }, { tables, context })).toBe(
    '2022-08-28',
  );
});
test('it is blank without a lifetime and unknown without a date', () => {
  expect(onLine('line.rulStart', { ...line, procedureCode: 'A4253' }, { tables })).toBe('blank');
  expect(onLine('line.rulStart', { procedureCode: 'E0143', dateFrom: '' }, { tables })).toBe(
    'unknown: line.dateFrom',
  );
});
