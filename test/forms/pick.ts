/**
 * Picks which test pages `npm test` reads: few that together reach all that the reader does on any of them, each part of its code and
 * each field on {@link TIMES} of them. The others, in `left-to-pages.json`, are read by `npm run pages`.
 */
import { writeFileSync } from 'node:fs';
import { progress } from './accuracy-text.ts';
import { type TestPage, testPages } from './corpus.ts';
import { piecesOf, type Ran } from './reached.ts';
import { startReader } from './reader.ts';
import { LEFT_TO_PAGES, librariesOf } from './sample.ts';

/** On how many of the pages that are read each part is reached: with two they are nearly twice as many. */
const TIMES = 1;
/** What a page with widget libraries costs, against one of a single file: it is bundled, and starts slowly. */
const BUNDLED_COST = 5;

interface Reached {
  readonly page: TestPage;
  readonly parts: readonly string[];
}

/** Reads all pages, one after the other. */
async function reachedBy(pages: readonly TestPage[]): Promise<readonly Reached[]> {
  const reader = await startReader([], true);
  const read: { readonly page: TestPage; readonly ran: Ran; readonly fields: readonly string[] }[] = [];
  for (const page of pages) {
    const { reading, ran } = await reader.read(page);
    if (!ran) throw new Error(`Nobody knows what ran on ${page.id}.`);
    const fields = Object.keys(reading.fields).map((path) => path.replace(/\[\d+\]/g, '[]'));
    read.push({ page, ran, fields: [...new Set(fields)] });
    progress('reading', read.length, pages.length);
  }
  await reader.close();
  const pieces = piecesOf(read.map(({ ran }) => ran));
  return read.map(({ page, fields }, at) => ({
    page,
    parts: [...(pieces[at] ?? []).map(String), ...fields],
  }));
}

/** Takes the page that reaches most of what is still wanted for what it costs, again and again, until nothing is. */
function pick(pages: readonly Reached[]): readonly TestPage[] {
  const wanted = new Map<string, number>();
  for (const part of pages.flatMap(({ parts }) => parts))
    wanted.set(part, Math.min(TIMES, (wanted.get(part) ?? 0) + 1));
  const costOf = ({ page }: Reached) => (librariesOf(page).length > 0 ? BUNDLED_COST : 1);
  const worth = (one: Reached) =>
    one.parts.filter((part) => (wanted.get(part) ?? 0) > 0).length / costOf(one);
  const picked: Reached[] = [];
  let left = [...pages];
  for (;;) {
    const [best, most] = left.reduce<readonly [Reached | undefined, number]>(
      (so, one) => {
        const now = worth(one);
        return now > so[1] ? [one, now] : so;
      },
      [undefined, 0],
    );
    if (!best || most === 0) return picked.map(({ page }) => page);
    for (const part of best.parts) wanted.set(part, (wanted.get(part) ?? 0) - 1);
    picked.push(best);
    left = left.filter((one) => one !== best);
  }
}

const all = testPages();
const picked = pick(await reachedBy(all));
const left = all.filter((page) => !picked.includes(page)).map(({ id }) => id);
writeFileSync(LEFT_TO_PAGES, `${JSON.stringify(left, null, 2)}\n`);
process.stdout.write(`${picked.length} of ${all.length} pages are read by npm test.\n`);
