import type { FactValue } from '../facts/types.ts';
import type { Frame } from './frame.ts';
import { isPending } from './operators.ts';
import { refer, type Surroundings } from './references.ts';
import type { Test, Visitor } from './tree.ts';
import type { Truth } from './truth.ts';
import type { Over } from './types.ts';

/** How to go through the members of a list. */
interface Walk {
  size(frame: Frame): number;
  /** Puts the frame on a candidate. @returns false when it is no member */
  enter(frame: Frame, candidate: number): boolean;
  /** What is missing to see all members; undefined when all were seen. */
  open(frame: Frame): string | undefined;
}

const linesOpen = ({ scope }: Frame): string | undefined =>
  scope.inputs.claim.linesComplete ? undefined : 'lines';

/** Not looked up, or only what one desk has seen: nothing follows from what is not in it. */
const historyOpen = ({ scope }: Frame): string | undefined =>
  scope.inputs.context.history?.complete ? undefined : 'history';

function enterLine(frame: Frame, candidate: number): boolean {
  frame.item = candidate;
  frame.itemIsEarlier = false;
  return true;
}

function enterEarlier(frame: Frame, candidate: number): boolean {
  frame.item = candidate;
  frame.itemIsEarlier = true;
  return true;
}

const lineCount = ({ scope }: Frame): number => scope.inputs.claim.lines.length;

const lines: Walk = { size: lineCount, enter: enterLine, open: linesOpen };

const history: Walk = { size: (frame) => frame.history.length, enter: enterEarlier, open: historyOpen };

const diagnoses: Walk = {
  size: ({ scope }) => scope.inputs.claim.diagnoses.entries.length,
  enter: enterDiagnosis,
  open: ({ scope }) => (scope.inputs.claim.diagnoses.complete ? undefined : 'diagnoses'),
};

/** A blank box is no diagnosis; a box that was not seen may be one when there may be more than were seen. */
function enterDiagnosis(frame: Frame, candidate: number): boolean {
  frame.item = candidate;
  frame.itemIsEarlier = false;
  const { entries, complete } = frame.scope.inputs.claim.diagnoses;
  const entry = entries[candidate];
  return entry ? entry.state !== 'blank' : !complete && candidate >= 0;
}

const LETTERS = 'ABCDEFGHIJKL';

function lineDiagnoses(surroundings: Surroundings): Walk {
  const pointers = refer('line.diagnosisPointers', surroundings);
  const lettersOf = (fact: FactValue): readonly string[] =>
    fact.state === 'known' ? (fact.value as readonly string[]) : [];
  return {
    size: (frame) => lettersOf(pointers.read(frame)).length,
    enter: (frame, candidate) => {
      const letter = lettersOf(pointers.read(frame))[candidate] ?? '';
      return letter.length === 1 && enterDiagnosis(frame, LETTERS.indexOf(letter));
    },
    open: (frame) => {
      const fact = pointers.read(frame);
      if (fact.state === 'unknown') return fact.missing;
      return fact.state === 'known' && fact.complete === false ? pointers.name : undefined;
    },
  };
}

function walkOf(over: Over, surroundings: Surroundings): Walk {
  const { scope } = surroundings;
  if (scope === 'claim' && (over === 'otherLines' || over === 'earlierLines' || over === 'lineDiagnoses'))
    throw new Error(
      `"${over}" is seen from a line; a rule about the claim uses lines, history or diagnoses.`,
    );
  switch (over) {
    case 'lines':
      return lines;
    case 'otherLines':
      return {
        ...lines,
        enter: (frame, candidate) => candidate !== frame.line && enterLine(frame, candidate),
      };
    case 'earlierLines':
      return { ...lines, size: (frame) => frame.line };
    case 'history':
      return history;
    case 'claim+history':
      return {
        size: (frame) => lineCount(frame) + frame.history.length,
        enter: (frame, candidate) => {
          const own = lineCount(frame);
          return candidate < own ? enterLine(frame, candidate) : enterEarlier(frame, candidate - own);
        },
        open: (frame) => linesOpen(frame) ?? historyOpen(frame),
      };
    case 'diagnoses':
      return diagnoses;
    case 'lineDiagnoses':
      return lineDiagnoses(surroundings);
  }
}

