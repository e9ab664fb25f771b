import { expect, test } from 'vitest';
import type { CodeExplanation } from '../rules/code-explanation.ts';
import '../texts/english.ts';
import { renderExplanation } from './explain-text.ts';

const TABLE = { kind: 'table', name: 'fee-category', edition: 'Fees of 2026' } as const;
const RULE = { kind: 'rule', name: 'a-rule', title: 'No RR' } as const;

const EXPLAINED: CodeExplanation = {
  code: 'E0601',
  date: '2026-11-26',
  payerKind: 'medicare-dme',
  status: 'valid',
  benefit: 'dme',
  payment: 'capped-rental',
  statements: [
    { topic: 'payment', known: true, text: 'Capped rental', basis: [TABLE] },
    { topic: 'modifiers', known: true, text: 'RR needed', basis: [RULE] },
    { topic: 'modifiers', known: true, text: 'Not RB', basis: [RULE, TABLE] },
    { topic: 'documents', known: true, text: 'Order', basis: [RULE] },
    { topic: 'documents', known: true, text: 'Sleep study', basis: [] },
    { topic: 'documents', known: true, text: 'Proof of delivery', basis: [], group: 'Delivery' },
    { topic: 'documents', known: true, text: 'Shipping invoice', basis: [], group: 'Delivery' },
  ],
};

test('statements stand in two columns, with the numbers of what they rest on', () => {
  expect(renderExplanation(EXPLAINED, 100).split('\n')).toEqual([
    'E0601  For Medicare DME, service date 11/26/2026.',
    '',
    'Payment    Capped rental [1]',
    'Modifiers  RR needed [2]',
    '           Not RB [2 1]',
    'Documents  Order [2]; Sleep study',
    '           Delivery: Proof of delivery; Shipping invoice',
    '',
    'Rests on',
    '1   Fees of 2026',
    '2   Rule: No RR (a-rule)',
  ]);
});

test('for another payer it is said whose lists these are; no line is wider than asked', () => {
  const rendered = renderExplanation({ ...EXPLAINED, payerKind: 'commercial' }, 60).split('\n');
  expect(rendered[1]).toMatch(/^Category, lists and limits are Medicare's/);
  expect(Math.max(...rendered.map((line) => line.length))).toBeLessThanOrEqual(60);
});
