import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { claimPage, WALKER } from './claim-page.ts';
import { ENABLED, expect, test } from './fixtures.ts';
import { drop, WALKER_KX } from './pack-files.ts';

const WALKER_MARK = /E0143 stands without KX/;

test('a lead makes a key, signs a version that speaks on a claim page, and brings back the one before', async ({
  box24,
}) => {
  test.slow();
  await box24.serve(ENABLED, { '/': claimPage({ lines: [WALKER] }) });
  const studio = await box24.open(`chrome-extension://${box24.extensionId}/studio.html`);
  await test.step('a draft with a rule', async () => {
    await studio.getByLabel('Name of the pack').fill('DME team');
    await studio.getByLabel('Author').fill('Pat Lead');
    await studio.getByRole('button', { name: 'Begin' }).click();
    await studio.getByRole('link', { name: 'About the pack' }).click();
    // What is typed is kept a moment later; the rules below are written beside it.
    await expect(async () => {
      await studio.getByLabel('What is new').fill('Walkers need KX.');
      await studio.reload();
      await expect(studio.getByLabel('What is new')).toHaveValue('Walkers need KX.', { timeout: 1_000 });
    }).toPass();
    await writeKinds(studio, [WALKER_KX]);
    await studio.getByRole('link', { name: 'Publish' }).click();
  });
  await test.step('the key counts once its backup was opened', async () => {
    const passphrase = await studio.getByLabel('Passphrase of the backup').inputValue();
    await expectAccessible(studio);
    await studio.getByLabel('Passphrase of the backup').fill('short');
    await expect(studio.getByRole('button', { name: 'Make the key' })).toBeDisabled();
    await studio.getByLabel('Passphrase of the backup').fill(passphrase);
    const backup = await saved(studio, studio.getByRole('button', { name: 'Make the key' }));
    const file = { name: backup.name, mimeType: 'application/json', buffer: backup.content };
    await studio.getByLabel('Passphrase').fill('another passphrase, quite long');
    await studio.locator('input[type=file]').setInputFiles(file);
    await expect(studio.getByText('The passphrase does not fit')).toBeVisible();
    await studio.getByLabel('Passphrase').fill(passphrase);
    await studio.locator('input[type=file]').setInputFiles(file);
    await expect(studio.getByRole('heading', { name: 'Your team’s key' })).toBeVisible();
  });
  const signed = studio.getByRole('region', { name: 'Signed versions' });
  const words = studio.locator('.spoken-words');
  await test.step('the signed file installs, with the same words, and speaks', async () => {
    await studio.getByRole('button', { name: 'Try the rules and sign' }).click();
    await expect(studio.getByText('Version 1.0.0 is signed.')).toBeVisible();
    await expectAccessible(studio);
    const pack = await saved(studio, signed.getByRole('button', { name: 'Save the pack file' }));
    expect(pack.name).toBe('dme-team-1.0.0.json');
    const index = await saved(studio, signed.getByRole('button', { name: 'Save all.json' }));
    expect(JSON.parse(index.content.toString('utf8'))).toMatchObject({
      version: '1.0.0',
      file: pack.name,
      size: pack.content.length,
    });
    const read = ((await words.textContent()) ?? '').split(' · ');
    const counts = studio.getByLabel('Address that takes counts');
    const saveInvite = studio.getByRole('button', { name: 'Save the invite file' });
    await counts.fill('http://hill.example/counts');
    await expect(studio.getByText('An address that begins with https://')).toBeVisible();
    await expect(saveInvite).toBeDisabled();
    await counts.fill('https://hill.example/counts');
    const invite = await saved(studio, saveInvite);
    expect(JSON.parse(invite.content.toString('utf8'))).toMatchObject({
      pack: 'dme-team',
      channel: 'all',
      counts: 'https://hill.example/counts',
    });
    const options = await box24.open(`chrome-extension://${box24.extensionId}/options.html`);
    await drop(options, pack.name, pack.content);
    await expect(options.locator('.key-words li')).toHaveText(read);
    await options.getByRole('button', { name: 'The words are the same: install' }).click();
    await expect(options.getByText('DME team 1.0.0 is installed.')).toBeVisible();
    const claim = await box24.open(ENABLED);
    await box24.overlay(claim).mark(WALKER_MARK);
  });
  await test.step('a version that goes wrong gives way to the one before', async () => {
    await studio.bringToFront();
    await writeKinds(studio, []);
    const number = studio.getByLabel('Number of this version');
    await expect(number).toHaveValue('1.1.0');
    await number.fill('1.0.0');
    await expect(studio.getByText('newer than every signed version')).toBeVisible();
    await expect(studio.getByRole('button', { name: 'Try the rules and sign' })).toBeDisabled();
    await number.fill('1.1.0');
    await studio.getByRole('button', { name: 'Try the rules and sign' }).click();
    await expect(studio.getByText('Version 1.1.0 is signed.')).toBeVisible();
    await studio.getByRole('button', { name: 'Put the team back on 1.0.0' }).click();
    await expect(studio.getByText('Version 1.2.0 is signed.')).toBeVisible();
    const back = await saved(studio, signed.getByRole('button', { name: 'Save the pack file' }));
    const { payload } = JSON.parse(back.content.toString('utf8'));
    const { manifest, content } = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
    expect(manifest.version).toBe('1.2.0');
    expect(content.kinds).toEqual([WALKER_KX]);
  });
});

/** Puts rules into the only draft, as the steps before would. */
async function writeKinds(page: Page, kinds: readonly unknown[]): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible();
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('box24-studio');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction('drafts', 'readwrite').objectStore('drafts');
          const reading = store.getAll();
          reading.onsuccess = () => {
            const [draft] = reading.result;
            draft.pack.content = { kinds: all };
            store.put(draft).onsuccess = () => {
              opening.result.close();
              resolve();
            };
          };
        };
      }),
    kinds,
  );
  await page.reload();
}

async function saved(
  page: Page,
  button: Locator,
): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

async function expectAccessible(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}
