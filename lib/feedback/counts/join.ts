import { type Interval, intervalOf, NONE, plus, shareOf, total } from './interval.ts';
import type { CountsFile, ToldBranch, Why } from './types.ts';

/** Reasons that say that the warning was looked at and did not apply; the others say that it was wrong, or nothing. */
const JUSTIFIED: readonly Why[] = [
  'documentation-on-file',
  'payer-confirmed',
  'plan-differs',
  'corrected-elsewhere',
];

/** What became of what a rule said, in all files together. */
export interface RuleCounts {
  readonly fixed: Interval;
  /** Left standing at Submit after its card was opened. */
  readonly read: Interval;
  /** The same without that. */
  readonly unread: Interval;
  readonly why: ReadonlyMap<Why, Interval>;
  /** Lines that could not be checked, by the missing fact. */
  readonly missing: ReadonlyMap<string, Interval>;
}

export const NOTHING: RuleCounts = {
  fixed: NONE,
  read: NONE,
  unread: NONE,
  why: new Map(),
  missing: new Map(),
};

/** All files together. */
export interface Joined {
  /** Weeks of billers that were counted, and those that came a second time. */
  readonly weeks: number;
  readonly twice: number;
  /** Claims by week (its Monday). */
  readonly claims: ReadonlyMap<string, Interval>;
  /** By rule, by week. */
  readonly rules: ReadonlyMap<string, ReadonlyMap<string, RuleCounts>>;
}

function add<Key>(to: Map<Key, Interval>, key: Key, more: Interval): void {
  to.set(key, plus(to.get(key) ?? NONE, more));
}

const sumOf = <Key>(
  one: ReadonlyMap<Key, Interval>,
  other: ReadonlyMap<Key, Interval>,
): Map<Key, Interval> => {
  const sum = new Map(one);
  for (const [key, more] of other) add(sum, key, more);
  return sum;
};

/** Two counts of one rule as one. */
export const joinCounts = (one: RuleCounts, other: RuleCounts): RuleCounts => ({
  fixed: plus(one.fixed, other.fixed),
  read: plus(one.read, other.read),
  unread: plus(one.unread, other.unread),
  why: sumOf(one.why, other.why),
  missing: sumOf(one.missing, other.missing),
});

function countsOfTold({ fixed, read, unread, why = {}, missing = {} }: ToldBranch): RuleCounts {
  return {
    fixed: intervalOf(fixed),
    read: intervalOf(read),
    unread: intervalOf(unread),
    why: new Map(Object.entries(why).map(([name, told]) => [name as Why, intervalOf(told)])),
    missing: new Map(Object.entries(missing).map(([name, told]) => [name, intervalOf(told)])),
  };
}

/** Joins files of counts. A week of a biller counts once, in however many files it stands. */
export class Joiner {
  readonly #ids = new Set<string>();
  readonly #claims = new Map<string, Interval>();
  readonly #rules = new Map<string, Map<string, RuleCounts>>();
  #twice = 0;

  add({ weeks }: CountsFile): void {
    for (const { week, id, groups } of weeks) {
      if (this.#ids.has(id)) {
        this.#twice += 1;
        continue;
      }
      this.#ids.add(id);
      for (const { claims, rules } of groups) {
        add(this.#claims, week, intervalOf(claims));
        for (const [branch, told] of Object.entries(rules)) this.#count(branch, week, told);
      }
    }
  }

  #count(branch: string, week: string, told: ToldBranch): void {
    const rule = branch.slice(0, branch.indexOf('#'));
    const weeks = this.#rules.get(rule) ?? new Map<string, RuleCounts>();
    this.#rules.set(rule, weeks.set(week, joinCounts(weeks.get(week) ?? NOTHING, countsOfTold(told))));
  }

  get joined(): Joined {
    return { weeks: this.#ids.size, twice: this.#twice, claims: this.#claims, rules: this.#rules };
  }
}

/** All that was put aside, with a reason or without. */
const asideOf = ({ why }: RuleCounts): Interval => total([...why.values()]);

/** How often a rule spoke. */
export const spokeOf = (counts: RuleCounts): Interval =>
  total([counts.fixed, counts.read, counts.unread, asideOf(counts)]);

/** The share of what a rule said that ended so. @returns undefined where it may never have spoken */
const shareIn = (counts: RuleCounts, part: Interval, others: readonly Interval[]) =>
  spokeOf(counts).low === 0 ? undefined : shareOf(part, total(others));

export function sharesOf(counts: RuleCounts) {
  const { fixed, read, unread, why } = counts;
  const aside = asideOf(counts);
  const justified = total(JUSTIFIED.map((reason) => why.get(reason) ?? NONE));
  const unjustified = total([...why].filter(([reason]) => !JUSTIFIED.includes(reason)).map(([, one]) => one));
  return {
    fixed: shareIn(counts, fixed, [read, unread, aside]),
    aside: shareIn(counts, aside, [fixed, read, unread]),
    unread: shareIn(counts, unread, [fixed, read, aside]),
    /** Fixed, or put aside with a reason that says that it did not apply. */
    accepted: shareIn(counts, plus(fixed, justified), [read, unread, unjustified]),
  };
}
