import type { Page } from '@playwright/test';
import { expectAccessibleInBoth } from '../axe.ts';
import { expect, test } from './fixtures.ts';

test('a lead writes a rule by kind, sees what it says at once, and finds it again', { tag: '@long' }, async ({
  box24,
}) => {
  test.setTimeout(180_000);
  const page = await box24.open(`chrome-extension://${box24.extensionId}/studio.html`);
  await page.getByLabel('Name of the pack').fill('Hill Medical billing');
  await page.getByLabel('Author').fill('Lee Example');
  await page.getByRole('button', { name: 'Begin' }).click();

  await test.step('from a denial to a kind', async () => {
    await page.getByLabel('Start from a denial').fill('CO-197');
    await expect(page.getByRole('button', { name: 'Authorization required' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Place of service' })).toHaveCount(0);
    // The kind that names the denial comes before those of its neighbourhood.
    await expect(page.locator('.kinds button').first()).toHaveText('Authorization required');
    await page.getByLabel('Start from a denial').fill('4');
    await page.getByRole('button', { name: 'Expected modifier' }).click();
  });

  await test.step('what is missing is said at its field', async () => {
    await expect(page.locator('.fault')).toHaveCount(0);
    await expect(page.locator('.preview')).toHaveText(
      'Fill in the boxes, and the rule stands here as a sentence.',
    );
    await expect(page.getByText('First fill in this rule')).toBeVisible();
    await page.getByLabel('Commercial').check();
    await page.getByLabel('Commercial plan', { exact: true }).uncheck();
    await expect(page.getByText('Choose at least one.')).toBeVisible();
    await page.getByLabel('Modifiers', { exact: true }).fill('k');
    await expect(page.getByText('Modifiers have two capitals or digits')).toBeVisible();
    await page.getByLabel('Modifiers', { exact: true }).fill('kx');
    await page.getByLabel('HCPCS codes').fill('E0601');
    await expect(page.getByText('E0601: ')).toBeVisible();
    await page.getByLabel('Commercial').check();
    await page.getByLabel('Source', { exact: true }).fill('Letter of the plan');
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
    await expectAccessibleInBoth(page);
  });

  await test.step('as YAML, both ways; what cannot be read stays in the box', async () => {
    await page.getByRole('button', { name: 'YAML' }).click();
    const yaml = page.getByLabel('The rule as YAML');
    await expect(yaml).toHaveValue(/modifiers: \[KX\]/);
    const whole = await yaml.inputValue();
    await yaml.fill(whole.replace('[KX]', '[KX'));
    await expect(page.getByText('Not taken over yet')).toBeVisible();
    await keptAndReloaded(page);
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
    await page.getByLabel(/^Try it out first/).check();
    await keptAndReloaded(page);
    await expect(page.getByLabel('Modifiers', { exact: true })).toHaveValue('KX');
    await expect(page.locator('.preview')).toContainText('E0601 needs KX');
    await page.getByRole('link', { name: 'All rules' }).click();
    await page.getByRole('button', { name: /^Delete the rule/ }).click();
    await expect(page.getByRole('link', { name: /E0601 needs KX/ })).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('link', { name: /E0601 needs KX/ })).toBeVisible();
    await expect(page.getByText('tried out', { exact: true })).toBeVisible();
  });

  await test.step('a rule with conditions of its own, each with what a claim says to it', async () => {
    await page.getByRole('button', { name: 'Conditions of its own' }).click();
    await page.getByLabel('Title', { exact: true }).fill('Rented without KX');
    await expect(page.locator('.fault')).toHaveCount(0);
    const facts = page.getByRole('combobox', { name: 'What to look at' });
    await facts.fill('modifier (item');
    await expect(
      page.getByRole('listbox').getByRole('option', { name: /^Modifier \(item 24D\)/ }),
    ).toBeVisible();
    await facts.press('Enter');
    await expect(page.getByText('Fill in what to compare with.')).toBeVisible();
    await page.getByLabel('How it compares').selectOption('lacks');
    await page.getByLabel('Value', { exact: true }).fill('kx');
    await page.getByRole('button', { name: 'Add a condition' }).press('Enter');
    await expect(facts.nth(1)).toBeFocused();
    await page.keyboard.type('modifier (item');
    await page.keyboard.press('Enter');
    await page.getByLabel('Value', { exact: true }).nth(1).fill('rr');
    const says = 'does not have KX and Modifier (item 24D) has RR';
    await expect(page.locator('.preview')).toContainText(says);
    await page.getByRole('button', { name: /^Up: .*has RR/ }).press('Enter');
    await expect(page.locator('.preview')).toContainText('has RR and Modifier (item 24D) does not have KX');
    await page.getByLabel('Commercial').check();
    await page.getByLabel('What is wrong', { exact: true }).fill(' is rented without KX.');
    await page.getByLabel('What is wrong', { exact: true }).press('Home');
    await page.getByRole('combobox', { name: 'Put in a value of the claim' }).fill('HCPCS code (item');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('What is wrong', { exact: true })).toHaveValue(
      '{line.procedureCode} is rented without KX.',
    );
    await page.getByLabel('What to do').fill('Add KX if the file supports it.');
    await page.locator('input[type=file]').setInputFiles({
      name: 'rented.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ lines: [{ procedureCode: 'E0601', modifiers: ['RR'] }] })),
    });
    const row = page.locator('.trial').filter({ hasText: 'rented.json' });
    await expect(row).toContainText('Speaks');
    await row.locator('summary').click();
    await expect(row.locator('.truth')).toHaveText(['True', 'True', 'True']);
    await expect(row).toContainText('E0601 is rented without KX.');
  });

  await test.step('its examples by YAML, and back', async () => {
    await page.getByLabel('Source', { exact: true }).fill('Letter of the plan');
    await page
      .getByLabel('Why the payer wants this')
      .fill('The plan reads from KX that the papers are at hand.');
    await page.getByLabel('HCPCS codes').fill('E0601');
    await page.getByRole('button', { name: 'Add a denial' }).click();
    await page.getByLabel('Reason code (CARC)').fill('4');
    await expect(page.getByText('Still needed: 2 × speaks')).toBeVisible();
    await page.getByRole('button', { name: 'YAML' }).click();
    const yaml = page.getByLabel('The rule as YAML');
    await expect(yaml).toHaveValue(/lacks: KX/);
    const claim = (modifiers: string, code = 'E0601') =>
      `payer: commercial, claim: { lines: [{ procedureCode: ${code}, ${modifiers} }] }`;
    const cases = [
      `{ name: a, expect: fails, branch: finding-1, ${claim('modifiers: [RR]')} }`,
      `{ name: b, expect: fails, branch: finding-1, ${claim('modifiers: [RR, NU]')} }`,
      `{ name: c, expect: passes, ${claim('modifiers: [RR, KX]')} }`,
      `{ name: d, expect: passes, ${claim('modifiers: [NU]')} }`,
      `{ name: e, expect: not-checked, branch: finding-1, ${claim('units: 1')} }`,
      `{ name: f, expect: not-applicable, ${claim('modifiers: [RR]', 'E0607')} }`,
    ];
    await yaml.fill(
      (await yaml.inputValue()).replace(
        /cases: .*/,
        `cases:\n${cases.map((one) => `  - ${one}`).join('\n')}`,
      ),
    );
    await expect(page.getByText('Taken over.')).toBeVisible();
    await page.getByRole('button', { name: 'Form' }).click();
    await expect(page.locator('.trial')).toHaveCount(6);
    await expect(page.locator('.trial').filter({ hasText: 'not what the example expects' })).toHaveCount(0);
    await expect(page.locator('.fault')).toHaveCount(0);
    await keptAndReloaded(page);
    await expect(page.locator('.preview')).toContainText('has RR and Modifier (item 24D) does not have KX');
    await expect(page.locator('.trial')).toHaveCount(6);
    await expectAccessibleInBoth(page);
  });

  await test.step('a rule by kind becomes one with conditions of its own', async () => {
    await page.getByRole('link', { name: 'All rules' }).click();
    await page.getByRole('link', { name: /E0601 needs KX/ }).click();
    await page.getByRole('button', { name: 'Write it with conditions of its own' }).click();
    await expect(page.getByLabel('Title', { exact: true })).toHaveValue('E0601 needs KX');
    await expect(page.locator('.trial').filter({ hasText: 'without it' })).toContainText('Speaks');
    await expect(page.locator('.fault')).toHaveCount(0);
    await page.getByRole('link', { name: 'All rules' }).click();
    await expect(page.getByText('tried out', { exact: true })).toBeVisible();
  });
});

/** What is typed is kept a moment later. */
async function keptAndReloaded(page: Page): Promise<void> {
  await page.waitForTimeout(500);
  await page.reload();
}
