/** The one protocol between the page's scripts, the background and Box24's own pages. */
import type { ContextValue } from '../facts/types.ts';
import type { BadgePlace } from '../overlay/types.ts';
import type { Finding, RulePack } from '../rules/types.ts';
import type { LiveState } from '../session/types.ts';
import type { TableData } from '../tables/types.ts';

/** Rows of the tables for some codes: `rows` lists them by table; a code without rows stands there with none. */
export interface RowsAnswer {
  readonly tables: readonly TableData[];
}

/** Requests answered by the background. */
export interface BackgroundApi {
  /** The sentinel saw a claim form in the sender's frame: inject the checker there. */
  formSeen(input: Record<string, never>): Promise<void>;
  rulePack(input: Record<string, never>): Promise<RulePack>;
  rowsFor(input: { readonly codes: readonly string[] }): Promise<RowsAnswer>;
  openPanel(input: Record<string, never>): Promise<void>;
  badgePlace(input: { readonly host: string; readonly place?: BadgePlace }): Promise<BadgePlace | null>;
  /** Injects sentinel and checker into the tab once (activeTab). */
  checkOnce(input: { readonly tabId: number }): Promise<void>;
}

/** Requests answered by the checker of a frame. */
export interface CheckerApi {
  live(input: Record<string, never>): Promise<LiveState | null>;
  answer(input: { readonly fact: string; readonly line?: number; readonly value: ContextValue | null }): Promise<void>;
  setPayer(input: { readonly kind: string }): Promise<void>;
  reveal(input: { readonly key: string }): Promise<void>;
  /** Everything about this frame's forms, as contract 3 prints it. */
  report(input: ReportInput): Promise<FormReport[]>;
}

/** What `check` adds to what the page shows. */
export interface ReportInput {
  readonly payer?: string;
  readonly today?: string;
  /** A context file's content. */
  readonly context?: unknown;
}

export interface FormReport {
  readonly portal: string | null;
  readonly payerKind: string;
  readonly payerReason: string;
  readonly claim: unknown;
  readonly reading: Readonly<Record<string, { value: string; selector: string; confidence: number; evidence: readonly string[] }>>;
  readonly verdict: { readonly checked: number; readonly notChecked: Readonly<Record<string, number>>; readonly findings: readonly Finding[] };
}
