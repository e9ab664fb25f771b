import { expect, test } from 'vitest';
import { loadCorePack } from '../../../lib/cli/build-pack.ts';

import { judge, testClaims } from '../corpus.ts';
import { faultOf } from '../figures.ts';
import { generateClaim } from './claim.ts';
import { FAMILIES } from './families.ts';
import { cleanClaims, MUTATIONS, planted } from './mutations.ts';

/** Right claims of each family: so many that every operator finds a place. */
const SEEDS = 16;
/** Claims on which each operator is tried. */
const HOSTS = 2;
const core = loadCorePack();

test('there is a generator for every family of the corpus, and no other', () => {
  const families = new Set(testClaims().map(({ id }) => id.split('/')[0]));
  expect(FAMILIES.map(({ id }) => id).sort()).toEqual([...families].sort());
});

test('the same seed gives the same claim, another seed another one', () => {
  expect(generateClaim(7, core)).toEqual(generateClaim(7, core));
  expect(generateClaim(7, core, 'cpap')).not.toEqual(generateClaim(8, core, 'cpap'));
});

const clean = cleanClaims(SEEDS, core);

test('nothing is found on a claim that is right', () => {
  const judged = judge(clean, core);
  expect(judged.flatMap(({ claim, found }) => found.map((one) => `${claim.id} ${one}`))).toEqual([]);
  expect(judged.flatMap(({ ignored }) => ignored)).toEqual([]);
});

const wrong = MUTATIONS.flatMap((mutation) => planted(mutation, clean, HOSTS, core));

test('a planted error is found, and nothing of another cause', () => {
  const judged = judge(wrong, core);
  expect(judged.map(faultOf).filter((fault) => fault.missing.length + fault.false.length > 0)).toEqual([]);
  expect(judged.flatMap(({ ignored }) => ignored)).toEqual([]);
});

test('every operator finds a place, and names a branch of the pack', () => {
  const used = new Set(wrong.map(({ id }) => id.split('/')[2]));
  expect(MUTATIONS.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  expect(new Set(MUTATIONS.map(({ id }) => id)).size).toBe(MUTATIONS.length);
  const branches = core.pack.rules.flatMap(({ id, branches }) => branches.map((one) => `${id}#${one.id}`));
  expect(MUTATIONS.filter(({ finds }) => !branches.includes(finds))).toEqual([]);
});

test('every rule that warns has an operator', () => {
  const planted = new Set(MUTATIONS.map(({ finds }) => finds.split('#')[0]));
  const warning = core.pack.rules.filter(({ branches }) =>
    branches.some(({ severity }) => severity !== 'info'),
  );
  expect(warning.filter(({ id }) => !planted.has(id)).map(({ id }) => id)).toEqual([]);
});
