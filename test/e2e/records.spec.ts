import { readFile } from 'node:fs/promises';
import { expectAccessibleInBoth } from '../axe.ts';
import { SOLD_RENTAL, SOLD_RENTAL_MARK } from './claim-page.ts';
import { headerFields, lineTable, pageAround } from './claim-parts.ts';
import { ENABLED, expect, test } from './fixtures.ts';

/** 200 % zoom of a window 720 px wide, which is the width that WCAG 1.4.10 asks to reflow in. */
const NARROW = { width: 360, height: 700 };

test('records are listed, searched, opened, exported, printed and deleted', async ({ box24 }) => {
  test.setTimeout(60_000);
  const form = (action: string, account: string) =>
    pageAround(
      `<form action="${action}">${headerFields({ account })}${lineTable([SOLD_RENTAL])}<button>Submit claim</button></form>`,
    );
  await box24.serve(ENABLED, {
    '/': form('/2', 'A-100'),
    '/2': form('/3', 'A-101'),
    '/3': form('/3', 'A-102'),
  });
  const records = await box24.open(`chrome-extension://${box24.extensionId}/records.html`);
  await expect(records.getByText('No records yet.')).toBeVisible();

  const page = await box24.open(ENABLED);
  const overlay = box24.overlay(page);
  for (const path of ['/2', '/3']) {
    await page.bringToFront();
    await overlay.mark(SOLD_RENTAL_MARK);
    await page.waitForTimeout(800);
    if (path === '/3') {
      await page.locator('[name=c0_4]').fill('RR');
      await page.locator('[name=auth]').focus();
      await page.waitForTimeout(1_500);
    }
    await page.getByRole('button', { name: 'Submit claim' }).click();
    await page.waitForURL(`**${path}*`);
  }

  await records.bringToFront();
  const rows = records.locator('tbody tr:not(.details)');
  await expect(records.getByText('2 records')).toBeVisible();
  await expect(rows.first()).toContainText('E0601 RR KX');
  await rows
    .first()
    .getByRole('button', { name: /Details/ })
    .click();
  const told = records.locator('.record-told');
  await expect(told.getByRole('heading', { name: 'Fixed before Submit' })).toBeVisible();
  await expect(told).toContainText('category-capped-rental-billed-as-purchase#');

  await test.step('nothing is inaccessible, nothing is cut off', async () => {
    await expectAccessibleInBoth(records);
    const size = records.viewportSize();
    await records.setViewportSize(NARROW);
    expect(await records.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      NARROW.width,
    );
    if (size) await records.setViewportSize(size);
  });

  await test.step('search and filters', async () => {
    await records.getByLabel('Search').fill('e0601 nu');
    await expect(records.getByText('1 of 2 records')).toBeVisible();
    await records.getByLabel('Search').fill('e9999');
    await expect(records.getByText('No record fits.')).toBeVisible();
    await records.getByRole('button', { name: 'Clear search' }).click();
    await records.getByLabel('Findings').selectOption('fixed');
    await expect(records.getByText('1 of 2 records')).toBeVisible();
  });

  await test.step('what is shown is exported', async () => {
    const saved = records.waitForEvent('download');
    await records.getByRole('button', { name: 'Export CSV' }).click();
    const csv = await readFile(await (await saved).path(), 'utf8');
    expect(csv).toMatch(/,E0601 RR KX,.*,category-capped-rental-billed-as-purchase,.*,fixed,/);
    expect(csv).not.toMatch(/E0601 NU KX/);
    await records.getByRole('button', { name: 'Clear search' }).click();
    const document = records.waitForEvent('download');
    await records.getByRole('button', { name: 'Export JSON' }).click();
    const json = await readFile(await (await document).path(), 'utf8');
    expect(JSON.parse(json).records).toHaveLength(2);
    expect(csv + json).not.toMatch(/1EG4|A-10\d|Sample|1950|11\/03|2026-11-03|820/i);
  });

  await test.step('on paper stand the records and no buttons', async () => {
    await records.emulateMedia({ media: 'print' });
    await expect(records.getByRole('button', { name: 'Print' })).toBeHidden();
    await expect(rows).toHaveCount(2);
    await expect(rows.first()).toBeVisible();
    await records.emulateMedia({ media: null });
  });

  await test.step('deleted after a second question; the way here is in the panel', async () => {
    await records.getByRole('button', { name: 'Delete all records' }).click();
    await records.getByRole('button', { name: 'Yes, delete 2 records' }).click();
    await expect(records.getByText('No records yet.')).toBeVisible();
    await page.bringToFront();
    const panel = await box24.openPanel(page);
    await expect(panel.getByRole('link', { name: 'Records' })).toHaveAttribute('href', '/records.html');
  });
});
