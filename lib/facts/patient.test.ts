import { describe, expect, test } from 'vitest';
import { onClaim } from './test-fact.ts';
import { POSTAL_STATES, statesOfZip } from './zip-states.ts';

describe('patient.nameFault', () => {
  test.each([
    [{ name: 'RIVERA, ANA' }, 'none'],
    [{ lastName: 'Rivera', firstName: 'Ana' }, 'none'],
    [{ name: 'RIVERA 2, ANA' }, 'digits'],
    [{ lastName: 'Rivera3' }, 'digits'],
    [{ name: 'RIVERA, ANA 2ND' }, 'none'],
    [{ name: '' }, 'missing'],
    [{ name: '', lastName: '', firstName: '' }, 'missing'],
    [{ lastName: '', firstName: '' }, 'missing'],
    [{ lastName: '', firstName: 'Ana' }, 'last-missing'],
    [{ name: 'ANA RIVERA', lastName: '', firstName: 'Ana' }, 'none'],
    [{ lastName: 'Rivera', firstName: '' }, 'none'],
    [{ lastName: 'Rivera' }, 'unknown: patient.firstName'],
    [{}, 'unknown: patient.lastName'],
  ])('%j: %s', (patient, fault) => expect(onClaim('patient.nameFault', { patient })).toBe(fault));
});

describe('patient.birthDateFault', () => {
  test.each([
    ['02/30/1948', 'impossible'],
    ['1948-13-02', 'impossible'],
    ['13 45 26', 'impossible'],
    ['02/28/1948', 'none'],
    ['', 'missing'],
    ['02/__/19', 'unknown: patient.birthDate'],
    ['Feb', 'unknown: patient.birthDate'],
    [undefined, 'unknown: patient.birthDate'],
  ])('%s: %s', (birthDate, fault) =>
    expect(onClaim('patient.birthDateFault', { patient: { birthDate } })).toBe(fault),
  );
});

describe('patient.addressFault', () => {
  const good = { address: '12 N. Main St', state: 'OH', zip: '43004' };
  test.each([
    [good, 'none'],
    [{ ...good, zip: '43004-1234' }, 'none'],
    [{ ...good, state: 'XX' }, 'state'],
    [{ ...good, state: 'PR' }, 'none'],
    [{ ...good, state: 'Ohio' }, 'unknown: patient.state'],
    [{ ...good, address: '400' }, 'none'],
    [{ ...good, zip: '4300' }, 'zip'],
    [{ address: '400 Supply Way', state: 'OH', zip: '43004' }, 'supplier'],
    [{ address: '400 supply way.', state: 'OH', zip: '43004' }, 'supplier'],
    [{ address: '40 Supply Way', state: 'OH', zip: '43004' }, 'none'],
    [{ zip: '4300' }, 'zip'],
    [{ zip: '43004' }, 'unknown: patient.state'],
  ])('%j: %s', (patient, fault) => {
    const context = { profile: { supplier: { address: '400 Supply Way, Suite 5' } } };
    expect(onClaim('patient.addressFault', { patient }, { context })).toBe(fault);
  });
});

describe('patient.zipMatchesState', () => {
  test.each([
    ['43004', 'OH', true],
    ['43004', 'OR', false],
    ['00901', 'PR', true],
    ['06390', 'NY', true],
    ['96910', 'GU', true],
    ['99999', 'AK', true],
    ['00100', 'NY', 'unknown: patient.zip'],
    ['430', 'OH', 'unknown: patient.zip'],
    ['43004', 'Ohio', 'unknown: patient.state'],
    ['43004', 'XX', 'unknown: patient.state'],
    ['', 'OH', 'blank'],
  ])('%s in %s: %s', (zip, state, matches) => {
    expect(onClaim('patient.zipMatchesState', { patient: { zip, state } })).toBe(matches);
  });
  test('no prefix belongs to two ranges, and every state has one', () => {
    expect(POSTAL_STATES.size).toBe(62);
    expect(statesOfZip('80202')).toEqual(['CO']);
    expect(statesOfZip('26900')).toBeUndefined();
  });
});

describe('insured.idFitsPlan', () => {
  test.each([
    ['QX123456789', true],
    ['qx-123-456-789', true],
    ['1EG4TE5MK73', false],
    ['QX12345678', false],
    ['', 'blank'],
  ])('%s fits QX#########: %s', (id, fits) => {
    const context = { profile: { planIdPattern: 'QX#########' } };
    expect(onClaim('insured.idFitsPlan', { insured: { id } }, { context })).toBe(fits);
  });
  test('a letter is @, and without a mask nothing is known', () => {
    const context = { profile: { planIdPattern: '@@##' } };
    expect(onClaim('insured.idFitsPlan', { insured: { id: 'AB12' } }, { context })).toBe(true);
    expect(onClaim('insured.idFitsPlan', { insured: { id: '1B12' } }, { context })).toBe(false);
    expect(onClaim('insured.idFitsPlan', { insured: { id: 'AB12' } })).toBe('unknown: profile.planIdPattern');
  });
});
