/**
 * `npm run fuzz -- --pages 10000 --seed 1`: the reader on generated hostile pages. `npm run fuzz -- --claims 10000`: the rules
 * on claims with several errors each, which must neither contradict nor repeat themselves nor offer a fix that does harm.
 * Both print the number of each page or claim that failed; `--pages 1 --seed <number>` runs that one again.
 */
import { parseArgs } from 'node:util';
import { judgeMixed } from '../claims/generated/mixed-run.ts';
import { fuzzPages } from './run.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    claims: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const [count, seed] = [Number(values.claims ?? values.pages ?? '10000'), Number(values.seed)];
if (values.pages !== undefined && values.claims !== undefined)
  throw new Error('--pages or --claims, not both.');
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed))
  throw new Error('--pages, --claims and --seed take whole numbers.');

async function pages(): Promise<boolean> {
  const started = performance.now();
  let failed = 0;
  const report = await fuzzPages(seed, count, (done, failures) => {
    failed += failures.length;
    for (const { seed: number, what } of failures) console.log(`seed ${number}: ${what}`);
    const seconds = Math.round((performance.now() - started) / 1000);
    console.error(`${done} of ${count} pages, ${failed} failed, ${seconds} s`);
  });
  if (report.endless.length > 0)
    console.log(`left out: ${report.endless.join(', ')} (the browser itself does not lay them out)`);
  console.log(
    `${report.pages} pages, ${report.failures.length} failed; a form on ${report.forms}; slowest ${Math.round(report.slowest.milliseconds)} ms (seed ${report.slowest.seed})`,
  );
  return report.failures.length === 0;
}

function claims(): boolean {
  const { faults, findings, offered, withheld } = judgeMixed(seed, count);
  for (const { seed: number, what } of faults) console.log(`seed ${number}: ${what}`);
  for (const [name, times] of withheld) console.log(`withheld ${times} ×: the fix of ${name}`);
  console.log(`${count} claims, ${faults.length} failed; ${findings} findings, ${offered} fixes offered`);
  return faults.length === 0;
}

process.exitCode = (values.claims === undefined ? await pages() : claims()) ? 0 : 1;
