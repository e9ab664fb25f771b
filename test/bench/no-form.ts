/** What Box24 costs on pages without a claim form, beside the same page in the same browser without Box24. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, CDPSession } from 'playwright-core';
import { launchWithExtension } from '../../lib/cli/extension-browser.ts';
import type { Figure } from './figure.ts';
import { median } from './measure.ts';
import { article } from './reader/pages.ts';

const PAGES = path.resolve(import.meta.dirname, '../forms/pages');
const NAMES = ['no-form-log-in', 'no-form-order-entry', 'no-form-patient-search', 'article'];
const ARTICLE = 5_000;
/** The same page twice: Box24 may read the first only. */
const READ = 'http://portal.test';
const PLAIN = 'http://plain.test';
/** Loads of each, in turn; the median counts. */
const LOADS = 5;
/** What is asked again and again while a page is young has come to rest by then. */
const SETTLED_MS = 2_000;
const OBSERVERS = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver'];
/** Milliseconds that the page's own thread may work more: what a biller does not notice on every page of a site. */
const MOST_MS = 50;

/** What a page took until it was at rest, and what it holds then. */
interface Cost {
  /** All work of the page's own thread, and of it scripts, in milliseconds of its processor time. */
  readonly task: number;
  readonly script: number;
  readonly heapKb: number;
  readonly listeners: number;
  /** In the world of our scripts. */
  readonly observers: number;
  /** Names of our scripts, and their size in memory. */
  readonly scripts: readonly string[];
  readonly scriptKb: number;
}

/** One figure for each page: the more of the page's own thread. The rest stands beside it. */
export async function noFormFigures(): Promise<Figure[]> {
  const { context, close } = await launchWithExtension({ headless: true, hosts: [`${READ}/*`] });
  try {
    for (const host of [READ, PLAIN])
      await context.route(`${host}/**`, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: htmlOf(new URL(route.request().url()).pathname.slice(1)),
        }),
      );
    const figures: Figure[] = [];
    for (const name of NAMES) {
      const loads: Record<'read' | 'plain', Cost[]> = { read: [], plain: [] };
      for (let load = 0; load < LOADS; load++) {
        loads.plain.push(await costOf(context, `${PLAIN}/${name}`));
        loads.read.push(await costOf(context, `${READ}/${name}`));
      }
      figures.push(figureOf(name, loads.read, loads.plain));
    }
    return figures;
  } finally {
    await close();
  }
}

const htmlOf = (name: string): string =>
  name === 'article' ? article(ARTICLE) : readFileSync(path.join(PAGES, `${name}.html`), 'utf8');

function figureOf(name: string, read: readonly Cost[], plain: readonly Cost[]): Figure {
  const of = (loads: readonly Cost[], what: Exclude<keyof Cost, 'scripts'>) =>
    median(loads.map((load) => load[what]));
  const more = (what: Exclude<keyof Cost, 'scripts'>) => of(read, what) - of(plain, what);
  const [last] = read.slice(-1);
  if (!last || last.scripts.length === 0)
    throw new Error(`No script of Box24 was seen on ${name}: the bench would measure nothing.`);
  return {
    what: `page without a form, ${name}`,
    value: more('task'),
    unit: 'ms',
    most: MOST_MS,
    how: `${of(read, 'task').toFixed(1)} ms of the thread, ${of(plain, 'task').toFixed(1)} without Box24; scripts ${more('script').toFixed(1)} ms more; heap ${more('heapKb').toFixed(0)} KB more, ${more('listeners')} listeners, ${of(read, 'observers')} observers; ${last.scripts.join(', ')}: ${of(read, 'scriptKb').toFixed(0)} KB, not compressed`,
  };
}

async function costOf(context: BrowserContext, address: string): Promise<Cost> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const scripts: { readonly url: string; readonly length?: number }[] = [];
  const worlds: number[] = [];
  cdp.on('Debugger.scriptParsed', (script) => {
    if (script.url.startsWith('chrome-extension://')) scripts.push(script);
  });
  cdp.on('Runtime.executionContextCreated', ({ context: world }) => {
    if (world.origin.startsWith('chrome-extension://')) worlds.push(world.id);
  });
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await metricsOf(cdp);
  await page.goto(address);
  await page.waitForTimeout(SETTLED_MS);
  const after = await metricsOf(cdp);
  // Only now: being looked at costs a page time.
  await cdp.send('Runtime.enable');
  await cdp.send('Debugger.enable');
  for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  let observers = 0;
  for (const world of worlds) for (const name of OBSERVERS) observers += await instancesOf(cdp, world, name);
  await page.close();
  const took = (name: string) => ((after[name] ?? 0) - (before[name] ?? 0)) * 1_000;
  return {
    task: took('TaskDuration'),
    script: took('ScriptDuration'),
    heapKb: usedSize / 1024,
    listeners: jsEventListeners,
    observers,
    scripts: [...new Set(scripts.map(({ url }) => path.basename(new URL(url).pathname, '.js')))],
    scriptKb: scripts.reduce((sum, { length = 0 }) => sum + length, 0) / 1024,
  };
}

async function metricsOf(cdp: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** How many objects of a kind a world has made and not let go of. */
async function instancesOf(cdp: CDPSession, contextId: number, name: string): Promise<number> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: `${name}.prototype`, contextId });
  const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
  const { result: length } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  return Number(length.value);
}
