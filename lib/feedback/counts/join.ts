import type { PayerKind } from '../../claim/claim.ts';
import { type Interval, intervalOf, NONE, plus, shareOf, total } from './interval.ts';
import type { CountsFile, Told, ToldBranch, Why } from './types.ts';

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
  /** What it would have done while it was tried out. */
  readonly shadow: ShadowCounts;
}

/** Claims on which a rule that is tried out would have spoken, would not have, and could not decide, by the missing fact. */
export interface ShadowCounts {
  readonly spoke: Interval;
  readonly quiet: Interval;
  readonly missing: ReadonlyMap<string, Interval>;
}

export const NOTHING: RuleCounts = {
  fixed: NONE,
  read: NONE,
  unread: NONE,
  why: new Map(),
  missing: new Map(),
  shadow: { spoke: NONE, quiet: NONE, missing: new Map() },
};

/** What was counted of some claims. */
export interface Counted {
  /** Claims by week (its Monday). */
  readonly claims: ReadonlyMap<string, Interval>;
  /** By rule, by week. */
  readonly rules: ReadonlyMap<string, ReadonlyMap<string, RuleCounts>>;
}

/** All files together. */
export interface Joined {
  /** Weeks of billers that were counted, and those that came a second time. */
  readonly weeks: number;
  readonly twice: number;
  readonly payers: ReadonlyMap<PayerKind, Counted>;
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
  shadow: {
    spoke: plus(one.shadow.spoke, other.shadow.spoke),
    quiet: plus(one.shadow.quiet, other.shadow.quiet),
    missing: sumOf(one.shadow.missing, other.shadow.missing),
  },
});

const intervalsOf = (told: Readonly<Record<string, Told>> = {}): Map<string, Interval> =>
  new Map(Object.entries(told).map(([name, one]) => [name, intervalOf(one)]));

function countsOfTold({ fixed, read, unread, why = {}, missing, shadow }: ToldBranch): RuleCounts {
  return {
    fixed: intervalOf(fixed),
    read: intervalOf(read),
    unread: intervalOf(unread),
    why: new Map(Object.entries(why).map(([name, told]) => [name as Why, intervalOf(told)])),
    missing: intervalsOf(missing),
    shadow: {
      spoke: intervalOf(shadow?.spoke),
      quiet: intervalOf(shadow?.quiet),
      missing: intervalsOf(shadow?.missing),
    },
  };
}

/** What is being counted. */
class Counting implements Counted {
  readonly claims = new Map<string, Interval>();
  readonly rules = new Map<string, Map<string, RuleCounts>>();

  add(rule: string, week: string, more: RuleCounts): void {
    const weeks = this.rules.get(rule) ?? new Map<string, RuleCounts>();
    this.rules.set(rule, weeks.set(week, joinCounts(weeks.get(week) ?? NOTHING, more)));
  }
}

/** Joins files of counts. A week of a biller counts once, in however many files it stands. */
export class Joiner {
  readonly #ids = new Set<string>();
  readonly #payers = new Map<PayerKind, Counting>();
  #twice = 0;

  add({ weeks }: CountsFile): void {
    for (const { week, id, groups } of weeks) {
      if (this.#ids.has(id)) {
        this.#twice += 1;
        continue;
      }
      this.#ids.add(id);
      for (const { payer, claims, rules } of groups) {
        const counting = this.#payers.get(payer) ?? new Counting();
        this.#payers.set(payer, counting);
        add(counting.claims, week, intervalOf(claims));
        for (const [branch, told] of Object.entries(rules))
          counting.add(branch.slice(0, branch.indexOf('#')), week, countsOfTold(told));
      }
    }
  }

  get joined(): Joined {
    // Plain, since it goes from a worker to its page.
    const payers = [...this.#payers].map(([payer, { claims, rules }]) => [payer, { claims, rules }] as const);
    return { weeks: this.#ids.size, twice: this.#twice, payers: new Map(payers) };
  }
}

/** What was counted of the claims of one kind of payer, or of all. */
export function countedOf({ payers }: Joined, payer?: PayerKind): Counted {
  const all = new Counting();
  for (const [kind, { claims, rules }] of payers) {
    if (payer !== undefined && kind !== payer) continue;
    for (const [week, more] of claims) add(all.claims, week, more);
    for (const [rule, weeks] of rules) for (const [week, more] of weeks) all.add(rule, week, more);
  }
  return all;
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
