/** Which parts of the reader's code ran on a page, told by the browser itself. */
import type { CDPSession } from 'playwright-core';

interface Function {
  readonly ranges: readonly {
    readonly startOffset: number;
    readonly endOffset: number;
    readonly count: number;
  }[];
}

/** What ran of a text of code: each of its characters, 1 where it ran. */
export type Ran = Uint8Array;

/** Begins to note what runs in a page. */
export async function noteRan(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
}

/**
 * What has run since {@link noteRan}.
 * @param size length of the code that is looked for; a script begins with it, and what else runs in the page is shorter or has an address
 */
export async function whatRan(session: CDPSession, size: number): Promise<Ran> {
  const { result } = await session.send('Profiler.takePreciseCoverage');
  await session.send('Profiler.stopPreciseCoverage');
  const ran = new Uint8Array(size);
  for (const { functions, url } of result) if (url === '' && sizeOf(functions) >= size) add(ran, functions);
  return ran;
}

const sizeOf = ([whole]: readonly Function[]): number => whole?.ranges[0]?.endOffset ?? 0;

/** Adds what ran of one script: of ranges that lie in each other the inner one says what is so. */
function add(ran: Ran, functions: readonly Function[]): void {
  const once = new Uint8Array(ran.length);
  for (const { ranges } of functions)
    for (const { startOffset, endOffset, count } of ranges)
      once.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  for (const [at, value] of once.entries()) if (value > 0) ran[at] = 1;
}

/**
 * Cuts code where what ran differs between any two pages.
 * @returns for each page the numbers of the pieces that ran on it
 */
export function piecesOf(pages: readonly Ran[]): readonly (readonly number[])[] {
  const size = pages[0]?.length ?? 0;
  const pieces: number[][] = pages.map(() => []);
  let piece = -1;
  for (let at = 0; at < size; at += 1) {
    if (at > 0 && pages.every((ran) => ran[at] === ran[at - 1])) continue;
    piece += 1;
    for (const [page, ran] of pages.entries()) if (ran[at] === 1) pieces[page]?.push(piece);
  }
  return pieces;
}
