/** Opens test pages in a real browser with the overlay loaded, and reads back what is drawn. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../../lib/cli/browser.ts';
import { HEADLESS_SWITCHES } from '../../lib/cli/browser-switches.ts';
import type { LiveState } from '../../lib/session/types.ts';
import type { Spec } from './entry.ts';

const HERE = import.meta.dirname;

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(HERE, 'entry.ts'), formats: ['iife'], name: 'overlayTest' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk || !('code' in chunk)) throw new Error('harness: vite built no script for the overlay');
  return chunk.code;
}

interface OfWorker {
  readonly overlayScript: string;
  /** One window for all tests of a worker; none of them stores anything, and each has a tab of its own. */
  readonly window: BrowserContext;
}

export const test = base.extend<object, OfWorker>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({
        ...launchOptions,
        executablePath: await findBrowser(),
        // The tabs of one site share a process, which the window's own page keeps: to begin one costs as much as most tests.
        args: [...(launchOptions.args ?? []), ...HEADLESS_SWITCHES, '--process-per-site'],
      });
    },
    { scope: 'worker' },
  ],
  overlayScript: [async ({ headless: _headless }, use) => use(await bundle()), { scope: 'worker' }],
  window: [
    async ({ browser }, use) => {
      const window = await browser.newContext();
      // It closes with its last tab.
      const page = await window.newPage();
      await serve(page, '');
      await page.goto(PORTAL);
      await use(window);
      await window.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ window }, use) => {
    const page = await window.newPage();
    await use(page);
    await page.close();
  },
});

const PORTAL = 'http://portal.test/';

/** Has a page of the portal say this. */
async function serve(page: Page, body: string): Promise<void> {
  await page.route(`${PORTAL}**`, (route) => route.fulfill({ contentType: 'text/html', body }));
}

export interface OpenOptions {
  /** Name of a page in `pages/`, without `.html`. */
  readonly page?: string;
  /** CSS added to the page's own. */
  readonly css?: string;
  readonly html?: string;
}

/** Opens a page, without the overlay. */
export async function open(page: Page, script: string, options: OpenOptions = {}): Promise<void> {
  const html =
    options.html ?? (await readFile(path.join(HERE, 'pages', `${options.page ?? 'claim'}.html`), 'utf8'));
  await serve(page, html);
  await page.goto(PORTAL);
  if (options.css) await page.addStyleTag({ content: options.css });
  await page.evaluate(script);
}

/** Draws findings; starts the overlay if there is none. */
export async function show(
  page: Page,
  specs: readonly Spec[],
  state: Partial<LiveState> = {},
): Promise<void> {
  await page.evaluate(
    ([given, rest]) => {
      window.box24 ??= window.startOverlay();
      window.box24.show(given, rest);
    },
    [specs, state] as const,
  );
  await settled(page);
}

/** Waits until marks have been placed and nothing is being animated. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 8; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  });
  await page.waitForTimeout(150);
}

/** Waits until nothing has happened for so long that marks may choose their places anew (`REST_MS` of the follower, and a busy machine's frames). */
export async function rested(page: Page): Promise<void> {
  await settled(page);
  await page.waitForTimeout(600);
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Boxes of the marks' shapes that can be seen, in order; without their halo. */
export async function markBoxes(page: Page): Promise<Rect[]> {
  return await page.evaluate(() => {
    const root = [...document.documentElement.children].at(-1)?.shadowRoot;
    return [...(root?.querySelectorAll('.mark:not(.unplaced)') ?? [])].map((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const side = (16 * width) / 24 / 2;
      return { left: x - side, top: y - side, right: x + side, bottom: y + side };
    });
  });
}

/** Selector of the element that carries all that is ours. */
export async function overlayHost(page: Page): Promise<string> {
  return await page.evaluate(() => [...document.documentElement.children].at(-1)?.localName ?? '');
}

/** The box of something on the page, or of ours. */
export async function boxOf(page: Page, selector: string): Promise<Rect> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`boxOf: ${selector} is not to be seen`);
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

export function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

/** The same box, up to the half pixel that drawing rounds. */
export function expectNear(actual: Rect | undefined, wanted: Rect): void {
  for (const side of ['left', 'top', 'right', 'bottom'] as const)
    expect(
      Math.abs((actual?.[side] ?? Number.NaN) - wanted[side]),
      `${side}: ${actual?.[side]}`,
    ).toBeLessThanOrEqual(0.6);
}

/** Square pixels of the page's text and of the values in its boxes that a box covers. */
export async function insideText(page: Page, box: Rect): Promise<number> {
  return await page.evaluate((rect) => {
    const range = document.createRange();
    const boxes: DOMRect[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (!walker.currentNode.nodeValue?.trim()) continue;
      range.selectNodeContents(walker.currentNode);
      boxes.push(...range.getClientRects());
    }
    // Values have no boxes of their own: measured with the field's font, set where the field sets them.
    const pen = document.createElement('canvas').getContext('2d');
    for (const input of document.querySelectorAll('input')) {
      if (!pen || !input.value) continue;
      const style = getComputedStyle(input);
      pen.font = style.font;
      const width = pen.measureText(input.value).width;
      const field = input.getBoundingClientRect();
      const height = Number.parseFloat(style.fontSize);
      const left = style.textAlign === 'right' ? field.right - 7 - width : field.left + 7;
      boxes.push(new DOMRect(left, (field.top + field.bottom - height) / 2, width, height));
    }
    return boxes.reduce((sum, one) => {
      const width = Math.min(one.right, rect.right) - Math.max(one.left, rect.left);
      const height = Math.min(one.bottom, rect.bottom) - Math.max(one.top, rect.top);
      return sum + Math.max(0, width) * Math.max(0, height);
    }, 0);
  }, box);
}

export { expect };
