import { expect, test } from 'vitest';
import { loadCorePack } from '../../../lib/cli/build-pack.ts';

import { judge, testClaims } from '../corpus.ts';
import { generateClaim } from './claim.ts';
import { FAMILIES } from './families.ts';

/** Claims of each family. */
const SEEDS = 8;
const core = loadCorePack();

test('there is a generator for every family of the corpus, and no other', () => {
  const families = new Set(testClaims().map(({ id }) => id.split('/')[0]));
  expect(FAMILIES.map(({ id }) => id).sort()).toEqual([...families].sort());
});

test('the same seed gives the same claim, another seed another one', () => {
  expect(generateClaim(7, core)).toEqual(generateClaim(7, core));
  expect(generateClaim(7, core, 'cpap')).not.toEqual(generateClaim(8, core, 'cpap'));
});

const clean = FAMILIES.flatMap(({ id }) =>
  Array.from({ length: SEEDS }, (_, i) => generateClaim(i + 1, core, id)),
);

test('nothing is found on a claim that is right', () => {
  const judged = judge(clean, core);
  expect(judged.flatMap(({ claim, found }) => found.map((one) => `${claim.id} ${one}`))).toEqual([]);
  expect(judged.flatMap(({ ignored }) => ignored)).toEqual([]);
});
