import { expect, test } from 'vitest';
import { contextFromJson } from './context-json.ts';
import { contextToJson } from './context-to-json.ts';

test('a context comes back from its file as it was', () => {
  const context = contextFromJson({
    orderDate: '2026-10-28',
    auth: { codes: ['K0823'], from: '2026-01-01', units: 3 },
    primaryPaidAmount: '120.50',
    papers: { 'Sleep study': false },
    lines: { '1': { woundCount: 2, papers: { 'Wound notes': true } } },
    history: [{ date: '2025-11-03', code: 'E0601', modifiers: ['RR'], paidAmount: '80.00', paid: false }],
    historyComplete: false,
    profile: {
      'supplier.npis': ['1234567893'],
      purchasePrice: { E0601: '820.00', E0470: '1900.00' },
      unitLimits: { A4253: 3 },
      rules: [
        { codes: ['E0601'], requiredMods: ['KX'], maxPer: 'month' },
        { codes: ['A7030'], maxUnits: 2 },
      ],
    },
  });
  expect(contextFromJson(JSON.parse(JSON.stringify(contextToJson(context))))).toEqual(context);
});
