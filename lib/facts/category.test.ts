import { describe, expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { createTables } from '../tables/lookup.ts';
import type { TableData } from '../tables/types.ts';
import { contextFromJson } from './context-json.ts';
import { createFactScope } from './scope.ts';
import type { FactValue } from './types.ts';

const mue: TableData = {
  name: 'mue',
  edition: 'limits for these tests',
  until: '2026-12-31',
  rows: {
    L1932: [{ mue: 2 }],
    A5512: [{ mue: 6 }],
    E2360: [{ mue: 0 }],
    E2201: [{ mue: 3 }],
    L9999: [{ mue: null }],
  },
};
const categories: TableData = {
  name: 'fee-category',
  edition: 'categories for these tests',
  rows: { A4217: [{ category: ['SU', 'OS'] }], E0260: [{ category: ['CR'] }] },
};

function fact(
  name: string,
  line: object,
  context: object = {},
  data: readonly TableData[] = [mue, categories],
) {
  const { claim } = claimFromJson({ lines: [{ dateFrom: '2026-11-03', ...line }] });
  const scope = createFactScope({
    claim,
    payer: { kind: 'medicare-dme', reason: '' },
    tables: createTables(data, {}),
    context: contextFromJson(context),
    today: '2026-11-24',
  });
  return scope.get(name, 0);
}

const value = (found: FactValue) => (found.state === 'known' ? found.value : found.state);

describe('line.maxPerSide', () => {
  test.each([
    ['L1932', 1],
    ['A5512', 3],
    ['E2360', 1],
    ['E2201', 1.5],
    ['L1821', 'blank'],
    ['L9999', 'blank'],
  ])('%s: %s', (procedureCode, most) => {
    expect(value(fact('line.maxPerSide', { procedureCode }))).toBe(most);
  });
  test('is unknown while the row has not arrived, and after the edition ends', () => {
    const arriving: TableData = { ...mue, partial: true, rows: {} };
    expect(fact('line.maxPerSide', { procedureCode: 'L1932' }, {}, [arriving])).toMatchObject({
      reason: 'pending',
      missing: 'table.mue',
    });
    const later = { procedureCode: 'L1932', dateFrom: '2027-01-01' };
    expect(fact('line.maxPerSide', later)).toMatchObject({
      reason: 'outside-table-dates',
      missing: 'table.mue',
    });
  });
  test('names the code when that is not on the page', () => {
    expect(fact('line.maxPerSide', {})).toMatchObject({ state: 'unknown', missing: 'line.procedureCode' });
  });
});

describe('line.paymentCategory', () => {
  test.each([
    ['A4217', ['SU', 'OS']],
    ['E0260', ['CR']],
    ['E1399', 'blank'],
  ])('%s: %j', (procedureCode, categoriesOfCode) => {
    expect(value(fact('line.paymentCategory', { procedureCode }))).toEqual(categoriesOfCode);
  });
});

describe('line.purchaseAllowed', () => {
  test.each([
    [{ profile: { purchaseAllowed: ['E0784'] } }, true],
    [{ profile: { purchaseAllowed: ['E0781'] } }, false],
    [{}, false],
  ])('%j: %s', (context, allowed) => {
    expect(value(fact('line.purchaseAllowed', { procedureCode: 'E0784' }, context))).toBe(allowed);
  });
});
