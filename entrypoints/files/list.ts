import { SEVERITIES, type Severity } from '../../lib/rules/types.ts';
import type { ClaimRow } from './protocol.ts';

/** Which claims are shown. */
export const SHOWN = ['all', 'found', ...SEVERITIES, 'faults', 'clean'] as const;
export type Shown = (typeof SHOWN)[number];

export interface ListQuery {
  readonly text: string;
  readonly show: Shown;
}

const RANKS = new Map<Severity | undefined, number>(SEVERITIES.map((severity, rank) => [severity, rank]));
const rankOf = ({ worst, faults }: ClaimRow): number =>
  RANKS.get(worst) ?? (faults > 0 ? SEVERITIES.length : SEVERITIES.length + 1);

/** The claims that a query asks for, worst first; those with malformed segments before those with nothing. */
export function listed(rows: readonly ClaimRow[], { text, show }: ListQuery): ClaimRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows
    .filter((row) => isShown(row, show) && words.every((word) => row.words.includes(word)))
    .sort((one, other) => rankOf(one) - rankOf(other) || one.id - other.id);
}

/** Whether a claim was read as a whole, and nothing was found. */
export const isClean = ({ worst, faults, checked }: ClaimRow): boolean =>
  worst === undefined && faults === 0 && checked > 0;

/** Whether no rule had to be left unchecked: only then has a claim its green tick. */
export const isWhole = ({ notChecked }: ClaimRow): boolean => notChecked === 0;

function isShown(row: ClaimRow, show: Shown): boolean {
  const { worst, faults } = row;
  if (show === 'all') return true;
  if (show === 'found') return worst !== undefined;
  if (show === 'faults') return faults > 0;
  return show === 'clean' ? isClean(row) : worst === show;
}
