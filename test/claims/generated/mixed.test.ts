import { expect, test } from 'vitest';
import type { RulePack } from '../../../lib/rules/types.ts';
import { judgeMixed } from './mixed-run.ts';

/** Enough to meet most pairs of faults on one line; `npm run fuzz -- --claims 10000` runs more. */
const CLAIMS = 300;
/** So many claims meet each kind of contradiction that precedence ends. */
const WITHOUT_PRECEDENCE = 200;
/** On a busy machine. */
const LONGEST_MS = 240_000;

test('on claims with several errors no finding contradicts or repeats another, and no fix that is offered does harm', {
  timeout: LONGEST_MS,
}, () => {
  const { faults, findings, offered, withheld } = judgeMixed(1, CLAIMS);
  expect(faults).toEqual([]);
  expect(findings).toBeGreaterThan(3 * CLAIMS);
  // Most edits are right whatever else is wrong with the line; a rule whose edits seldom are should not have them.
  const kept = [...withheld.values()].reduce((sum, count) => sum + count, 0);
  expect(offered).toBeGreaterThan(30 * kept);
  expect(offered).toBeGreaterThan(CLAIMS / 4);
});

test('without precedence between the rules they would', { timeout: LONGEST_MS }, () => {
  const { faults } = judgeMixed(1, WITHOUT_PRECEDENCE, withoutPrecedence);
  const kinds = new Set(faults.map(({ what }) => what.split(':')[0]));
  for (const kind of ['one cause twice', 'one fix twice', 'one moves what the other takes off'])
    expect(kinds).toContain(kind);
});

const withoutPrecedence = (pack: RulePack): RulePack => ({
  ...pack,
  rules: pack.rules.map(({ supersedes: _ids, yieldsTo: _faults, ...rule }) => ({
    ...rule,
    branches: rule.branches.map(({ supersedes: _own, ...branch }) => branch),
  })),
});
