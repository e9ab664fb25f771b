/**
 * `npm run accuracy`: has the reader read every test page in a real browser and prints how much of it is right.
 * `--page <id>` shows every fault of a page of the develop set; of the other set nobody looks at more than totals.
 */
import { parseArgs } from 'node:util';
import { printPage, printSet, progress } from './accuracy-text.ts';
import { buildPages } from './build.ts';
import { differences } from './compare.ts';
import { SETS, type SetName, setOf, type TestPage, testPages } from './corpus.ts';
import {
  byField,
  calibration,
  countsOf,
  type PageFigures,
  pageFigures,
  precision,
  recall,
  totals,
} from './figures.ts';
import { writeFloor } from './floor.ts';
import { type Reader, startReader } from './reader.ts';

/** Tabs that are read side by side: most of the time goes into waiting for pages to fill themselves. */
const TABS = 4;

interface Read extends PageFigures {
  readonly set: SetName;
  readonly faults: readonly string[];
}

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

/** Reads pages, several at a time; a page that cannot be built or read is told of and left out. */
async function readAll(pages: readonly TestPage[], reader: Reader, troubles: string[]): Promise<Read[]> {
  const reads: Read[] = [];
  const waiting = [...pages];
  const tab = async () => {
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      try {
        const { reading } = await reader.read(page);
        const figures = pageFigures(page.id, page.expected, reading);
        reads.push({ ...figures, set: setOf(page.id), faults: differences(page.expected, reading) });
      } catch (error) {
        troubles.push(`${page.id}: ${error instanceof Error ? error.message : String(error)}`);
      }
      progress('reading', reads.length + troubles.length, pages.length);
    }
  };
  await Promise.all(Array.from({ length: TABS }, tab));
  return reads.sort((one, other) => one.id.localeCompare(other.id));
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

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      set: { type: 'string' },
      page: { type: 'string', multiple: true, default: [] },
      floor: { type: 'boolean', default: false },
    },
  });
  const pages = chosenPages(values.set, values.page);
  const failed = await buildPages(pages, (done) => progress('building', done, pages.length));
  const reader = await startReader();
  const troubles: string[] = [];
  let reads: readonly Read[];
  try {
    reads = await readAll(pages, reader, troubles);
  } finally {
    await reader.close();
  }
  progress('', 0, 0);
  const sets = SETS.map((name) => ({ name, pages: reads.filter(({ set }) => set === name) })).filter(
    (set) => set.pages.length > 0,
  );
  if (values.json)
    console.log(
      JSON.stringify(
        Object.fromEntries(sets.map((set) => [set.name, setAsJson(set.name, set.pages)])),
        null,
        2,
      ),
    );
  else if (values.page.length > 0) for (const page of reads) printPage(page);
  else for (const set of sets) printSet(set.name, set.pages, set.name === 'develop');
  if (values.floor) for (const line of writeFloor(reads)) console.log(line);
  for (const trouble of new Set([...failed, ...troubles])) console.error(trouble);
  process.exitCode = troubles.length > 0 ? 1 : 0;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
