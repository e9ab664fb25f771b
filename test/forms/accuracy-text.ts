/** What `npm run accuracy` prints. */
import { byField, type Counts, countsOf, type PageFigures, precision, recall, totals } from './figures.ts';

/** Fields that are listed, worst first: the first mends are among them, the whole list is in `--json`. */
const FIELDS_SHOWN = 15;
const NAME_WIDTH = 32;
const NUMBER_WIDTH = 10;
/** Where standard error is a file, every so many pages are a line. */
const PROGRESS_STEP = 10;

/** Says on standard error how far a long run is; an empty word ends the line. */
export function progress(word: string, done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(word ? `\r\x1b[K${word} ${done} of ${all} …` : '\r\x1b[K');
  else if (word && (done === all || done % PROGRESS_STEP === 0))
    process.stderr.write(`${word} ${done} of ${all}\n`);
}

/** Never rounds up to 100 %. */
const percent = (part: number) => `${(Math.floor(part * 1000) / 10).toFixed(1)} %`;
const right = (text: string | number) => String(text).padStart(NUMBER_WIDTH);
const COUNTED = ['right', 'wrong', 'missing', 'invented'] as const;

const row = (name: string, counts: Counts) =>
  `  ${name.padEnd(NAME_WIDTH)}${COUNTED.map((key) => right(counts[key])).join('')}${right(percent(precision(counts)))}${right(percent(recall(counts)))}`;

const head = (name: string) =>
  `  ${name.padEnd(NAME_WIDTH)}${[...COUNTED, 'precision', 'recall'].map(right).join('')}`;

/**
 * Prints the figures of a set of pages.
 * @param details whether to say which fields were not read right
 */
export function printSet(name: string, pages: readonly PageFigures[], details: boolean): void {
  printTotals(name, pages);
  console.log(`\n${head('page')}`);
  for (const page of pages.filter(({ form }) => form))
    console.log(
      page.found || page.fields.length === 0
        ? row(page.id, countsOf(page.fields))
        : `  ${page.id.padEnd(NAME_WIDTH)}${right('not found')}`,
    );
  for (const page of pages.filter(({ form, found }) => !form && found))
    console.log(`  ${page.id.padEnd(NAME_WIDTH)}${right('no form, taken for one')}`);
  if (details) printFields(pages);
  console.log('');
}

/** Prints a set's figures in two lines. */
function printTotals(name: string, pages: readonly PageFigures[]): void {
  const all = totals(pages);
  console.log(
    `${name}: ${all.formsFound} of ${all.forms} forms found, ${all.falseForms} of ${all.others} other pages taken for a form`,
  );
  console.log(
    `  ${all.right} fields right, ${all.wrong} wrong, ${all.missing} missing, ${all.invented} invented: ` +
      `precision ${percent(all.precision)}, recall ${percent(all.recall)}`,
  );
}

/** Prints the fields that were not always read right. */
function printFields(pages: readonly PageFigures[]): void {
  const fields = byField(pages).filter(({ wrong, missing, invented }) => wrong + missing + invented > 0);
  if (fields.length === 0) return;
  console.log(`\n${head('field, worst first')}`);
  for (const counts of fields.slice(0, FIELDS_SHOWN)) console.log(row(counts.field, counts));
  if (fields.length > FIELDS_SHOWN) console.log(`  and ${fields.length - FIELDS_SHOWN} more`);
}

/** Prints one page with every fault. */
export function printPage(page: PageFigures & { readonly faults: readonly string[] }): void {
  console.log(`${head('page')}\n${row(page.id, countsOf(page.fields))}`);
  for (const fault of page.faults) console.log(`  ${fault}`);
}
