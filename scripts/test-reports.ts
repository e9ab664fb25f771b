/** Counts out of the reports that test runners write themselves. */

export interface RunCount {
  readonly passed: number;
  readonly failed: number;
  /** Names of tests that passed at a second try only. */
  readonly unsteady?: readonly string[];
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
  readonly suites?: readonly Suite[];
}

interface Suite {
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
  readonly suites?: readonly Suite[];
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
 * @returns an error outside of tests counts as one failed; what failed before it passed has passed, and is named; a run in which no test ran has failed
 */
export function playwrightCount(report: unknown): RunCount {
  const { stats, errors, suites = [] } = report as PlaywrightReport;
  const unsteady = suites.flatMap(unsteadyIn);
  return {
    ...atLeastOne(stats.expected + stats.flaky, stats.unexpected + errors.length),
    ...(unsteady.length > 0 && { unsteady }),
  };
}

function unsteadyIn({ specs = [], suites = [] }: Suite): string[] {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...own.map(({ title }) => title), ...suites.flatMap(unsteadyIn)];
}

/** Silence is not success. */
function atLeastOne(passed: number, failed: number): RunCount {
  return { passed, failed: passed + failed === 0 ? 1 : failed };
}
