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

interface Timed extends StepResult {
  readonly seconds: number;
}

async function timed(step: Step): Promise<Timed> {
  const started = performance.now();
  const result = await runStep(step);
  return { ...result, seconds: (performance.now() - started) / 1000 };
}

/** Goes on with the step's line, which begins with its name. */
function tell({ passed, failed, seconds, note, output }: Timed): void {
  const word = failed > 0 ? `${failed} FAILED, ${passed} passed` : `${passed} passed`;
  const time = seconds.toFixed(1).padStart(6);
  console.log(`${time} s  ${word}${note ? `  (${note})` : ''}`);
  if (failed > 0) console.log(`\n${output.trimEnd().split('\n').slice(-TAIL_LINES).join('\n')}\n`);
}

async function main(): Promise<void> {
  const results: Timed[] = [];
  const beside = new Map<Step, Promise<Timed>>();
  const ended = async (step: Step, result: Promise<Timed>): Promise<void> => {
    process.stdout.write(step.name.padEnd(14));
    results.push(await result);
    tell(await result);
  };
  /** Waits for the steps that have gone on beside the others, all of them or those that a step needs. */
  const join = async (needing?: Step): Promise<void> => {
    for (const [step, result] of beside) {
      if (needing && step.until !== needing.name) continue;
      beside.delete(step);
      await ended(step, result);
    }
  };
  for (const step of chosenSteps()) {
    await join(step);
    if (step.until) beside.set(step, timed(step));
    else await ended(step, timed(step));
  }
  await join();
  const sum = (count: (result: Timed) => number) =>
    results.reduce((total, result) => total + count(result), 0);
  const failed = sum((result) => result.failed);
  console.log(`${sum(({ passed }) => passed)} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
