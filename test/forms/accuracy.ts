/**
 * `npm run accuracy`: has the reader read every test page in a real browser and prints how much of it is right; then
 * the same of the rules on claims, those of the corpus and generated ones. `--claims` does the claims alone, without a browser.
 * `--page <id>` shows every fault of a page of the develop set; of the other set nobody looks at more than totals.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { claimRuns } from '../claims/runs.ts';
import { claimsAsJson, printClaims } from '../claims/text.ts';
import { ablation, LEFT_OUT, printAblation } from './ablation.ts';
import { printPage, printSet, progress } from './accuracy-text.ts';
import { BUILT, buildPages } from './build.ts';
import { SETS, type SetName, setOf, type TestPage, testPages } from './corpus.ts';
import { byField, calibration, countsOf, precision, recall, totals } from './figures.ts';
import { GENERATED_ID, GENERATED_TESTED, together, writeFloor } from './floor.ts';
import { generatePage } from './generated/page.ts';
import { type Reader, startReader } from './reader.ts';
import { HELD_BACK_SEED, type Read, readAll, readGenerated } from './runs.ts';

/** Generated pages of each range in a run that asks for no number. */
const GENERATED = 100;

function chosenPages(set: string | undefined, ids: readonly string[]): readonly TestPage[] {
  if (set !== undefined && !SETS.some((name) => name === set))
    throw new Error(`There is no set "${set}"; the sets are ${SETS.join(' and ')}.`);
  const pages = testPages();
  const unknown = ids.find((id) => !pages.some((page) => page.id === id));
  if (unknown !== undefined) throw new Error(`There is no test page "${unknown}".`);
  const held = ids.find((id) => setOf(id) === 'holdBack');
  if (held !== undefined)
    throw new Error(`${held} is held back: its details would tempt to fit the reader to it.`);
  return pages.filter(({ id }) => (ids.length === 0 || ids.includes(id)) && (!set || setOf(id) === set));
}

/** What `--json` says of a set: fields only of pages that are not held back. */
function setAsJson(name: SetName, pages: readonly Read[]) {
  return {
    ...totals(pages),
    calibration: calibration(pages),
    pages: pages.map(({ id, form, found, fields, milliseconds, faults }) => {
      const counts = countsOf(fields);
      const known = { id, form, found, ...counts, precision: precision(counts), recall: recall(counts) };
      return { ...known, milliseconds, ...(name === 'develop' && { faults }) };
    }),
    ...(name === 'develop' && { fields: byField(pages) }),
  };
}

/** Pages whose figures stand together. */
interface Group {
  readonly name: string;
  readonly set: SetName;
  readonly pages: readonly Read[];
}

interface Wanted {
  readonly set: string | undefined;
  readonly page: readonly string[];
  /** Only generated pages, so many, from this seed on. */
  readonly generated: number | undefined;
  readonly seed: number;
}

/** Reads what was asked for. */
async function readGroups(wanted: Wanted, reader: Reader, troubles: string[]): Promise<readonly Group[]> {
  const { set, generated, seed } = wanted;
  const named = (name: string, pages: readonly Read[]): Group => ({
    name,
    set: pages[0]?.set ?? 'develop',
    pages,
  });
  if (generated !== undefined)
    return [named(`generated, from seed ${seed}`, await readGenerated(seed, generated, reader))];
  const pages = chosenPages(set, wanted.page);
  troubles.push(...(await buildPages(pages, (done) => progress('building', done, pages.length))));
  const reads = await readAll(pages, reader, troubles);
  const groups = SETS.map((name) =>
    named(
      name,
      reads.filter((read) => read.set === name),
    ),
  );
  if (wanted.page.length === 0) {
    if (set !== 'holdBack')
      groups.push(named('generated develop', await readGenerated(1, GENERATED, reader)));
    if (set !== 'develop')
      groups.push(named('generated held back', await readGenerated(HELD_BACK_SEED, GENERATED, reader)));
  }
  return groups.filter((group) => group.pages.length > 0);
}

function print(groups: readonly Group[], { page, generated }: Wanted): void {
  for (const { name, set, pages } of groups) {
    const [only] = pages;
    const single = page.length > 0 || (generated === 1 && set === 'develop');
    if (single) for (const each of pages) printPage(each, fileOf(each));
    else printSet(name, pages, { fields: set === 'develop', pages: only?.seed === undefined });
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      set: { type: 'string' },
      page: { type: 'string', multiple: true, default: [] },
      generated: { type: 'string' },
      seed: { type: 'string', default: '1' },
      ablation: { type: 'boolean', default: false },
      floor: { type: 'boolean', default: false },
      claims: { type: 'boolean', default: false },
    },
  });
  if (values.claims) {
    const runs = claimRuns();
    if (values.json) console.log(JSON.stringify(runsAsJson(runs), null, 2));
    else printRuns(runs);
    return;
  }
  const wanted: Wanted = {
    // What was learned from pages that are held back would be fitted to them.
    set: values.ablation ? 'develop' : values.set,
    page: values.page,
    generated: values.generated === undefined ? undefined : wholeNumber('generated', values.generated),
    seed: wholeNumber('seed', values.seed),
  };
  const whole = values.page.length === 0 && !values.set && !values.generated && !values.ablation;
  const runs = whole ? claimRuns() : undefined;
  const reader = await startReader(values.ablation ? LEFT_OUT : []);
  const troubles: string[] = [];
  let groups: readonly Group[];
  try {
    groups = await readGroups(wanted, reader, troubles);
  } finally {
    await reader.close();
  }
  progress('', 0, 0);
  if (values.ablation && !values.json) for (const { name, pages } of groups) printAblation(name, pages);
  else if (values.json) {
    const all = groups.map(({ name, set, pages }) => [
      name,
      { ...setAsJson(set, pages), ...(values.ablation && { ablation: ablation(pages) }) },
    ]);
    const pages = Object.fromEntries(all);
    console.log(JSON.stringify({ ...pages, ...(runs && runsAsJson(runs)) }, null, 2));
  } else {
    print(groups, wanted);
    if (runs) printRuns(runs);
  }
  if (values.floor) for (const line of writeFloor(withFloor(groups))) console.error(line);
  for (const trouble of new Set(troubles)) console.error(trouble);
  process.exitCode = troubles.length > 0 ? 1 : 0;
}

type ClaimRuns = ReturnType<typeof claimRuns>;

const runsAsJson = ({ test, generated }: ClaimRuns) => ({
  claims: claimsAsJson(test),
  generatedClaims: claimsAsJson(generated),
});

function printRuns({ test, generated }: ClaimRuns): void {
  printClaims('test', test);
  printClaims('generated', generated);
}

/** Where a page can be opened; a generated one is written there. */
function fileOf({ id, seed }: Read): string {
  if (seed === undefined) return join(BUILT, `${id}.html`);
  const file = join(BUILT, `seed-${seed}.html`);
  writeFileSync(file, generatePage(seed).html);
  return file;
}

/** The pages that have a floor: each of the corpus, and the first generated ones together. */
function withFloor(groups: readonly Group[]) {
  const reads = groups.flatMap(({ pages }) => pages);
  const generated = reads.filter(({ seed }) => seed !== undefined && seed <= GENERATED_TESTED);
  const pages = reads.filter(({ seed }) => seed === undefined);
  return generated.length === GENERATED_TESTED ? [...pages, together(GENERATED_ID, generated)] : pages;
}

function wholeNumber(name: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text))
    throw new Error(`--${name} is followed by a whole number, as in --${name} 200.`);
  return Number(text);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
