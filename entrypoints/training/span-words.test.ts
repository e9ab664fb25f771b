import { expect, test } from 'vitest';
import { spanWords } from './span-words.ts';

test.each([
  [0, '0:00'],
  [5_400, '0:05'],
  [245_000, '4:05'],
  [3_753_000, '1:02:33'],
])('%i ms: %s', (milliseconds, words) => {
  expect(spanWords(milliseconds)).toBe(words);
});
