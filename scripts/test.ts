/**
 * `npm test`: runs every step, whatever fails, and ends with one line `N passed, N failed`.
 * `npm test -- --only unit,types` runs some of them.
 */
import { parseArgs } from 'node:util';
import { STEPS, type Step, type StepResult } from './test-steps.ts';

/** Lines of a failed step's output that are shown: enough for a few failures, little enough to find them. */
const TAIL_LINES = 80;

function chosenSteps(): readonly Step[] {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
  if (!values.only) return STEPS;
  const wanted = values.only.flatMap((names) => names.split(','));
  const unknown = wanted.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown !== undefined)
    throw new Error(
      `There is no step "${unknown}"; the steps are ${STEPS.map((step) => step.name).join(', ')}.`,
    );
  return STEPS.filter((step) => wanted.includes(step.name));
}

async function runStep(step: Step): Promise<StepResult> {
  try {
    return await step.run();
  } catch (error) {
    return {
      passed: 0,
      failed: 1,
      output: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

async function main(): Promise<void> {
  let passed = 0;
  let failed = 0;
  for (const step of chosenSteps()) {
    process.stdout.write(`${step.name.padEnd(14)}`);
    const started = performance.now();
    const result = await runStep(step);
    passed += result.passed;
    failed += result.failed;
    const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
    const word =
      result.failed > 0 ? `${result.failed} FAILED, ${result.passed} passed` : `${result.passed} passed`;
    console.log(`${seconds} s  ${word}${result.note ? `  (${result.note})` : ''}`);
    if (result.failed > 0)
      console.log(`\n${result.output.trimEnd().split('\n').slice(-TAIL_LINES).join('\n')}\n`);
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
