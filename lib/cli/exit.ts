import type { FormReport } from '../messages/reading-types.ts';

/** How `check` ends. */
export const EXIT = {
  /** Something was checked and nothing above `info` failed. */
  fine: 0,
  /** Something failed. */
  failed: 1,
  badInput: 2,
  /** No claim form, or nothing could be checked. */
  nothing: 3,
  /** Not the input's fault: no browser, or a build that fails. Never 1, which would be a verdict. */
  broken: 4,
} as const;

/** How a check of these ends. */
export function exitCode(forms: readonly FormReport[]): number {
  const failed = forms.some((form) =>
    form.verdict.findings.some((one) => one.status === 'failed' && one.severity !== 'info'),
  );
  if (failed) return EXIT.failed;
  return forms.some((form) => form.verdict.checked > 0) ? EXIT.fine : EXIT.nothing;
}

/** How a check of a file ends that holds two such claims: one that failed, else one that was checked. */
export const worseOf = (one: number, other: number): number =>
  [EXIT.failed, EXIT.fine].find((code) => code === one || code === other) ?? EXIT.nothing;
