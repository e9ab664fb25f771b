import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { KindRule } from '../../lib/packs/types.ts';
import { expectAccessible } from '../axe.ts';
import { claimPage, WALKER } from './claim-page.ts';
import { answerYes } from './consent.ts';
import { type FeedHost, feedHost } from './feed-host.ts';
import { type Box24, ENABLED, startBox24, expect as usual } from './fixtures.ts';
import { drop, WALKER_KX } from './pack-files.ts';
import { test } from './policy-file.ts';
import { expectSigned } from './signed-version.ts';

/** The studio proves and signs beside up to three other browsers: on two busy cores a page takes its time. */
const expect = usual.configure({ timeout: 20_000 });

/** Says the opposite of the team's own rule. */
const WALKER_WITHOUT_KX = {
  ...WALKER_KX,
  id: 'walker-without-kx',
  kind: 'forbidden-modifier',
};
/** Asks for a field that the team's claim does not show. */
const WALKER_AUTH: KindRule = {
  ...WALKER_KX,
  id: 'walker-auth',
  kind: 'authorization-required',
  parameters: {},
};
const TEAM_CLAIM = {
  payer: { name: 'Noridian DME MAC Jurisdiction D' },
  insured: { id: '1EG4TE5MK73' },
  patient: { lastName: 'Delacroix', firstName: 'Odile', birthDate: '1950-02-01', sex: 'F' },
  patientAccount: 'K-77821',
  diagnoses: ['M17.12'],
  lines: [
    {
      dateFrom: '2026-11-03',
      procedureCode: 'E0143',
      modifiers: ['NU'],
      placeOfService: '12',
      units: 1,
      charge: '',
    },
  ],
};
const WALKER_MARK = /E0143 stands without KX/;

/** What billers had before the new warning: one of another item. */
const COMMODE_KX: KindRule = { ...WALKER_KX, id: 'commode-kx', codes: { list: ['E0163'] } };

