/** What the bench asks of another rule engine. */
import type { Formula, Value } from './comparisons.ts';

/** Facts of a line, worked out beforehand: `null` is blank. */
export type LineFacts = Readonly<Record<string, Value | null>>;

export interface Branch {
  readonly id: string;
  readonly formula: Formula;
}

/** An engine with all branches in it, as ready as it gets. */
export interface Peer {
  readonly name: string;
  /** How it was made ready, and what it was given. */
  readonly how: string;
  /**
   * Brings the facts of a line into the shape that it takes them in; that is not timed.
   * @returns asks it which branches hold
   */
  readonly take: (facts: LineFacts) => () => readonly string[] | Promise<readonly string[]>;
}

/** `{ 'line.units': 1 }` as `{ line: { units: 1 } }`, which is how languages with paths want it. */
export function nested(facts: LineFacts): Readonly<Record<string, unknown>> {
  const tree: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(facts)) {
    const steps = name.split('.');
    const last = steps.pop() ?? name;
    let at = tree;
    for (const step of steps) {
      at[step] ??= {};
      at = at[step] as Record<string, unknown>;
    }
    at[last] = value;
  }
  return tree;
}
