import { describe, expect, test } from 'vitest';
import { ruleLines } from './flags.ts';
import { intervalOf, shareOf } from './interval.ts';
import { countedOf, Joiner, sharesOf, spokeOf } from './join.ts';
import { shadowLines } from './shadow.ts';
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
  ruleLines(countedOf(joined(...files))).find((line) => line.rule === rule);

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
    expect(ruleLines(countedOf(all))[0]?.counts.fixed).toEqual({ low: 16, high: 16 });
  });

  test('one kind of payer can be looked at alone', () => {
    const one = file([[0, { 'rent#a': { fixed: 7 } }]]);
    const [week] = one.weeks;
    const other: CountsFile = {
      ...one,
      weeks: (week?.groups ?? []).map((group) => ({
        week: FIRST,
        id: crypto.randomUUID(),
        groups: [{ ...group, payer: 'commercial' as const, claims: 9, rules: { 'kx#a': { unread: 8 } } }],
      })),
    };
    const all = joined(one, other);
    const [commercial, both] = [countedOf(all, 'commercial'), countedOf(all)];
    expect(ruleLines(commercial).map(({ rule }) => rule)).toEqual(['kx']);
    expect(commercial.claims.get(FIRST)).toEqual({ low: 9, high: 9 });
    expect(ruleLines(both).map(({ rule }) => rule)).toEqual(['rent', 'kx']);
    expect(both.claims.get(FIRST)).toEqual({ low: 59, high: 59 });
    expect(countedOf(all, 'tricare').claims.size).toBe(0);
  });

  test('a rule that is tried out stands apart, with the claims on which it was', () => {
    const counted = countedOf(
      joined(
        file([[0, { 'new#a': { shadow: { spoke: 30, quiet: 351 } }, 'new#b': { shadow: { spoke: '<5' } } }]]),
        file([[1, { 'new#a': { shadow: { missing: { 'ctx.orderDate': 30 } } }, 'rent#a': { fixed: 7 } }]]),
      ),
    );
    expect(ruleLines(counted).map(({ rule }) => rule)).toEqual(['rent']);
    const [line, ...others] = shadowLines(counted);
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      rule: 'new',
      counts: { spoke: { low: 31, high: 34 } },
      claims: { low: 412, high: 415 },
    });
    expect(line?.share).toEqual({ low: 31 / 412, high: 34 / 415 });
    expect(
      [...(line?.weeks ?? [])].map(([week, { counts, claims }]) => [week, counts.spoke, claims.high]),
    ).toEqual([
      [FIRST, { low: 31, high: 34 }, 385],
      [expect.any(String), { low: 0, high: 0 }, 30],
    ]);
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
      ruleLines(countedOf(joined(file([[0, { 'rent#a': { fixed: 18, unread: 20 } }]]))), () => 0.3)[0]?.flags,
    ).toEqual([]);
  });
});
