/**
 * `npm run fuzz -- --pages 10000 --seed 1`: the reader on generated hostile pages. Prints the number of each page that it
 * failed on; `npm run fuzz -- --pages 1 --seed <number>` runs that one again.
 */
import { parseArgs } from 'node:util';
import { fuzzPages } from './run.ts';

const { values } = parseArgs({
  options: { pages: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const [pages, seed] = [Number(values.pages), Number(values.seed)];
if (!Number.isInteger(pages) || pages < 1 || !Number.isInteger(seed))
  throw new Error('--pages and --seed take whole numbers.');

const started = performance.now();
let failed = 0;
const report = await fuzzPages(seed, pages, (done, failures) => {
  failed += failures.length;
  for (const { seed: number, what } of failures) console.log(`seed ${number}: ${what}`);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.error(`${done} of ${pages} pages, ${failed} failed, ${seconds} s`);
});
if (report.endless.length > 0)
  console.log(`left out: ${report.endless.join(', ')} (the browser itself does not lay them out)`);
console.log(
  `${report.pages} pages, ${report.failures.length} failed; a form on ${report.forms}; slowest ${Math.round(report.slowest.milliseconds)} ms (seed ${report.slowest.seed})`,
);
process.exitCode = report.failures.length > 0 ? 1 : 0;
