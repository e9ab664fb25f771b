import AxeBuilder from '@axe-core/playwright';
import { claimPage, SOLD_RENTAL_MARK } from './claim-page.ts';
import { ENABLED, expect, test } from './fixtures.ts';

test('a rule that the biller switched off is silent, named, and comes back', async ({ box24 }) => {
  await box24.serve(ENABLED, { '/': claimPage() });
  const page = await box24.open(ENABLED);
  const overlay = box24.overlay(page);
  await overlay.mark(SOLD_RENTAL_MARK);
  const panel = await box24.openPanel(page);
  const finding = panel.getByRole('listitem').filter({ hasText: 'E0601 is a capped rental' });
  await finding.getByRole('button', { name: 'Turn this rule off for me' }).click();

  await expect(finding).toHaveCount(0);
  await overlay.expectNoMark(SOLD_RENTAL_MARK);
  await expect(panel.getByText('1 rule switched off by you')).toBeVisible();

  const options = await box24.open(`chrome-extension://${box24.extensionId}/options.html`);
  const off = options.getByRole('region', { name: 'Rules you switched off' });
  await expect(off.getByRole('listitem')).toHaveCount(1);
  expect((await new AxeBuilder({ page: options }).analyze()).violations).toEqual([]);

  await test.step('what cannot be read is as at the beginning, and says so', async () => {
    const store = (rulesOff: unknown) =>
      box24.worker.evaluate(
        (off) => chrome.storage.local.set({ settings: { version: 1, settings: { rulesOff: off } } }),
        rulesOff,
      );
    const { settings: kept } = await box24.worker.evaluate(() => chrome.storage.local.get('settings'));
    await store('all of them');
    await expect(options.getByText('could not be read')).toContainText('rules you switched off');
    await expect(off.getByText('Box24 checks with every rule')).toBeVisible();
    await box24.worker.evaluate((settings) => chrome.storage.local.set({ settings }), kept);
    await expect(options.getByText('could not be read')).toHaveCount(0);
  });

  await off.getByLabel('Search among them').fill('wheelchair');
  await expect(off.getByText('None of them fits.')).toBeVisible();
  await off.getByLabel('Search among them').fill('capped');
  await off.getByRole('button', { name: /Switch on again/ }).click();
  await expect(off.getByText('Box24 checks with every rule')).toBeVisible();
  await overlay.mark(SOLD_RENTAL_MARK);
  await expect(finding).toHaveCount(1);
  await expect(panel.getByText('switched off by you')).toHaveCount(0);
});
