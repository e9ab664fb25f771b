import type { PayerKind } from '../../claim/claim.ts';
import type { Reason } from '../../session/reasons.ts';

/** What became of a warning that spoke, apart from being put aside: mended, or left standing at Submit after its card was opened or without that. */
export const ENDS = ['fixed', 'read', 'unread'] as const;
export type End = (typeof ENDS)[number];

/** Why a warning was put aside, or the claim submitted in spite of it. */
export type Why = Reason | 'not-now';

/** What a rule that is tried out would have done on a claim; the parts do not overlap. */
export type ShadowEnd = 'spoke' | 'quiet' | `missing:${string}`;

/** One kind of thing that is counted of a branch. */
export type CountedAs = End | `why:${Why}` | `missing:${string}` | `shadow:${ShadowEnd}`;

/** `rule#branch|fixed`: what is counted. */
export type CellKey = `${string}#${string}|${CountedAs}`;

/** What happened on one day under one kind of payer and one version of the rules. Kept on this computer; holds nothing of a claim. */
export interface DayCounts {
  /** `YYYY-MM-DD` where the biller sits. */
  readonly day: string;
  readonly payer: PayerKind;
  readonly pack: string;
  readonly version: string;
  /** Claims that were sent. */
  readonly claims: number;
  /**
   * A claim counts a branch once for each line, or once where it speaks of the whole claim; a rule that is tried out once, whatever
   * it would have said.
   */
  readonly cells: Readonly<Partial<Record<CellKey, number>>>;
}

/** A week and its random number, which is told with it and with nothing else: it lets a week that was exported twice count once. */
export interface CountedWeek {
  /** Its Monday. */
  readonly week: string;
  readonly id: string;
}

/**
 * The least that is told as a number. A lead who knows that a biller had one oxygen claim that week must not learn from a file what
 * was wrong with it. CMS publishes no count of beneficiaries under 11 (CMS Cell Size Suppression Policy); these are counts of
 * warnings, without code, age or place, and go to the biller's own lead, who may see the claims: under 5 hides the single claim and
 * leaves the numbers of a small team readable.
 */
export const SMALLEST_CELL = 5;

/** A count as a file tells it: under the least, only that there were some. Nothing stands for none. */
export type Told = number | '<5';

/** What is told of one branch. Its parts do not overlap and no sum of them is told, so that none can be worked out from the others. */
export interface ToldBranch {
  readonly fixed?: Told;
  readonly read?: Told;
  readonly unread?: Told;
  readonly why?: Readonly<Partial<Record<Why, Told>>>;
  /** Lines on which it could not be checked, by the fact that was missing. */
  readonly missing?: Readonly<Record<string, Told>>;
  readonly shadow?: ToldShadow;
}

/** Claims on which a rule that is tried out would have spoken, would have said nothing, and could not decide, by the missing fact. */
export interface ToldShadow {
  readonly spoke?: Told;
  readonly quiet?: Told;
  readonly missing?: Readonly<Record<string, Told>>;
}

export interface ToldGroup {
  readonly payer: PayerKind;
  readonly pack: string;
  readonly version: string;
  readonly claims: Told;
  /** By `rule#branch`. */
  readonly rules: Readonly<Record<string, ToldBranch>>;
}

export interface ToldWeek extends CountedWeek {
  readonly groups: readonly ToldGroup[];
}

/** The file for the lead. */
export interface CountsFile {
  /** Version of this shape. */
  readonly box24Counts: 1;
  readonly weeks: readonly ToldWeek[];
}
