/** How long a claim page that has just loaded takes until its first marks stand there. */
import path from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { launchWithExtension } from '../../lib/cli/extension-browser.ts';
import type { Figure } from './figure.ts';
import { median } from './measure.ts';
import { type TraceEvent, traced } from './tasks.ts';

const DEMO = path.resolve(import.meta.dirname, '../../scripts/demo');
/** Each load is a site of its own, and so a process that has run nothing of Box24. */
const LOADS = 7;
const siteOf = (load: number) => `http://claim-${load}.test`;
/** Milliseconds of the page's thread from the form's being there, a claim of six lines filled in. */
const MOST_MS = 50;
const LONGEST_WAIT_MS = 20_000;
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'];
const SEEN = 'first mark';

/** Runs in the world of our scripts, which alone can look into our closed root. */
const TELL_FIRST_MARK = `new Promise((done) => {
  const look = () => {
    const host = document.documentElement.lastElementChild;
    const root = host instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(host) : null;
    if (!root?.querySelector('.mark:not(.unplaced)')) return void requestAnimationFrame(look);
    console.timeStamp('${SEEN}');
    done();
  };
  look();
})`;

interface Load {
  /** Processor time of the page's thread, milliseconds. */
  readonly thread: number;
  /** The same by the clock. */
  readonly clock: number;
}

/** @throws when no mark comes */
export async function firstMarkFigures(): Promise<Figure[]> {
  const { context, close } = await launchWithExtension({ headless: true, hosts: ['http://*.test/*'] });
  try {
    await context.route('http://*.test/**', (route) =>
      route.fulfill({ path: path.join(DEMO, new URL(route.request().url()).pathname) }),
    );
    const loads: { readonly first: Load; readonly again: Load }[] = [];
    for (let load = 0; load < LOADS; load++) loads.push(await loadsOf(context, `${siteOf(load)}/index.html`));
    return [
      figureOf(
        'from the form to its first marks',
        'cold',
        loads.map(({ first }) => first),
      ),
      figureOf(
        'the same page once more',
        'as after a postback',
        loads.map(({ again }) => again),
      ),
    ];
  } finally {
    await close();
  }
}

function figureOf(what: string, state: string, loads: readonly Load[]): Figure {
  const of = (time: keyof Load) => median(loads.map((load) => load[time]));
  return {
    what,
    value: of('thread'),
    unit: 'ms',
    most: MOST_MS,
    how: `${state}, median of ${LOADS}: the page's thread from DOMContentLoaded, its own work included; ${of('clock').toFixed(0)} ms by the clock`,
  };
}

/** A page of a site that was never open, and the same once more in the same process. */
async function loadsOf(context: BrowserContext, address: string): Promise<{ first: Load; again: Load }> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Runtime.enable');
  const first = await loadOf(page, cdp, address);
  const again = await loadOf(page, cdp, address);
  await page.close();
  return { first, again };
}

async function loadOf(page: Page, cdp: CDPSession, address: string): Promise<Load> {
  const world = new Promise<number>((resolve) => {
    const found = ({
      context: { id, origin },
    }: {
      readonly context: { readonly id: number; readonly origin: string };
    }) => {
      if (!origin.startsWith('chrome-extension://')) return;
      cdp.off('Runtime.executionContextCreated', found);
      resolve(id);
    };
    cdp.on('Runtime.executionContextCreated', found);
  });
  const { events } = await traced(
    cdp,
    async () => {
      await page.goto(address);
      const contextId = await world;
      await Promise.race([
        cdp.send('Runtime.evaluate', { expression: TELL_FIRST_MARK, contextId, awaitPromise: true }),
        page.waitForTimeout(LONGEST_WAIT_MS),
      ]);
    },
    CATEGORIES,
  );
  return between(events);
}

function between(events: readonly TraceEvent[]): Load {
  const marked = events.find(({ name, args }) => name === 'TimeStamp' && JSON.stringify(args).includes(SEEN));
  const loaded = events.find(
    ({ name, args, pid, tid }) =>
      name === 'EventDispatch' &&
      args.data?.type === 'DOMContentLoaded' &&
      pid === marked?.pid &&
      tid === marked.tid,
  );
  if (!marked || !loaded) throw new Error('The trace shows no first mark.');
  return {
    thread: ((marked.tts ?? 0) - (loaded.tts ?? 0)) / 1_000,
    clock: (marked.ts - loaded.ts) / 1_000,
  };
}
