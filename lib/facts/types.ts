import type { Claim, PayerKind, Scalar } from '../claim/claim.ts';
import type { Tables } from '../tables/types.ts';

/** Where a fact came from. */
export type Provenance =
  | 'page'
  | 'earlier step'
  | 'other frame'
  | 'table'
  | 'profile'
  | 'answer'
  | 'memory'
  | 'derived'
  | 'assumed';

/** Why a fact is unknown. `pending` is on its way and is drawn and counted nowhere. */
export type UnknownReason =
  | 'absent'
  | 'unreadable'
  | 'pending'
  | 'not-answered'
  | 'outside-table-dates'
  | 'incomplete'
  | 'no-payer-parameter';

/** One earlier service line of the same patient, any supplier; names as in a context file. */
export interface HistoryLine {
  readonly date: string;
  readonly dateTo?: string;
  readonly procedureCode: string;
  readonly modifiers?: readonly string[];
  readonly units?: number;
  readonly daysSupply?: number;
  /** false = denied or still open; left out = paid. */
  readonly paid?: boolean;
  readonly paidAmount?: number;
  readonly supplierNpi?: string;
}

/** An earlier line that was sent from this computer, with what was said of its papers that may hold for later months of the item. */
export interface RememberedLine extends HistoryLine {
  readonly papers?: Readonly<Record<string, ContextValue>>;
}

/** What is known of earlier lines: not looked up (`undefined` in {@link Context}), or a list that may be partial. */
export interface History {
  readonly entries: readonly HistoryLine[];
  readonly complete: boolean;
  /** Only claims that were sent from this computer: what rests on it says so, and speaks quietly. */
  readonly seenHere?: true;
}

export type ContextValue = Scalar | readonly string[];

/** What the screen does not show: answers of the biller, a context file, parameters of the payer. */
export interface Context {
  /** `rentalMonth`, `auth.codes`, … : names of design's context fields, canonical values (money in cents). */
  readonly values: Readonly<Record<string, ContextValue>>;
  /** Values for one line, by index; they win over `values` for that line. */
  readonly lineValues: Readonly<Record<number, Readonly<Record<string, ContextValue>>>>;
  readonly history?: History;
  /** Parameters of the payer: `followsFFSModifiers`, `authThreshold`, `alsoApplies`, … */
  readonly profile: Readonly<Record<string, ContextValue>>;
}

export interface Payer {
  readonly kind: PayerKind;
  /** One clause for "Checked as … because …". */
  readonly reason: string;
  /** Which payer of the kind it is, by its file in the pack; left out where only the kind is known. */
  readonly id?: string;
}

/**
 * Where the fields come from that another frame or an earlier step holds, by path: `priorAuthNumber`, `diagnoses`,
 * `attachments`, `lines[0].charge`; `lines` when none of the lines is on this page.
 */
export type Elsewhere = ReadonlyMap<string, 'earlier step' | 'other frame'>;

/** Everything that a check may know. Same inputs, same verdict. */
export interface FactInputs {
  readonly claim: Claim;
  /** Where parts of the claim come from that are not on this page; left out when all of it is. */
  readonly elsewhere?: Elsewhere;
  readonly payer: Payer;
  readonly tables: Tables;
  readonly context: Context;
  /** The day of submission, `YYYY-MM-DD`. */
  readonly today: string;
}

export type FactType =
  | 'text'
  | 'code'
  | 'codes'
  /** Names of papers, in English, as rules and answers know them. */
  | 'papers'
  | 'enum'
  | 'number'
  | 'money'
  | 'date'
  | 'boolean'
  | 'interval';

/** An interval of dates, both ends included; an open end is left out. */
export interface DateInterval {
  readonly from?: string;
  readonly to?: string;
}

/**
 * A fact at one place (claim or line).
 * A list fact that is not `complete` may hold more than is seen: its members are certain, its absences are not.
 */
export type FactValue =
  | {
      readonly state: 'known';
      readonly value: Scalar | readonly string[] | DateInterval;
      readonly complete?: boolean;
      readonly from: Provenance;
    }
  | { readonly state: 'blank'; readonly from: Provenance }
  | {
      readonly state: 'unknown';
      readonly reason: UnknownReason;
      /** What would settle it: a field path without line number (`line.modifiers`), `ctx.<name>`, `profile.<name>`, `table.<name>` or `history`. */
      readonly missing: string;
      readonly raw?: string;
    };

/**
 * Where a fact stands: once on the claim, or on every line.
 * `either`: a value for the claim that a line may override (`ctx.deliveryDate`); asked at a line, the line's own wins.
 */
export type FactPlace = 'claim' | 'line' | 'either';

/** One named value that rules may ask about. */
export interface FactDefinition {
  /** `line.rentalMonth`, `claim.lineSum`, `priorAuthNumber`, `ctx.orderDate`. */
  readonly name: string;
  readonly type: FactType;
  readonly place: FactPlace;
  /** Members of an enum; rules that compare with anything else are refused. */
  readonly values?: readonly string[];
  readonly unit?: string;
  /** Names of the facts, fields and tables it is worked out from. */
  readonly from: readonly string[];
  readonly phi: boolean;
  /** Works the fact out. Pure. `line` is -1 for claim facts. */
  readonly derive: (scope: FactScope, line: number) => FactValue;
}

/** Looks facts up, each worked out at most once for one set of inputs. */
export interface FactScope {
  readonly inputs: FactInputs;
  /** The lines of the claim. Whoever asks for them looks beyond a line of its own: what comes of it holds until any line changes. */
  readonly lines: FactInputs['claim']['lines'];
  /**
   * @param name a fact's name
   * @param line index of the line, -1 for claim facts
   * @throws when no fact has that name (rules are checked against the names when they are compiled)
   */
  get(name: string, line: number): FactValue;
}
