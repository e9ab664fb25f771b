import type { RedactedFinding } from '../rules/types.ts';

/** What may be wrong with a warning. */
export const WRONGS = ['on-file', 'payer-differs', 'misread', 'paid-before', 'outdated', 'other'] as const;

/** What a biller says of a warning that is wrong. */
export interface Wrong {
  readonly choice: (typeof WRONGS)[number];
  /** In the biller's own words; empty when they said no more. Stays on this computer. */
  readonly comment: string;
}

/** What a note says of the line; nothing that tells whose it is. */
export interface NotedLine {
  /** HCPCS code; left out where none could be read. */
  readonly code?: string;
  readonly modifiers: readonly string[];
}

/** A note before it is kept. */
export interface WrongReport extends Wrong, NotedLine {
  /** Tells it from every other: one that is told twice, since the browser stopped the background with it, is kept once. */
  readonly id: string;
  readonly finding: RedactedFinding;
}

/** A note for the lead, as it is kept. */
export interface WrongNote extends WrongReport {
  /** The day it was written, `YYYY-MM-DD`. */
  readonly day: string;
}
