import { expect, test } from 'vitest';
import { playwrightCount, vitestCount } from './test-reports.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

test('tests are counted', () => {
  const testResults = [file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed')];
  expect(vitestCount({ numPassedTests: 3, numFailedTests: 1, testResults })).toEqual({
    passed: 3,
    failed: 1,
  });
  expect(
    playwrightCount({ stats: { expected: 5, unexpected: 2, flaky: 0, skipped: 4 }, errors: [] }),
  ).toEqual({
    passed: 5,
    failed: 2,
  });
});

test('what passed at a second try has passed, and is named', () => {
  const error = {
    message: 'expect(locator).toBeVisible() failed\n\nLocator: …',
    location: { file: '/a/b/shaky.spec.ts', line: 12 },
  };
  const spec = (title: string, status: string) => ({
    title,
    tests: [{ status, results: [{ error }, {}] }],
  });
  const suites = [{ specs: [spec('steady', 'expected')], suites: [{ specs: [spec('shaky', 'flaky')] }] }];
  const stats = { expected: 1, unexpected: 0, flaky: 1, skipped: 0 };
  expect(playwrightCount({ stats, errors: [], suites })).toEqual({
    passed: 2,
    failed: 0,
    unsteady: ['shaky (shaky.spec.ts:12 expect(locator).toBeVisible() failed)'],
  });
});

test('a file that does not load has failed', () => {
  const testResults = [file('passed', 'passed'), file('failed')];
  expect(vitestCount({ numPassedTests: 1, numFailedTests: 0, testResults })).toEqual({
    passed: 1,
    failed: 1,
  });
  expect(
    playwrightCount({ stats: { expected: 1, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{}] }),
  ).toEqual({
    passed: 1,
    failed: 1,
  });
});

test('a run without tests has failed', () => {
  expect(vitestCount({ numPassedTests: 0, numFailedTests: 0, testResults: [] })).toEqual({
    passed: 0,
    failed: 1,
  });
  expect(
    playwrightCount({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 3 }, errors: [] }),
  ).toEqual({
    passed: 0,
    failed: 1,
  });
});
