/** What the panel shows of earlier claims, deadlines and papers. */
import type { PayerKind } from '../claim/claim.ts';
import type { RentalTimeline } from '../facts/rental-timeline.ts';
import type { MemoryTrouble } from '../memory/trouble.ts';
import type { Paper } from '../session/papers.ts';

/** Whether claims that are sent are remembered, and why not. */
export type MemoryState =
  | { readonly status: 'off' | 'forbidden' }
  | { readonly status: 'trouble'; readonly trouble: MemoryTrouble }
  /** How many lines of each kind of payer. */
  | { readonly status: 'on'; readonly counts: Readonly<Partial<Record<PayerKind, number>>> };

/** Until when a line can be filed. */
export interface Deadline {
  /** `YYYY-MM-DD` */
  readonly last: string;
  /** Days left, negative when it has passed. */
  readonly days: number;
}

/** What is known of a line beside what stands on it. */
export interface LineMemory {
  /** From dates of claims with its code that were sent from here, the latest first. */
  readonly seen: readonly string[];
  readonly rental?: RentalTimeline;
  readonly deadline?: Deadline;
}

/** What the panel shows of earlier claims, deadlines and papers. */
export interface ClaimMemory {
  readonly state: MemoryState;
  /** One for each line of the claim. */
  readonly lines: readonly LineMemory[];
  /** The papers that its rules and its payer ask for. */
  readonly papers: readonly Paper[];
}
