import type { Frame } from './frame.ts';
import { isPending } from './operators.ts';
import type { Test, Visitor } from './tree.ts';
import type { Truth } from './truth.ts';
import { leave, type Walk } from './walks.ts';

/** What one member must be to decide, and the answer then; the other answer needs all members. */
const DECISIVE = {
  some: { member: 1, answer: 1, otherwise: 0 },
  none: { member: 1, answer: 0, otherwise: 1 },
  every: { member: 0, answer: 0, otherwise: 1 },
} as const;

/** The members of a list, and what is asked of each. */
export interface Members {
  readonly whole: Walk;
  /** Through the members that `where` does not rule out from the start. */
  readonly walk: Walk;
  readonly where: Test;
}

/**
 * `some`, `none` and `every`, in an open world: a list that may have more members can prove that something is there,
 * never that nothing is.
 */
export function compileQuantifier(
  kind: keyof typeof DECISIVE,
  { whole, walk: narrow, where }: Members,
  assume?: boolean,
): Test {
  const { member, answer, otherwise } = DECISIVE[kind];
  // One member of which it is false decides `every`.
  const walk = kind === 'every' ? whole : narrow;
  const test = where.test;
  const judge = (frame: Frame): Truth => {
    let truth: Truth = otherwise;
    for (const at of walk.places(frame)) {
      if (!walk.enter(frame, at)) continue;
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
  /** Visits the members of one truth. @param isEnough one of them, rather than all */
  const visit = (frame: Frame, wanted: Truth, visitor: Visitor, isEnough = false): void => {
    const through = wanted === 0 ? whole : walk;
    for (const at of through.places(frame)) {
      if (!through.enter(frame, at) || test(frame) !== wanted) continue;
      where.deciders(frame, visitor, wanted);
      if (isEnough) break;
    }
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
        visit(frame, member, visitor, true);
      } else if (where.assumes) {
        // No single member decided; only what was taken for granted on the way is worth telling.
        visit(frame, member === 1 ? 0 : 1, assumedOnly(visitor));
      }
    },
    assumes: assumed !== undefined || where.assumes,
    ofLine: true,
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
