import { describe, expect, test } from 'vitest';
import { compareClaims } from './identity.ts';
import { pageClaim } from './test-claims.ts';

const PAT = {
  insured: { id: '1EG4TE5MK73' },
  patientAccount: 'A-100',
  patient: { lastName: 'Sample', firstName: 'Pat', birthDate: '1950-02-01' },
};
const before = pageClaim(PAT);
const changed = (more: object) => pageClaim({ ...PAT, ...more });

test.each([
  ['the same', PAT, 'same'],
  ['written otherwise', { ...PAT, insured: { id: '1eg4-te5-mk73' }, patientAccount: 'a100' }, 'same'],
  ['an initial instead of the name', { patient: { name: 'SAMPLE, P' } }, 'same'],
  ['a page that says nothing of it', { diagnoses: ['G47.33'] }, 'unsaid'],
  ['a review page that masks the number', { insured: { id: '*******MK73' } }, 'unsaid'],
  ['another member', { ...PAT, insured: { id: '2EG4TE5MK74' } }, 'other'],
  ['the same member, another account', { ...PAT, patientAccount: 'A-101' }, 'other'],
  ['the same policy, another birth date', { ...PAT, patient: { birthDate: '1990-02-01' } }, 'other'],
  ['a brother', { patient: { name: 'SAMPLE, JO' } }, 'other'],
  ['another last name in one box', { patient: { name: 'Pat Miller' } }, 'other'],
  ['a fresh form', { insured: { id: '' }, patientAccount: '', patient: { lastName: '' } }, 'emptied'],
  ['the next claim of the same member', { insured: { id: '1EG4TE5MK73' }, patientAccount: '' }, 'emptied'],
])('%s', (_, content, expected) => {
  expect(compareClaims(pageClaim(content), before)).toBe(expected);
});

describe('what the biller does is not what the page does', () => {
  test('a number that is being typed is not another number', () => {
    const typing = changed({ insured: { id: '1EG4' } });
    expect(compareClaims(typing, before, { focused: 'insured.id' })).toBe('same');
    expect(compareClaims(typing, before)).toBe('other');
  });

  test('while one number is typed the others still tell', () => {
    const swapped = changed({ insured: { id: '2' }, patientAccount: 'A-101' });
    expect(compareClaims(swapped, before, { focused: 'insured.id' })).toBe('other');
  });

  test('a box that the biller emptied is no fresh form', () => {
    const emptied = changed({ patientAccount: '' });
    expect(compareClaims(emptied, before, { own: new Set(['patientAccount']) })).toBe('same');
  });
});
