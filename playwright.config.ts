import { defineConfig } from '@playwright/test';

/** One project per folder under test/: `npx playwright test --project forms`. Only the last two need the bundled test pages. */
export const BROWSER_TESTS = ['overlay', 'cli', 'fuzz', 'forms', 'e2e'] as const;

/** Tag of tests of the whole extension and of `check` that `npm test` leaves to `npm run e2e`: of the same kind as others, and no promise to anybody. */
export const LONG = '@long';

export default defineConfig({
  testDir: 'test',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['line']],
  // What passes at a second try is counted as passed and named: a browser on a busy machine hiccups once in a thousand tests.
  retries: 1,
  // A test starts a browser of its own in about a second; a minute is a hang.
  timeout: 60_000,
  // What is waited for comes at once on a quiet machine; with ten programs for each core five seconds were too short.
  expect: { timeout: 10_000 },
  // A recording of each test costs a sixth of the time; `--trace=retain-on-failure` makes one where it helps.
  use: { trace: 'off', screenshot: 'only-on-failure' },
  projects: [
    { name: 'forms-build', testDir: 'test/forms', testMatch: 'build.setup.ts' },
    ...BROWSER_TESTS.map((name) => ({
      name,
      testDir: `test/${name}`,
      testMatch: '**/*.spec.ts',
      dependencies: name === 'forms' ? ['forms-build'] : [],
    })),
    // No tests: `npm run pictures`. The extension may have to be built first.
    { name: 'pictures', testDir: 'test/pictures', testMatch: 'take.spec.ts', timeout: 300_000 },
  ],
});
