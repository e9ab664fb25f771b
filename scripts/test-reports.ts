/** Counts out of the reports that test runners write themselves. */
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export interface RunCount {
  readonly passed: number;
  readonly failed: number;
  /** Tests that passed at a second try only: the name, and where and why the first one failed. */
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

interface Try {
  readonly error?: {
    readonly message?: string;
    readonly location?: { readonly file: string; readonly line: number };
  };
}

interface Suite {
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly { readonly status: string; readonly results?: readonly Try[] }[];
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
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'flaky')
      .map(({ results = [] }) => `${title}${reasonOf(results[0])}`),
  );
  return [...own, ...suites.flatMap(unsteadyIn)];
}

/** Its line and the first one of what was said: on another machine a failure seldom comes again. */
function reasonOf({ error }: Try = {}): string {
  if (!error) return '';
  const place = error.location ? `${path.basename(error.location.file)}:${error.location.line}` : '';
  const [said = ''] = stripVTControlCharacters(error.message ?? '').split('\n');
  return ` (${[place, said].filter(Boolean).join(' ')})`;
}

/** Silence is not success. */
function atLeastOne(passed: number, failed: number): RunCount {
  return { passed, failed: passed + failed === 0 ? 1 : failed };
}
