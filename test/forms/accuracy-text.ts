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
export const percent = (part: number) => `${(Math.floor(part * 1000) / 10).toFixed(1)} %`;
const right = (text: string | number) => String(text).padStart(NUMBER_WIDTH);
const COUNTED = ['right', 'wrong', 'missing', 'invented'] as const;

const row = (name: string, counts: Counts) =>
  `  ${name.padEnd(NAME_WIDTH)}${COUNTED.map((key) => right(counts[key])).join('')}${right(percent(precision(counts)))}${right(percent(recall(counts)))}`;

const head = (name: string) =>
  `  ${name.padEnd(NAME_WIDTH)}${[...COUNTED, 'precision', 'recall'].map(right).join('')}`;

/**
 * Prints the figures of a set of pages.
 * @param details whether to say which pages, and which fields, were not read right
 */
export function printSet(
  name: string,
  pages: readonly PageFigures[],
  details: { readonly pages: boolean; readonly fields: boolean },
): void {
  printTotals(name, pages);
  if (details.pages) printPages(pages);
  if (details.fields) printFields(pages);
  if (details.fields && !details.pages) printWorst(pages);
  console.log('');
}

function printPages(pages: readonly PageFigures[]): void {
  console.log(`\n${head('page')}`);
  const named = (id: string, words: string) => console.log(`  ${id.padEnd(NAME_WIDTH)}  ${words}`);
  for (const { id, form, found, fields } of pages) {
    if (form && found) console.log(row(id, countsOf(fields)));
    else if (form) named(id, 'no claim form found');
    else if (found) named(id, 'no claim form, but taken for one');
  }
}

/** Generated pages that are named, worst first. */
const WORST_SHOWN = 10;

function printWorst(pages: readonly PageFigures[]): void {
  const faults = ({ fields }: PageFigures) => fields.filter(({ verdict }) => verdict !== 'right').length;
  const worst = pages
    .filter((page) => faults(page) > 0)
    .sort((one, other) => faults(other) - faults(one))
    .slice(0, WORST_SHOWN);
  if (worst.length > 0)
    console.log(`\n  worst: ${worst.map((page) => `${page.id} (${faults(page)})`).join(', ')}`);
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

/**
 * Prints one page with every fault.
 * @param file where it can be opened
 */
export function printPage(page: PageFigures & { readonly faults: readonly string[] }, file: string): void {
  console.log(`${head('page')}\n${row(page.id, countsOf(page.fields))}`);
  console.log(`  ${file}`);
  for (const fault of page.faults) console.log(`  ${fault}`);
}
