import type { ShownFinding } from '../lib/session/types.ts';

/** From this many lines on that one rule finds alike, all but the first are folded away: fewer are read faster than unfolded. */
const ALIKE = 3;

/** Findings that are shown as one: the first with all that is said of it, the others folded below it. */
export interface FindingGroup {
  readonly first: ShownFinding;
  /** In the order given; empty for a finding that stands by itself. */
  readonly others: readonly ShownFinding[];
}

/**
 * What the same branch of the same rule found on three lines or more, as one group. A claim of fifty lines that lacks one modifier
 * throughout has one thing to tell, not fifty.
 * @param findings as they are to be listed; a group stands where its first one stood
 */
export function groupFindings(findings: readonly ShownFinding[]): FindingGroup[] {
  const alike = new Map<string, ShownFinding[]>();
  for (const shown of findings) alike.set(causeOf(shown), [...(alike.get(causeOf(shown)) ?? []), shown]);
  return findings.flatMap((shown) => {
    const [first = shown, ...others] = alike.get(causeOf(shown)) ?? [];
    if (others.length + 1 < ALIKE) return [{ first: shown, others: [] }];
    return shown === first ? [{ first, others }] : [];
  });
}

function causeOf({ finding: { rule, branch } }: ShownFinding): string {
  return `${rule}#${branch}`;
}

/**
 * Numbers of lines as people say them: `2–4, 9`.
 * @param lines indexes of lines, from 0, ascending
 */
export function lineNumbers(lines: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && line === last.to + 1) last.to = line;
    else runs.push({ from: line, to: line });
  }
  return runs
    .map(({ from, to }) =>
      to === from ? `${from + 1}` : `${from + 1}${to - from > 1 ? '–' : ', '}${to + 1}`,
    )
    .join(', ');
}
