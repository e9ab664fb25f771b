import type { Fault, Severity } from '../rules/types.ts';
import type { Loudness } from './types.ts';

/**
 * Where the biller is with what a finding speaks of.
 * - `typing`: the cursor is in a field that the finding uses
 * - `left`: its values are complete and left, its line is not settled
 * - `settled`: its line is settled
 * - `committed`: the page has taken the line (Add pressed, row of text)
 * - `prefilled`: the portal filled it and the biller did not touch it
 * - `owed`: the cursor is in the very field that lacks a value for another line or the claim
 * - `submit`: Submit was pressed
 */
export type Moment = 'typing' | 'left' | 'settled' | 'committed' | 'prefilled' | 'owed' | 'submit';

export interface Speaker {
  readonly fault: Fault;
  readonly severity: Severity;
  readonly status: 'failed' | 'not-checked';
  /** Something was taken for granted; such a finding speaks one level lower until Submit. */
  readonly assumed: boolean;
}

/** `red` is loud for will-deny and quiet for the rest. */
type Cell = 'silent' | 'quiet' | 'loud' | 'red';

const TABLE: Readonly<Record<Moment, Readonly<Record<Fault, Cell>>>> = {
  typing: {
    value: 'silent',
    contradiction: 'silent',
    'missing-on-line': 'silent',
    'missing-on-claim': 'silent',
    'between-lines': 'silent',
    total: 'silent',
  },
  left: {
    value: 'red',
    contradiction: 'red',
    'missing-on-line': 'silent',
    'missing-on-claim': 'silent',
    'between-lines': 'silent',
    total: 'silent',
  },
  settled: {
    value: 'red',
    contradiction: 'red',
    'missing-on-line': 'quiet',
    'missing-on-claim': 'quiet',
    'between-lines': 'red',
    total: 'silent',
  },
  committed: {
    value: 'red',
    contradiction: 'red',
    'missing-on-line': 'red',
    'missing-on-claim': 'quiet',
    'between-lines': 'red',
    total: 'quiet',
  },
  prefilled: {
    value: 'quiet',
    contradiction: 'quiet',
    'missing-on-line': 'quiet',
    'missing-on-claim': 'quiet',
    'between-lines': 'quiet',
    total: 'silent',
  },
  owed: {
    value: 'red',
    contradiction: 'red',
    'missing-on-line': 'quiet',
    'missing-on-claim': 'loud',
    'between-lines': 'quiet',
    total: 'silent',
  },
  submit: {
    value: 'red',
    contradiction: 'red',
    'missing-on-line': 'red',
    'missing-on-claim': 'red',
    'between-lines': 'red',
    total: 'red',
  },
};

/**
 * How loudly a finding may speak at a moment, before the budget of the claim is looked at.
 * Loudness follows moment and severity: `review` is never louder than quiet, `info` and what was not checked never more
 * than a count.
 */
export function loudnessOf(speaker: Speaker, moment: Moment): Loudness {
  if (speaker.status === 'not-checked' || speaker.severity === 'info')
    return moment === 'typing' ? 'silent' : 'count';
  const cell = TABLE[moment][speaker.fault];
  if (cell === 'silent') return 'silent';
  const mayBeLoud =
    cell === 'loud' ? speaker.severity !== 'review' : cell === 'red' && speaker.severity === 'will-deny';
  if (!mayBeLoud) return 'quiet';
  return speaker.assumed && moment !== 'submit' ? 'quiet' : 'loud';
}
