import { describe, expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { createTables } from '../tables/lookup.ts';
import type { TableRow } from '../tables/types.ts';
import { contextFromJson } from './context-json.ts';
import { createFactScope } from './scope.ts';
import type { FactValue } from './types.ts';

const PRIOR_AUTH: Readonly<Record<string, readonly TableRow[]>> = {
  L1851: [
    { from: '2022-04-13', to: '2022-10-09', states: ['NY', 'IL'] },
    { from: '2022-10-10', to: null, states: null },
  ],
  L1833: [
    { from: '2022-10-10', to: '2024-08-11', states: null },
    { from: '2026-10-28', to: null, states: null },
  ],
};
const tables = createTables(
  [
    { name: 'prior-auth', edition: 'for tests', until: '2027-07-28', rows: PRIOR_AUTH },
    {
      name: 'f2f',
      edition: 'for tests',
      rows: {
        E1390: [{ from: '2026-04-13', confidence: 'verified' }],
        K0003: [{ from: '2026-10-28', confidence: 'unconfirmed' }],
      },
    },
    {
      name: 'fee-category',
      edition: 'for tests',
      rows: { L1851: [{ category: ['PO'] }], E0260: [{ category: ['CR'] }] },
    },
  ],
  {
    NOC: ['E1399', 'K0108'],
    URO: ['A4351'],
    ...Object.fromEntries(
      ['OSTOMY', 'DRESS_A', 'SHOES', 'LYMPH', 'ENT_FORM', 'ENT_KIT', 'ENT_PUMP', 'PAR', 'PAR_KIT'].map(
        (set) => [set, []],
      ),
    ),
  },
);

/** A fact of one line of a claim. */
function fact(name: string, claimFile: object, context: object = {}, line = 0): FactValue {
  const { claim } = claimFromJson(claimFile);
  const inputs = {
    claim,
    payer: { kind: 'medicare-dme', reason: '' },
    tables,
    context: contextFromJson(context),
    today: '2026-11-24',
  } as const;
  return createFactScope(inputs).get(name, line);
}

const value = (found: FactValue) => (found.state === 'known' ? found.value : found.state);
const missing = (found: FactValue) => (found.state === 'unknown' ? found.missing : undefined);

describe('diagnoses of a line', () => {
  const claim = (pointers: unknown, diagnoses: unknown = ['G47.33', '', 'I10']) => ({
    ...(diagnoses === undefined ? {} : { diagnoses }),
    lines: [{ procedureCode: 'E0601', diagnosisPointers: pointers }],
  });
  test('follow its pointers, in their order', () => {
    expect(value(fact('line.dxCodes', claim(['C', 'A'])))).toEqual(['I10', 'G47.33']);
  });
  test('a pointer to an empty box, beyond the list or beyond L leads nowhere', () => {
    expect(value(fact('line.pointersWithoutDiagnosis', claim(['A', 'B', 'D', 'M'])))).toEqual([
      'B',
      'D',
      'M',
    ]);
  });
  test('are unknown while item 21 was not seen', () => {
    const unseen = { lines: [{ procedureCode: 'E0601', diagnosisPointers: ['A'] }] };
    expect(missing(fact('line.dxCodes', unseen))).toBe('diagnoses');
    expect(missing(fact('line.pointersWithoutDiagnosis', unseen))).toBe('diagnoses');
  });
  test('an unreadable diagnosis leaves the list open', () => {
    const found = fact('line.dxCodes', claim(['A', 'B'], ['G47.33', { raw: '???' }]));
    expect(found).toMatchObject({ value: ['G47.33'], complete: false });
  });
  test('no pointer is a count of 0, no box is unknown', () => {
    expect(value(fact('line.pointerCount', claim([])))).toBe(0);
    expect(missing(fact('line.pointerCount', { lines: [{}] }))).toBe('line.diagnosisPointers');
  });
});

describe('prior authorization', () => {
  const on = (code: string, date: string, state?: string) => ({
    ...(state && { patient: { state } }),
    lines: [{ procedureCode: code, dateFrom: date }],
  });
  test.each([
    ['L1851', '2022-10-10', undefined, 'required'],
    ['L1851', '2022-10-09', 'NY', 'required'],
    ['L1851', '2022-10-09', 'OH', 'not-required'],
    ['L1851', '2022-04-12', undefined, 'not-required'],
    ['L1833', '2024-08-11', undefined, 'required'],
    ['L1833', '2026-10-27', undefined, 'not-required'],
    ['L1833', '2026-10-28', undefined, 'required'],
    ['E0601', '2026-11-03', undefined, 'not-required'],
  ])('%s on %s in %s: %s', (code, date, state, status) => {
    expect(value(fact('line.priorAuth.status', on(code, date, state)))).toBe(status);
  });
  test('the state is asked for only where it decides', () => {
    expect(missing(fact('line.priorAuth.status', on('L1851', '2022-05-02')))).toBe('patient.state');
  });
  test('the day of delivery wins over the day of service', () => {
    expect(
      value(fact('line.priorAuth.status', on('L1833', '2026-11-03'), { deliveryDate: '2026-10-20' })),
    ).toBe('not-required');
  });
  test('a day after the table ends is unknown', () => {
    expect(missing(fact('line.priorAuth.status', on('L1851', '2027-07-29')))).toBe('table.prior-auth');
  });
  test("the line's own number wins, an empty line box leaves the claim's", () => {
    const line = (own: unknown, claim: unknown) => ({
      priorAuthNumber: claim,
      lines: [{ priorAuthNumber: own }],
    });
    expect(value(fact('line.authNumber', line('LINE', 'CLAIM')))).toBe('LINE');
    expect(value(fact('line.authNumber', line('', 'CLAIM')))).toBe('CLAIM');
    expect(value(fact('line.authNumber', line('', '')))).toBe('blank');
    expect(missing(fact('line.authNumber', { lines: [{}] }))).toBe('priorAuthNumber');
  });
});

describe('face-to-face', () => {
  const on = (code: string, date: string) => ({ lines: [{ procedureCode: code, dateFrom: date }] });
  test('goes by the service date; a code that is not on our list proves nothing', () => {
    expect(value(fact('line.f2f.required', on('E1390', '2026-04-13')))).toBe(true);
    expect(value(fact('line.f2f.required', on('E1390', '2026-04-12')))).toBe(false);
    expect(value(fact('line.f2f.required', on('E0143', '2026-11-03')))).toBe('blank');
    expect(value(fact('line.f2f.confirmed', on('K0003', '2026-11-03')))).toBe(false);
  });
});

describe('notes', () => {
  const note = (line: object, more: object, others: readonly object[] = []) =>
    fact('line.note', { ...more, lines: [{ procedureCode: 'K0108', ...line }, ...others] });
  test("the line's own note first, then the claim note where it can mean no other line", () => {
    expect(value(note({ description: 'own' }, { additionalInfo: 'claim' }))).toBe('own');
    expect(value(note({ description: '' }, { additionalInfo: 'claim' }))).toBe('claim');
    expect(value(note({ description: '' }, { additionalInfo: 'claim' }, [{ procedureCode: 'E0143' }]))).toBe(
      'claim',
    );
    expect(value(note({ description: '' }, { additionalInfo: 'claim' }, [{ procedureCode: 'E1399' }]))).toBe(
      'blank',
    );
    expect(
      value(note({ description: '' }, { additionalInfo: 'for K0108: hook' }, [{ procedureCode: 'E1399' }])),
    ).toBe('for K0108: hook');
  });
  test('no box for notes is not an empty note', () => {
    expect(missing(note({}, {}))).toBe('line.description');
    expect(value(note({}, { additionalInfo: '' }))).toBe('blank');
  });
  test.each([
    ['Swing hw Acme M7 PL $310.00', true],
    ['Acme M7 msrp 310', true],
    ['Acme M7, list price: 310', true],
    ['Acme M7 310 mm', false],
    ['PLASTIC hook 3', false],
  ])('%s names a price: %s', (description, priced) => {
    expect(value(fact('line.note.hasPrice', { lines: [{ procedureCode: 'K0108', description }] }))).toBe(
      priced,
    );
  });
});

describe('the claim as a whole', () => {
  test('charges add up in cents', () => {
    expect(value(fact('claim.lineSum', { lines: [{ charge: '0.10' }, { charge: '0.20' }] }, {}, -1))).toBe(
      30,
    );
    expect(missing(fact('claim.lineSum', { lines: [{ charge: '0.10' }, {}] }, {}, -1))).toBe('line.charge');
  });
  test('every line may name its orderer instead', () => {
    const one = { orderingProvider: { name: 'Rivera', npi: '1234567893' } };
    const blank = { orderingProvider: { name: '', npi: '' } };
    expect(value(fact('claim.orderingName', { ...blank, lines: [one, one] }, {}, -1))).toBe('Rivera');
    expect(value(fact('claim.orderingName', { ...blank, lines: [one, {}] }, {}, -1))).toBe('blank');
    expect(missing(fact('claim.orderingNpi', { lines: [{}] }, {}, -1))).toBe('orderingProvider.npi');
  });
});

describe('payable in a nursing facility', () => {
  const at = (code: string, ...modifiers: readonly string[]) => ({
    lines: [{ procedureCode: code, modifiers, dateFrom: '2026-11-03' }],
  });
  test.each([
    ['A4351', [], true],
    ['L1851', [], true],
    ['E0260', [], false],
    ['K0108', [], false],
    ['A4450', [], false],
    ['A4450', ['AU'], true],
    ['E0776', ['BA'], true],
    ['E0776', ['NU'], false],
  ] as const)('%s %j: %s', (code, modifiers, payable) => {
    expect(value(fact('line.snfPayable', at(code, ...modifiers)))).toBe(payable);
  });
  test('a drug that no list names may be payable', () => {
    expect(missing(fact('line.snfPayable', at('J7500')))).toBe('table.fee-category');
  });
});
