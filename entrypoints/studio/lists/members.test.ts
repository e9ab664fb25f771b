import { expect, test } from 'vitest';
import type { PackBase } from '../../../lib/packs/extend.ts';
import { diagnosisTable } from '../../../lib/tables/diagnoses.ts';
import { memberBook, membersIn, setChange } from './members.ts';

const AUTH = { set: 'PLAN_AUTH', why: 'Letter' };

test('pasted codes come apart, whatever stands between them', () => {
  expect(membersIn(' e0601, E0470\n\nE0601;k0823\tA4351 ', 'hcpcs')).toEqual([
    'E0601',
    'E0470',
    'K0823',
    'A4351',
  ]);
  expect(membersIn('Medical group, Clinic\nMedical group', 'words')).toEqual(['Medical group', 'Clinic']);
  expect(membersIn(' ,; ', 'hcpcs')).toEqual([]);
});

test('a list is kept as what differs from the one that Box24 has', () => {
  expect(setChange(AUTH, ['A', 'B'], ['A', 'C'])).toEqual({ ...AUTH, add: ['C'], remove: ['B'] });
  expect(setChange(AUTH, [], ['C'])).toEqual({ ...AUTH, add: ['C'] });
  expect(setChange(AUTH, ['A', 'B'], ['B', 'A'])).toBeUndefined();
});

test('a code is known where a table has it, not by its shape', () => {
  const table = (name: string, code: string) => ({ name, edition: '', rows: { [code]: [{ short: code }] } });
  const base = {
    pack: { version: '', rules: [], sets: {} },
    tables: [
      table('hcpcs', 'E0601'),
      table('modifiers', 'RR'),
      table('pos', '12'),
      diagnosisTable('{"name":"icd10","edition":""}\nE11065a\nG47033a'),
    ],
    payers: [],
    portals: [],
    papers: {},
  } as unknown as PackBase;
  const { knows } = memberBook(base, 'codes');
  expect(['E0601', 'RR', '12', 'G47.33', 'E1165', 'E11'].filter((code) => !knows(code))).toEqual([]);
  expect(['E9999', 'E99.99', 'E11.6X', 'QQQQ'].filter(knows)).toEqual([]);
  expect(memberBook(base, 'icd10').knows('E99.99')).toBe(false);
  expect(memberBook(base, 'words').knows('Medical group')).toBe(true);
});
