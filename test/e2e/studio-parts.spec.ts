import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { drop, newKey, signedPack } from './pack-files.ts';

const CPAP_SOLD = 'category-capped-rental-billed-as-purchase';

test('a lead goes on with a pack that is installed, and changes what is no rule', async ({ box24 }) => {
  test.slow();
  const key = await newKey();
  const file = await signedPack(key, '1.0.0');
  const options = await box24.open(`chrome-extension://${box24.extensionId}/options.html`);
  await drop(options, 'dme-team-1.0.0.json', file);
  await options.getByRole('button', { name: 'The words are the same: install' }).click();
  await expect(options.getByText('DME team 1.0.0 is installed.')).toBeVisible();
  await options.close();
  const studio = await box24.open(`chrome-extension://${box24.extensionId}/studio.html`);

  await test.step('what cannot be opened is told with the reason', async () => {
    const choose = (name: string, text: string) =>
      studio
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await choose('claim.json', '{"lines":[]}');
    await expect(studio.getByText('claim.json was not opened')).toBeVisible();
    await choose('changed.json', file.toString('utf8').replace(/"sig":"...../, '"sig":"AAAAA'));
    await expect(studio.getByText('it was changed after it was signed')).toBeVisible();
    await expectAccessible(studio);
  });

  await test.step('an installed pack becomes a draft of its next version', async () => {
    await studio.getByRole('button', { name: 'Open DME team 1.0.0 as a draft' }).click();
    await studio.getByRole('link', { name: 'About the pack' }).click();
    await expect(studio.getByLabel('Version')).toHaveValue('1.1.0');
    await studio.getByLabel('What is new').fill('Authorizations of the plan.');
  });

  await test.step('a rule of Box24 speaks milder, another one is switched off', async () => {
    await studio.getByRole('link', { name: 'Box24’s own rules' }).click();
    await expect(studio.getByText('Our contract allows it.')).toBeVisible();
    await studio.getByLabel('Find', { exact: true }).fill(CPAP_SOLD);
  });
  void readFile;
});

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
}
