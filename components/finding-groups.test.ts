import { expect, test } from 'vitest';
import type { Finding } from '../lib/rules/types.ts';
import type { ShownFinding } from '../lib/session/types.ts';
import { groupFindings, lineNumbers } from './finding-groups.ts';

/** @param key `rule#branch@line` */
function shown(key: string): ShownFinding {
  const [, rule = '', branch = '', line = ''] = /^(.*)#(\w+)@(\d*)$/.exec(key) ?? [];
  const finding: Partial<Finding> = {
    rule,
    branch,
    ...(line !== '' && { line: Number(line) }),
  };
  return { key, finding: finding as Finding, loudness: 'quiet', greyed: false };
}

const told = (keys: readonly string[]) =>
  groupFindings(keys.map(shown)).map(({ first, others }) => [first.key, ...others.map(({ key }) => key)]);

test('what one branch of a rule found on three lines or more is one group, where its first one stood', () => {
  expect(told(['kx#1@0', 'npi#1@', 'kx#1@1', 'rr#1@1', 'kx#1@4'])).toEqual([
    ['kx#1@0', 'kx#1@1', 'kx#1@4'],
    ['npi#1@'],
    ['rr#1@1'],
  ]);
});

test('two alike stay as they are, and another branch of the rule is another cause', () => {
  expect(told(['kx#1@0', 'kx#2@1', 'kx#1@2'])).toEqual([['kx#1@0'], ['kx#2@1'], ['kx#1@2']]);
});

test.each([
  [[0], '1'],
  [[1, 2], '2, 3'],
  [[1, 2, 3, 8], '2–4, 9'],
  [[0, 4, 5, 6, 7, 49], '1, 5–8, 50'],
])('lines %j are called %s', (lines, words) => {
  expect(lineNumbers(lines)).toBe(words);
});
