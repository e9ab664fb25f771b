/** Lets the reader loose on many hostile pages, many of them in one browser page, with real layout. */
import path from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../lib/cli/browser.ts';
import { HEADLESS_SWITCHES } from '../../lib/cli/browser-switches.ts';
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
/** More of the processor's time than this for one look, and the reader has lost itself. */
const MOST_CPU_MS = 4_000;
/** Who has not come to the next page after this long by the clock hangs (a large page takes some seconds, under load some more). */
const PAGE_LIMIT_MS = 45_000;

/** A page to let something loose on. */
interface Hostile {
  readonly seed: number;
  readonly markup: string;
}

/** What became of some pages. */
export interface Fuzzed extends Omit<FuzzRun, 'slow'> {
  /** Of the pages that took long by the clock: what their looks took of the processor's time. */
  readonly costs: readonly { readonly seed: number; readonly milliseconds: number }[];
}

export interface FuzzReport extends Fuzzed {
  readonly pages: number;
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

  /**
   * Lets something loose on some pages. A look that takes long by the clock is measured on its own, as the load of the machine
   * is no fault of the reader: the time that the renderer's main thread had of the processor, with the reader less without it.
   * A page on which the browser page breaks or hangs is left out where it does so without a reader, too; the others are run.
   */
  async run(pages: readonly Hostile[], loose: LetLoose = 'read'): Promise<Fuzzed> {
    let [broken] = pages;
    if (!broken) return together([]);
    try {
      const { slow, ...run } = await this.#inTab((tab) =>
        letLoose(tab, pages, loose, (at) => {
          broken = pages[at];
        }),
      );
      const costs = [];
      for (const page of pages.filter(({ seed }) => slow.includes(seed))) {
        broken = page;
        costs.push(await this.#cost(page, loose));
      }
      return { ...run, failures: [...run.failures, ...tooLong(costs)], costs };
    } catch (error) {
      // A page that hangs goes on hanging when it is closed, and takes time from those that come after it.
      await this.#browser.close();
      this.#browser = await launch();
      const { seed } = broken;
      const failure = { seed, what: `broke the browser page: ${String(error).split('\n')[0]}` };
      if (loose === 'nothing') return { ...together([]), failures: [failure] };
      const alone = await this.run([broken], 'nothing');
      const at = pages.indexOf(broken);
      return together([
        await this.run(pages.slice(0, at), loose),
        alone.failures.length > 0
          ? { ...together([]), endless: [seed] }
          : pages.length === 1
            ? { ...together([]), failures: [failure] }
            : await this.run([broken], loose),
        await this.run(pages.slice(at + 1), loose),
      ]);
    }
  }

  /** What that which is let loose on a page costs by itself. */
  async #cost(page: Hostile, loose: LetLoose): Promise<Fuzzed['costs'][number]> {
    const spent = (what: LetLoose): Promise<number> =>
      this.#inTab(async (tab) => {
        const session = await tab.context().newCDPSession(tab);
        await session.send('Performance.enable', { timeDomain: 'threadTicks' });
        const before = await timeOfCommands(session);
        await letLoose(tab, [page], what, () => {});
        return (await timeOfCommands(session)) - before;
      });
    return { seed: page.seed, milliseconds: (await spent(loose)) - (await spent('nothing')) };
  }

  /** The state of every field of a claim, one of whose controls may be broken. */
  async readings(broken?: string): Promise<Record<string, string>> {
    const claim = JSON.stringify(generatedClaim(CONTROLS, 'table'));
    return this.#inTab((tab) => tab.evaluate(`Box24Fuzz.readings(${claim}, ${JSON.stringify(broken)})`));
  }

  /** Does something in a fresh browser page that has the reader. */
  async #inTab<T>(work: (tab: Page) => Promise<T>): Promise<T> {
    const tab = await this.#browser.newPage({ viewport: { width: 1200, height: 900 } });
    await tab.evaluate(
      `${this.#script};globalThis.Box24Fuzz = Box24Fuzz;Box24Fuzz.learn(${this.#vocabulary})`,
    );
    const result = await work(tab);
    await tab.close();
    return result;
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

const launch = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await findBrowser(),
    args: [...HEADLESS_SWITCHES],
    // Whoever ends the run means all of it; the browser alone would be taken for one that broke, and replaced.
    handleSIGTERM: false,
  });

/**
 * @param reached hears which page it is at
 * @throws when the browser page breaks, or does not get on
 */
async function letLoose(
  tab: Page,
  pages: readonly Hostile[],
  loose: LetLoose,
  reached: (at: number) => void,
): Promise<FuzzRun> {
  let bell: NodeJS.Timeout | undefined;
  const hangs = new Promise<never>((_, reject) => {
    const wait = () => {
      clearTimeout(bell);
      bell = setTimeout(() => reject(new Error('hangs')), PAGE_LIMIT_MS);
    };
    wait();
    tab.on('console', (message) => {
      if (message.type() !== 'debug') return;
      reached(Number(message.text()));
      wait();
    });
  });
  try {
    return await Promise.race([
      tab.evaluate<FuzzRun>(`Box24Fuzz.fuzz(${JSON.stringify(pages)}, '${loose}')`),
      hangs,
    ]);
  } finally {
    clearTimeout(bell);
  }
}

/** What the renderer's main thread has spent on what it was told to do (milliseconds, without painting). */
async function timeOfCommands(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const time = metrics.find(({ name }) => name === 'DevToolsCommandDuration');
  if (!time) throw new Error('the browser does not say what commands cost');
  return time.value * 1000;
}

const tooLong = (costs: Fuzzed['costs']): Failure[] =>
  costs
    .filter(({ milliseconds }) => milliseconds > MOST_CPU_MS)
    .map(({ seed, milliseconds }) => ({ seed, what: `took ${Math.round(milliseconds)} ms` }));

const together = (runs: readonly Fuzzed[]): Fuzzed => ({
  failures: runs.flatMap(({ failures }) => failures),
  endless: runs.flatMap(({ endless }) => endless),
  forms: runs.reduce((sum, { forms }) => sum + forms, 0),
  costs: runs.flatMap(({ costs }) => costs),
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
  const runs: Fuzzed[] = [];
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
