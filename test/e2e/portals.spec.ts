import { readFile, writeFile } from 'node:fs/promises';
import { expectAccessible, expectAccessibleInBoth } from '../axe.ts';
import { claimPage, SOLD_RENTAL_MARK } from './claim-page.ts';
import { ENABLED, expect, test } from './fixtures.ts';

test.slow();
const ZOOMED = { width: 180, height: 700 };

/** For the test's claim page; one of its selectors finds nothing any more. */
const PROFILE = `# yaml-language-server: $schema=../portal.schema.json
id: acme-claims
title: Acme claims
hosts:
  - claims.test
fields:
  insured.id: "#member"
  priorAuthNumber: "#oldAuth"
  patientAccount: "#account"
source:
  from: a test
  date: 2026-11-25
confidence: live
`;

test(
  'an imported profile is used at once; the panel says what it no longer finds; the file comes back the same',
  { tag: '@long' },
  async ({ box24 }, testInfo) => {
    await box24.serve(ENABLED, { '/': claimPage() });
    const page = await box24.open(ENABLED);
    await box24.overlay(page).mark(SOLD_RENTAL_MARK);
    const options = await box24.open(`chrome-extension://${box24.extensionId}/options.html`);
    const file = testInfo.outputPath('acme.yaml');
    const choose = async (text: string) => {
      await writeFile(file, text);
      await options.getByLabel('Import a profile from a file:').setInputFiles(file);
    };

    await test.step('a file with faults says each of them', async () => {
      await choose(PROFILE.replace('"#member"', '"#member["').replace('patientAccount', 'account'));
      await expect(options.getByText('acme.yaml was not imported:')).toBeVisible();
      const faults = options.locator('.faults li');
      await expect(faults).toHaveText([
        /^fields\.insured\.id is no CSS selector/,
        'fields.account "account" is no field of the claim',
      ]);
    });

    await test.step('a file of another kind is said to be that', async () => {
      await choose('ISA*00*          *00*');
      await expect(options.getByText('It is no portal profile.')).toBeVisible();
      await expect(options.locator('.faults li')).toHaveCount(0);
    });

    await choose(PROFILE);
    await expect(options.getByText('Imported: Acme claims.')).toBeVisible();
    const own = options.getByRole('listitem').filter({ hasText: 'Acme claims' });
    await expect(own).toContainText('claims.test · 3 fields');
    const downloading = options.waitForEvent('download');
    await own.getByRole('button', { name: 'Export Acme claims' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('acme-claims.yaml');
    expect(await readFile(await download.path(), 'utf8')).toBe(PROFILE);

    await page.bringToFront();
    await page.reload();
    await box24.overlay(page).mark(SOLD_RENTAL_MARK);
    const panel = await box24.openPanel(page);
    await expect(
      panel.getByText('Profile for Acme claims found 2 of 3 fields. Portal changed?'),
    ).toBeVisible();
    await expect(panel.getByText('The other one is read by its caption.')).toBeVisible();

    await options.bringToFront();
    await own.getByRole('button', { name: 'Rename Acme claims' }).click();
    await options.getByLabel('New name of Acme claims').fill('Acme portal');
    await expectAccessible(options);
    await options.getByRole('button', { name: 'Save' }).click();
    await options.getByRole('button', { name: 'Delete Acme portal' }).click();
    await expect(options.getByText('None yet. Open a claim')).toBeVisible();
  },
);

test('what Box24 reads, masked until asked for', async ({ box24 }) => {
  const more = '<p><label>Reference <input value="R-1"></label></p>';
  await box24.serve(ENABLED, { '/': claimPage({ more }).replace('02/01/1950', '13/45/50') });
  const page = await box24.open(ENABLED);
  await box24.overlay(page).mark(SOLD_RENTAL_MARK);
  const panel = await box24.openPanel(page);
  await panel.getByRole('button', { name: 'What Box24 reads' }).click();

  const member = panel.getByRole('listitem').filter({ hasText: "Insured's ID" });
  const code = panel.getByRole('listitem').filter({ hasText: 'HCPCS code' });
  await expect(member).toContainText('•••');
  await expect(member).toContainText("says “1a. Insured's ID number”");
  await expect(code).toContainText('E0601');
  const unclear = panel.getByRole('region', { name: 'Seen, not understood' });
  await expect(unclear).toContainText('Item 3 · Patient birth date');
  await expect(panel.getByText('1EG4TE5MK73')).toHaveCount(0);
  await expect(panel.getByText('13/45/50')).toHaveCount(0);
  await panel.getByLabel('Show patient values too').check();
  await expect(member).toContainText('1EG4TE5MK73');
  await expect(unclear).toContainText('13/45/50');
  await panel.getByLabel('Hide all values').check();
  await expect(code).not.toContainText('E0601');
  await expect(code).toContainText('•••');
  await panel.getByLabel('Hide all values').uncheck();
  await page.locator('input[value="820.00"]').first().fill('eighty');
  await expect(unclear).toContainText('Line 1 · Item 24F · Charge');

  await test.step('it follows what is typed, and leads to the field', async () => {
    await page.locator('#member').fill('1EG4TE5MK74');
    await expect(member).toContainText('1EG4TE5MK74');
    await member.getByRole('button', { name: 'Go to field' }).click();
    await expect(page.locator('#member')).toBeFocused();
  });
  await test.step('Teach opens the card of the field', async () => {
    await member.getByRole('button', { name: 'Teach' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('[popover]'))).toBe(true);
  });
  await expectAccessibleInBoth(panel);
  await panel.setViewportSize(ZOOMED);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(ZOOMED.width);
  await panel.getByRole('button', { name: 'Check' }).click();
  await expect(panel.getByText('E0601 is a capped rental')).toBeVisible();
  expect(JSON.stringify(await box24.worker.evaluate(() => chrome.storage.local.get()))).toBe('{}');
});
