import { expect, test } from 'vitest';
import { membersIn, setChange } from './members.ts';

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
