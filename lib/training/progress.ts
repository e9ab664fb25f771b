import { isMended, scoreOf } from './attempt.ts';
import type { Assignment, Result } from './database.ts';

/** How far somebody is with a scenario. */
export interface Progress {
  /** `learned`: in order, but with marks on; `tried`: not passed. */
  readonly state: 'none' | 'tried' | 'learned' | 'passed';
  /** The best, of those attempts that make the state. */
  readonly points: number;
  /** The shortest race that was passed, in milliseconds. */
  readonly race?: number;
}

/** Whether a result counts as passed: only without marks. */
export const isPassed = (result: Result): boolean => result.mode !== 'learn' && scoreOf(result).passed;

/** How far the results of one learner are with a scenario. @param key of the scenario */
export function progressOf(results: readonly Result[], key: string): Progress {
  const own = results.filter(({ scenario }) => scenario === key);
  const best = (some: readonly Result[]): number => Math.max(0, ...some.map((one) => scoreOf(one).points));
  const passed = own.filter(isPassed);
  const races = passed.filter(({ mode }) => mode === 'race').map((one) => scoreOf(one).took);
  if (passed.length > 0)
    return {
      state: 'passed',
      points: best(passed),
      ...(races.length > 0 && { race: Math.min(...races) }),
    };
  const learned = own.filter((one) => one.mode === 'learn' && isMended(one));
  if (learned.length > 0) return { state: 'learned', points: best(learned) };
  return own.length > 0 ? { state: 'tried', points: best(own) } : { state: 'none', points: 0 };
}

/**
 * Scenarios of an assignment that are still to be done. What was done before it was given does not count; a race counts as a test, and
 * both as learning.
 */
export function openOf(assignment: Assignment, results: readonly Result[]): readonly string[] {
  const { learner, mode, given } = assignment;
  const isDone = (result: Result): boolean =>
    mode === 'learn' ? isMended(result) : isPassed(result) && (mode === 'test' || result.mode === 'race');
  const done = results.filter(
    (result) => result.learner === learner && result.started >= given && isDone(result),
  );
  return assignment.scenarios.filter((key) => !done.some(({ scenario }) => scenario === key));
}

/** Of each scenario that was passed the best result, the earliest first: what a certificate lists. @param results of one learner */
export function certified(results: readonly Result[]): readonly Result[] {
  const best = new Map<string, Result>();
  for (const result of results.filter(isPassed)) {
    const before = best.get(result.scenario);
    if (!before || scoreOf(result).points > scoreOf(before).points) best.set(result.scenario, result);
  }
  return [...best.values()].toSorted((a, b) => a.started - b.started);
}

/** The mean, rounded. @returns undefined of nothing */
export const average = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0 ? undefined : Math.round(numbers.reduce((sum, one) => sum + one, 0) / numbers.length);
