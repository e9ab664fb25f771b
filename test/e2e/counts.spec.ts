import { readFile } from 'node:fs/promises';
import { expectAccessible } from '../axe.ts';
import { SOLD_RENTAL, SOLD_RENTAL_MARK } from './claim-page.ts';
import { headerFields, lineTable, pageAround } from './claim-parts.ts';
import { ENABLED, expect, test } from './fixtures.ts';
import { keptCells, moveDaysBack } from './kept-counts.ts';

/** Claims that are sent. */
const SUBMITS = 3;

test('what became of warnings is counted, exported for the weeks that are over, and deleted', {
  tag: '@long',
}, async ({ box24 }) => {
  test.setTimeout(60_000);
  const form = (action: string, account: string) =>
    pageAround(
      `<form action="${action}">${headerFields({ account })}${lineTable([SOLD_RENTAL])}<button>Submit claim</button></form>`,
    );
  const paths = Array.from({ length: SUBMITS + 1 }, (_, index) => `/${index + 1}`);
  await box24.serve(
    ENABLED,
    Object.fromEntries(paths.map((path, index) => [path, form(paths[index + 1] ?? path, `A-10${index}`)])),
  );
  const page = await box24.open(`${ENABLED}/1`);
  const overlay = box24.overlay(page);
  for (const [index, path] of paths.slice(1).entries()) {
    const mark = await overlay.mark(SOLD_RENTAL_MARK);
    // The first card is opened and left standing, the second never opened, the third one's fault is mended.
    await page.waitForTimeout(800);
    if (index === 0) {
      await page.mouse.move(mark.x, mark.y);
      await overlay.card();
      await page.waitForTimeout(500);
    }
    if (index === 2) {
      await page.locator('[name=c0_4]').fill('RR');
      await page.locator('[name=auth]').focus();
      await page.waitForTimeout(1_000);
    }
    await page.getByRole('button', { name: 'Submit claim' }).click();
    await page.waitForURL(`**${path}*`);
  }
  await overlay.mark(SOLD_RENTAL_MARK);

  await test.step('each end by itself, in one row for the day', async () => {
    await expect
      .poll(() => keptCells(box24.worker))
      .toMatchObject({
        'category-capped-rental-billed-as-purchase#sold|read': 1,
        'category-capped-rental-billed-as-purchase#sold|unread': 1,
        'category-capped-rental-billed-as-purchase#sold|fixed': 1,
      });
  });

  const settings = await box24.open(`chrome-extension://${box24.extensionId}/options.html`);
  const section = settings.getByRole('region', { name: 'Counts for your lead' });
  await test.step('this week cannot be exported yet', async () => {
    await expect(section.getByText('3 claims counted since')).toBeVisible();
    await expect(section.getByText('A week can be exported once it is over.')).toBeVisible();
    await expect(section.getByRole('button', { name: 'Export counts' })).toBeHidden();
  });

  await test.step('a week that is over can; small counts are hidden', async () => {
    await moveDaysBack(box24.worker, 7);
    await settings.reload();
    await expect(section.getByText('1 week is over and can be exported.')).toBeVisible();
    await expectAccessible(settings);
    const saved = settings.waitForEvent('download');
    await section.getByRole('button', { name: 'Export counts' }).click();
    const file = await readFile(await (await saved).path(), 'utf8');
    const { weeks } = JSON.parse(file);
    expect(weeks[0].groups[0].claims).toBe('<5');
    expect(weeks[0].groups[0].rules['category-capped-rental-billed-as-purchase#sold']).toEqual({
      fixed: '<5',
      read: '<5',
      unread: '<5',
    });
    expect(file).not.toMatch(/claims\.test|1EG4|A-10\d|Sample|1950|E0601|820|2026-11-03/i);
  });

  await test.step('deleted after a second question; switched off, nothing is counted', async () => {
    await section.getByRole('button', { name: 'Delete counts' }).click();
    await section.getByRole('button', { name: 'Yes, delete the counts' }).click();
    await expect(section.getByText('Nothing counted yet.')).toBeVisible();
    const counting = section.getByRole('checkbox', { name: 'Count what became of warnings' });
    await counting.click();
    await expect(counting).not.toBeChecked();
    await expect(section.getByRole('checkbox')).not.toBeChecked();
    await page.bringToFront();
    await page.waitForTimeout(800);
    await page.getByRole('button', { name: 'Submit claim' }).click();
    await overlay.mark(SOLD_RENTAL_MARK);
    await settings.bringToFront();
    await settings.reload();
    await expect(section.getByText('Nothing counted yet.')).toBeVisible();
  });
});
