import type { Fault, Severity } from '../rules/types.ts';
import type { Loudness } from './types.ts';

/**
 * Where the biller is with what a finding speaks of.
 * - `untouched`: a line that nobody has begun
 * - `typing`: the cursor is in a field that the finding uses
 * - `left`: its values are complete and left, its line is not settled
 * - `settled`: its line is settled
 * - `committed`: the page has taken the line (Add pressed, row of text)
 * - `owed`: the cursor is in the very field that lacks a value for a settled line or the claim
 * - `prefilled`: the portal filled it and the biller did not touch it
 * - `leaving`: Next was pressed on the step that holds it
 * - `earlier`: what it speaks of stands in an earlier step
 * - `review`: the page shows the whole claim and lets nothing be changed
 * - `submit`: Submit was pressed
 */
export const MOMENTS = [
  'untouched',
  'typing',
  'left',
  'settled',
  'committed',
  'owed',
  'prefilled',
  'leaving',
  'earlier',
  'review',
  'submit',
] as const;
export type Moment = (typeof MOMENTS)[number];

export interface Speaker {
  readonly fault: Fault;
  readonly severity: Severity;
  readonly status: 'failed' | 'not-checked';
  /** Something was taken for granted; such a finding is not loud before Submit. */
  readonly assumed: boolean;
  /** It rests on earlier claims that this computer remembers: never loud, since they are a part of the story. */
  readonly remembered: boolean;
}

/** The columns of docs/show-when.md, in its order. */
export const COLUMNS = [
  'value',
  'contradiction',
  'missing-on-line',
  'missing-on-claim',
  'between-lines',
  'not-checked',
  'remembered',
  'info',
  'total',
] as const satisfies readonly (Fault | 'not-checked' | 'remembered' | 'info')[];

/**
 * Of each moment a letter for each column: silent, count, quiet, loud, or red, which is loud for will-deny and quiet for
 * the rest.
 */
const TABLE: Readonly<Record<Moment, string>> = {
  untouched: 'sssssssss',
  typing: 'sssssssss',
  left: 'rrsssssss',
  settled: 'rrqqrcqcs',
  committed: 'rrrqrcqcq',
  owed: 'rrqlqcqcs',
  prefilled: 'qqqqqcqcs',
  leaving: 'llrlrcqcq',
  earlier: 'qqqqqcqcq',
  review: 'lllllcqcl',
  submit: 'rrrrrcqcr',
};

/**
 * How loudly a finding may speak at a moment, before the budget of the claim is looked at.
 * Loudness follows moment and severity: `review` is never louder than quiet.
 */
export function loudnessOf(speaker: Speaker, moment: Moment): Loudness {
  const { fault, severity, status, assumed, remembered } = speaker;
  const column =
    status === 'not-checked' ? status : severity === 'info' ? severity : remembered ? 'remembered' : fault;
  const cell = TABLE[moment][COLUMNS.indexOf(column)];
  if (cell === 's') return 'silent';
  if (cell === 'c') return 'count';
  const mayBeLoud = cell === 'l' ? severity !== 'review' : cell === 'r' && severity === 'will-deny';
  return mayBeLoud && !(assumed && moment !== 'submit') ? 'loud' : 'quiet';
}
