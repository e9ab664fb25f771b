import type { Locator, Page } from '@playwright/test';
import { keyWords } from '../../lib/packs/key-words.ts';
import { expectAccessible } from '../axe.ts';
import { claimPage, WALKER } from './claim-page.ts';
import { ENABLED, expect, test } from './fixtures.ts';
import { drop, newKey, packFile, signedPack } from './pack-files.ts';

/** What the pack's rule says of a walker without KX. */
const WALKER_MARK = /E0143 stands without KX/;

test('a team’s pack is confirmed by its words, judges the next claim, and goes again', async ({ box24 }) => {
  test.slow();
  await box24.serve(ENABLED, { '/': claimPage({ lines: [WALKER] }) });
  const key = await newKey();
  const first = await box24.open(ENABLED);
  const overlay = box24.overlay(first);
  await overlay.badge();
  const options = await box24.open(`chrome-extension://${box24.extensionId}/options.html`);
  const team = options.getByRole('region', { name: 'Team rules' });
  await expect(team.getByText('judged by the rules of Box24 alone')).toBeVisible();

  await test.step('the words of a key that nobody knows are shown, with what the pack does', async () => {
    await drop(options, 'team.json', await signedPack(key, '1.4.0'));
    const offer = team.getByRole('region', { name: 'Install DME team 1.4.0?' });
    const words = await keyWords(key.publicKey);
    await expect(
      offer.getByRole('listitem').filter({ hasText: new RegExp(`^(${words.join('|')})$`) }),
    ).toHaveText(words);
    await expect(offer.getByText('1 rule of its own')).toBeVisible();
    await expect(offer.getByText('It switches off a warning of Box24')).toBeVisible();
    await expectAccessible(options);
    await offer.getByRole('button', { name: 'They differ' }).click();
    await expect(team.getByText('Not installed: somebody else may have signed')).toBeVisible();
    await drop(options, 'team.json', await signedPack(key, '1.4.0'));
    await offer.getByRole('button', { name: 'The words are the same: install' }).click();
    await expect(team.getByText('DME team 1.4.0 is installed.')).toBeVisible();
    await expect(team.getByText('1 rule accepted')).toBeVisible();
    await team.getByText('1 part left out').first().click();
    await expect(team.getByText('walker-wrong').first()).toBeVisible();
    await expectAccessible(options);
  });

  const panel =
    await test.step('the claim that was open is finished as it began, the next one is judged by the pack', async () => {
      await first.bringToFront();
      const panel = await box24.openPanel(first);
      await expect(panel.getByText('DME team 1.4.0 judges from the next claim on.')).toBeVisible();
      await overlay.expectNoMark(WALKER_MARK);
      await first.reload();
      await overlay.badge();
      await overlay.expectNoMark(WALKER_MARK);
      await first.locator('#member').fill('2AA1AA1AA11');
      await first.locator('#member').press('Tab');
      await overlay.mark(WALKER_MARK);
      await expect(
        panel.getByText(/^Judged by the rules of Box24 .* and DME team 1\.4\.0, made today$/),
      ).toBeVisible();
      await expect(panel.getByText('judges from the next claim on.')).toHaveCount(0);
      return panel;
    });

  await test.step('whatever is wrong with a file is said, and the good one goes on', async () => {
    await options.bringToFront();
    await refuses(team, options, await tampered(key), 'was changed');
    await refuses(team, options, await signedPack(key, '1.3.0'), '1.3.0');
    await refuses(
      team,
      options,
      await signedPack(key, '1.5.0', { expires: '2026-01-01T00:00:00Z', created: '2025-01-01T00:00:00Z' }),
      'ended',
    );
    await refuses(team, options, await signedPack(await newKey(), '1.5.0'), 'key');
    await refuses(team, options, packFile(`${'['.repeat(100_000)}`), 'not');
    await first.bringToFront();
    await overlay.mark(WALKER_MARK);
  });

  await test.step('going back, and taking it again', async () => {
    await options.bringToFront();
    await drop(options, 'team.json', await signedPack(key, '1.5.0', {}, []));
    await team.getByRole('button', { name: 'Install', exact: true }).click();
    await expect(team.getByText('DME team 1.5.0 is installed.')).toBeVisible();
    await team.getByRole('button', { name: 'Go back to 1.4.0: DME team' }).click();
    await team.getByRole('button', { name: 'Yes, go back' }).click();
    const stays = team.getByText('Stays on 1.4.0 until something newer than 1.5.0 appears.');
    await expect(stays).toBeVisible();
    // As when the background was stopped before it could say that it was done.
    const again = { to: 'background', ask: 'swapPack', input: { id: 'dme-team', left: '1.5.0' } };
    expect(await options.evaluate((request) => chrome.runtime.sendMessage(request), again)).toEqual({
      ok: true,
    });
    await expect(stays).toBeVisible();
    await expectAccessible(options);
    await first.bringToFront();
    await overlay.mark(WALKER_MARK);
  });

  await test.step('removed, it is silent at once', async () => {
    await options.bringToFront();
    await team.getByRole('button', { name: 'Remove DME team' }).click();
    await expect(team.getByText('DME team and its 1 rule go at once')).toBeVisible();
    await team.getByRole('button', { name: 'Yes, remove' }).click();
    await expect(team.getByText('judged by the rules of Box24 alone')).toBeVisible();
    await first.bringToFront();
    await overlay.expectNoMark(WALKER_MARK);
    await expect(panel.getByText(/^Judged by the rules of Box24 [\d.]+$/)).toBeVisible();
  });
});

async function refuses(team: Locator, page: Page, file: Buffer, why: string): Promise<void> {
  await drop(page, 'bad.json', file);
  const end = team.getByRole('status').filter({ hasText: 'bad.json was not installed.' });
  await expect(end).toContainText(why);
  await expect(end).toContainText('DME team 1.4.0 goes on as before.');
}

async function tampered(key: Awaited<ReturnType<typeof newKey>>): Promise<Buffer> {
  const { payload, ...envelope } = JSON.parse((await signedPack(key, '1.5.0')).toString('utf8'));
  const bytes = Buffer.from(payload, 'base64');
  const at = bytes.indexOf('DME team');
  bytes[at] = 'd'.charCodeAt(0);
  return packFile(JSON.stringify({ ...envelope, payload: bytes.toString('base64') }));
}
