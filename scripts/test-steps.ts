/** What `npm test` runs, step by step. A step says how many of its checks passed and failed, and what was said. */
import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../lib/cli/browser.ts';
import { type Browser, BuildError, buildExtension, ensureBuilt } from '../lib/cli/build-extension.ts';
import { BROWSER_TESTS, LONG } from '../playwright.config.ts';
import { bundleFaults, bundleWeights, twinFaults } from './bundle-checks.ts';
import { storeFaults } from './package/store-checks.ts';
import { playwrightCount, type RunCount, vitestCount } from './test-reports.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const PACKAGES = path.join(ROOT, 'node_modules');
const REPORTS = path.join(ROOT, '.cache/test-reports');
/** Tests start our own commands many times: what the first one compiled is kept for those after it. */
const COMPILED = path.join(ROOT, '.cache/node');
/** The slowest step, the tests of the whole extension, takes a quarter of an hour beside the test pages; one that takes so long hangs. */
const STEP_LIMIT_MS = 30 * 60_000;

/** Switches of browser tests for which two workers are not right. */
const WORKERS: Readonly<Record<string, readonly string[]>> = {
  // `check` waits for pages to come to rest: two at a time leave a third of two cores idle.
  cli: ['--workers=3'],
  // Nearly all of it is one file, which reads four pages at a time, and the whole extension is tested beside it.
  forms: ['--workers=1'],
};

/** Which of a project's tests are left to a longer command: CONTRIBUTING.md says which one. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  cli: [`--grep-invert=${LONG}`],
  e2e: [`--grep-invert=${LONG}`],
};

/** Where a step is needed by none: it may go on until all have ended. */
const THE_END = 'the end';

export interface StepResult extends RunCount {
  /** What the step said; its end is shown when something failed. */
  readonly output: string;
  /** A few words for the step's line. */
  readonly note?: string;
}

export interface Step {
  readonly name: string;
  /** The first step that needs this one, or {@link THE_END}. Until then it goes on beside the others, having waited for the steps before it. */
  readonly until?: string;
  readonly run: () => Promise<StepResult>;
}

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly output: string;
}

/**
 * Runs a program with this Node to its end.
 * @param file its path, absolute or within node_modules
 */
async function runProgram(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [path.resolve(PACKAGES, file), ...args], {
    cwd: ROOT,
    env: { ...process.env, FORCE_COLOR: '0', NODE_COMPILE_CACHE: COMPILED, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: STEP_LIMIT_MS,
  });
  let stdout = '';
  let output = '';
  child.stdout.on('data', (part) => {
    stdout += String(part);
    output += String(part);
  });
  child.stderr.on('data', (part) => {
    output += String(part);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, output };
}

/** A step that is one check: it passes or fails as a whole. */
function oneCheck(passed: boolean, output: string, note?: string): StepResult {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, output, ...(note && { note }) };
}

function programStep(name: string, file: string, ...args: readonly string[]): Step {
  return {
    name,
    run: async () => {
      const { code, output } = await runProgram(file, args);
      return oneCheck(code === 0, output);
    },
  };
}

function buildStep(browser: Browser): Step {
  return {
    name: `build-${browser}`,
    run: async () => {
      try {
        if (browser === 'chrome') await ensureBuilt();
        else await buildExtension(browser);
        return oneCheck(true, '');
      } catch (error) {
        if (!(error instanceof BuildError)) throw error;
        return oneCheck(false, `${error.message}\n${error.output}`);
      }
    },
  };
}

