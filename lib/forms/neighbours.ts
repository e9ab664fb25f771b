import type { Assigned } from './assign.ts';
import type { Candidate } from './classify.ts';
import type { Judged } from './lines.ts';

/** Units in document order, and what has been decided of them; a lookalike is decided to be nothing. */
export interface Row {
  readonly members: readonly Judged[];
  readonly taken: Map<Judged, Assigned | undefined>;
  /** By generic path. */
  readonly used: Map<string, Assigned>;
}

/** The fields that were decided, in the order of the page. */
export const fieldsOf = ({ taken }: Pick<Row, 'taken'>): Assigned[] =>
  [...taken.values()]
    .filter((one) => one !== undefined)
    .sort((a, b) => a.judged.unit.order - b.judged.unit.order);

/** How sure a field is that only its place among surer ones names. */
const BY_SEQUENCE = 0.62;

/** Decides what a box is by its neighbours. */
export function nameBy(
  { taken, used }: Row,
  judged: Judged,
  path: string,
  seen: string,
  { evidence, score }: Pick<Candidate, 'evidence' | 'score'> = { evidence: [], score: 0 },
): Assigned {
  const assigned: Assigned = {
    judged,
    path,
    stage: 'repaired',
    confidence: evidence.length > 0 ? Math.min(score, BY_SEQUENCE + BACKED) : BY_SEQUENCE,
    evidence: [...evidence, { source: 'sequence', seen, score: BY_SEQUENCE }],
  };
  taken.set(judged, assigned);
  used.set(path, assigned);
  return assigned;
}
/** How much surer it is where the captions say so, too. */
const BACKED = 0.2;
