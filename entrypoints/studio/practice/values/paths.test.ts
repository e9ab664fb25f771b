import { describe, expect, it } from 'vitest';
import { entriesOf, withEntry } from './paths.ts';

const FILE = {
  orderDate: '2026-10-26',
  'auth.codes': ['E0601'],
  order: { signature: true },
  profile: { unitLimits: { A7030: 1 } },
  history: [{ date: '2026-01-02', procedureCode: 'E0601' }],
};

describe('values of a part by their paths', () => {
  it('come one below the other, lists and numbers by code whole', () => {
    expect(entriesOf(FILE)).toEqual([
      ['orderDate', '2026-10-26'],
      ['auth.codes', ['E0601']],
      ['order.signature', true],
      ['profile.unitLimits', { A7030: 1 }],
      ['history', [{ date: '2026-01-02', procedureCode: 'E0601' }]],
    ]);
    expect(entriesOf({ patient: { birthDate: { raw: '13/45/26' } } })).toEqual([
      ['patient.birthDate', { raw: '13/45/26' }],
    ]);
  });

  it('are changed in their place, added behind the others and taken out with what they leave empty', () => {
    expect(Object.keys(withEntry(FILE, 'orderDate', '2026-10-27'))).toEqual([
      'orderDate',
      'auth',
      'order',
      'profile',
      'history',
    ]);
    expect(withEntry(FILE, 'auth.from', '2026-11-01')).toMatchObject({
      auth: { codes: ['E0601'], from: '2026-11-01' },
    });
    expect(withEntry(FILE, 'order.signature', undefined)).not.toHaveProperty('order');
  });

  it('of one line keep a name of their own', () => {
    expect(withEntry({}, 'lines[1].woundCount', 2)).toEqual({ 'lines[1].woundCount': 2 });
  });
});
