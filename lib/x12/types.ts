import type { Claim } from '../claim/claim.ts';

/** Where something stands in a file. */
export interface Place {
  /** Number of the segment in the file, from 1; the interchange header is one. */
  readonly segment: number;
  /** Line of the file, from 1; many files are one long line. */
  readonly line: number;
  /** Characters before it in the file. */
  readonly offset: number;
}

/** The characters that part a file's text; each interchange states its own. */
export interface Separators {
  readonly element: string;
  readonly component: string;
  readonly terminator: string;
}

export interface Segment {
  /** Its name, `CLM`; what stands there in a damaged file. */
  readonly id: string;
  /** Its elements by their number: 1 is the first; 0 is the name. */
  readonly elements: readonly string[];
  readonly component: string;
  readonly place: Place;
  /** Set where the file ends before the segment does. */
  readonly unended?: true;
  /** Set where an interchange header has other widths than the standard says. */
  readonly odd?: true;
}

const FAULT_KINDS = [
  // The whole file or one of its claim batches.
  'not-x12',
  'no-claims',
  'other-transaction',
  'institutional',
  'dental',
  'other-version',
  // The envelope.
  'odd-header',
  'missing-end',
  'wrong-count',
  'wrong-control',
  'out-of-envelope',
  'cut-off',
  // Segments and elements.
  'no-segment',
  'unknown-segment',
  'out-of-place',
  'wrong-parent',
  'missing-element',
  'unreadable-element',
  'missing-segment',
] as const;
/** What kind of thing is wrong with a file. Texts: `x12.<kind>`. */
export type FaultKind = (typeof FAULT_KINDS)[number];

/** Something in a file that is not as an 837P has it. It holds no value of a claim. */
export interface X12Fault {
  readonly kind: FaultKind;
  /** The segment or element: `SV1`, `SV102`. */
  readonly at: string;
  readonly place: Place;
  /** What is stated and what is there, where both are counts or versions. */
  readonly stated?: string;
  readonly found?: string;
}

/** One claim of a file. */
export interface X12Claim {
  readonly claim: Claim;
  /** Where its CLM segment stands. */
  readonly place: Place;
  /** What is wrong with its own segments. */
  readonly faults: readonly X12Fault[];
}

/** What a reader tells, in the order of the file: claims, and faults that belong to no claim. */
export type X12Event =
  | { readonly kind: 'claim'; readonly claim: X12Claim }
  | { readonly kind: 'fault'; readonly fault: X12Fault };
