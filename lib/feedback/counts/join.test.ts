import { describe, expect, test } from 'vitest';
import { ruleLines } from './flags.ts';
import { intervalOf, shareOf } from './interval.ts';
import { Joiner, sharesOf, spokeOf } from './join.ts';
import type { CountsFile, Told, ToldBranch } from './types.ts';
import { daysLater } from './weeks.ts';

const FIRST = '2026-08-31';
/** The Monday of a week by its number. */
const monday = (week: number) => daysLater(FIRST, week * 7);

const file = (
  weeks: readonly [week: number, rules: Record<string, ToldBranch>, claims?: Told][],
): CountsFile => ({
  box24Counts: 1,
  weeks: weeks.map(([week, rules, claims = 50]) => ({
    week: monday(week),
    id: crypto.randomUUID(),
    groups: [{ payer: 'medicare-dme', pack: 'core', version: '1.0', claims, rules }],
  })),
});

const joined = (...files: CountsFile[]) => {
  const joiner = new Joiner();
  for (const one of files) joiner.add(one);
  return joiner.joined;
};
const lineOf = (rule: string, ...files: CountsFile[]) =>
  ruleLines(joined(...files)).find((line) => line.rule === rule);

describe('joining', () => {
  test('branches of a rule, billers and weeks are added; "some" is an interval', () => {
    const line = lineOf(
      'rent',
      file([[0, { 'rent#a': { fixed: 7, unread: '<5' }, 'rent#b': { fixed: '<5' } }]]),
      file([
        [1, { 'rent#a': { fixed: 10, why: { 'payer-confirmed': 6 }, missing: { 'ctx.orderDate': 9 } } }],
      ]),
    );
    expect(line?.counts.fixed).toEqual({ low: 18, high: 21 });
    expect(line && spokeOf(line.counts)).toEqual({ low: 25, high: 31 });
    expect(line?.counts.missing.get('ctx.orderDate')).toEqual({ low: 9, high: 9 });
  });

  test('the same file twice counts once, and so does a week that stands in two files', () => {
    const one = file([
      [0, { 'rent#a': { fixed: 7 } }],
      [1, { 'rent#a': { fixed: 9 } }],
    ]);
    const later: CountsFile = { ...one, weeks: one.weeks.slice(1) };
    const all = joined(one, one, later);
    expect(all).toMatchObject({ weeks: 2, twice: 3 });
    expect(ruleLines(all)[0]?.counts.fixed).toEqual({ low: 16, high: 16 });
  });

  test('shares are as wide as what is hidden makes them', () => {
    expect(intervalOf('<5')).toEqual({ low: 1, high: 4 });
    expect(shareOf({ low: 5, high: 5 }, { low: 5, high: 5 })).toEqual({ low: 0.5, high: 0.5 });
    expect(shareOf({ low: 6, high: 9 }, { low: 1, high: 4 })).toEqual({ low: 0.6, high: 0.9 });
    expect(shareOf({ low: 0, high: 0 }, { low: 0, high: 0 })).toBeUndefined();
  });

  test('accepted is what was fixed and what did not apply, not what was wrong or put off', () => {
    const line = lineOf(
      'rent',
      file([[0, { 'rent#a': { fixed: 10, unread: 10, why: { 'plan-differs': 10, 'warning-wrong': 10 } } }]]),
    );
    expect(line && sharesOf(line.counts)).toMatchObject({
      fixed: { low: 0.25, high: 0.25 },
      accepted: { low: 0.5, high: 0.5 },
      aside: { low: 0.5, high: 0.5 },
    });
  });
});

describe('flags', () => {
  const weeks = (spoken: readonly number[], claims: Told = 50) =>
    Array.from({ length: 10 }, (_, week): [number, Record<string, ToldBranch>, Told] => [
      week,
      spoken.includes(week) ? { 'rent#a': { fixed: 8 } } : {},
      claims,
    ]);

  test('silent: it spoke before, and not in the last four weeks while claims went on', () => {
    expect(lineOf('rent', file(weeks([0, 1, 4])))?.flags).toEqual(['silent']);
    expect(lineOf('rent', file(weeks([0, 1, 7])))?.flags).toEqual([]);
    expect(lineOf('rent', file(weeks([2])))?.flags).toEqual([]);
    const stopped = weeks([0, 1, 4]).map(
      ([week, rules, claims]) => [week, rules, week > 5 ? 10 : claims] as const,
    );
    expect(lineOf('rent', file(stopped.map(([a, b, c]) => [a, b, c])))?.flags).toEqual([]);
  });

  test('new: it spoke in the last weeks only', () => {
    expect(lineOf('rent', file(weeks([8, 9])))?.flags).toEqual(['new']);
    expect(lineOf('rent', file([[0, { 'rent#a': { fixed: 8 } }]]))?.flags).toEqual([]);
  });

  test('low: under the floor for sure, and often enough to tell', () => {
    const low = (told: ToldBranch) => lineOf('rent', file([[0, { 'rent#a': told }]]))?.flags;
    expect(low({ fixed: 9, unread: 30 })).toEqual(['low']);
    expect(low({ fixed: 6, unread: 8 })).toEqual([]);
    // 4 of 4 and 20: it may be 8 of 24 or 2 of 22.
    expect(low({ fixed: '<5', why: { 'payer-confirmed': '<5' }, unread: 20 })).toEqual(['low']);
    expect(low({ fixed: 18, why: { 'payer-confirmed': '<5' }, unread: 20 })).toEqual([]);
    expect(
      ruleLines(joined(file([[0, { 'rent#a': { fixed: 18, unread: 20 } }]])), () => 0.3)[0]?.flags,
    ).toEqual([]);
  });
});
