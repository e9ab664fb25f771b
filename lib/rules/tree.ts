import type { Frame } from './frame.ts';
import type { Reference } from './references.ts';
import type { Truth } from './truth.ts';

/** Told of everything that made a condition what it is. */
export interface Visitor {
  /**
   * A leaf.
   * @param assumed the leaf's facts do not decide it, and the rule says what to take for granted
   */
  leaf(references: readonly Reference[], frame: Frame, assumed: boolean): void;
  /** A quantifier whose list may have more members. @param missing what would show them all */
  open(missing: string, assumed: boolean): void;
  /** Set where only what was taken for granted is asked for: the rest need not be visited. */
  readonly assumedOnly?: true;
}

/** A condition ready to be judged. */
export interface Test {
  readonly test: (frame: Frame) => Truth;
  /**
   * Visits what the present answer, `truth`, rests on: the true leaves of a true `any`, the false ones of a false `all`,
   * and the undecided ones where nothing is decided.
   */
  readonly deciders: (frame: Frame, visitor: Visitor, truth: Truth) => void;
  /** Whether an `assume` stands anywhere inside. */
  readonly assumes: boolean;
  /** Whether it asks anything of the line, so that its answer on a member of a list may change from line to line. */
  readonly ofLine: boolean;
}

/** Whether something that the present answer of a condition rests on was taken for granted. */
export function restsOnAssumption(test: Test, frame: Frame, truth: Truth): boolean {
  if (!test.assumes) return false;
  let assumed = false;
  const visitor: Visitor = {
    assumedOnly: true,
    leaf: (_references, _frame, taken) => {
      assumed ||= taken;
    },
    open: (_missing, taken) => {
      assumed ||= taken;
    },
  };
  test.deciders(frame, visitor, truth);
  return assumed;
}
