import { type Interval, plus, shareOf, total } from './interval.ts';
import { type Counted, joinCounts, NOTHING, type ShadowCounts } from './join.ts';

/** How often a rule that is tried out would have spoken. */
interface ShadowSum {
  readonly counts: ShadowCounts;
  /** Claims that were sent while it was tried out. */
  readonly claims: Interval;
  /** On which share of them it would have spoken; what it could not check counts as if it had said nothing. */
  readonly share: Interval | undefined;
}

/** A rule that is tried out, over all weeks in which it was, and in each of them. */
export interface ShadowLine extends ShadowSum {
  readonly rule: string;
  /** By the Monday of a week, the oldest first. */
  readonly weeks: ReadonlyMap<string, ShadowSum>;
}

/** The rules that were tried out, those first that would have spoken most often. */
export function shadowLines({ rules }: Counted): ShadowLine[] {
  return [...rules]
    .flatMap(([rule, weeks]): ShadowLine[] => {
      const all = sumOf([...weeks.values()].reduce(joinCounts, NOTHING).shadow);
      if (all.claims.high === 0) return [];
      const each = [...weeks]
        .map(([week, counts]) => [week, sumOf(counts.shadow)] as const)
        .filter(([, { claims }]) => claims.high > 0)
        .toSorted(([one], [other]) => (one < other ? -1 : 1));
      return [{ rule, ...all, weeks: new Map(each) }];
    })
    .toSorted((a, b) => (b.share?.high ?? 0) - (a.share?.high ?? 0) || (a.rule < b.rule ? -1 : 1));
}

function sumOf(counts: ShadowCounts): ShadowSum {
  const silent = plus(counts.quiet, total([...counts.missing.values()]));
  return { counts, claims: plus(counts.spoke, silent), share: shareOf(counts.spoke, silent) };
}
