import type { Page, Worker } from '@playwright/test';
import { claimPage, LOG_IN, SOLD_RENTAL_MARK } from './claim-page.ts';
import { answerYes, registeredMatches } from './consent.ts';
import { ENABLED, expect, OTHER, test } from './fixtures.ts';
import { extensionWorld } from './page-messages.ts';

/** Whether any script of ours ran in the page: the sentinel is the first, and leaves something in our own world. */
async function hasScript(page: Page, extensionId: string): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  // An empty world may be left by the debugger itself: it is looked into.
  const found = await Promise.all(
    worlds.map((contextId) =>
      session.send('Runtime.evaluate', { contextId, expression: 'Symbol.for("box24") in globalThis' }),
    ),
  );
  await session.detach();
  return found.some(({ result }) => result.value === true);
}

/** Whether the checker runs in the page: it answers, where a frame with the sentinel alone does not. */
async function hasChecker(page: Page, worker: Worker): Promise<boolean> {
  await page.bringToFront();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) throw new Error('no active tab');
    const request = { to: 'checker', ask: 'live', input: {} };
    return chrome.tabs.sendMessage(tab.id, request).then(
      () => true,
      () => false,
    );
  });
}

/** Kinds of events that scripts of ours listen to in the page: at its window, its document and whatever is in it. */
async function heardIn(page: Page, extensionId: string): Promise<readonly string[]> {
  const { session, contextId } = await extensionWorld(page, extensionId);
  const kinds = await Promise.all(
    ['window', 'document'].map(async (expression) => {
      const { result } = await session.send('Runtime.evaluate', { contextId, expression });
      const { listeners } = await session.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId ?? '',
        depth: -1,
        pierce: true,
      });
      return listeners.map(({ type }) => `${expression} ${type}`);
    }),
  );
  await session.detach();
  return kinds.flat().toSorted();
}

/** Long enough for sentinel and checker to do whatever they do. */
const LONG_ENOUGH_MS = 1_500;

test('scripts of ours are where they are asked for, and nowhere else', async ({ box24 }) => {
  test.setTimeout(60_000);
  await box24.step('a page of a site that is not enabled has no script of ours at all', async () => {
    await box24.serve(ENABLED, { '/': claimPage() });
    await box24.serve(OTHER, { '/': claimPage() });
    const enabled = await box24.open(ENABLED);
    await box24.overlay(enabled).mark(SOLD_RENTAL_MARK);
    expect(await hasScript(enabled, box24.extensionId)).toBe(true);
    const other = await box24.open(OTHER);
    await other.waitForTimeout(LONG_ENOUGH_MS);
    expect(await hasScript(other, box24.extensionId)).toBe(false);
  });
  await box24.step('a page without a claim form gets no checker', async () => {
    await box24.serve(ENABLED, { '/': claimPage(), '/log-in': LOG_IN });
    const page = await box24.open(`${ENABLED}/log-in`);
    await page.waitForTimeout(LONG_ENOUGH_MS);
    expect(await hasScript(page, box24.extensionId), 'the sentinel is there').toBe(true);
    expect(await hasChecker(page, box24.worker)).toBe(false);
    await page.goto(ENABLED);
    await box24.overlay(page).mark(SOLD_RENTAL_MARK);
    expect(await hasChecker(page, box24.worker)).toBe(true);
  });
});
test.describe('as the store delivers it', () => {
  test.use({ hosts: [] });

  test('the toolbar button checks once, then "Always check" enables the site and "Stop" ends it at once', async ({
    box24,
  }) => {
    await box24.serve(OTHER, { '/': claimPage() });
    // The browser's own question cannot be clicked; answered beforehand for the site, it is not asked.
    await answerYes(box24.context, box24.extensionId, `${OTHER}/*`);
    const page = await box24.open(OTHER);
    await page.waitForTimeout(LONG_ENOUGH_MS);
    expect(await hasScript(page, box24.extensionId)).toBe(false);

    const popup = await box24.pressButton(page);
    await expect(popup.getByText('1 will be denied')).toBeVisible();
    await expect(popup.getByText('Checked as Medicare DME.')).toBeVisible();

    await popup.getByRole('button', { name: 'Always check on elsewhere.test' }).click();
    await expect(popup.getByText('Box24 is on at elsewhere.test')).toBeVisible();
    await expect.poll(() => registeredMatches(box24.worker)).toEqual([`${OTHER}/*`]);
    await page.reload();
    await box24.overlay(page).mark(SOLD_RENTAL_MARK);

    expect(await heardIn(page, box24.extensionId)).toContain('window input');

    const again = await box24.pressButton(page);
    await again.getByRole('button', { name: 'Stop on elsewhere.test' }).click();
    await expect.poll(() => registeredMatches(box24.worker)).toEqual([]);
    await expect.poll(() => hasChecker(page, box24.worker)).toBe(false);
    expect(await heardIn(page, box24.extensionId), 'what is still listened to').toEqual([]);
    await page.reload();
    await page.waitForTimeout(LONG_ENOUGH_MS);
    expect(await hasScript(page, box24.extensionId)).toBe(false);
  });

  test('a claim form in a frame from another site: its site can be enabled too, and is checked at once', {
    tag: '@long',
  }, async ({ box24 }) => {
    await box24.serve('http://forms.test', { '/claim': claimPage() });
    await box24.serve(OTHER, {
      '/': '<!doctype html><html lang="en"><body><h1>Portal</h1><iframe src="http://forms.test/claim" width="1100" height="600"></iframe></body></html>',
    });
    await answerYes(box24.context, box24.extensionId, 'http://forms.test/*');
    const page = await box24.open(OTHER);
    const popup = await box24.pressButton(page);
    await expect(popup.getByText('Another part comes from forms.test.')).toBeVisible();
    await popup.getByRole('button', { name: 'Also check what comes from forms.test' }).click();
    await expect(popup.getByText('1 will be denied')).toBeVisible();
    await box24.overlay(page).mark(SOLD_RENTAL_MARK);
  });

  test('a page without a claim form, and one that is closed to extensions, say so', { tag: '@long' }, async ({
    box24,
  }) => {
    await box24.serve(OTHER, { '/': LOG_IN });
    const popup = await box24.pressButton(await box24.open(OTHER));
    await expect(popup.getByText('No claim form on this page.')).toBeVisible();
    await popup.close();
    const closed = await box24.pressButton(await box24.open('chrome://version/'));
    await expect(closed.getByText('This page cannot be read by extensions.')).toBeVisible();
  });
});
