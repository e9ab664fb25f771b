import type { PreflightRecord, RecordFinding } from '../../memory/record.ts';
import type { Judged } from '../../session/shared.ts';
import type { CellKey, CountedAs, DayCounts, ShadowEnd } from './types.ts';

/** What a record does not say: what could not be checked, branch by branch. */
type Undecided = NonNullable<Judged['undecided']>;

/** What a claim is counted with besides its record. */
interface Setting {
  /** `YYYY-MM-DD` where the biller sits. */
  readonly day: string;
  /** `rule#branch` of the rules that judged it. */
  readonly branches: ReadonlySet<string>;
  /** What rules that are tried out would have done, each once. */
  readonly tried: readonly {
    readonly branch: string;
    readonly did: 'spoke' | 'quiet' | { readonly missing: string };
  }[];
}

const FACT = /^[A-Za-z]+(\.[A-Za-z]+)*$/;

/**
 * What one claim that was sent adds to the counts.
 * @param record what was checked of it
 * @param undecided branches that could not be checked; of those that are no rule's nothing is counted
 */
export function countsOf(
  record: PreflightRecord,
  undecided: Undecided,
  { day, branches, tried }: Setting,
): DayCounts {
  const cells: Partial<Record<CellKey, number>> = {};
  const add = (branch: string, as: CountedAs, count = 1) => {
    const key = `${branch}|${as}` as CellKey;
    cells[key] = (cells[key] ?? 0) + count;
  };
  for (const finding of record.findings) {
    // A note is never more than a number in the panel: nobody can act on it, or not.
    if (finding.severity !== 'info' && !finding.counted)
      add(`${finding.rule}#${finding.branch}`, endOf(finding));
  }
  for (const [branch, facts] of Object.entries(undecided))
    if (branches.has(branch))
      for (const [fact, count] of Object.entries(facts))
        if (FACT.test(fact)) add(branch, `missing:${fact}`, count);
  for (const { branch, did } of tried) add(branch, `shadow:${shadowEnd(did)}`);
  const { payer, pack } = record;
  return { day, payer: payer.kind, pack: pack.id, version: pack.version, claims: 1, cells };
}

const shadowEnd = (did: Setting['tried'][number]['did']): ShadowEnd =>
  typeof did === 'string' ? did : `missing:${did.missing}`;

function endOf({ outcome, reason, read }: RecordFinding): CountedAs {
  if (outcome === 'fixed') return 'fixed';
  if (outcome === 'overridden') return `why:${reason ?? 'not-now'}`;
  return read ? 'read' : 'unread';
}

/** Two counts of the same day, payer and version as one. */
export function addedTo(before: DayCounts | undefined, more: DayCounts): DayCounts {
  if (!before) return more;
  return { ...more, claims: before.claims + more.claims, cells: summed([before.cells, more.cells]) };
}

/** The sums of cells. */
export function summed(all: readonly DayCounts['cells'][]): DayCounts['cells'] {
  const sum: Partial<Record<CellKey, number>> = {};
  for (const cells of all)
    for (const [key, count = 0] of Object.entries(cells) as [CellKey, number | undefined][])
      sum[key] = (sum[key] ?? 0) + count;
  return sum;
}
