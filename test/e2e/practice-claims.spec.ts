import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { claimPage, SOLD_RENTAL_MARK } from './claim-page.ts';
import { ENABLED, expect, startBox24, test } from './fixtures.ts';
import { drop } from './pack-files.ts';
import { PracticeView } from './practice-view.ts';
import { expectSigned } from './signed-version.ts';

/** What of the claim on the page says whose it is. */
const SOMEBODY = /Sample|1EG4|A-100|02\/01\/1950|11\/03\/2026|1245319599/;

test('the claim on a portal becomes a practice claim without anybody in it, travels in a signed pack, and is there for whoever installs it', {
  tag: '@long',
}, async ({ box24 }) => {
  test.setTimeout(240_000);
  await box24.serve(ENABLED, { '/': claimPage() });
  const studio = await box24.open(`chrome-extension://${box24.extensionId}/studio.html`);
  await studio.getByLabel('Name of the pack').fill('DME team');
  await studio.getByLabel('Author').fill('Pat Lead');
  await studio.getByRole('button', { name: 'Begin' }).click();
  const step = (page: Page, name: string) =>
    page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name, exact: true }).click();
  await step(studio, 'About the pack');
  await studio.getByLabel('What is new').fill('A CPAP to practise on.');
  await expect(async () => {
    await studio.reload();
    await expect(studio.getByLabel('What is new')).toHaveValue('A CPAP to practise on.', { timeout: 1_000 });
  }).toPass();
  await studio.close();
  const claim = await box24.open(ENABLED);
  await box24.overlay(claim).mark(SOLD_RENTAL_MARK);
  const panel = await box24.openPanel(claim);

  const structure = await test.step('the structure of the page is saved', async () => {
    const [recording] = await Promise.all([
      box24.context.waitForEvent('page'),
      panel.getByRole('link', { name: 'Save this page’s structure for your lead' }).click(),
    ]);
    const file = await saved(recording, recording.getByRole('button', { name: 'Save the file' }));
    await recording.close();
    await claim.bringToFront();
    return file;
  });

  const page =
    await test.step('one press in the panel shows all that would be kept, and nobody is in it', async () => {
      const [opened] = await Promise.all([
        box24.context.waitForEvent('page'),
        panel.getByRole('link', { name: 'Make a practice claim of this' }).click(),
      ]);
      await expect(
        opened.getByRole('heading', { name: 'Look it through: is anybody still in it?' }),
      ).toBeVisible({
        timeout: 30_000,
      });
      await expect(opened.locator('main')).toContainText('E0601');
      await expect(opened.locator('main')).not.toContainText(SOMEBODY);
      await expect(opened.getByLabel('Into which pack')).toHaveText('DME team');
      await expectAccessible(opened);
      expect(await kept(opened)).not.toContain('E0601');
      await opened.getByRole('button', { name: 'Put it into this pack' }).click();
      await expect(opened.getByRole('heading', { name: 'What Box24 finds' })).toBeVisible();
      await expect.poll(() => kept(opened)).toContain('E0601');
      expect(await kept(opened)).not.toMatch(SOMEBODY);
      return opened;
    });

  const verdict = page.getByRole('region', { name: 'What Box24 finds' });
  await test.step('what is found becomes the error, the claim is corrected, and the verdict follows', async () => {
    await verdict
      .getByRole('button', { name: /^This is the error/ })
      .first()
      .click();
    await expect(verdict).toContainText('the claim that is right still fails');
    await page.getByRole('textbox', { name: 'Modifiers', exact: true }).fill('RR, KH, KX');
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('A CPAP that was sold');
    await page
      .getByRole('textbox', { name: 'Story', exact: true })
      .fill('A CPAP went out on rent, and the clerk typed a sale.');
    await page
      .getByRole('textbox', { name: 'What to take along', exact: true })
      .fill('A capped rental is rented first.');
    await page.getByRole('textbox', { name: 'Source', exact: true }).fill('Supplier manual, chapter 5');
    await expect(verdict).toContainText('It holds: each error is found, and nothing else.');
    const error = page.getByRole('group', { name: 'Error 1' });
    await expect(error.getByRole('textbox', { name: 'Line 1: Modifiers' })).toHaveValue('NU, KX');
    await expect(error.getByRole('textbox', { name: 'Line 1: HCPCS code' })).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step('what the file says is found by a word, typed as what it is, and stands in the YAML', async () => {
    const file = page.getByRole('group', { name: 'What the supplier’s file says' });
    await file.getByRole('combobox', { name: /add$/ }).fill('weight');
    await page.keyboard.press('Enter');
    await file.getByRole('textbox', { name: "Patient's weight" }).fill('180');
    await page.getByRole('button', { name: 'YAML' }).click();
    const yaml = page.getByRole('textbox', { name: 'The practice claim as YAML' });
    await expect(yaml).toHaveValue(/beneWeight: 180/);
    await yaml.fill((await yaml.inputValue()).replace('beneWeight: 180', 'beneWeight: 190'));
    await page.getByRole('button', { name: 'Form' }).click();
    await expect(file.getByRole('textbox', { name: "Patient's weight" })).toHaveValue('190');
    await expect(verdict).toContainText('It holds');
  });

  await test.step('one that does not hold is not signed, with the reason', async () => {
    await page.getByRole('textbox', { name: 'Modifiers', exact: true }).fill('NU, KX');
    await makeKey(page);
    await page.getByRole('button', { name: 'Try the rules and sign' }).click();
    await expect(page.getByText('the claim that is right still fails')).toBeVisible({ timeout: 60_000 });
    await step(page, 'Practice');
    await expect(page.getByText('thing to mend')).toBeVisible();
    await page.getByRole('link', { name: 'A CPAP that was sold' }).click();
    await page.getByRole('textbox', { name: 'Modifiers', exact: true }).fill('RR, KH, KX');
    await expect(verdict).toContainText('It holds');
  });

  await test.step('signed, it is among the practice claims of another computer', async () => {
    await step(page, 'Publish');
    await page.getByRole('button', { name: 'Try the rules and sign' }).click();
    await expectSigned(page, '1.0.0');
    const signed = page.getByRole('region', { name: 'Signed versions' });
    const file = await saved(page, signed.getByRole('button', { name: 'Save the pack file' }));
    const biller = await startBox24([]);
    try {
      const options = await biller.open(`chrome-extension://${biller.extensionId}/options.html`);
      await drop(options, file.name, file.content);
      await expect(options.getByText('1 practice claim')).toBeVisible({ timeout: 30_000 });
      await options.getByRole('button', { name: 'The words are the same: install' }).click();
      await expect(options.getByText('DME team 1.0.0 is installed.')).toBeVisible();
      expect(await listed(options)).toEqual([['dme-team', 'A CPAP that was sold']]);
      await solve(options, `chrome-extension://${biller.extensionId}/practice.html#dme-team.practice-1`);
    } finally {
      await biller.close();
    }
  });

  await test.step('a page that is none of Box24 is not taken; a saved one is typed into as on the portal, and gives a practice claim', async () => {
    await step(page, 'Practice');
    await chooseFile(page, 'portal.html', Buffer.from(claimPage()));
    await expect(page.getByRole('alert')).toContainText('It is no page that Box24 saved.');
    const [portal] = await Promise.all([
      box24.context.waitForEvent('page'),
      chooseFile(page, structure.name, structure.content),
    ]);
    await expect(page.getByText('The page of claims.test is open in a tab of its own.')).toBeVisible();
    await expect(portal.getByRole('heading', { name: 'Saved page of claims.test' })).toBeVisible();
    for (const [name, value] of Object.entries(INVENTED)) {
      await expect(portal.locator(`[name=${name}]`)).toHaveValue('');
      await portal.locator(`[name=${name}]`).fill(value);
    }
    await portal.locator('[name=auth]').focus();
    const view = new PracticeView(portal);
    await expect
      .poll(async () => (await view.seen('.mark')).join(), { timeout: 10_000 })
      .toMatch(SOLD_RENTAL_MARK);
    // Cells without a label are the portal's own.
    await expectAccessible(portal, '.practice-head');
    await portal.getByRole('button', { name: 'Submit claim' }).click();
    const [opened] = await Promise.all([
      box24.context.waitForEvent('page'),
      portal.getByRole('link', { name: 'Make a practice claim of this' }).click(),
    ]);
    await expect(opened.locator('main')).toContainText('E0601', { timeout: 30_000 });
    await expect(opened.locator('main')).not.toContainText(INVENTED.last);
    await opened.getByRole('button', { name: 'Put it into this pack' }).click();
    await expect(opened.getByRole('heading', { name: 'What Box24 finds' })).toBeVisible();
    await expect.poll(() => kept(opened)).toContain('practice-2');
    await portal.reload();
    await expect(portal.getByText('The page is not here any more.')).toBeVisible();
  });
});

