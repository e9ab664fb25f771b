import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../../lib/cli/browser.ts';
import { HEADLESS_SWITCHES } from '../../../lib/cli/browser-switches.ts';
import { CORE_PACK_FOLDER } from '../../../lib/cli/build-pack.ts';
import { readVocabulary } from '../../../lib/cli/read-vocabulary.ts';
import { inPageScript } from '../../forms/bundle.ts';
import { exponentOf, median } from '../measure.ts';
import { article, generatedClaim } from './pages.ts';

const PAGES = path.resolve(import.meta.dirname, '../../forms/pages');
/** Claims of ordinary length, each laid out in its own way; read from the repository, nothing is built for them. */
const CLAIMS = ['cms1500-captions-above', 'webforms-two-row', 'indexed-rows'];
/** A generated claim of twelve lines, and those that show how the time grows. */
const ORDINARY = 129;
const SIZES = [100, 1_000, 3_000, 10_000];
const NO_FORMS = ['no-form-log-in', 'no-form-order-entry', 'no-form-patient-search', 'no-form-institutional'];
const ARTICLE = 5_000;
/** Rounds of which the median counts, and passes in each: enough for the clock of a processor, not of a wall. */
const ROUNDS = 9;
const ROUND_MS = 80;
const MOST_PASSES = 200;
/** A step is warm when it ran so long and the last round was hardly faster than the one before; nobody waits for ever. */
const WARM_MS = 1_000;
const HARDLY = 0.97;
const LONGEST_WARM_UP_MS = 3_000;
/** Looks of which the median counts. */
const LOOKS = 25;

export interface ReaderFigures {
  /** Per page: times in milliseconds of the page's own thread. */
  readonly pages: readonly {
    readonly name: string;
    /** The very first one: nothing is compiled yet. */
    readonly cold: number;
    /** Against a bare walk, when nothing has changed since the last one. */
    readonly again: Against;
    /** The same when a caption was just changed, or a line came or went. */
    readonly changed: Against;
    readonly naked: number;
    readonly axe: number;
    readonly read: number;
    readonly fields: number;
    readonly layouts: { readonly locate: number; readonly read: number };
  }[];
  /** Milliseconds of `locate` after a change by number of controls, and the exponent of their growth. */
  readonly growth: readonly { readonly controls: number; readonly locate: number }[];
  readonly exponent: number;
  /** The longest piece of a look, and the whole look. */
  readonly sentinel: readonly { readonly name: string; readonly piece: number; readonly whole: number }[];
}

/** Milliseconds of two things that were timed in turn, and the median of their ratios. */
interface Against {
  readonly locate: number;
  readonly bare: number;
  readonly ratio: number;
}

type Metrics = Readonly<Record<string, number>>;

/** A page whose steps are timed by the processor time of its main thread: what else the machine does counts for little. */
class TimedPage {
  readonly #page: Page;
  readonly #cdp: CDPSession;

  constructor(page: Page, cdp: CDPSession) {
    this.#page = page;
    this.#cdp = cdp;
  }

