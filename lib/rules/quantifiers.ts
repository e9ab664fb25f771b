import type { Frame } from './frame.ts';
import { isPending } from './operators.ts';
import type { Surroundings } from './references.ts';
import type { Test, Visitor } from './tree.ts';
import type { Truth } from './truth.ts';
import type { Over } from './types.ts';
import { leave, walkOf } from './walks.ts';

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
