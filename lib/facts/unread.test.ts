import { describe, expect, test } from 'vitest';
import { factOf, onLine } from './test-fact.ts';

describe.each([
  ['line.unreadCode', 'procedureCode', 'E-06O1', 'E0601'],
  ['line.unreadFrom', 'dateFrom', '3.11.2026', '2026-11-03'],
  ['line.unreadTo', 'dateTo', '13/45/26', '11/30/2026'],
])('%s', (name, field, wrong, right) => {
  test('is what was typed and cannot be read', () => expect(onLine(name, { [field]: wrong })).toBe(wrong));
  test.each([right, ''])('is blank where the box holds "%s"', (text) =>
    expect(onLine(name, { [field]: text })).toBe('blank'),
  );
  test('is unknown where the box is not seen, or holds what a control says of itself', () => {
    expect(onLine(name, {})).toBe(`unknown: line.${field}`);
    expect(factOf(name, { claim: { lines: [{ [field]: '2 items selected' }] } })).toMatchObject({
      reason: 'unreadable',
      raw: '2 items selected',
    });
  });
});

test.each([
  [['RR', 'KXX', { raw: 'K X R' }], 'KXX K X R'],
  [{ raw: 'RX?' }, 'RX?'],
  ['RRK', 'RRK'],
  [['RR', 'KX'], 'blank'],
  [[], 'blank'],
  [['RR', 'rental'], 'unknown: line.modifiers'],
  [undefined, 'unknown: line.modifiers'],
])('line.unreadModifiers of %j is %s', (modifiers, unread) => {
  expect(onLine('line.unreadModifiers', { modifiers })).toBe(unread);
});
