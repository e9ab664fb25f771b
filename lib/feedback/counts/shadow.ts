import { type Interval, plus, shareOf, total } from './interval.ts';
import { type Counted, joinCounts, NOTHING, type ShadowCounts } from './join.ts';

/** A rule that is tried out, over all weeks in which it was. */
export interface ShadowLine {
  readonly rule: string;
  readonly counts: ShadowCounts;
  /** Claims that were sent while it was tried out. */
  readonly claims: Interval;
  /** On which share of them it would have spoken; what it could not check counts as if it had said nothing. */
  readonly share: Interval | undefined;
}

/** The rules that were tried out, those first that would have spoken most often. */
export function shadowLines({ rules }: Counted): ShadowLine[] {
  return [...rules]
    .flatMap(([rule, weeks]): ShadowLine[] => {
      const counts = [...weeks.values()].reduce(joinCounts, NOTHING).shadow;
      const silent = plus(counts.quiet, total([...counts.missing.values()]));
      const claims = plus(counts.spoke, silent);
      return claims.high === 0 ? [] : [{ rule, counts, claims, share: shareOf(counts.spoke, silent) }];
    })
    .toSorted((a, b) => (b.share?.high ?? 0) - (a.share?.high ?? 0) || (a.rule < b.rule ? -1 : 1));
}
