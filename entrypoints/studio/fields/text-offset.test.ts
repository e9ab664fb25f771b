import { expect, test } from 'vitest';
import { offsetOf } from './text-offset.ts';

test('a place is counted over the ends of lines', () => {
  const text = 'id: one\nkind: two\n';
  expect(offsetOf(text, { line: 1, column: 1 })).toBe(0);
  expect(text.slice(offsetOf(text, { line: 2, column: 7 }))).toBe('two\n');
  expect(offsetOf(text, { line: 3, column: 1 })).toBe(text.length);
});
