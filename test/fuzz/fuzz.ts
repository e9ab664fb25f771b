/**
 * `npm run fuzz -- --pages 10000 --seed 1`: the reader on generated hostile pages. `npm run fuzz -- --claims 10000`: the rules
 * on claims with several errors each, which must neither contradict nor repeat themselves nor offer a fix that does harm.
 * Both print the number of each page or claim that failed; `--pages 1 --seed <number>` runs that one again.
 * `npm run fuzz -- --looks 5000`: the pages to develop on, changed so often in all; what a look remembers of the one before
 * must be what it would find anew.
 * `npm run fuzz -- --packs 10000`: packs of a team and indices of a feed, changed by hosts, disks and slips of the hand: none may
 * throw, none may be taken for what it is not, and each that is refused is refused with words.
 * `npm run fuzz -- --typing 5000`: test claims in which somebody types; what is kept of lines that have not changed must be what judging
 * the whole claim says.
 * `npm run fuzz -- --messages 100000`: questions to the background and to scripts in pages, changed by whoever sends them: none may throw,
 * stay without an answer, or get in from where it may not come.
 * `npm run fuzz -- --files 100000`: claim files (837P), damaged: none may throw, and no claim may be lost without a word.
 */
import { parseArgs } from 'node:util';
import { judgeMixed } from '../claims/generated/mixed-run.ts';
import { setOf, testPages } from '../forms/corpus.ts';
import { fuzzFiles } from './files.ts';
import { lookAgain } from './looks.ts';
import { fuzzMessages } from './messages.ts';
import { fuzzPacks } from './packs.ts';
import { fuzzPages } from './run.ts';
import { fuzzTyping } from './typing.ts';

/** What can be changed, by the option that asks for it. */
const KINDS = { pages, claims, looks, packs, typing, messages, files };
type Kind = keyof typeof KINDS;
const NAMES = Object.keys(KINDS) as readonly Kind[];
const OPTIONS = NAMES.map((name) => `--${name}`).join(', ');

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    claims: { type: 'string' },
    looks: { type: 'string' },
    packs: { type: 'string' },
    typing: { type: 'string' },
    messages: { type: 'string' },
    files: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const given = NAMES.filter((name) => values[name] !== undefined);
const [kind = 'pages'] = given;
const [count, seed] = [Number(values[kind] ?? '10000'), Number(values.seed)];
if (given.length > 1) throw new Error(`One of ${OPTIONS}.`);
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed))
  throw new Error(`${OPTIONS} and --seed take whole numbers.`);

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
  const [slowest] = report.costs.toSorted((one, other) => other.milliseconds - one.milliseconds);
  const time = slowest ? `; slowest ${Math.round(slowest.milliseconds)} ms (seed ${slowest.seed})` : '';
  console.log(
    `${report.pages} pages, ${report.failures.length} failed; a form on ${report.forms}; ${report.costs.length} measured${time}`,
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

async function looks(): Promise<boolean> {
  const all = testPages().filter(({ id, expected: { closed } }) => setOf(id) === 'develop' && !closed);
  const changes = Math.ceil(count / all.length);
  let [failed, remembered, forms] = [0, 0, 0];
  await lookAgain(all, seed, changes, ({ id }, look) => {
    failed += look.faults.length;
    remembered += look.remembered;
    forms += look.forms;
    for (const fault of look.faults) console.log(`${id}: ${fault}`);
  });
  console.log(
    `${all.length * changes} looks at ${all.length} pages, ${failed} failed; ${remembered} remembered, ${forms} forms`,
  );
  return failed === 0;
}

async function packs(): Promise<boolean> {
  const { packs: all, refused, taken, faults } = await fuzzPacks(seed, count);
  for (const { seed: number, what } of faults) console.log(`seed ${number}: ${what}`);
  console.log(`${all} packs, ${faults.length} failed; ${refused} refused, ${taken} taken, since they hold`);
  return faults.length === 0;
}

function typing(): boolean {
  const { claims: all, faults, kept, found } = fuzzTyping(seed, count);
  for (const { seed: number, what } of faults) console.log(`seed ${number}: ${what}`);
  console.log(`${all} claims, ${faults.length} failed; ${kept} of ${found} outcomes were kept`);
  return faults.length === 0;
}

async function messages(): Promise<boolean> {
  const { messages: all, refused, taken, faults } = await fuzzMessages(seed, count);
  for (const { seed: number, what } of faults) console.log(`seed ${number}: ${what}`);
  console.log(
    `${all} messages, ${faults.length} failed; ${refused} refused, ${taken} taken, since they hold`,
  );
  return faults.length === 0;
}

function files(): boolean {
  const { files: all, claims: read, faults } = fuzzFiles(seed, count);
  for (const { seed: number, what } of faults) console.log(`seed ${number}: ${what}`);
  console.log(`${all} files, ${faults.length} failed; ${read} claims were read all the same`);
  return faults.length === 0;
}

process.exitCode = (await KINDS[kind]()) ? 0 : 1;
