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
      func: () => Object.keys(globalThis).filter((name) => name.startsWith('box24')),
    });
    return frame?.result ?? [];
  });
}

test('a claim brings what follows it; profiles stay away where there are none', async ({ box24 }) => {
  await box24.serve(ENABLED, { '/': claimPage() });
  const page = await box24.open(ENABLED);
  await box24.overlay(page).mark(SOLD_RENTAL_MARK);
  const brought = await broughtTo(page, box24);
  expect(brought).toEqual(
    expect.arrayContaining(['box24Checker', 'box24Closer', 'box24Judge', 'box24Marks']),
  );
  expect(brought).not.toContain('box24Profile');
});
