import type { PayerKind } from '../claim/claim.ts';
import type { Denial } from '../rules/types.ts';

/** Why payers turn DMEPOS claims away, the most common causes first; the last is what never gets past the front end. */
export const CAUSES = [
  'modifier',
  'same-or-similar',
  'documentation',
  'wrong-category',
  'rental-months',
  'prior-authorization',
  'base-equipment',
  'quantity',
  'refill',
  'ordering-practitioner',
  'facility-stay',
  'left-right',
  'diagnosis',
  'unbundling',
  'unlisted-code',
  'duplicate-payer-late',
  'liability',
  'front-end',
] as const;
export type Cause = (typeof CAUSES)[number];

export const LEVELS = ['easy', 'medium', 'hard'] as const;
export type Level = (typeof LEVELS)[number];

/** A value of a claim file or a context file, as YAML gives it. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };
/** Fields by their names, as in a claim file or a context file. */
export type PlainFields = Readonly<Record<string, Plain>>;

/** How a front end turns a claim back (277CA): category, status and whose value it is, as X12 codes. */
export interface Rejection {
  readonly category: string;
  readonly status: string;
  readonly entity?: string;
}

/** One error of a scenario, as a change of the claim that is right. */
export interface PlantedError {
  /** New values by path: `lines[0].modifiers`; of a whole line, `null` leaves it out. */
  readonly changes?: PlainFields;
  /** The same of what the supplier's file says. */
  readonly knows?: PlainFields;
  /** What the rules find of it, as `rule#branch@line` with lines from 1, 0 for the claim. */
  readonly finds: readonly string[];
  /** What the payer answers: exactly one of the two. */
  readonly denial?: Denial;
  readonly rejection?: Rejection;
}

export interface ScenarioSource {
  readonly title: string;
  readonly url?: string;
}

/** A claim to practise on, with what the payer says to it. One file each in `scenarios/`, or in a team's pack. */
export interface Scenario {
  /** The name of its file. */
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly causes: readonly Cause[];
  /** The day on which the claim is sent, `YYYY-MM-DD`: the scenario plays then, under the rules of that day. */
  readonly submitted: string;
  /** Of the cast. */
  readonly patient: string;
  readonly home: string;
  readonly payer: string;
  readonly orderedBy: string;
  /** What happened. */
  readonly story: string;
  /** The claim that is right, as in a claim file, beyond what patient, home, payer and practitioner say. */
  readonly claim: PlainFields;
  /** What the supplier's file says beside it, as in a context file. */
  readonly knows: PlainFields;
  readonly planted: readonly PlantedError[];
  /** What to take along. */
  readonly teaching: string;
  readonly sources: readonly ScenarioSource[];
  /** Who is in it beside the cast, or in somebody's place there. */
  readonly people?: Partial<Cast>;
}

export interface CastPayer {
  readonly name: string;
  readonly kind: PayerKind;
  readonly memberId: string;
}

/** Invented people, homes and payers, each by the name that scenarios call them. */
export interface Cast {
  readonly patients: Readonly<Record<string, PlainFields>>;
  readonly homes: Readonly<Record<string, PlainFields>>;
  readonly payers: Readonly<Record<string, CastPayer>>;
  readonly practitioners: Readonly<Record<string, PlainFields>>;
  readonly supplier: PlainFields;
}
