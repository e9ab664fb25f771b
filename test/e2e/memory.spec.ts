import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { headerFields, lineTable, pageAround } from './claim-parts.ts';
import { type Box24, ENABLED, expect, test } from './fixtures.ts';

/** A capped rental billed as its first month. */
const FIRST = { code: 'E0601', modifiers: ['RR', 'KH'], charge: '96.40' };
const form = (action: string, from: string, account: string) =>
  pageAround(
    `<form action="${action}">${headerFields({ account })}${lineTable([FIRST]).replaceAll('11/03/2026', from)}<button>Submit claim</button></form>`,
  );
const pages = {
  '/1': form('/2', '09/03/2026', 'A-100'),
  '/2': form('/3', '10/03/2026', 'A-101'),
  '/3': form('/3', '11/03/2026', 'A-102'),
};
const RENTED_BEFORE = /E0601 has been rented before/;

async function turnOn(box24: Box24): Promise<Page> {
  const options = await box24.open(`chrome-extension://${box24.extensionId}/options.html`);
  await options.getByRole('button', { name: 'Remember claims I submit' }).click();
  await expect(options.getByText('On. Claims that you submit are remembered.')).toBeVisible();
  return options;
}

async function submit(page: Page, box24: Box24): Promise<void> {
  await page.bringToFront();
  await box24.overlay(page).badge();
  await page.waitForTimeout(1_000);
  const next = page.waitForEvent('framenavigated');
  await page.getByRole('button', { name: 'Submit claim' }).click();
  await next;
}

test('what was sent is known for the next claim of the patient, until it is forgotten', async ({ box24 }) => {
  test.setTimeout(90_000);
  await box24.serve(ENABLED, pages);
  const page = await box24.open(`${ENABLED}/1`);
  const overlay = box24.overlay(page);
  await submit(page, box24);
  await overlay.badge();
  await page.waitForTimeout(1_000);
  await overlay.expectNoMark(RENTED_BEFORE);

  const options = await turnOn(box24);
  const memory = options.getByRole('region', { name: 'Memory of earlier claims' });
  await submit(page, box24);
  await expect(memory.getByText('1 line')).toBeVisible();
  await expectAccessible(options);

  await page.bringToFront();
  await overlay.mark(RENTED_BEFORE);
  await page.reload();
  await overlay.mark(RENTED_BEFORE);
  const panel = await box24.openPanel(page);
  const finding = panel.getByRole('listitem').filter({ hasText: RENTED_BEFORE });
  await finding.locator('summary').first().click();
  await expect(finding).toContainText('E0601 was seen here on 10/03/2026');

  await test.step('the panel shows where the rental stands and how long the line can be filed', async () => {
    const earlier = panel.getByRole('region', { name: 'Earlier claims and deadlines' });
    const months = earlier.getByRole('table', { name: 'Rental months of E0601' }).getByRole('cell');
    await expect(months).toHaveCount(13);
    await expect(months.nth(0)).toContainText('Month 1: KH billed for 10/03/2026');
    await expect(months.nth(1)).toContainText('Month 2: this line, KI is due');
    await expect(earlier).toContainText('Seen here on 10/03/2026');
    await expect(earlier).toContainText('days left to file, until 11/03/2027');
    await expectAccessible(panel);
  });

  await test.step('one payer is forgotten at once, on the page that is open', async () => {
    await memory.getByRole('button', { name: 'Forget: Medicare DME' }).click();
    await expect(memory.getByText('1 line')).toHaveCount(0);
    await expect(finding).toHaveCount(0);
  });

  await test.step('a payer that is switched off is not remembered', async () => {
    await memory.getByLabel('Medicare DME').click();
    await expect(memory.getByLabel('Medicare DME')).not.toBeChecked();
    await page.goto(`${ENABLED}/2`);
    await submit(page, box24);
    await overlay.badge();
    await page.waitForTimeout(1_000);
    await overlay.expectNoMark(RENTED_BEFORE);
  });
});

test('what was kept and cannot be read turns memory off, says why, and checks go on', async ({ box24 }) => {
  test.setTimeout(60_000);
  await box24.serve(ENABLED, pages);
  const options = await turnOn(box24);
  const page = await box24.open(`${ENABLED}/2`);
  await submit(page, box24);
  await expect(options.getByText('1 line')).toBeVisible();
  await box24.worker.evaluate(async () => {
    const opening = indexedDB.open('box24');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const cursor = db.transaction('entries', 'readwrite').objectStore('entries').openCursor();
    await new Promise<void>((resolve) => {
      cursor.onsuccess = () => {
        const at = cursor.result;
        if (!at) return resolve();
        at.update({ ...at.value, content: new ArrayBuffer(64) });
        at.continue();
      };
    });
    db.close();
    // What was looked up before is looked up again.
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object), touched: 1 } });
  });
  await page.bringToFront();
  await page.reload();
  const overlay = box24.overlay(page);
  await overlay.mark(/E0601 has neither KX/);
  const panel = await box24.openPanel(page);
  const earlier = panel.getByRole('region', { name: 'Earlier claims and deadlines' });
  await expect(earlier).toContainText('Memory is off: what was kept cannot be read. Checks go on');
  await options.bringToFront();
  await options.getByRole('button', { name: 'Forget everything', exact: true }).click();
  await expect(options.getByText('On. Claims that you submit are remembered.')).toBeVisible();
});

test('a full disk turns memory off for now, says so, and checks go on', async ({ box24 }) => {
  test.setTimeout(60_000);
  await box24.serve(ENABLED, pages);
  const options = await turnOn(box24);
  const browser = await box24.context.newCDPSession(options);
  const origin = `chrome-extension://${box24.extensionId}`;
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const page = await box24.open(`${ENABLED}/2`);
  await submit(page, box24);
  await expect(options.getByText('Memory is off for now: the disk is full. Checks go on.')).toBeVisible();
  await page.bringToFront();
  await box24.overlay(page).mark(/E0601 has neither KX/);
  const panel = await box24.openPanel(page);
  await expect(panel.getByText('Memory is off for now: the disk is full. Checks go on.')).toBeVisible();
});
