import { expect, test } from 'vitest';
import { beginAttempt, type Mode, withTry } from './attempt.ts';
import type { Assignment, Result } from './database.ts';
import { average, certified, openOf, progressOf } from './progress.ts';

let count = 0;
function result(of: string, mode: Mode, started: number, ...left: readonly (readonly number[])[]): Result {
  count += 1;
  const begun = beginAttempt({
    id: `r${count}`,
    scenario: of,
    portal: 'p',
    mode,
    started,
    planted: 2,
    pack: '1',
  });
  const tried = left.reduce<typeof begun>(
    (attempt, errors, at) =>
      withTry(attempt, { at: started + 1000 * (at + 1), left: errors, falseAlarms: [], lostLines: 0 }),
    begun,
  );
  return { ...tried, learner: 'AB' };
}

test('how far a scenario is', () => {
  const learned = result('a', 'learn', 1, []);
  const failed = result('a', 'test', 2, [0, 1]);
  const passed = result('a', 'test', 3, []);
  const race = result('a', 'race', 4, [], []);
  expect(progressOf([], 'a')).toEqual({ state: 'none', points: 0 });
  expect(progressOf([failed], 'a')).toEqual({ state: 'tried', points: 0 });
  expect(progressOf([failed, learned], 'a')).toEqual({ state: 'learned', points: 100 });
  expect(progressOf([failed, learned, passed], 'a')).toEqual({ state: 'passed', points: 100 });
  expect(progressOf([race], 'a')).toEqual({ state: 'passed', points: 100, race: 2000 });
  expect(progressOf([passed], 'b').state).toBe('none');
});

test('an assignment counts what was passed after it was given, in its mode or a harder one', () => {
  const given = (mode: Mode): Assignment => ({
    id: 1,
    learner: 'AB',
    scenarios: ['a', 'b'],
    mode,
    given: 10,
  });
  expect(openOf(given('test'), [result('a', 'test', 5, [])])).toEqual(['a', 'b']);
  expect(openOf(given('test'), [result('a', 'race', 15, []), result('b', 'learn', 15, [])])).toEqual(['b']);
  expect(openOf(given('race'), [result('a', 'test', 15, [])])).toEqual(['a', 'b']);
  expect(openOf(given('learn'), [result('a', 'learn', 15, []), result('b', 'test', 15, [])])).toEqual([]);
  expect(openOf(given('test'), [{ ...result('a', 'test', 15, []), learner: 'CD' }])).toEqual(['a', 'b']);
});

test('a certificate lists the best of each scenario that was passed without marks', () => {
  const worse = result('a', 'test', 1, [], []);
  const better = result('b', 'test', 2, []);
  const list = [result('c', 'learn', 0, []), worse, better, result('d', 'test', 3, [0])];
  expect(certified(list).map(({ scenario }) => scenario)).toEqual(['a', 'b']);
  expect([average([100, 75, 90]), average([])]).toEqual([88, undefined]);
});
