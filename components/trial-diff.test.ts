import { expect, test } from 'vitest';
import type { Finding } from '../lib/rules/types.ts';
import type { Trial } from '../lib/session/trial.ts';
import { diffOf } from './trial-diff.ts';

const finding = (rule: string, message: string, line = 0) =>
  ({ rule, branch: 'one', line, message }) as unknown as Finding;
const trial = (findings: readonly Finding[], notChecked = {}): Trial => ({
  checked: 1,
  notChecked,
  findings,
  open: [],
});

test('what goes, comes and stays is told by rule, branch and place; what stays says what it would say', () => {
  const now = trial([finding('a', 'E0601 a'), finding('b', 'E0601 b')], { 'ctx.x': 1 });
  const tried = trial([finding('b', 'E0470 b'), finding('a', 'E0470 a', 1)], { 'ctx.x': 2, 'ctx.y': 1 });
  const { goes, comes, stays, alsoMissing } = diffOf(now, tried);
  expect(goes.map(({ message }) => message)).toEqual(['E0601 a']);
  expect(comes.map(({ message }) => message)).toEqual(['E0470 a']);
  expect(stays.map(({ message }) => message)).toEqual(['E0470 b']);
  expect(alsoMissing).toEqual(['ctx.y']);
});
