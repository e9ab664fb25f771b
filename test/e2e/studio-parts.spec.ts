import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expectAccessibleInBoth } from '../axe.ts';
import { expect, test } from './fixtures.ts';
import { drop, newKey, signedPack, WALKER_KX } from './pack-files.ts';
import { expectSigned } from './signed-version.ts';

/** Switched off by the pack that is installed. */
const SOLD = 'category-capped-rental-billed-as-purchase';

test('a lead goes on with an installed pack: bundled rules, lists, payers, portals, and the key after this one', {
  tag: '@long',
}, async ({ box24 }) => {
  test.slow();
  const file = await signedPack(await newKey(), '1.0.0', {}, [WALKER_KX]);
  const options = await box24.open(`chrome-extension://${box24.extensionId}/options.html`);
  await drop(options, 'dme-team-1.0.0.json', file);
  await options.getByRole('button', { name: 'The words are the same: install' }).click();
  await expect(options.getByText('DME team 1.0.0 is installed.')).toBeVisible();
  await options.close();
  const studio = await box24.open(`chrome-extension://${box24.extensionId}/studio.html`);
  const step = (name: string) =>
    studio.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name, exact: true }).click();

  await test.step('what cannot be opened is told with the reason', async () => {
    await choose(studio, 'claim.json', '{"lines":[]}');
    await expect(studio.getByText('claim.json was not opened')).toBeVisible();
    const changed = file.toString('utf8').replace(/"sig":"...../, '"sig":"AAAAA');
    await choose(studio, 'changed.json', changed);
    await expect(studio.getByText('the file was changed after it was signed')).toBeVisible();
    await expectAccessibleInBoth(studio);
  });

  await test.step('an installed pack becomes a draft of its next version', async () => {
    await studio.getByRole('button', { name: 'Open DME team 1.0.0 as a draft' }).click();
    await step('About the pack');
    await expect(studio.getByLabel('Version')).toHaveValue('1.1.0');
    await studio.getByLabel('What is new').fill('Authorizations of the plan.');
  });

  await test.step('a rule of Box24 speaks milder; one that is off is red', async () => {
    await step('Box24’s own rules');
    await expect(studio.getByText('Switched off; Box24 says: Will be denied')).toHaveClass(/fault/);
    await studio.getByLabel('Find', { exact: true }).fill('frequent-servicing item billed');
    await studio.getByRole('region', { name: 'Find a rule of Box24' }).getByRole('link').first().click();
    const whole = studio.locator('.place-level').first();
    await whole.getByRole('combobox').selectOption('off');
    await expect(studio.getByText('nobody on your team is warned')).toBeVisible();
    await whole.getByRole('combobox').selectOption('review');
    await whole.getByLabel('Why').fill('The plan pays it.');
    await expectAccessibleInBoth(studio);
  });

  await test.step('many codes are pasted into a list; those that nobody knows are named', async () => {
    await step('Lists');
    await studio.getByLabel('Find', { exact: true }).fill('plan_auth');
    const begin = studio.getByRole('link', { name: 'Begin the list PLAN_AUTH' });
    await expect(begin).toBeVisible();
    await studio.getByLabel('Find', { exact: true }).fill('E0260');
    await expect(studio.getByRole('link', { name: /^Begin the list/ })).toHaveCount(0);
    await studio.getByLabel('Find', { exact: true }).fill('plan_auth');
    await begin.click();
    await studio.getByLabel('Add', { exact: true }).fill('e0601, E0470\nE9999');
    await studio.getByRole('button', { name: 'Add to the list' }).click();
    await expect(studio.getByText('3 added. Not in the code table: E9999.')).toBeVisible();
    await studio.getByRole('button', { name: 'Take out E9999' }).click();
    await studio.getByLabel('Why').fill('Letter of the plan.');
    await expectAccessibleInBoth(studio);
  });

  await test.step('what a payer wants is written by type, with its source', async () => {
    await step('Payers');
    await studio.getByLabel('Find', { exact: true }).fill('priority health');
    await studio.getByRole('link', { name: 'Priority Health', exact: true }).click();
    await studio.getByLabel('Add what it wants').selectOption('timelyDays');
    const days = studio.locator('.payer-value').getByRole('textbox');
    await expect(studio.getByText('In days.')).toBeVisible();
    await expect(studio.locator('.fault')).toHaveCount(0);
    await days.fill('soon');
    await expect(studio.getByText('A number above 0; days and months are whole.')).toBeVisible();
    await days.fill('90');
    await studio.getByLabel('Source', { exact: true }).fill('Contract of the plan');
    await expect(studio.locator('.fault')).toHaveCount(0);
    await expectAccessibleInBoth(studio);
  });

  await test.step('a payer that the draft begins may be named by a rule', async () => {
    await step('Payers');
    await studio.getByLabel('Name of the payer').fill('Hill Valley Health');
    await studio.getByRole('button', { name: 'Begin' }).click();
    await studio.getByLabel('Source', { exact: true }).fill('Contract of the plan');
    await step('Rules');
    await studio.getByRole('link', { name: /E0143 needs KX/ }).click();
    await studio.getByLabel('Single payers only').check();
    await studio.getByLabel('Hill Valley Health').check();
    await expect(studio.getByText('For Hill Valley Health, E0143 needs KX')).toBeVisible();
    await expect(studio.getByText('A rule for single payers cannot be turned')).toBeVisible();
    await studio.locator('.trial summary').first().click();
    await expect(studio.locator('.trial').first()).not.toContainText('alsoApplies');
    await studio.getByLabel('Kinds of payer').check();
    await expect(studio.getByLabel('Medicare DME', { exact: true })).toBeChecked();
  });

  await test.step('a profile says its faults at their places, and keeps what cannot be read', async () => {
    await step('Portals');
    await studio.getByRole('button', { name: 'Mend the profile of Office Ally' }).click();
    const yaml = studio.getByLabel('The profile, as YAML');
    const good = await yaml.inputValue();
    await yaml.fill(good.replace('title:', 'titel:'));
    await expect(studio.getByRole('button', { name: /^line [2-9], column 1, titel/ })).toBeVisible();
    await yaml.fill(good.replace('insured.id:', 'insured.idd:'));
    await expect(studio.getByRole('button', { name: /line \d+, column \d+, .*insured\.idd/ })).toBeVisible();
    await expectAccessibleInBoth(studio);
    await expect(async () => {
      await studio.reload();
      await expect(yaml).toHaveValue(/insured\.idd/, { timeout: 5_000 });
    }).toPass();
    await yaml.fill(good.replace('Office Ally', 'Office Ally of ours'));
    await expect(studio.getByRole('heading', { name: /Office Ally of ours/ })).toBeVisible();
  });

  await test.step('the signed file holds all of it', async () => {
    await step('Publish');
    const passphrase = await studio.getByLabel('Passphrase of the backup').inputValue();
    const backup = await saved(studio, studio.getByRole('button', { name: 'Make the key' }));
    await studio.getByLabel('Passphrase').fill(passphrase);
    await choose(studio, backup.name, backup.content.toString('utf8'));
    const { manifest, content } = await sign(studio, '1.1.0');
    expect(manifest.keys).toBeUndefined();
    expect(content.changes).toEqual([
      expect.objectContaining({ rule: SOLD, severity: 'off' }),
      expect.objectContaining({ severity: 'review', why: 'The plan pays it.' }),
    ]);
    expect(content.sets).toEqual([{ set: 'PLAN_AUTH', add: ['E0601', 'E0470'], why: 'Letter of the plan.' }]);
    expect(content.payers).toMatchObject([
      { id: 'priority-health', values: { timelyDays: 90 } },
      { id: 'hill-valley-health', payer: { names: ['HILL VALLEY HEALTH'] } },
    ]);
    expect(content.portals).toMatchObject([{ id: 'office-ally-cms1500' }]);
  });

  await test.step('the feed is held, the invite names portals, and the next version the key after this one', async () => {
    await studio.getByLabel(/^Hold:/).check();
    const index = await saved(studio, studio.getByRole('button', { name: 'Save all.json' }));
    expect(JSON.parse(index.content.toString('utf8'))).toMatchObject({ version: '1.1.0', hold: true });
    await studio.getByLabel('Portals of your team').fill('https://Portal.Example.com/claims, one');
    await expect(studio.getByText('Hosts like portal.example.com')).toBeVisible();
    await studio.getByLabel('Portals of your team').fill('https://Portal.Example.com/claims');
    await studio.getByRole('link', { name: 'Change', exact: true }).click();
    await expect(studio.getByLabel('What is new')).toHaveValue('');
    await studio.getByLabel('What is new').fill('The key changes hands.');
    await step('Publish');
    await expect(studio.getByLabel('Portals of your team')).toHaveValue('portal.example.com');
    const invite = await saved(studio, studio.getByRole('button', { name: 'Save the invite file' }));
    expect(JSON.parse(invite.content.toString('utf8'))).toMatchObject({ portals: ['portal.example.com'] });
    const { publicKey } = await newKey();
    await studio.getByText('Hand over to another key').click();
    await studio.getByLabel('The other lead’s key').fill(publicKey);
    await studio.getByRole('button', { name: 'Name it as the next key' }).click();
    await expect(studio.getByText('After that the other lead signs.')).toBeVisible();
    await studio.getByText('Take a key back for good').click();
    await studio.getByRole('button', { name: 'Take back for good' }).click();
    await expectAccessibleInBoth(studio);
    await studio.getByRole('button', { name: 'Keep it' }).click();
    const { manifest } = await sign(studio, '1.2.0');
    expect(manifest.keys).toEqual({ next: publicKey });
  });
});

/** Signs the draft and reads the file. */
async function sign(studio: Page, version: string) {
  await studio.getByRole('button', { name: 'Try the rules and sign' }).click();
  await expectSigned(studio, version);
  const pack = await saved(studio, studio.getByRole('button', { name: 'Save the pack file' }));
  const { payload } = JSON.parse(pack.content.toString('utf8'));
  return JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
}

const choose = (studio: Page, name: string, text: string) =>
  studio
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

async function saved(
  page: Page,
  button: Locator,
): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}
