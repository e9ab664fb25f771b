/** A claim page of some length, with Box24 and without, and somebody who types on it. */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, launchWithExtension } from '../../../lib/cli/extension-browser.ts';

const DEMO = path.resolve(import.meta.dirname, '../../../scripts/demo');
/** The same page twice: Box24 may read the first only. */
const PORTAL = 'http://portal.test';
const PLAIN = 'http://plain.test';
/** The line that is typed in. */
const ROW = 5;
/** Time for rules, rows, marks and the panel to come. */
const SETTLED_MS = 2_500;
/** A busy machine may not have drawn the badge by then. */
const MOST_PRESSES = 10;

/** What is typed in turn into the first modifier box of a line: NU and RR, so that marks come and go. */
const KEYS = ['R', 'R', 'N', 'U'] as const;

/** Somebody's claim pages, with Box24 and without. */
export interface Desk {
  readonly browser: ExtensionBrowser;
  readonly withBox24: Page;
  readonly without: Page;
  close(): Promise<void>;
}

/** Opens the demonstration page twice, with memory turned on and the side panel open beside the one that Box24 reads. */
export async function openDesk(): Promise<Desk> {
  const browser = await launchWithExtension({ headless: true, hosts: [`${PORTAL}/*`] });
  try {
    const { context } = browser;
    for (const host of [PORTAL, PLAIN])
      await context.route(`${host}/**`, (route) =>
        route.fulfill({ path: path.join(DEMO, new URL(route.request().url()).pathname) }),
      );
    await rememberClaims(browser);
    const without = await context.newPage();
    await without.goto(`${PLAIN}/index.html`);
    const withBox24 = await context.newPage();
    await withBox24.goto(`${PORTAL}/index.html`);
    await withBox24.waitForTimeout(SETTLED_MS);
    await openPanel(browser, withBox24);
    return { browser, withBox24, without, close: browser.close };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function rememberClaims({ context, extensionId }: ExtensionBrowser): Promise<void> {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await options.getByRole('button', { name: 'Remember claims I submit' }).click();
  await options.getByText('On. Claims that you submit are remembered.').waitFor();
  await options.close();
}

/** Presses the badge, which stands in the window's lower right corner, once it is there. @throws when no panel opens */
async function openPanel({ worker }: ExtensionBrowser, page: Page): Promise<void> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  for (let tries = 0; tries < MOST_PRESSES; tries++) {
    await page.mouse.click(width - 60, height - 32);
    await page.waitForTimeout(SETTLED_MS);
    const panels = await worker.evaluate(
      async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length,
    );
    if (panels > 0) return;
  }
  throw new Error('The side panel did not open.');
}

/** Brings a page's claim to so many lines, half of them with something wrong. */
export async function fill(page: Page, lines: number): Promise<void> {
  await page.bringToFront();
  await page.evaluate((lines) => {
    const add = document.querySelector<HTMLElement>('#add');
    const rows = document.querySelector<HTMLTableElement>('#lines')?.tBodies[0]?.rows;
    while (rows && rows.length < lines) {
      add?.click();
      const code = rows.length % 2 ? 'A7030' : 'E0260';
      const values = ['11/03/2026', '11/03/2026', '12', code, 'NU', 'KX', '', '', 'A', '10.00', '1', ''];
      const boxes = rows[rows.length - 1]?.querySelectorAll<HTMLInputElement>('input,select') ?? [];
      for (const [index, box] of boxes.entries()) {
        box.value = values[index] ?? '';
        box.dispatchEvent(new Event('input', { bubbles: true }));
        box.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
  }, lines);
  await page.waitForTimeout(SETTLED_MS);
}

/**
 * Types in a line of a claim.
 * @param keys how many keystrokes
 * @param pauseMs between two
 */
export async function type(page: Page, keys: number, pauseMs: number): Promise<void> {
  await page.bringToFront();
  const box = page.locator('#lines tbody tr').nth(ROW).locator('input.mod').first();
  await box.click();
  for (let key = 0; key < keys; key++) {
    if (key % 2 === 0) await box.selectText();
    await page.keyboard.press(KEYS[key % KEYS.length] ?? 'N');
    await page.waitForTimeout(pauseMs);
  }
}
