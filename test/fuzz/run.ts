/** Lets the reader loose on many hostile pages, many of them in one browser page, with real layout. */
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../lib/cli/browser.ts';
import { CORE_PACK_FOLDER } from '../../lib/cli/build-pack.ts';
import { readVocabulary } from '../../lib/cli/read-vocabulary.ts';
import { generatedClaim } from '../bench/reader/pages.ts';
import { inPageScript } from '../forms/bundle.ts';
import type { Failure, FuzzRun, LetLoose } from './in-page.ts';
import { hostilePage } from './page.ts';

/** A claim of two lines. */
const CONTROLS = 29;
/** Documents that one browser page takes before it is replaced by a fresh one. */
const BATCH = 20;
/** A batch that takes longer than this hangs (a large page has a second of its own at most). */
const BATCH_LIMIT_MS = 60_000;

export interface FuzzReport {
  readonly pages: number;
  readonly failures: readonly Failure[];
  readonly endless: FuzzRun['endless'];
  /** Pages on which a claim form was found: the fuzz must reach what comes after finding one. */
  readonly forms: number;
  readonly slowest: FuzzRun['slowest'];
}

/** A page ready to be fuzzed. */
export class Fuzzer {
  #browser: Browser;
  readonly #script: string;
  readonly #vocabulary: string;

  private constructor(browser: Browser, script: string, vocabulary: string) {
    this.#browser = browser;
    this.#script = script;
    this.#vocabulary = vocabulary;
  }

  static async start(): Promise<Fuzzer> {
    const browser = await launch();
    const script = await inPageScript(new URL('in-page.ts', import.meta.url), 'Box24Fuzz');
    const vocabulary = readVocabulary(path.join(CORE_PACK_FOLDER, 'vocabulary.yaml'));
    return new Fuzzer(browser, script, JSON.stringify(vocabulary));
  }

  /** Runs some pages; what writes shows that it would be caught. */
  async run(
    pages: readonly { readonly seed: number; readonly markup: string }[],
    loose: LetLoose = 'read',
  ): Promise<FuzzRun> {
    const page = await this.#open();
    try {
      return await Promise.race([
        page.evaluate<FuzzRun>(`Box24Fuzz.fuzz(${JSON.stringify(pages)}, '${loose}')`),
        hangs(pages.map(({ seed }) => seed)),
      ]);
    } catch (error) {
      // A page that hangs goes on hanging when it is closed, and takes time from those that come after it.
      await this.#browser.close();
      this.#browser = await launch();
      const [seed = 0] = pages.map((one) => one.seed);
      if (pages.length === 1) {
        const what = `broke the browser page: ${String(error).split('\n')[0]}`;
        if (loose === 'nothing') return { ...NOTHING_RUN, failures: [{ seed, what }] };
        // Some pages break it without a reader, too.
        const alone = await this.run(pages, 'nothing');
        return alone.failures.length > 0
          ? { ...NOTHING_RUN, endless: [seed] }
          : { ...NOTHING_RUN, failures: [{ seed, what }] };
      }
      // One of them did it: find out which.
      const half = Math.ceil(pages.length / 2);
      return together([
        await this.run(pages.slice(0, half), loose),
        await this.run(pages.slice(half), loose),
      ]);
    } finally {
      await page.close().catch(() => {});
    }
  }

  /** The state of every field of a claim, one of whose controls may be broken. */
  async readings(broken?: string): Promise<Record<string, string>> {
    const page = await this.#open();
    try {
      return await page.evaluate(
        `Box24Fuzz.readings(${JSON.stringify(generatedClaim(CONTROLS, 'table'))}, ${JSON.stringify(broken)})`,
      );
    } finally {
      await page.close();
    }
  }

  async #open(): Promise<Page> {
    const page = await this.#browser.newPage({ viewport: { width: 1200, height: 900 } });
    await page.evaluate(
      `${this.#script};globalThis.Box24Fuzz = Box24Fuzz;Box24Fuzz.learn(${this.#vocabulary})`,
    );
    return page;
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

const launch = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await findBrowser(),
    // Chromium refuses to run its sandbox as root, which is what containers run as.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    // Whoever ends the run means all of it; the browser alone would be taken for one that broke, and replaced.
    handleSIGTERM: false,
  });

async function hangs(seeds: readonly number[]): Promise<FuzzRun> {
  await new Promise((resolve) => setTimeout(resolve, BATCH_LIMIT_MS).unref());
  throw new Error(`hangs at one of ${seeds[0]} to ${seeds.at(-1)}`);
}

const NOTHING_RUN: FuzzRun = { failures: [], endless: [], forms: 0, slowest: { seed: 0, milliseconds: 0 } };

const together = (runs: readonly FuzzRun[]): FuzzRun => ({
  failures: runs.flatMap(({ failures }) => failures),
  endless: runs.flatMap(({ endless }) => endless),
  forms: runs.reduce((sum, { forms }) => sum + forms, 0),
  slowest: runs.map(({ slowest }) => slowest).toSorted((a, b) => b.milliseconds - a.milliseconds)[0] ?? {
    seed: 0,
    milliseconds: 0,
  },
});

/**
 * Runs so many hostile pages from a seed on.
 * @param tell hears after each batch how many are done, and what failed in it
 */
export async function fuzzPages(
  from: number,
  count: number,
  tell: (done: number, failures: readonly Failure[]) => void,
): Promise<FuzzReport> {
  const fuzzer = await Fuzzer.start();
  const runs: FuzzRun[] = [];
  try {
    for (let done = 0; done < count; done += BATCH) {
      const seeds = Array.from({ length: Math.min(BATCH, count - done) }, (_, at) => from + done + at);
      runs.push(await fuzzer.run(seeds.map((seed) => ({ seed, markup: hostilePage(seed) }))));
      tell(done + seeds.length, runs.at(-1)?.failures ?? []);
    }
  } finally {
    await fuzzer.close();
  }
  return { pages: count, ...together(runs) };
}
