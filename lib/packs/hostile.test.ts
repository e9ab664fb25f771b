import { expect, test } from 'vitest';
import { fuzzPacks } from '../../test/fuzz/packs.ts';
import { readPack } from './schema.ts';
import { manifestOf, ruleOf } from './test-pack.ts';

test('packs and feeds that were changed anyhow throw nothing, and are refused with words', async () => {
  const { packs, refused, taken, faults } = await fuzzPacks(1, 40);
  expect(faults).toEqual([]);
  expect(refused + taken).toBe(packs);
  expect(refused).toBeGreaterThan(packs / 2);
});

test('a rule more than a pack may have is refused with the reason', () => {
  const kinds = Array.from({ length: 10_001 }, (_, at) => ruleOf(`rule-${at}`));
  const { pack, faults } = readPack({ manifest: manifestOf(), content: { kinds } });
  expect(pack).toBeUndefined();
  expect(faults[0]?.message).toContain('10000');
});
