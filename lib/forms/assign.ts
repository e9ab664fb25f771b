import { type Candidate, THRESHOLD } from './classify.ts';
import type { Judged } from './lines.ts';
import type { Row } from './neighbours.ts';
import { type ControlPart, type Evidence, STAGES, type Stage } from './types.ts';

/** A decision: this unit holds this field. */
export interface Assigned {
  readonly judged: Judged;
  /** Generic path, `lines[i].charge`. */
  readonly path: string;
  /** The rung of the ladder on which it was decided. */
  readonly stage: Stage;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** Where the field is made of several units: their parts. */
  readonly parts?: readonly ControlPart[];
}

/** Fields of which there may be several, each in its own box. */
const LISTS = new Set([
  'lines[i].modifiers[j]',
  'lines[i].diagnosisPointers',
  'diagnoses[i]',
  'attachments[i].type',
  'attachments[i].transmission',
  'attachments[i].controlNumber',
]);
/** A unit whose best reading is taken by a surer one keeps its next reading only when that is nearly as good. */
const SECOND_CHOICE = 0.8;

/** In a row that is known to be a service line only line fields compete: a bare "From" is enough. */
const IN_LINE = 0.4;
/** An id alone is less than a caption: programmers name search boxes and fields alike. */
const LEAST_BY_TOKEN = 0.6;

const leastOf = ({ evidence, concept }: Candidate): number =>
  concept.scope !== 'line' && evidence.every(({ source }) => source === 'token') ? LEAST_BY_TOKEN : THRESHOLD;

/** A wish of a unit to be a field. */
export interface Bid {
  readonly judged: Judged;
  readonly candidate: Candidate;
}

const rungOf = ({ stage }: Candidate): number => STAGES.indexOf(stage);

/** What the surer rungs of the ladder decided of some units. */
export interface Decided extends Row {
  readonly scope: 'line' | 'claim';
  /** Wishes for a field that another unit has. */
  readonly later: readonly Bid[];
}

/**
 * Surer rungs are placed first, on each the best reading; a lookalike takes its unit out of the running. What only the
 * neighbours of a box name, says nothing of the page: it is worked out when there is a claim.
 */
export function decide(members: readonly Judged[], scope: 'line' | 'claim'): Decided {
  const bids: Bid[] = [];
  for (const judged of members) {
    const candidates = judged.verdict[scope];
    const best =
      candidates.find(({ concept, score }) => concept.path !== '' || score >= THRESHOLD)?.score ?? 0;
    for (const candidate of candidates) {
      // What only hints at a lookalike takes no box from the line.
      const inLine = candidate.concept.path === '' ? THRESHOLD : IN_LINE;
      if (
        candidate.score >= (scope === 'line' ? inLine : leastOf(candidate)) &&
        candidate.score >= best * SECOND_CHOICE
      )
        bids.push({ judged, candidate });
    }
  }
  bids.sort(
    (a, b) =>
      rungOf(a.candidate) - rungOf(b.candidate) ||
      b.candidate.score - a.candidate.score ||
      a.judged.unit.order - b.judged.unit.order,
  );

  const taken = new Map<Judged, Assigned | undefined>();
  const used = new Map<string, Assigned>();
  const later: Bid[] = [];
  const yielded: Bid[] = [];
  const take = ({ judged, candidate: { concept, stage, score: confidence, evidence } }: Bid) => {
    const assigned = { judged, path: concept.path, stage, confidence, evidence };
    taken.set(judged, assigned);
    used.set(concept.path, assigned);
  };
  for (const bid of bids) {
    const { judged, candidate } = bid;
    if (taken.has(judged)) continue;
    const { path } = candidate.concept;
    if (path === '') {
      taken.set(judged, undefined);
      continue;
    }
    if (used.has(path) && !LISTS.has(path)) {
      later.push(bid);
      continue;
    }
    const instead = scope === 'line' ? givesWay(bid, members, taken) : undefined;
    if (instead) {
      yielded.push({ judged, candidate: instead });
      continue;
    }
    take(bid);
  }
  for (const bid of yielded) if (!taken.has(bid.judged) && !used.has(bid.candidate.concept.path)) take(bid);
  return { members, taken, used, scope, later };
}

/** A box that may be something else leaves a field to one that may not, when that is nearly as likely. */
const NEARLY_AS_LIKELY = 0.15;
/** Rows with more boxes are no single line. */
const MOST_BOXES = 60;

/**
 * "Quantity" behind "NDC" is the drug's where another box of the line takes the units and nothing else.
 * @returns what the box is then
 */
function givesWay(
  { judged, candidate }: Bid,
  members: readonly Judged[],
  taken: ReadonlyMap<Judged, Assigned | undefined>,
): Candidate | undefined {
  const { path } = candidate.concept;
  if (LISTS.has(path) || members.length > MOST_BOXES) return undefined;
  const otherOf = (one: Judged) =>
    one.verdict.line.find(
      ({ concept, score }) => concept.path !== path && concept.path !== '' && score >= THRESHOLD,
    );
  const other = otherOf(judged);
  const isRival = (one: Judged) =>
    one !== judged &&
    !taken.has(one) &&
    one.verdict.line[0]?.concept.path === path &&
    one.verdict.line[0].score >= candidate.score - NEARLY_AS_LIKELY &&
    !otherOf(one);
  // "Units" beside "Unit type" is no other unit type.
  const isOthers = ({ verdict: { line } }: Judged) =>
    line[0]?.concept === other?.concept && (line[0]?.score ?? 0) > (other?.score ?? 0);
  return other && members.some(isRival) && !members.some(isOthers) ? other : undefined;
}