  async #metrics(): Promise<Metrics> {
    const { metrics } = await this.#cdp.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  /** Runs steps one after the other, so many times. */
  async run(steps: readonly string[], passes: number): Promise<{ milliseconds: number; layouts: number }> {
    const calls = steps.map((step) => `steps.${step}();`).join('');
    const before = await this.#metrics();
    await this.#page.evaluate(
      `{ const { steps } = Box24Bench; for (let pass = 0; pass < ${passes}; pass++) { ${calls} } }`,
    );
    const after = await this.#metrics();
    const grown = (name: string) => ((after[name] ?? 0) - (before[name] ?? 0)) / passes;
    return { milliseconds: grown('TaskDuration') * 1_000, layouts: grown('LayoutCount') };
  }

  /** Runs steps until they are warm. @returns how often they run in one round */
  async #warmUp(steps: readonly string[]): Promise<number> {
    let passes = 1;
    let last = Number.POSITIVE_INFINITY;
    for (let spent = 0; ; ) {
      const { milliseconds } = await this.run(steps, passes);
      spent += milliseconds * passes;
      passes = Math.max(2, Math.min(MOST_PASSES, Math.round(ROUND_MS / milliseconds)));
      if (spent > LONGEST_WARM_UP_MS || (spent > WARM_MS && milliseconds > last * HARDLY)) return passes;
      last = milliseconds;
    }
  }

  /** Milliseconds of rounds of some steps each, warm and in turn, so that load weighs on all of them. */
  async #timeInTurn(...all: readonly (readonly string[])[]): Promise<readonly (readonly number[])[]> {
    const passes: number[] = [];
    for (const steps of all) passes.push(await this.#warmUp(steps));
    const rounds = all.map((): number[] => []);
    for (let round = 0; round < ROUNDS; round++)
      for (const [at, steps] of all.entries())
        rounds[at]?.push((await this.run(steps, passes[at] ?? 1)).milliseconds);
    return rounds;
  }

  /** The median of some rounds, warm. */
  async time(...steps: string[]): Promise<number> {
    const [rounds = []] = await this.#timeInTurn(steps);
    return median(rounds);
  }

  /** Times `locate` against the bare walk. @param before steps that come before each */
  async against(...before: string[]): Promise<Against> {
    const [locate = [], bare = []] = await this.#timeInTurn([...before, 'locate'], [...before, 'bare']);
    return {
      locate: median(locate),
      bare: median(bare),
      ratio: median(locate.map((milliseconds, round) => milliseconds / (bare[round] ?? Number.NaN))),
    };
  }

  async axe(source: string): Promise<number> {
    await this.#page.evaluate(source);
    const rounds: number[] = [];
    for (let round = 0; round < 3; round++) {
      const before = await this.#metrics();
      await this.#page.evaluate('axe.run(document).then(() => {})');
      const after = await this.#metrics();
      rounds.push(((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1_000);
    }
    return median(rounds);
  }

  /** Milliseconds of the longest piece of a look of the sentinel: the median of some looks, warm. */
  async longestPiece(): Promise<number> {
    const looks: number[] = [];
    for (let look = 0; look < LOOKS; look++)
      looks.push(await this.#page.evaluate<number>('Box24Bench.longestPiece()'));
    return median(looks);
  }

  /** Locates for the first time. */
  async find(): Promise<{ fields: number; milliseconds: number }> {
    const before = await this.#metrics();
    const fields = await this.#page.evaluate<number>('Box24Bench.find()');
    const after = await this.#metrics();
    return { fields, milliseconds: ((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1_000 };
  }
}

/** Uses a page that has the reader in it. */
type On = <T>(content: Content, use: (page: TimedPage) => Promise<T>) => Promise<T>;
type Content = { readonly name: string } | { readonly html: string };

/** Opens pages with the reader in a real browser. */
async function inBrowser<Result>(run: (on: On) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...HEADLESS_SWITCHES],
  });
  try {
    const script = await inPageScript(new URL('in-page.ts', import.meta.url), 'Box24Bench');
    const vocabulary = JSON.stringify(readVocabulary(path.join(CORE_PACK_FOLDER, 'vocabulary.yaml')));
    return await run(async (content, use) => {
      const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
      if ('html' in content) await page.setContent(content.html);
      else await page.goto(pathToFileURL(path.join(PAGES, `${content.name}.html`)).href);
      await page.evaluate(`${script};globalThis.Box24Bench = Box24Bench;Box24Bench.learn(${vocabulary})`);
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
      const result = await use(new TimedPage(page, cdp));
      await page.close();
      return result;
    });
  } finally {
    await browser.close();
  }
}

/**
 * Times the reader in a real browser.
 * @param say told what is being done
 */
export function benchReader(say: (line: string) => void): Promise<ReaderFigures> {
  return inBrowser((on) => readerFigures(on, say));
}

/** Milliseconds of `locate` after a change by number of controls. */
async function growthOn(on: On, say: (line: string) => void): Promise<ReaderFigures['growth']> {
  const growth: { controls: number; locate: number }[] = [];
  for (const controls of SIZES) {
    say(`locate with ${controls} controls …`);
    const html = generatedClaim(controls, 'cards');
    const locate = await on({ html }, async (page) => {
      await page.find();
      return page.time('change', 'locate');
    });
    growth.push({ controls, locate });
  }
  return growth;
}

async function readerFigures(on: On, say: (line: string) => void): Promise<ReaderFigures> {
  const pages: ReaderFigures['pages'][number][] = [];
  for (const name of [...CLAIMS, 'generated']) {
    say(`reader on ${name} …`);
    const content = name === 'generated' ? { html: generatedClaim(ORDINARY, 'table') } : { name };
    pages.push(await on(content, (page) => claimFigures(page, name, axe.source)));
  }
  const growth = await growthOn(on, say);
  const sentinel: ReaderFigures['sentinel'][number][] = [];
  for (const name of [...NO_FORMS, 'article']) {
    say(`sentinel on ${name} …`);
    const content = name === 'article' ? { html: article(ARTICLE) } : { name };
    const figures = await on(content, async (page) => ({
      whole: await page.time('sentinel'),
      piece: await page.longestPiece(),
    }));
    sentinel.push({ name, ...figures });
  }
  return { pages, growth, exponent: exponentOf(growth.map((one) => [one.controls, one.locate])), sentinel };
}

async function claimFigures(
  page: TimedPage,
  name: string,
  axe: string,
): Promise<ReaderFigures['pages'][number]> {
  const { fields, milliseconds: cold } = await page.find();
  if (fields === 0) throw new Error(`The bench found no claim on ${name}.`);
  const again = await page.against();
  const changed = await page.against('change');
  const naked = await page.time('naked');
  const read = await page.time('read');
  const layouts = {
    locate: (await page.run(['change', 'locate'], 20)).layouts,
    read: (await page.run(['locate', 'read'], 20)).layouts,
  };
  return {
    name,
    cold,
    again,
    changed,
    naked,
    axe: await page.axe(axe),
    read,
    fields,
    layouts,
  };
}
