import type { Scalar } from '../claim/claim.ts';

export type TableRow = Readonly<Record<string, Scalar | readonly string[] | null>>;

/** One reference table as data: rows by code, each row with the dates between which it holds. */
export interface TableData {
  readonly name: string;
  /** What a person calls this edition, e.g. "CMS DMEPOS fee schedule, January 2026". */
  readonly edition: string;
  /** Service dates that this edition may be trusted for, `YYYY-MM-DD`; no `until` = no known end. */
  readonly from?: string;
  readonly until?: string;
  /** Rows by code. Columns `from` and `to` (both included, null = open), where present, date the row. */
  readonly rows: Readonly<Record<string, readonly TableRow[]>>;
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
   * @param on `YYYY-MM-DD`; left out for tables without dates
   */
  lookup(table: string, code: string, on?: string): Lookup;
  /** All rows of a code whatever their dates, or undefined while they are pending. */
  rowsOf(table: string, code: string): readonly TableRow[] | undefined;
  /** Whether a code is in a named set (`CR`, `OXY_EQ`, …). @throws when no set has that name */
  inSet(set: string, code: string): boolean;
  edition(table: string): string;
}
