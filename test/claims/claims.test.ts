import { expect, test } from 'vitest';
import { loadCorePack } from '../../lib/cli/build-pack.ts';
import { judge, testClaims } from './corpus.ts';
import { claimFigures, faultOf } from './figures.ts';

const claims = testClaims();
const core = loadCorePack();
const judged = judge(claims, core);

test.each(judged.map((one) => [one.claim.id, one] as const))('%s', (id, one) => {
  expect(faultOf(one)).toEqual({ id, missing: [], false: [] });
  expect(one.ignored).toEqual([]);
});

test('every expected branch is one of the pack', () => {
  const branches = new Set(
    core.pack.rules.flatMap(({ id, branches }) => branches.map((one) => `${id}#${one.id}`)),
  );
  const strangers = claims.flatMap(({ expect: expected }) => expected.filter((one) => !branches.has(one)));
  expect(strangers).toEqual([]);
});

test('a finding that stands on two lines counts twice, and one too many is false', () => {
  const [first] = judged;
  if (!first) throw new Error('there are no test claims');
  const claim = { ...first.claim, expect: ['a#x', 'a#x', 'b#y'] };
  const figures = claimFigures([{ claim, found: ['a#x', 'b#y', 'b#z'], ignored: [] }]);
  expect(figures.all).toEqual({ right: 2, missing: 1, false: 1 });
  expect(figures.byRule.get('a')).toEqual({ right: 1, missing: 1, false: 0 });
  expect(figures.faults).toEqual([{ id: claim.id, missing: ['a#x'], false: ['b#z'] }]);
});

test('whatever is found on a clean claim is a false alarm', () => {
  const [first] = judged;
  if (!first) throw new Error('there are no test claims');
  const claim = { ...first.claim, expect: [] };
  expect(claimFigures([{ claim, found: ['a#x'], ignored: [] }]).falseAlarms).toEqual([claim.id]);
});
