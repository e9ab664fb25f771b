import { NONE, total } from './interval.ts';
import { type Counted, joinCounts, NOTHING, type RuleCounts, sharesOf, spokeOf } from './join.ts';
import { weeksBetween } from './weeks.ts';

/** The share of warnings that must lead to a change or a justified answer for a rule to be worth its interruptions. */
export const ACCEPTANCE_FLOOR = 0.5;
/** A share of fewer warnings than these says nothing of a rule. */
const FEWEST_SPOKEN = 20;
/** A rule that said nothing for so many weeks fell silent; one that spoke in no week before them is new. */
export const SILENT_WEEKS = 4;
/** A rule that spoke in fewer weeks before speaks so rarely that its silence tells nothing. */
const FEWEST_WEEKS_SPOKEN = 2;
/** Claims went on where the silent weeks had at least this share of the claims that weeks had before. */
const WENT_ON = 0.5;

/** What a lead should look at first. */
export const FLAGS = ['silent', 'low', 'new'] as const;
export type Flag = (typeof FLAGS)[number];

/** One rule in the table. */
export interface RuleLine {
  readonly rule: string;
  readonly counts: RuleCounts;
  readonly weeks: ReadonlyMap<string, RuleCounts>;
  readonly flags: readonly Flag[];
}

/** The weeks of the files, those without claims in between included. */
export function weeksOf({ claims }: Pick<Counted, 'claims'>): string[] {
  const known = [...claims.keys()].sort();
  const [first] = known;
  const last = known.at(-1);
  return first === undefined || last === undefined ? [] : weeksBetween(first, last);
}

/** All rules that spoke or could not be checked, each with what is to be said of it. @param floorOf the acceptance floor of a rule */
export function ruleLines(
  counted: Counted,
  floorOf: (rule: string) => number = () => ACCEPTANCE_FLOOR,
): RuleLine[] {
  const weeks = weeksOf(counted);
  return [...counted.rules].flatMap(([rule, byWeek]): RuleLine[] => {
    const counts = [...byWeek.values()].reduce(joinCounts, NOTHING);
    // Of a rule that was only tried out nothing became.
    if (spokeOf(counts).high === 0 && counts.missing.size === 0) return [];
    const flags = flagsOf(counts, byWeek, { weeks, counted, floor: floorOf(rule) });
    return [{ rule, counts, weeks: byWeek, flags }];
  });
}

interface Setting {
  readonly weeks: readonly string[];
  readonly counted: Counted;
  readonly floor: number;
}

function flagsOf(counts: RuleCounts, byWeek: RuleLine['weeks'], { weeks, counted, floor }: Setting): Flag[] {
  const recent = weeks.slice(-SILENT_WEEKS);
  const earlier = weeks.slice(0, -SILENT_WEEKS);
  const spokeIn = (some: readonly string[]) =>
    some.filter((week) => spokeOf(byWeek.get(week) ?? NOTHING).low > 0).length;
  const flags: Flag[] = [];
  if (
    spokeIn(recent) === 0 &&
    spokeIn(earlier) >= FEWEST_WEEKS_SPOKEN &&
    wentOn(counted.claims, recent, earlier)
  )
    flags.push('silent');
  const accepted = sharesOf(counts).accepted;
  // Under the floor whatever the small cells hide: what may be above it is not accused.
  if (accepted && accepted.high < floor && spokeOf(counts).low >= FEWEST_SPOKEN) flags.push('low');
  if (earlier.length > 0 && spokeIn(earlier) === 0 && spokeIn(recent) > 0) flags.push('new');
  return flags;
}

function wentOn(claims: Counted['claims'], recent: readonly string[], earlier: readonly string[]): boolean {
  const perWeek = (some: readonly string[]) =>
    total(some.map((week) => claims.get(week) ?? NONE)).low / some.length;
  return earlier.length > 0 && perWeek(recent) >= WENT_ON * perWeek(earlier);
}
