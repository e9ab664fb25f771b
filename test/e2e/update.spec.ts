import { claimPage, SOLD_RENTAL_MARK } from './claim-page.ts';
import { ENABLED, expect, test } from './fixtures.ts';

test('when the extension is updated under an open claim, it goes on with what it has and says so', async ({
  box24,
}) => {
  await box24.serve(ENABLED, { '/': claimPage() });
  const page = await box24.open(ENABLED);
  await box24.overlay(page).mark(SOLD_RENTAL_MARK);
  const settings = await box24.open('chrome://extensions');
  await settings.evaluate(() =>
    (
      chrome as unknown as {
        developerPrivate: { updateProfileConfiguration(update: object): Promise<void> };
      }
    ).developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  const before = box24.worker;
  await before.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await expect.poll(() => box24.worker !== before).toBe(true);
  await settings.close();

  const overlay = box24.overlay(page);
  await page.locator('[name=charge0]').fill('82.00');
  await expect.poll(async () => (await overlay.see()).badge?.name).toContain('Box24 was updated');
  await overlay.mark(SOLD_RENTAL_MARK);
  await page.locator('[name=mod0_0]').fill('RR');
  await page.locator('[name=charge0]').focus();
  await overlay.expectNoMark(SOLD_RENTAL_MARK);
});