test('a lead makes a key, signs a version that speaks on a claim page, and brings back the one before', async ({
  box24,
}) => {
  // Proves and signs four times; each takes seconds of a busy machine.
  test.setTimeout(180_000);
  await box24.serve(ENABLED, { '/': claimPage({ lines: [WALKER] }) });
  const studio = await box24.open(`chrome-extension://${box24.extensionId}/studio.html`);
  await test.step('a draft with a rule', () => beginDraft(studio, [WALKER_KX]));
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
  await test.step('a claim of the team is kept without anybody in it; rules that contradict each other bar signing', async () => {
    await writeKinds(studio, [WALKER_KX, WALKER_WITHOUT_KX, WALKER_AUTH]);
    await studio.getByRole('link', { name: 'Prove' }).click();
    const kept = studio.getByRole('region', { name: 'Saved claims' });
    const content = JSON.stringify(TEAM_CLAIM);
    await kept.locator('input[type=file]').setInputFiles({
      name: 'delacroix.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
    const look = kept.getByRole('region', { name: 'Look at what is kept of 1 claim' });
    await expect(look.getByText('Patient last name')).toBeVisible();
    await expect(look.getByText('Charge').locator('..')).toContainText('blank');
    await expect(studio.locator('main')).not.toContainText(/delacroix|1EG4|K-77821/i);
    await expectAccessible(studio);
    await kept.getByRole('button', { name: 'Keep this claim' }).click();
    await kept.locator('summary').click();
    await kept.getByLabel('Rule', { exact: true }).selectOption('walker-kx');
    await kept.getByRole('button', { name: 'Expect this' }).click();
    await kept.getByLabel('Rule', { exact: true }).selectOption('walker-auth');
    await kept.getByRole('button', { name: 'Expect this' }).click();
    await studio.getByRole('button', { name: 'Prove the draft' }).click();
    await expect(studio.getByText('Not ready to sign')).toBeVisible({ timeout: 60_000 });
    await expect(studio.getByText(/could not be checked: Prior authorization number/)).toBeVisible();
    await kept.getByRole('button', { name: /^Take back what is expected: .*authorization/ }).click();
    const impact = studio.getByRole('table', { name: 'On 1 saved claim' });
    await expect(impact.getByRole('row', { name: /E0143 needs KX/ })).toContainText('begins: E0143');
    await expect(studio.getByRole('region', { name: 'Rules against each other' })).toContainText(
      'contradict each other',
    );
    await expectAccessible(studio);
    await studio.getByRole('link', { name: 'Publish' }).click();
    await studio.getByRole('button', { name: 'Try the rules and sign' }).click();
    await expect(studio.getByText('contradict each other')).toBeVisible({ timeout: 60_000 });
    await writeKinds(studio, [WALKER_KX]);
  });
  const signed = studio.getByRole('region', { name: 'Signed versions' });
  const words = studio.locator('.spoken-words');
  await test.step('the signed file installs, with the same words, and speaks', async () => {
    await studio.getByRole('button', { name: 'Try the rules and sign' }).click();
    await expectSigned(studio, '1.0.0');
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
    // What was expected of the rule would bar signing.
    await studio.getByRole('link', { name: 'Prove' }).click();
    await studio.locator('summary', { hasText: 'E0143' }).click();
    await studio.getByRole('button', { name: 'Take back what is expected: walker-kx' }).click();
    await studio.getByRole('link', { name: 'Publish' }).click();
    const number = studio.getByLabel('Number of this version');
    await expect(number).toHaveValue('1.1.0');
    await number.fill('1.0.0');
    await expect(studio.getByText('newer than every signed version')).toBeVisible();
    await expect(studio.getByRole('button', { name: 'Try the rules and sign' })).toBeDisabled();
    await number.fill('1.1.0');
    await studio.getByRole('button', { name: 'Try the rules and sign' }).click();
    await expectSigned(studio, '1.1.0');
    await studio.getByRole('button', { name: 'Put the team back on 1.0.0' }).click();
    await expectSigned(studio, '1.2.0');
    const back = await saved(studio, signed.getByRole('button', { name: 'Save the pack file' }));
    const { payload } = JSON.parse(back.content.toString('utf8'));
    const { manifest, content } = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
    expect(manifest.version).toBe('1.2.0');
    expect(content.kinds).toEqual([WALKER_KX]);
  });
});

test('billers who follow by invite and by policy get a new warning from the feed, and are put back', {
  tag: '@long',
}, async ({ box24, build }) => {
  test.setTimeout(240_000);
  const host = await feedHost(true);
  const opened: Awaited<ReturnType<typeof startBox24>>[] = [];
  try {
    const studio = await box24.open(`chrome-extension://${box24.extensionId}/studio.html`);
    await beginDraft(studio, [COMMODE_KX]);
    await makeKey(studio);
    await sign(studio, host, '1.0.0');
    await studio.getByLabel('Address of the folder').fill(host.address);
    const invite = await saved(studio, studio.getByRole('button', { name: 'Save the invite file' }));
    const { key } = JSON.parse(invite.content.toString('utf8'));
    await build.set({
      feeds: [{ pack: 'dme-team', key, address: host.address, counts: `${host.address}/counts` }],
      lockedSettings: { rulesOff: [] },
    });
    const sites = [`${ENABLED}/*`];
    const invited = await startBox24(sites);
    opened.push(invited);
    const managed = await startBox24(sites, build.folder);
    opened.push(managed);
    const billers = await Promise.all([invited, managed].map(billerAt));

    await test.step('one compares the words of the invite, the other does nothing', async () => {
      const words = ((await studio.locator('.spoken-words').textContent()) ?? '').split(' · ');
      const [first] = billers;
      if (!first) throw new Error('no biller');
      await answerYes(invited.context, invited.extensionId, 'http://127.0.0.1/*');
      await first.options.bringToFront();
      await drop(first.options, invite.name, invite.content);
      await expect(first.options.locator('.key-words li')).toHaveText(words);
      await first.options.getByRole('button', { name: 'The words are the same: follow' }).click();
      for (const { team } of billers)
        await expect(team.getByRole('heading', { name: 'DME team 1.0.0' })).toBeVisible({ timeout: 30_000 });
    });
    const wish = /^Send my counts of each week to /;
    for (const { team } of billers.slice(1))
      await expect(team.getByRole('checkbox', { name: wish })).not.toBeChecked();
    for (const biller of billers) await biller.isWarned(false);

    await test.step('a rule more reaches both', async () => {
      await writeKinds(studio, [COMMODE_KX, WALKER_KX]);
      await sign(studio, host, '1.1.0');
      for (const biller of billers) {
        await biller.ask('1.1.0');
        await biller.isWarned(true);
      }
    });

    await test.step('both are put back', async () => {
      await studio.getByRole('button', { name: 'Put the team back on 1.0.0' }).click();
      await expectSigned(studio, '1.2.0');
      await upload(studio, host);
      for (const biller of billers) {
        await biller.ask('1.2.0');
        await biller.isWarned(false);
      }
    });
  } finally {
    for (const one of opened) await one.close();
    await host.close();
  }
});

/** A biller's settings and claim page, and what they do there. */
async function billerAt(box24: Box24) {
  await box24.serve(ENABLED, { '/': claimPage({ lines: [WALKER] }) });
  const options = await box24.open(`chrome-extension://${box24.extensionId}/options.html`);
  const team = options.getByRole('region', { name: 'Team rules' });
  return {
    options,
    team,
    /** Asks the feed, and waits for a version. */
    async ask(version: string) {
      await options.bringToFront();
      await team.getByRole('button', { name: /^Ask now: / }).click();
      await expect(team.getByRole('heading', { name: `DME team ${version}` })).toBeVisible({
        timeout: 60_000,
      });
    },
    /** Whether a claim that begins now is warned of the walker. */
    async isWarned(expected: boolean) {
      const claim = await box24.open(ENABLED);
      const overlay = box24.overlay(claim);
      await overlay.badge();
      await (expected ? overlay.mark(WALKER_MARK) : overlay.expectNoMark(WALKER_MARK));
      await claim.close();
    },
  };
}

async function beginDraft(studio: Page, kinds: readonly KindRule[]): Promise<void> {
  await studio.getByLabel('Name of the pack').fill('DME team');
  await studio.getByLabel('Author').fill('Pat Lead');
  await studio.getByRole('button', { name: 'Begin' }).click();
  await studio.getByRole('link', { name: 'About the pack' }).click();
  await studio.getByLabel('What is new').fill('Walkers need KX.');
  // What is typed is kept a moment later; the rules below are written beside it.
  await expect.poll(() => keptNotes(studio)).toBe('Walkers need KX.');
  await writeKinds(studio, kinds);
  await studio.getByRole('link', { name: 'Publish' }).click();
}

/** Makes the team's key, and opens its backup once. */
async function makeKey(studio: Page): Promise<void> {
  const passphrase = await studio.getByLabel('Passphrase of the backup').inputValue();
  const { name, content } = await saved(studio, studio.getByRole('button', { name: 'Make the key' }));
  await studio.getByLabel('Passphrase').fill(passphrase);
  await studio
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: content });
  await expect(studio.getByRole('heading', { name: 'Your team’s key' })).toBeVisible();
}

async function sign(studio: Page, host: FeedHost, version: string): Promise<void> {
  await studio.bringToFront();
  await expect(studio.getByLabel('Number of this version')).toHaveValue(version);
  await studio.getByRole('button', { name: 'Try the rules and sign' }).click();
  await expectSigned(studio, version);
  await upload(studio, host);
}

/** Puts the newest version on the host, as docs/leads.md says. */
async function upload(studio: Page, host: FeedHost): Promise<void> {
  const signed = studio.getByRole('region', { name: 'Signed versions' });
  for (const button of ['Save the pack file', 'Save all.json']) {
    const { name, content } = await saved(studio, signed.getByRole('button', { name: button }).first());
    host.put(name, content);
  }
}

/** What the only draft, as it is kept, says is new. */
function keptNotes(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () =>
      new Promise<string | undefined>((resolve, reject) => {
        const opening = indexedDB.open('box24-studio');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result[0]?.pack.manifest.notes);
          };
        };
      }),
  );
}

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
            draft.pack.manifest.notes = 'Walkers need KX.';
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
