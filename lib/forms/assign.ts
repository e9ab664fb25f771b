import { type Candidate, THRESHOLD } from './classify.ts';
import type { Judged } from './lines.ts';
import { type ControlPart, type Evidence, STAGES, type Stage } from './types.ts';
import { captionWords } from './words.ts';

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
/** A second box under the same caption is the end of the range. */
const PAIRS: Readonly<Record<string, string>> = {
  'lines[i].dateFrom': 'lines[i].dateTo',
  'hospitalization.from': 'hospitalization.to',
};
/** How sure a field is that only its place among surer ones names. */
const BY_SEQUENCE = 0.62;
/** A unit whose best reading is taken by a surer one keeps its next reading only when that is nearly as good. */
const SECOND_CHOICE = 0.8;

/** In a row that is known to be a service line only line fields compete: a bare "From" is enough. */
const IN_LINE = 0.4;
/** An id alone is less than a caption: programmers name search boxes and fields alike. */
const LEAST_BY_TOKEN = 0.6;

const leastOf = ({ evidence, concept }: Candidate): number =>
  concept.scope !== 'line' && evidence.every(({ source }) => source === 'token') ? LEAST_BY_TOKEN : THRESHOLD;

interface Bid {
  readonly judged: Judged;
  readonly candidate: Candidate;
}

const rungOf = ({ stage }: Candidate): number => STAGES.indexOf(stage);

/** Surer rungs are placed first, on each the best reading; a lookalike takes its unit out of the running. */
export function assign(members: readonly Judged[], scope: 'line' | 'claim'): Assigned[] {
  const bids: Bid[] = [];
  for (const judged of members) {
    const candidates = judged.verdict[scope];
    const best = candidates[0]?.score ?? 0;
    for (const candidate of candidates) {
      if (
        candidate.score >= (scope === 'line' ? IN_LINE : leastOf(candidate)) &&
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
    const { stage, score: confidence, evidence } = candidate;
    const assigned = { judged, path, stage, confidence, evidence };
    taken.set(judged, assigned);
    used.set(path, assigned);
  }
  pairUp(later, taken, used);
  endRanges(members, taken, used);
  followLists(members, taken);
  return [...taken.values()]
    .filter((one) => one !== undefined)
    .sort((a, b) => a.judged.unit.order - b.judged.unit.order);
}

/** "Date(s) of service" over two boxes: the second one is the end. */
function pairUp(
  later: readonly Bid[],
  taken: Map<Judged, Assigned | undefined>,
  used: Map<string, Assigned>,
): void {
  for (const { judged, candidate } of later) {
    const { path } = candidate.concept;
    const end = PAIRS[path];
    const start = used.get(path);
    if (!end || !start || used.has(end) || taken.has(judged) || judged.unit.order < start.judged.unit.order)
      continue;
    const evidence: Evidence[] = [
      ...candidate.evidence,
      { source: 'sequence', seen: 'it follows the first date of service', score: BY_SEQUENCE },
    ];
    const assigned = {
      judged,
      path: end,
      stage: 'repaired' as const,
      confidence: Math.min(candidate.score, BY_SEQUENCE + 0.2),
      evidence,
    };
    taken.set(judged, assigned);
    used.set(end, assigned);
  }
}

/** A box that only says "to", right behind the start of a range, is its end. */
function endRanges(
  members: readonly Judged[],
  taken: Map<Judged, Assigned | undefined>,
  used: Map<string, Assigned>,
): void {
  for (const [path, end] of Object.entries(PAIRS)) {
    const start = used.get(path);
    const next = start && members[members.indexOf(start.judged) + 1];
    if (
      !next ||
      used.has(end) ||
      taken.get(next) ||
      next.unit.kind !== start.judged.unit.kind ||
      !saysTo(next)
    )
      continue;
    const assigned: Assigned = {
      judged: next,
      path: end,
      stage: 'repaired' as const,
      confidence: BY_SEQUENCE,
      evidence: [
        { source: 'sequence', seen: 'it says “to” behind the start of a range', score: BY_SEQUENCE },
      ],
    };
    taken.set(next, assigned);
    used.set(end, assigned);
  }
}

const saysTo = ({ unit }: Judged): boolean =>
  unit.captions.some(({ text }) => captionWords(text).words.join() === 'to');

/** Boxes that may follow the first of a list without a caption of their own. */
const FOLLOWERS: Readonly<Record<string, number>> = {
  'lines[i].modifiers[j]': 4,
  'lines[i].diagnosisPointers': 4,
  'diagnoses[i]': 12,
};

/** Boxes without a caption right behind the first of a list, alike in kind and size, go on with the list. */
function followLists(members: readonly Judged[], taken: Map<Judged, Assigned | undefined>): void {
  let run = 0;
  let last: Assigned | undefined;
  for (const judged of members) {
    const decided = taken.get(judged);
    if (decided && FOLLOWERS[decided.path]) {
      run = decided.path === last?.path ? run + 1 : 1;
      last = decided;
    } else if (
      last &&
      !taken.has(judged) &&
      run < (FOLLOWERS[last.path] ?? 0) &&
      isAlike(judged, last.judged)
    ) {
      run += 1;
      last = {
        judged,
        path: last.path,
        stage: 'repaired',
        confidence: BY_SEQUENCE,
        evidence: [
          { source: 'sequence', seen: 'it follows a box of the same kind and size', score: BY_SEQUENCE },
        ],
      };
      taken.set(judged, last);
    } else last = undefined;
  }
}

/** Boxes of one row that look alike differ by no more than this in width (CSS pixels). */
const SAME_WIDTH = 6;

function isAlike({ unit }: Judged, { unit: other }: Judged): boolean {
  const width = (box: { left: number; right: number }) => box.right - box.left;
  const isBare = !unit.captions.some(({ outer, text }) => !outer && captionWords(text).words.length > 0);
  return (
    isBare &&
    unit.kind === other.kind &&
    unit.maxLength === other.maxLength &&
    Math.abs(width(unit.box) - width(other.box)) <= SAME_WIDTH
  );
}

/**
 * Lets the same place of all lines vote: a caption that reaches only the first row names the column.
 * Lines of different make-up are left alone.
 */
export function vote(records: readonly { readonly members: readonly Judged[] }[]): void {
  const [first, ...others] = records;
  if (!first || others.some((other) => other.members.length !== first.members.length)) return;
  if (
    others.some((other) =>
      other.members.some((member, slot) => member.unit.kind !== first.members[slot]?.unit.kind),
    )
  )
    return;
  for (const slot of first.members.keys()) {
    const members = records.flatMap((record) => record.members[slot] ?? []);
    const pooled = new Map<string, Candidate>();
    for (const candidate of members.flatMap((member) => member.verdict.line)) {
      const known = pooled.get(candidate.concept.name);
      if (!known || candidate.score > known.score) pooled.set(candidate.concept.name, candidate);
    }
    const line = [...pooled.values()].sort((a, b) => b.score - a.score);
    for (const member of members) member.verdict = { ...member.verdict, line };
  }
}
