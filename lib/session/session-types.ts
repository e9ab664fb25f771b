import type { Claim } from '../claim/claim.ts';
import type { Context } from '../facts/types.ts';
import type { PortalHealth } from '../portals/types.ts';
import type { Rulebook } from '../rules/compile.ts';
import type { RuleNeeds } from '../rules/rules-for.ts';
import type { PayerData } from '../tables/payers.ts';
import type { LiveState } from './types.ts';

/** What one reading of the form gave. */
export interface SessionReading {
  readonly claim: Claim;
  readonly coverage: { readonly read: number; readonly seen: number };
  readonly unaddedInput: boolean;
  /** Paths of the fields that stand on this page. */
  readonly onPage: ReadonlySet<string>;
  /** Indexes of lines that the page has taken (rows of text). */
  readonly committed: ReadonlySet<number>;
  /** The portal profile that it was read with, and how much of it was found. */
  readonly portal?: Pick<PortalHealth, 'id' | 'found' | 'of' | 'lost'>;
  /** `review`: it shows the claim and lets nothing be changed; `step`: others follow. Left out: the claim is filled in here. */
  readonly page?: PageKind;
}
export type PageKind = 'review' | 'step';

export interface SessionOptions {
  readonly host: string;
  /** The rules for a claim; undefined while those of its payer are on their way. */
  readonly rulebookFor: (needs: RuleNeeds) => Rulebook | undefined;
  readonly payers: readonly PayerData[];
  /** Milliseconds that only go forward. */
  readonly now: () => number;
  /** Today, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** What is known beside the claim before the biller says anything: on the practice page the patient's file. */
  readonly file?: () => Context;
}

export interface Evaluation {
  readonly state: LiveState;
  /** Milliseconds until a line settles by itself; ask again then. */
  readonly again?: number;
}
