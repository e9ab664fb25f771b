/**
 * `npm start`: a demonstration claim page in a browser with Box24 loaded.
 * With a screen it stays until the browser is closed, with the practice portals in a tab beside it; without one, or with
 * `--once`, it prints what was found, takes a screenshot and ends.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { reasonOf } from '../lib/cli/bad-input.ts';
import { BuildError, ensureBuilt } from '../lib/cli/build-extension.ts';
import { openPage, reportsOf } from '../lib/cli/check-page.ts';
import { type ExtensionBrowser, launchWithExtension } from '../lib/cli/extension-browser.ts';
import { askFrames } from '../lib/cli/frames.ts';
import { renderReports } from '../lib/cli/report-text.ts';
import { serveFolder } from '../lib/cli/static-server.ts';
import '../lib/texts/english.ts';
import { text } from '../lib/texts/text.ts';

const DEMO = path.join(import.meta.dirname, 'demo');
const SCREENSHOT = path.resolve(import.meta.dirname, '../.cache/demonstration.png');
/** A window that shows the whole claim with its lines. */
const WINDOW = { width: 1360, height: 900 };
/** Columns when standard output is no terminal. */
const USUAL_WIDTH = 100;
/** Marks fade in over 120 ms. */
const MARKS_DRAWN_MS = 400;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { once: { type: 'boolean' } } });
  const once = values.once || !hasScreen();
  await ensureBuilt((line) => console.log(line));
  const server = await serveFolder(DEMO);
  try {
    const browser = await launchWithExtension({
      headless: once,
      hosts: ['http://127.0.0.1/*'],
      viewport: once ? WINDOW : null,
      args: [`--window-size=${WINDOW.width},${WINDOW.height}`],
      ownInterrupt: true,
    });
    try {
      const address = new URL('/', server.origin);
      console.log(text('cli.demo', { address: address.href }));
      return once ? await show(browser, address) : await stay(browser, address);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

function hasScreen(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Prints the findings of the page and takes its picture. */
async function show(browser: ExtensionBrowser, address: URL): Promise<number> {
  const page = await openPage(browser, address);
  const { forms, troubles } = await reportsOf(page, browser.worker, {});
  for (const trouble of troubles) console.error(trouble);
  const states = await askFrames(browser.worker, 'live', {});
  await page.waitForTimeout(MARKS_DRAWN_MS);
  mkdirSync(path.dirname(SCREENSHOT), { recursive: true });
  await page.screenshot({ path: SCREENSHOT });
  if (forms.length === 0) console.error(text('cli.demoUnread'));
  else {
    const width = process.stdout.columns ?? USUAL_WIDTH;
    console.log(`\n${renderReports(forms, { width, colour: process.stdout.hasColors?.() ?? false })}\n`);
  }
  for (const { value } of states) if (value) console.log(text('cli.readOf', value.coverage));
  console.log(text('cli.screenshot', { file: SCREENSHOT }));
  return forms.length > 0 ? 0 : 1;
}

/** Shows the page, and the portals to practise on in a tab beside it, until the browser is closed or the program interrupted. */
async function stay(browser: ExtensionBrowser, address: URL): Promise<number> {
  const stopped = new Promise<void>((resolve) => {
    browser.context.once('close', () => resolve());
    // Closing the last window leaves the browser running on some systems.
    browser.context.on('page', (page) => page.once('close', leaveWhenEmpty));
    function leaveWhenEmpty(): void {
      if (browser.context.pages().length === 0) resolve();
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    for (const page of browser.context.pages()) page.once('close', leaveWhenEmpty);
  });
  const page = await openPage(browser, address);
  const portals = await browser.context.newPage();
  await portals.goto(`chrome-extension://${browser.extensionId}/training.html`);
  await page.bringToFront();
  console.log(text('cli.practice'));
  console.log(text('cli.untilClosed'));
  await stopped;
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(reasonOf(error));
  if (error instanceof BuildError) console.error(error.output);
  process.exitCode = 1;
}
