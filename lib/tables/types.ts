import type { Scalar } from '../claim/claim.ts';

export type TableRow = Readonly<Record<string, Scalar | readonly string[] | null>>;

/** One reference table as data: rows by code, each row with the dates between which it holds. */
export interface TableData {
  readonly name: string;
  /** What a person calls this edition, e.g. "CMS DMEPOS fee schedule, January 2026". */
  readonly edition: string;
  /** Service dates that this edition may be trusted for, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly until?: string;
  /** Where there is no `until`: why it does not age. */
  readonly ageless?: string;
  /** Set where what it says of a code is taken to hold after `until` too; a finding that rests on it then says so. */
  readonly holdsLater?: true;
  /** Set where rows of some codes only are here; a code that does not stand among them is then pending, not without a row. */
  readonly partial?: true;
  /** Rows by code; a code that was asked for and has no row stands there with an empty list. Columns `from` and `to` (both included, null = open), where present, date the row. */
  readonly rows: Readonly<Record<string, readonly TableRow[]>>;
  /** Set where rows are worked out when they are asked for (`rows` is empty then). A page gets the rows, never this. */
  readonly rowsOf?: (code: string) => readonly TableRow[];
}

/** What tables or sets were taken from, as a person calls it, and the last service date it may be trusted for, `YYYY-MM-DD`. */
export interface Edition {
  readonly edition: string;
  readonly until: string;
}

/** The edition of some named sets. Sets that do not age are of none. */
export interface SetEdition extends Edition {
  readonly sets: readonly string[];
}

/** What a look-up found. `pending`: the rows for that code have not arrived in this frame yet. */
export type Lookup =
  | { readonly state: 'row'; readonly row: TableRow }
  | { readonly state: 'none' }
  | { readonly state: 'pending' }
  | { readonly state: 'outside-dates'; readonly edition: string };

export interface Tables {
  /**
   * The row of a code that holds on a date.
   * Where rows differ by state, the row names its `states`: whether one of them is the patient's is for the caller to see.
   * @param on `YYYY-MM-DD`; left out, the latest row answers
   */
  lookup(table: string, code: string, on?: string): Lookup;
  /** All rows of a code whatever their dates, or undefined while they are pending. */
  rowsOf(table: string, code: string): readonly TableRow[] | undefined;
  /** Whether a code is in a named set (`CR`, `OXY_EQ`, …). @throws when no set has that name */
  inSet(set: string, code: string): boolean;
  edition(table: string): string;
  /** The edition of a table that goes on answering after its last day (`holdsLater`), for a date that is past it. */
  heldOver(table: string, on: string): Edition | undefined;
}

/** How Medicare pays for an item. */
export const PAYMENT_CATEGORIES = [
  'capped-rental',
  'routinely-purchased',
  'frequent-servicing',
  'oxygen',
  'lump-sum',
  'supply',
  'drug',
  'labor',
  'not-covered',
  'unknown',
] as const;
export type PaymentCategory = (typeof PAYMENT_CATEGORIES)[number];
