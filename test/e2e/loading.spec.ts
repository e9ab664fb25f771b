import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { claimPage, SOLD_RENTAL_MARK } from './claim-page.ts';
import { type Box24, ENABLED, expect, test } from './fixtures.ts';

/** What our scripts have left in our own world of a page. */
async function broughtTo(page: Page, box24: Box24): Promise<readonly string[]> {
  await page.bringToFront();
  return box24.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: () => Object.keys((globalThis as { [key: symbol]: object })[Symbol.for('box24')] ?? {}),
    });
    return frame?.result ?? [];
  });
}

test('what a page brings', async ({ box24 }) => {
  test.setTimeout(60_000);
  await box24.step('a claim brings what follows it; profiles stay away where there are none', async () => {
    await box24.serve(ENABLED, { '/': claimPage() });
    const page = await box24.open(ENABLED);
    await box24.overlay(page).mark(SOLD_RENTAL_MARK);
    const brought = await broughtTo(page, box24);
    expect(brought).toEqual(
      expect.arrayContaining(['box24Checker', 'box24Closer', 'box24Judge', 'box24Marks']),
    );
    expect(brought).not.toContain('box24Profile');
  });
  await box24.step(
    'a page whose boxes say that it is no claim brings neither the closer look nor what follows a claim',
    async () => {
      await box24.serve(ENABLED, { '/': readFileSync(ORDER, 'utf8') });
      const page = await box24.open(ENABLED);
      await expect.poll(() => broughtTo(page, box24)).toContain('box24Checker');
      // What is brought to a claim follows the checker within a few tenths of a second.
      await page.waitForTimeout(1_000);
      const brought = await broughtTo(page, box24);
      for (const script of ['box24Closer', 'box24Judge', 'box24Marks']) expect(brought).not.toContain(script);
    },
  );
});

/** An order for equipment: boxes of a claim in plenty, and those that only an order has. */
const ORDER = path.resolve(import.meta.dirname, '../forms/pages/no-form-order-entry-dme.html');