/** A claim that nobody ever had, by the names of boxes. */
const INVENTED = {
  payer: 'Noridian DME MAC Jurisdiction D',
  member: '1EG4TE5MK73',
  last: 'Invented',
  dob: '02/01/1950',
  account: 'T-1',
  dxA: 'G47.33',
  from0: '11/03/2026',
  to0: '11/03/2026',
  pos0: '12',
  code0: 'E0601',
  mod0_0: 'NU',
  mod1_0: 'KX',
  ptr0: 'A',
  charge0: '820.00',
  units0: '1',
  total: '820.00',
  billing: '1245319599',
};

const chooseFile = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/html', buffer });

/** A learner's way: sent as it was planted, denied, corrected, paid. */
async function solve(page: Page, address: string): Promise<void> {
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  await page.goto(`${address}/cms-1500/test`);
  // The portal that the claim came from has one box for the whole name.
  await page.getByLabel('First name').fill('ANN');
  await press('Submit claim');
  await press('Send claim');
  await press(/^Let time pass until/);
  await press(/^Let time pass until/);
  await expect(page.getByRole('row', { name: /E0601/ })).toContainText('Denied');
  await press('Correct the claim');
  for (const [at, modifier] of ['RR', 'KH', 'KX'].entries())
    await page.getByLabel(`Modifier ${at + 1}, line 1`).fill(modifier);
  await press('Submit claim');
  await press('Send claim');
  await press(/^Let time pass until/);
  await press(/^Let time pass until/);
  await expect(page.getByText('Everything that is covered was paid.')).toBeVisible();
}

/** What the studio has kept on this computer. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('box24-studio');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(reading.result));
          };
        };
      }),
  );

/** The practice claims of packs, as pages of Box24 are told of them. */
const listed = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const answer = await chrome.runtime.sendMessage({ to: 'background', ask: 'scenarios', input: {} });
    return answer.value.map(
      ({
        pack,
        scenario,
      }: {
        readonly pack: { readonly id: string };
        readonly scenario: { readonly title: string };
      }) => [pack.id, scenario.title],
    );
  });

async function makeKey(studio: Page): Promise<void> {
  await studio.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'Publish' }).click();
  const passphrase = await studio.getByLabel('Passphrase of the backup').inputValue();
  const { name, content } = await saved(studio, studio.getByRole('button', { name: 'Make the key' }));
  await studio.getByLabel('Passphrase').fill(passphrase);
  await studio
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: content });
  await expect(studio.getByRole('heading', { name: 'Your team’s key' })).toBeVisible();
}

async function saved(
  page: Page,
  button: Locator,
): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}
