/** Counts out of the reports that test runners write themselves. */

export interface RunCount {
  readonly passed: number;
  readonly failed: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly errors: readonly unknown[];
}

/**
 * Counts of a vitest run.
 * @param report its JSON report
 * @returns a file that could not be loaded counts as one failed; a run in which no test ran has failed
 */
export function vitestCount(report: unknown): RunCount {
  const { numPassedTests, numFailedTests, testResults } = report as VitestReport;
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return atLeastOne(numPassedTests, numFailedTests + unloaded.length);
}

/**
 * Counts of a Playwright run.
 * @param report its JSON report
 * @returns an error outside of tests counts as one failed, and so does a test that failed before it passed; a run in which no test ran has failed
 */
export function playwrightCount(report: unknown): RunCount {
  const { stats, errors } = report as PlaywrightReport;
  return atLeastOne(stats.expected, stats.unexpected + stats.flaky + errors.length);
}

/** Silence is not success. */
function atLeastOne(passed: number, failed: number): RunCount {
  return { passed, failed: passed + failed === 0 ? 1 : failed };
}
