/** How right the rules are on the test claims: per rule, over all, and the claims that came out otherwise. */
import type { Judged } from './corpus.ts';

/** Findings that were expected and came, were expected and did not come, came and were not expected. */
export interface Counts {
  right: number;
  missing: number;
  false: number;
}

export interface ClaimFault {
  readonly id: string;
  readonly missing: readonly string[];
  readonly false: readonly string[];
}

export interface ClaimFigures {
  readonly claims: number;
  readonly clean: number;
  readonly all: Counts;
  readonly byRule: ReadonlyMap<string, Counts>;
  /** Clean claims on which something was found. */
  readonly falseAlarms: readonly string[];
  readonly faults: readonly ClaimFault[];
}

/** What of `these` is not in `those`, each as often as it is over. */
function beyond(these: readonly string[], those: readonly string[]): string[] {
  const left = [...those];
  return these.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What one claim lacks and what is too much. */
export function faultOf({ claim, found }: Judged): ClaimFault {
  return { id: claim.id, missing: beyond(claim.expect, found), false: beyond(found, claim.expect) };
}

export function claimFigures(judged: readonly Judged[]): ClaimFigures {
  const all: Counts = { right: 0, missing: 0, false: 0 };
  const byRule = new Map<string, Counts>();
  const count = (findings: readonly string[], kind: keyof Counts) => {
    for (const finding of findings) {
      const rule = finding.split('#')[0] ?? finding;
      const counts = byRule.get(rule) ?? { right: 0, missing: 0, false: 0 };
      byRule.set(rule, counts);
      counts[kind] += 1;
      all[kind] += 1;
    }
  };
  const faults = judged.map((one) => {
    const fault = faultOf(one);
    count(beyond(one.found, fault.false), 'right');
    count(fault.missing, 'missing');
    count(fault.false, 'false');
    return fault;
  });
  const clean = judged.filter(({ claim }) => claim.expect.length === 0);
  return {
    claims: judged.length,
    clean: clean.length,
    all,
    byRule: new Map([...byRule].sort(([one], [other]) => one.localeCompare(other))),
    falseAlarms: clean.filter(({ found }) => found.length > 0).map(({ claim }) => claim.id),
    faults: faults.filter((fault) => fault.missing.length + fault.false.length > 0),
  };
}

/** Share of what was expected that was found. @returns 0 to 1 */
export const recallOf = ({ right, missing }: Counts): number => share(right, missing);
/** Share of what was found that was expected. @returns 0 to 1 */
export const precisionOf = (counts: Counts): number => share(counts.right, counts.false);
const share = (right: number, wrong: number) => (right + wrong === 0 ? 1 : right / (right + wrong));