async function importDirections(): Promise<StepResult> {
  const { stdout, output } = await runProgram('dependency-cruiser/bin/dependency-cruiser.mjs', [
    '--config',
    '--output-type',
    'json',
    'lib',
    'entrypoints',
    'components',
    'scripts',
    'test',
  ]);
  if (!stdout.startsWith('{')) return oneCheck(false, output);
  const { summary } = JSON.parse(stdout) as {
    readonly summary: {
      readonly totalCruised: number;
      readonly violations: readonly {
        readonly from: string;
        readonly to: string;
        readonly rule: { readonly name: string };
      }[];
    };
  };
  const faults = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} imports ${to}`);
  // TypeScript that it cannot read is skipped in silence.
  const inLib = globSync('lib/**/*.ts', { cwd: ROOT }).length;
  if (summary.totalCruised < inLib)
    faults.push(`Only ${summary.totalCruised} modules were looked at; lib alone has ${inLib}.`);
  return oneCheck(faults.length === 0, faults.join('\n'), `${summary.totalCruised} modules`);
}

/** Runs a test runner that writes a JSON report, and counts from that. */
async function runnerStep(
  name: string,
  file: string,
  args: (report: string) => readonly string[],
  env: (report: string) => Readonly<Record<string, string>>,
  count: (report: unknown) => RunCount,
): Promise<StepResult> {
  mkdirSync(REPORTS, { recursive: true });
  const report = path.join(REPORTS, `${name}.json`);
  rmSync(report, { force: true });
  const { code, output } = await runProgram(file, args(report), env(report));
  if (!existsSync(report)) return oneCheck(false, `${output}\n${name}: the runner wrote no report.`);
  const { passed, failed, unsteady = [] } = count(JSON.parse(readFileSync(report, 'utf8')));
  // A runner that ends badly without a failed test (an error outside of tests) has failed all the same.
  const note = unsteady.length > 0 && `at a second try only: ${unsteady.join(' · ')}`;
  return { passed, failed: code === 0 || failed > 0 ? failed : 1, output, ...(note && { note }) };
}

const unitTests = () =>
  runnerStep(
    'unit',
    'vitest/vitest.mjs',
    (report) => ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    () => ({}),
    vitestCount,
  );

const browserTests = (project: string) =>
  runnerStep(
    project,
    '@playwright/test/cli.js',
    () => [
      'test',
      `--project=${project}`,
      `--output=test-results/${project}`,
      '--reporter=line,json',
      ...(WORKERS[project] ?? []),
      ...(LEFT_OUT[project] ?? []),
    ],
    (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
    playwrightCount,
  );

/** Everything, cheapest first. */
export const STEPS: readonly Step[] = [
  programStep('prepare', 'wxt/bin/wxt.mjs', 'prepare'),
  programStep('format', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  programStep('lint', 'oxlint/bin/oxlint', '--type-aware', '--deny-warnings'),
  // Each of these three takes one core. Types are not looked up in packages that are only half there: they end before `pages`.
  { ...programStep('types', 'typescript/bin/tsc', '--noEmit', '--project', '.'), until: 'pages' },
  { name: 'imports', until: 'pages', run: importDirections },
  programStep('unused', 'knip/bin/knip.js', '--no-progress'),
  // Its minute of fetching packages leaves the processor to the unit tests.
  { ...programStep('pages', path.join(ROOT, 'test/forms/build.ts')), until: 'forms' },
  { name: 'unit', run: unitTests },
  buildStep('chrome'),
  buildStep('firefox'),
  {
    name: 'bundle',
    run: async () => {
      const folders = ['chrome-mv3', 'firefox-mv3'].map((name) => path.join(ROOT, '.output', name));
      const [chrome = '', firefox = ''] = folders;
      const faults = folders.flatMap((folder) => [...bundleFaults(folder), ...storeFaults(folder)]);
      faults.push(...twinFaults(chrome, firefox));
      return oneCheck(faults.length === 0, faults.join('\n'), bundleWeights(chrome));
    },
  },
  {
    name: 'browser',
    run: async () => {
      const browser = await findBrowser();
      return oneCheck(true, '', browser);
    },
  },
  // Both sides of a ratio are timed in turn; the test pages that are bundled meanwhile weigh on both.
  programStep('ratios', path.join(ROOT, 'test/bench/ratios.ts')),
  ...BROWSER_TESTS.map((project) => ({
    name: project,
    // It waits for pages to come to rest, and its one worker leaves a core.
    ...(project === 'forms' && { until: THE_END }),
    run: () => browserTests(project),
  })),
];
