import { expect, test } from 'vitest';
import { beginAttempt, type Mode, withTry } from './attempt.ts';
import type { Answer, Result } from './database.ts';
import type { ListedScenario } from './scenario-list.ts';
import type { Cause, Level } from './scenario-types.ts';
import { causeStandings, dueCauses, nextCards, nextScenarios } from './spaced.ts';

const DAY = 24 * 60 * 60 * 1000;
const scenario = (key: string, causes: readonly Cause[], level: Level = 'easy') =>
  ({ key, scenario: { id: key, causes, level } }) as unknown as ListedScenario;
const SCENARIOS = [
  scenario('sold', ['wrong-category', 'modifier']),
  scenario('month', ['rental-months'], 'medium'),
  scenario('month-easy', ['rental-months']),
];
let count = 0;
function result(of: string, day: number, isPassed: boolean, mode: Mode = 'test'): Result {
  count += 1;
  const begun = beginAttempt({
    id: `r${count}`,
    scenario: of,
    portal: 'p',
    mode,
    started: day * DAY,
    planted: 1,
    pack: '1',
  });
  const tried = { at: day * DAY, left: isPassed ? [] : [0], falseAlarms: [], lostLines: 0 };
  return { ...withTry(begun, tried), learner: 'AB' };
}
const answer = (card: string, day: number, isRight: boolean, cause: Cause = 'modifier'): Answer => ({
  id: day,
  learner: 'AB',
  card,
  cause,
  at: day * DAY,
  isRight,
});
const due = (results: readonly Result[], answers: readonly Answer[], day: number) =>
  dueCauses(causeStandings(results, answers, SCENARIOS), day * DAY);

test('a cause that was failed is due at once, and after a pass in widening gaps', () => {
  const failed = [result('month', 1, false)];
  expect(due(failed, [], 1)).toEqual(['rental-months']);
  const passed = [...failed, result('month', 2, true)];
  expect(due(passed, [], 2)).toEqual([]);
  expect(due(passed, [], 3)).toEqual(['rental-months']);
  const twice = [...passed, result('month', 3, true)];
  expect(due(twice, [], 5)).toEqual([]);
  expect(due(twice, [], 6)).toEqual(['rental-months']);
});

test('what is passed again before it is due, or with marks on, proves nothing', () => {
  const eager = [result('month', 1, true), result('month', 1.1, true), result('month', 1.2, true)];
  expect(due(eager, [], 2)).toEqual(['rental-months']);
  expect(due([result('month', 1, true, 'learn')], [], 9)).toEqual([]);
  expect(due([result('month', 1, false, 'learn')], [], 1)).toEqual(['rental-months']);
});

test('what sits worst comes first, and answers count as attempts do', () => {
  const answers = [answer('a', 1, true), answer('b', 2, false, 'documentation')];
  expect(due([], answers, 2)).toEqual(['documentation', 'modifier']);
});

test('next is what was not passed, easy first, one scenario for each cause', () => {
  const next = (results: readonly Result[], causes: readonly Cause[]) =>
    nextScenarios(causes, SCENARIOS, results).map((one) => [one.cause, one.listed.key]);
  expect(next([], ['rental-months'])).toEqual([['rental-months', 'month-easy']]);
  expect(next([result('month-easy', 1, true)], ['rental-months'])).toEqual([['rental-months', 'month']]);
  expect(next([], ['modifier', 'wrong-category'])).toEqual([['modifier', 'sold']]);
});

test('a round: cards that are due, new ones of weak causes, other new ones, then the rest', () => {
  const cards = ['known', 'new', 'weak', 'wrong'].map((id) => ({
    id,
    cause: (id === 'weak' ? 'documentation' : 'modifier') as Cause,
  }));
  const answers = [answer('known', 1, true), answer('wrong', 1, false)];
  const round = (most: number) =>
    nextCards(cards, answers, ['documentation'], 1.5 * DAY, most).map(({ id }) => id);
  expect(round(9)).toEqual(['wrong', 'weak', 'new', 'known']);
  expect(round(2)).toEqual(['wrong', 'weak']);
});
