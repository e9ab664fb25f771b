import { expect, test } from 'vitest';
import { fuzzFiles } from '../../test/fuzz/files.ts';

test('random damage never throws, and what it did to segments is told inside the file', () => {
  const { claims, faults } = fuzzFiles(1, 400);
  expect(faults).toEqual([]);
  expect(claims).toBeGreaterThan(400);
});
