import type { Finding } from '../lib/rules/types.ts';
import type { Trial } from '../lib/session/trial.ts';

/** What a trial makes of the findings at Submit. */
export interface TrialDiff {
  readonly goes: readonly Finding[];
  readonly comes: readonly Finding[];
  readonly stays: readonly Finding[];
  /** Facts that are missing only with what is tried. */
  readonly alsoMissing: readonly string[];
}

const keyOf = ({ rule, branch, line }: Finding): string => `${rule}#${branch}@${line ?? ''}`;

/** Compares what is found with what would be; what stays is said as it would be. */
export function diffOf(now: Trial, tried: Trial): TrialDiff {
  const before = new Set(now.findings.map(keyOf));
  const after = new Set(tried.findings.map(keyOf));
  return {
    goes: now.findings.filter((finding) => !after.has(keyOf(finding))),
    comes: tried.findings.filter((finding) => !before.has(keyOf(finding))),
    stays: tried.findings.filter((finding) => before.has(keyOf(finding))),
    alsoMissing: Object.keys(tried.notChecked).filter((missing) => !(missing in now.notChecked)),
  };
}
