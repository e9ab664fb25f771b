import { expect, test } from 'vitest';
import { onLine } from './test-fact.ts';

const pos = { name: 'pos', edition: 'test', rows: { 12: [{ class: 'home' }], 21: [{ class: 'facility' }] } };

test.each([
  ['12', 'home'],
  ['21', 'facility'],
  ['88', 'blank'],
  ['', 'blank'],
  [{ raw: 'home?' }, 'unknown: line.placeOfService'],
])('line.posClass: the kind of place %j is %s', (placeOfService, kind) => {
  expect(onLine('line.posClass', { placeOfService }, { tables: [pos] })).toBe(kind);
});

test('line.posClass: a place that is not on the page, and a table that has not come', () => {
  expect(onLine('line.posClass', {}, { tables: [pos] })).toBe('unknown: line.placeOfService');
  expect(onLine('line.posClass', { placeOfService: '12' })).toBe('unknown: table.pos');
});
