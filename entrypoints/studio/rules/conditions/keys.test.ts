import { expect, test } from 'vitest';
import { blank } from '../../../../lib/packs/condition-edit.ts';
import { keyOf, sameRow } from './keys.ts';

test('a row stays the same while it is written', () => {
  const before = blank('leaf');
  const now = sameRow(before, { fact: 'line.modifiers', has: 'KX' });
  expect(keyOf(now)).toBe(keyOf(before));
  expect(keyOf({ fact: 'line.modifiers', has: 'KX' })).not.toBe(keyOf(now));
});
