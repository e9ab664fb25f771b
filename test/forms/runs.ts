/** Has the reader read test pages, and keeps what became of each. */
import { progress } from './accuracy-text.ts';
import { differences } from './compare.ts';
import { type Expected, type SetName, setOf, type TestPage } from './corpus.ts';
import { type PageFigures, pageFigures } from './figures.ts';
import { generatePage } from './generated/page.ts';
import type { PageReading } from './in-page.ts';
import type { Reader, ReadPage } from './reader.ts';

/** Tabs that are read side by side: most of the time goes into waiting for pages to fill themselves. */
const TABS = 4;

/** A page, its figures, and every fault in words. */
export interface Read extends PageFigures {
  readonly set: SetName;
  /** Of a generated page. */
  readonly seed?: number;
  readonly faults: readonly string[];
  /** The figures without one kind of evidence each. */
  readonly without: readonly PageFigures[];
}

const figuresOf = (
  id: string,
  expected: Expected,
  { reading, without }: { readonly reading: PageReading; readonly without: readonly PageReading[] },
) => ({
  ...pageFigures(id, expected, reading),
  faults: differences(expected, reading),
  without: without.map((other) => pageFigures(id, expected, other)),
});

/**
 * Has pages read in their order, several at a time, from the one on that is asked for first: one that takes long
 * keeps no other waiting.
 * @returns answers with what is read on one of the pages
 */
export function readAhead(pages: readonly TestPage[], reader: Reader): (page: TestPage) => Promise<ReadPage> {
  const reads = pages.map((page) => ({ page, ...Promise.withResolvers<ReadPage>() }));
  // Whoever asks for a page is told of its fault; nobody may ask.
  for (const { promise } of reads) promise.catch(() => {});
  const tab = async (waiting: typeof reads) => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      await reader.read(next.page).then(next.resolve, next.reject);
  };
  /** Which page was asked for first: those before it are read when they are asked for. */
  let first: number | undefined;
  return (page) => {
    const at = pages.indexOf(page);
    if (first === undefined) {
      first = at;
      const waiting = reads.slice(at);
      for (let tabs = 0; tabs < TABS; tabs++) void tab(waiting);
    }
    return (at >= first ? reads[at]?.promise : undefined) ?? reader.read(page);
  };
}

/** Reads pages, several at a time; a page that cannot be built or read is told of and left out. */
export async function readAll(
  pages: readonly TestPage[],
  reader: Reader,
  troubles: string[],
): Promise<readonly Read[]> {
  const reads: Read[] = [];
  const waiting = [...pages];
  const tab = async () => {
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      try {
        const figures = figuresOf(page.id, page.expected, await reader.read(page));
        reads.push({ ...figures, set: setOf(page.id) });
      } catch (error) {
        troubles.push(`${page.id}: ${error instanceof Error ? error.message : String(error)}`);
      }
      progress('reading', reads.length + troubles.length, pages.length);
    }
  };
  await Promise.all(Array.from({ length: TABS }, tab));
  return reads.sort((one, other) => one.id.localeCompare(other.id));
}

/** Seeds to develop on end here; nobody looks at single pages of those from this one on. */
export const HELD_BACK_SEED = 1000;

/** Reads the generated pages of some seeds. */
export async function readGenerated(first: number, count: number, reader: Reader): Promise<readonly Read[]> {
  const set = first < HELD_BACK_SEED ? 'develop' : 'holdBack';
  const reads: Read[] = [];
  let next = first;
  const tab = async () => {
    for (let seed = next++; seed < first + count; seed = next++) {
      const { id, html, expected } = generatePage(seed);
      reads.push({ ...figuresOf(id, expected, await reader.readText(html)), set, seed });
      progress('reading generated pages', reads.length, count);
    }
  };
  await Promise.all(Array.from({ length: TABS }, tab));
  return reads.sort((one, other) => (one.seed ?? 0) - (other.seed ?? 0));
}
