import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

test('a lead writes a rule by kind, sees what it says at once, and finds it again', async ({ box24 }) => {
  test.setTimeout(60_000);
  const page = await box24.open(`chrome-extension://${box24.extensionId}/studio.html`);
  await page.getByLabel('Name of the pack').fill('Hill Medical billing');
  await page.getByLabel('Author').fill('Lee Example');
  await page.getByRole('button', { name: 'Begin' }).click();

  await test.step('from a denial to a kind', async () => {
    await page.getByLabel('Start from a denial').fill('CO-197');
    await expect(page.getByRole('button', { name: 'Authorization required' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Place of service' })).toHaveCount(0);
    await page.getByLabel('Start from a denial').fill('4');
    await page.getByRole('button', { name: 'Expected modifier' }).click();
  });

  await test.step('what is missing is said at its field', async () => {
    await expect(page.getByText('Choose at least one.')).toBeVisible();
    await page.getByLabel('Modifiers', { exact: true }).fill('k');
    await expect(page.getByText('Modifiers have two capitals or digits')).toBeVisible();
    await page.getByLabel('Modifiers', { exact: true }).fill('kx');
    await page.getByLabel('HCPCS codes').fill('E0601');
    await expect(page.getByText('E0601: ')).toBeVisible();
    await page.getByLabel('Commercial').check();
    await page.getByLabel('Source').fill('Letter of the plan');
  });

  await test.step('the sentence and the verdict follow', async () => {
    await expect(page.locator('.preview')).toContainText('E0601 needs KX');
    const row = page.locator('.trial').filter({ hasText: 'without it' });
    await expect(row).toContainText('Speaks');
    await row.locator('summary').click();
    await expect(row.locator('.truth')).toHaveText('False');
    await expect(page.getByText('not what the example expects')).toHaveCount(0);
    await page.locator('input[type=file]').setInputFiles({
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ lines: [{ procedureCode: 'E0601', modifiers: ['RR', 'KX'] }] })),
    });
    await expect(page.locator('.trial').filter({ hasText: 'mine.json' })).toContainText('Passes');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  });

  await test.step('as YAML, both ways; what cannot be read stays in the box', async () => {
    await page.getByRole('button', { name: 'YAML' }).click();
    const yaml = page.getByLabel('The rule as YAML');
    await expect(yaml).toHaveValue(/modifiers: \[KX\]/);
    const whole = await yaml.inputValue();
    await yaml.fill(whole.replace('[KX]', '[KX'));
    await expect(page.getByText('Not taken over yet')).toBeVisible();
    await page.reload();
    await expect(page.getByText('changes that could not be taken over')).toBeVisible();
    await expect(page.getByLabel('Modifiers', { exact: true })).toHaveValue('KX');
    await page.getByRole('button', { name: 'Open the YAML' }).click();
    await expect(yaml).toHaveValue(/\[KX\n/);
    await page.getByRole('button', { name: /^line \d+, column \d+: / }).click();
    await expect(yaml).toBeFocused();
    await yaml.fill(whole.replace('[KX]', '[KX, RR]').replace(/^id: .*/, 'id: hill-kx'));
    await yaml.blur();
    await expect(page.getByText('Taken over.')).toBeVisible();
    await expect(page).toHaveURL(/part=hill-kx/);
    await page.getByRole('button', { name: 'Form' }).click();
    await page.getByLabel('Modifiers', { exact: true }).fill('KX');
    await page.getByRole('button', { name: 'YAML' }).click();
    await expect(yaml).toHaveValue(/modifiers: \[KX\]/);
    await page.getByRole('button', { name: 'Form' }).click();
  });

  await test.step('nothing is lost on reload; a deletion is undone', async () => {
    await page.getByLabel('How sure it is').selectOption('expertise');
    await expect(page.getByText('expertise alone carries')).toBeVisible();
    await page.getByLabel('How sure it is').selectOption('verified');
    await page.getByLabel(/^Silent for now/).check();
    await page.reload();
    await expect(page.getByLabel('Modifiers', { exact: true })).toHaveValue('KX');
    await expect(page.locator('.preview')).toContainText('E0601 needs KX');
    await page.getByRole('link', { name: 'All rules' }).click();
    await page.getByRole('button', { name: /^Delete the rule/ }).click();
    await expect(page.getByRole('link', { name: /E0601 needs KX/ })).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('link', { name: /E0601 needs KX/ })).toBeVisible();
    await expect(page.getByText('silent for now')).toBeVisible();
  });
});
