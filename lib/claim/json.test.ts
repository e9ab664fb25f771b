import { describe, expect, it } from 'vitest';
import { ClaimFileError, claimFromJson, claimToJson } from './json.ts';

const FILE = {
  payer: { name: 'Medicare DME MAC', kind: 'medicare-dme' },
  insured: { id: '1EG4TE5MK73' },
  priorAuthNumber: '',
  diagnoses: ['G47.33', '', 'I10'],
  lines: [
    {
      dateFrom: '2026-11-03',
      procedureCode: 'E0601',
      modifiers: ['RR', 'KH'],
      diagnosisPointers: ['A', 'C'],
      charge: '96.40',
      units: 1,
      description: '',
      dmeService: { rentalPrice: '96.40' },
    },
    { dateFrom: { raw: '13/45/26' }, procedureCode: 'A7030', modifiers: [] },
  ],
  acceptAssignment: true,
};

describe('a claim file', () => {
  it('comes back as it was read', () => {
    const { claim, payerKind, ignored } = claimFromJson(FILE);
    expect(payerKind).toBe('medicare-dme');
    expect(ignored).toEqual([]);
    expect(claimToJson(claim)).toEqual(FILE);
  });

  it('keeps known, blank, absent and unreadable apart', () => {
    const { claim } = claimFromJson(FILE);
    expect(claim.fields.priorAuthNumber).toEqual({ state: 'blank' });
    expect(claim.fields.totalCharge).toBeUndefined();
    expect(claim.lines[0]?.fields.charge).toEqual({ state: 'known', value: 9640 });
    expect(claim.lines[1]?.fields.dateFrom).toEqual({ state: 'unreadable', raw: '13/45/26' });
    expect(claim.lines[1]?.modifiers).toEqual({ state: 'known', values: [], complete: true });
    expect(claim.lines[1]?.diagnosisPointers.state).toBe('absent');
  });

  it('names what it does not know', () => {
    expect(claimFromJson({ payor: 'x', lines: [{ hcpcs: 'E0601' }] }).ignored).toEqual([
      'payor',
      'lines[0].hcpcs',
    ]);
  });

  it.each([
    [null, /one object.*null/],
    [[1], /one object.*a list/],
    [{ claims: [] }, /no "lines"/],
    [{ lines: 'E0601' }, /^lines: a list belongs here, not a string/],
    [{ lines: ['E0601'] }, /^lines\[0\]: a line is an object/],
    [{ lines: [{ units: { a: 1, b: [1] } }] }, undefined],
    [{ lines: [{ charge: [1, 2] }] }, /^lines\[0\]\.charge: a single value belongs here/],
    [{ payer: { kind: 'medicar' }, lines: [] }, /^payer\.kind: "MEDICAR|^payer\.kind: "medicar/],
  ])('%j', (json, message) => {
    if (message) {
      expect(() => claimFromJson(json)).toThrow(ClaimFileError);
      expect(() => claimFromJson(json)).toThrow(message);
    } else expect(claimFromJson(json).ignored).toEqual(['lines[0].units.a', 'lines[0].units.b']);
  });
});
