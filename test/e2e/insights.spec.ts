import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleInBoth } from '../axe.ts';
import { expect, test } from './fixtures.ts';

const LEARNT = 'category-capped-rental-billed-as-purchase';
/** Week by its number, as Mondays from 08/31/2026 on. */
const monday = (week: number) => new Date(Date.UTC(2026, 7, 31 + week * 7)).toISOString().slice(0, 10);

const WEEKS = 10;
const file = (biller: number) => ({
  name: `counts-${biller}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      box24Counts: 1,
      weeks: Array.from({ length: WEEKS }, (_, week) => ({
        week: monday(week),
        id: `00000000-0000-4000-8000-${String(biller * 100 + week).padStart(12, '0')}`,
        groups: [
          {
            payer: 'medicare-dme',
            pack: 'core',
            version: '0.1.0',
            claims: 40,
            rules: {
              [`${LEARNT}#sold`]: { fixed: 5 + week, unread: '<5', why: { 'payer-confirmed': '<5' } },
              'team-rule#a': { unread: 12, missing: { 'ctx.orderDate': 6 } },
              ...(week < 5 && { 'team-silent#a': { fixed: 6 } }),
            },
          },
          {
            payer: 'commercial',
            pack: 'core',
            version: '0.1.0',
            claims: 20,
            rules: {
              'team-tried#a': { shadow: { spoke: 6, quiet: 10, missing: { 'ctx.orderDate': '<5' } } },
            },
          },
        ],
      })),
    }),
  ),
});

const choose = (page: Page, files: readonly ReturnType<typeof file>[]) =>
  page.locator('input[type=file]').setInputFiles([...files]);

test('a lead joins counts: table, flags, chart, faulty files, CSV', async ({ box24 }) => {
  test.setTimeout(60_000);
  const page = await box24.open(`chrome-extension://${box24.extensionId}/insights.html`);
  await choose(page, [
    file(1),
    file(2),
    file(2),
    { name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{ "records": [] }') },
  ]);
  const status = page.locator('.joined');
  await expect(status).toContainText('3 files joined · 20 weeks of billers');
  await expect(status).toContainText('1,200 claims, weeks of 08/31/2026 to 11/02/2026');
  await expect(status).toContainText('10 weeks came twice and count once');
  await expect(page.getByText('notes.json is no file of counts')).toBeVisible();

  const row = (title: string | RegExp) => page.getByRole('row').filter({ hasText: title });
  await test.step('ranges where small counts are hidden, numbers where not; flags', async () => {
    // 2 billers × (95 + 10 × some unread + 10 × some put aside)
    await expect(row(LEARNT)).toContainText('230–350');
    await expect(row('team-rule')).toContainText('Under 50 % accepted');
    await expect(row('team-silent')).toContainText('Fell silent');
    await page.getByLabel('Show').selectOption('silent');
    await expect(page.getByText('1 of 3 rules')).toBeVisible();
    await page.getByLabel('Show').selectOption('all');
    await page.getByRole('button', { name: 'Sort by Left unread' }).click();
    await expect(page.getByRole('rowheader').first()).toContainText('team-rule');
  });

  await test.step('a rule that is tried out stands apart; one kind of payer alone', async () => {
    const tried = page.getByRole('table', { name: 'Rules that are tried out' }).getByRole('row');
    // 2 billers × 10 weeks of 6, 10 and some.
    await expect(tried.last()).toContainText('team-triedon 120 of 340–400 claims30–36 %');
    await expect(tried.last()).toContainText('20–80 claims: ');
    await page.getByRole('button', { name: 'Details: team-tried' }).click();
    await expect(page.getByRole('img', { name: /^Chart: share of claims/ })).toBeVisible();
    await expect(page.locator('.trend-table tbody tr')).toHaveCount(WEEKS);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Details: team-tried' }).click();
    await page.getByLabel('Payer').selectOption({ label: 'Commercial plan' });
    await expect(status).toContainText('400 claims, weeks of');
    await expect(page.getByRole('table', { name: 'Rules', exact: true })).toBeHidden();
    await page.getByLabel('Payer').selectOption({ label: 'Medicare DME' });
    await expect(status).toContainText('800 claims, weeks of');
    await expect(tried).toHaveCount(0);
    await page.getByLabel('Payer').selectOption({ label: 'All payers' });
  });

  await test.step('a rule opens to its reasons and its weeks', async () => {
    await page.getByRole('button', { name: /^Details: Capped-rental equipment/ }).click();
    const told = page.locator('.told');
    await expect(told.getByRole('img', { name: /^Chart: share accepted/ })).toBeVisible();
    await expect(told.locator('.trend-table tbody tr')).toHaveCount(WEEKS);
    await expect(told).toContainText('Left standing, card never opened20–80');
    await expectAccessibleInBoth(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 360, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  await test.step('what is shown is exported', async () => {
    await page.getByLabel('Search').fill('team-silent');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export CSV' }).click();
    const csv = await readFile(await (await saved).path(), 'utf8');
    expect(csv.split('\r\n')[1]).toBe('team-silent,team-silent,silent,60,60,100,100,0,0,0,0,100,100,0,0');
  });
});

/** A tenth of what `npm run scale` has the page join. */
const MANY = 1_000;

test('a thousand files are joined, and the page answers all the while', { tag: '@long' }, async ({
  box24,
}) => {
  test.setTimeout(60_000);
  const page = await box24.open(`chrome-extension://${box24.extensionId}/insights.html`);
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
  const made = await page.evaluate(
    ([content, count]) => {
      // Made and dropped in the page: so many files cannot be handed to it otherwise.
      const files = Array.from({ length: count }, (_, biller) => {
        const text = content.replaceAll('-8000-', `-${(0x8000 + (biller % 0x3fff)).toString(16)}-`);
        return new File([text], `counts-${biller}.json`, { type: 'application/json' });
      });
      const transfer = new DataTransfer();
      for (const one of files) transfer.items.add(one);
      const state = globalThis as unknown as { longest: number };
      state.longest = 0;
      let last = performance.now();
      setInterval(() => {
        const now = performance.now();
        state.longest = Math.max(state.longest, now - last);
        last = now;
      }, 10);
      const started = performance.now();
      document.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
      return performance.now() - started;
    },
    [file(1).buffer.toString(), MANY] as const,
  );
  expect(made).toBeLessThan(2_000);
  await expect(page.locator('.joined')).toContainText('1000 files joined', { timeout: 30_000 });
  await expect(page.locator('.joined')).toContainText('600,000 claims');
  const longest = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
  expect(longest).toBeLessThan(1_000);
});