/** What one member must be to decide, and the answer then; the other answer needs all members. */
const DECISIVE = {
  some: { member: 1, answer: 1, otherwise: 0 },
  none: { member: 1, answer: 0, otherwise: 1 },
  every: { member: 0, answer: 0, otherwise: 1 },
} as const;

/**
 * `some`, `none` and `every`, in an open world: a list that may have more members can prove that something is there,
 * never that nothing is.
 */
export function compileQuantifier(
  kind: keyof typeof DECISIVE,
  over: Over,
  where: Test,
  surroundings: Surroundings,
  assume?: boolean,
): Test {
  const walk = walkOf(over, surroundings);
  const { member, answer, otherwise } = DECISIVE[kind];
  const test = where.test;
  /** The first member of a truth, by its place among the candidates; leaves the frame on it. */
  const seek = (frame: Frame, wanted: Truth, start = 0): number => {
    const size = walk.size(frame);
    for (let i = start; i < size; i++) if (walk.enter(frame, i) && test(frame) === wanted) return i;
    return -1;
  };
  const leave = (frame: Frame): void => {
    frame.item = -1;
    frame.itemIsEarlier = false;
  };
  const judge = (frame: Frame): Truth => {
    let truth: Truth = otherwise;
    const size = walk.size(frame);
    for (let i = 0; i < size; i++) {
      if (!walk.enter(frame, i)) continue;
      const one = test(frame);
      if (one === member) {
        truth = answer;
        break;
      }
      if (one === undefined) truth = undefined;
    }
    leave(frame);
    return truth === otherwise && walk.open(frame) !== undefined ? undefined : truth;
  };
  const assumed: Truth = assume === undefined ? undefined : assume ? 1 : 0;
  /** Visits the members of one truth. */
  const visit = (frame: Frame, wanted: Truth, visitor: Visitor): void => {
    for (let at = seek(frame, wanted); at >= 0; at = seek(frame, wanted, at + 1))
      where.deciders(frame, visitor, wanted);
    leave(frame);
  };
  const isAssumed = (frame: Frame): boolean => {
    let pending = false;
    const watch: Visitor = {
      leaf: (references) => {
        pending ||= references.some((reference) => isPending(reference.read(frame)));
      },
      open: () => undefined,
    };
    visit(frame, undefined, watch);
    return !pending;
  };
  return {
    test: (frame) => {
      const truth = judge(frame);
      return truth === undefined && assumed !== undefined && isAssumed(frame) ? assumed : truth;
    },
    deciders: (frame, visitor) => {
      const truth = judge(frame);
      if (truth === undefined) {
        const taken = assumed !== undefined && isAssumed(frame);
        const missing = walk.open(frame);
        if (missing !== undefined) visitor.open(missing, taken);
        visit(frame, undefined, taken ? assuming(visitor) : visitor);
      } else if (truth === answer) {
        // One witness is enough.
        if (seek(frame, member) >= 0) where.deciders(frame, visitor, member);
        leave(frame);
      } else if (where.assumes) {
        // No single member decided; only what was taken for granted on the way is worth telling.
        visit(frame, member === 1 ? 0 : 1, assumedOnly(visitor));
      }
    },
    assumes: assumed !== undefined || where.assumes,
  };
}

/** Passes everything on as taken for granted. */
const assuming = (visitor: Visitor): Visitor => ({
  leaf: (references, frame) => visitor.leaf(references, frame, true),
  open: (missing) => visitor.open(missing, true),
});

const assumedOnly = (visitor: Visitor): Visitor => ({
  assumedOnly: true,
  leaf: (references, frame, assumed) => {
    if (assumed) visitor.leaf(references, frame, assumed);
  },
  open: (missing, assumed) => {
    if (assumed) visitor.open(missing, assumed);
  },
});
