import { expect, test } from 'vitest';
import { english } from '../texts/english.ts';
import { plainText, speak } from '../texts/text.ts';
import { REASONS } from './reasons.ts';

test('every reason has its words, and none the words of another', () => {
  speak(english);
  const words = REASONS.map((reason) => plainText(`reason.${reason}`));
  expect(new Set(words).size).toBe(REASONS.length);
  expect(words).not.toContain(undefined);
});
