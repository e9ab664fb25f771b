import { type CDPSession, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../../lib/cli/browser.ts';
import { HEADLESS_SWITCHES } from '../../../lib/cli/browser-switches.ts';
import type { CorePack } from '../../../lib/cli/build-pack.ts';
import { minifyPlugin } from '../../../lib/cli/minify-plugin.ts';
import type { FactInputs } from '../../../lib/facts/types.ts';
import { median } from '../measure.ts';
import type { Sent } from './first-verdict-page.ts';
import { rowsOf, rulesOf } from './world.ts';

const NAME = 'Box24First';
const STEPS = ['parse', 'ready', 'judge'] as const;

/** Medians in milliseconds of the page's own thread. */
interface FirstVerdict extends Record<(typeof STEPS)[number], number> {
  readonly rules: number;
  readonly all: number;
}

/**
 * How long a page takes from the message with its rules and rows to its first verdict, in the browser and with the build that
 * billers have. Each claim is judged on a site of its own, which the browser gives a process of its own: nothing of the code
 * has run there, as on a page that has just loaded the script.
 */
export async function firstVerdict(core: CorePack, claims: readonly FactInputs[]): Promise<FirstVerdict> {
  const script = await pageScript();
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--site-per-process', ...HEADLESS_SWITCHES],
  });
  try {
    const runs: Record<(typeof STEPS)[number], number>[] = [];
    for (const [index, inputs] of claims.entries()) {
      const page = await browser.newPage();
      await page.route('**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Claim</title>' }),
      );
      await page.goto(`http://claim-${index}.test/`);
      runs.push(await coldly(page, script, sentFor(core, inputs)));
      await page.close();
    }
    const of = (step: (typeof STEPS)[number]) => median(runs.map((run) => run[step]));
    return {
      rules: median(claims.map((inputs) => rulesOf(core, inputs).length)),
      parse: of('parse'),
      ready: of('ready'),
      judge: of('judge'),
      all: median(runs.map((run) => run.parse + run.ready + run.judge)),
    };
  } finally {
    await browser.close();
  }
}

async function pageScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [minifyPlugin()],
    build: {
      write: false,
      lib: {
        entry: new URL('first-verdict-page.ts', import.meta.url).pathname,
        formats: ['iife'],
        name: NAME,
      },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !('output' in bundle)) throw new Error('Vite built no script for the first verdict.');
  return bundle.output[0].code;
}

function sentFor(core: CorePack, { tables: _tables, ...inputs }: FactInputs): Sent {
  const whole = inputs as FactInputs;
  const { rules: _rules, ...base } = core.pack;
  return {
    base: JSON.stringify(base),
    rules: JSON.stringify(rulesOf(core, whole)),
    rows: JSON.stringify(rowsOf(core, whole)),
    inputs: JSON.stringify(inputs),
  };
}

async function coldly(page: Page, script: string, sent: Sent) {
  await page.addScriptTag({ content: script });
  await page.evaluate((sent) => Object.assign(globalThis, { sent }), sent);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const time = async (call: string) => {
    const before = await busy(cdp);
    await page.evaluate(`void ${NAME}.${call}`);
    return (await busy(cdp)) - before;
  };
  return { parse: await time('parse(sent)'), ready: await time('ready()'), judge: await time('judge()') };
}

/** Milliseconds for which the page's thread has worked. */
async function busy(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}
