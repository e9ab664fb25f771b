import { expect, test } from 'vitest';
import { withEdits } from '../../../lib/claim/edit.ts';
import { loadCorePack } from '../../../lib/cli/build-pack.ts';

import type { FactInputs } from '../../../lib/facts/types.ts';
import { check } from '../../../lib/rules/check.ts';
import type { Rulebook } from '../../../lib/rules/compile.ts';
import { editsOf } from '../../../lib/rules/edits.ts';
import type { Outcome } from '../../../lib/rules/types.ts';
import { judge, judgeOf, testClaims } from '../corpus.ts';
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

test('every rule has an operator', () => {
  const planted = new Set(MUTATIONS.map(({ finds }) => finds.split('#')[0]));
  expect(core.pack.rules.filter(({ id }) => !planted.has(id)).map(({ id }) => id)).toEqual([]);
});

/** Branches that fail on a claim, with their lines. */
const failing = (inputs: FactInputs, rulebook: Rulebook) =>
  check(inputs, rulebook).outcomes.filter(({ status }) => status === 'failed');
const nameOf = ({ rule, branch, line }: Outcome) => `${rule}#${branch} on ${line}`;

test('a fix that can be made by itself mends its finding, and nothing that will be denied comes of it', () => {
  const { rulebook, read } = judgeOf(core);
  const faults: string[] = [];
  const mended = new Set<string>();
  for (const one of [...wrong, ...testClaims()]) {
    const { inputs } = read(one);
    const before = failing(inputs, rulebook);
    for (const outcome of before) {
      const edits = editsOf(outcome, inputs, rulebook);
      if (edits.length === 0) continue;
      mended.add(`${outcome.rule}#${outcome.branch}`);
      const after = failing({ ...inputs, claim: withEdits(inputs.claim, edits) }, rulebook);
      const known = new Set(before.map(nameOf));
      for (const other of after)
        if (
          nameOf(other) === nameOf(outcome) ||
          (other.severity === 'will-deny' && !known.has(nameOf(other)))
        )
          faults.push(`${one.id}: ${nameOf(outcome)} leaves ${nameOf(other)}`);
    }
  }
  expect(faults).toEqual([]);
  const editing = core.pack.rules.flatMap(({ id, branches }) =>
    branches
      .filter(({ edits, severity }) => edits && severity !== 'info')
      .map((branch) => `${id}#${branch.id}`),
  );
  expect(editing.filter((one) => !mended.has(one))).toEqual([]);
});
