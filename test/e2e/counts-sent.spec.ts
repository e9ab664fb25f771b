import { readFile } from 'node:fs/promises';
import { inviteLink } from '../../lib/packs/invite.ts';
import { expectAccessible } from '../axe.ts';
import { WALKER } from './claim-page.ts';
import { headerFields, lineTable, pageAround } from './claim-parts.ts';
import { answerYes } from './consent.ts';
import { feedHost } from './feed-host.ts';
import { ENABLED, expect, test } from './fixtures.ts';
import { keptCells, moveDaysBack } from './kept-counts.ts';
import { newKey, signedPack, WALKER_KX } from './pack-files.ts';

const TRIED = `${WALKER_KX.id}#only`;

test('a rule that is tried out says nothing and is counted; counts go to the host of an invite once the biller wants it', async ({
  box24,
}) => {
  test.setTimeout(90_000);
  const host = await feedHost();
  try {
    const key = await newKey();
    const pack = await signedPack(key, '1.4.0', {}, [WALKER_KX], { shadow: [WALKER_KX.id] });
    await host.publish(pack, { id: 'dme-team', version: '1.4.0' });
    await answerYes(box24.context, box24.extensionId, 'http://127.0.0.1/*');
    const form = (action: string, account: string) =>
      pageAround(
        `<form action="${action}">${headerFields({ account })}${lineTable([WALKER])}<button>Submit claim</button></form>`,
      );
    await box24.serve(ENABLED, {
      '/': form('/2', 'A-100'),
      '/2': form('/3', 'A-101'),
      '/3': form('/3', 'A-102'),
    });
    const options = await box24.open(`chrome-extension://${box24.extensionId}/options.html`);
    const team = options.getByRole('region', { name: 'Team rules' });
    const wish = team.getByRole('checkbox', { name: 'Send my counts of each week to 127.0.0.1' });

    await test.step('an invite asks for counts apart, and sends none unless the biller wants it', async () => {
      const invite = {
        pack: 'dme-team',
        title: 'Hill billing team',
        key: key.publicKey,
        channel: 'all',
      } as const;
      const counts = host.address.replace('/rules', '/counts');
      const link = inviteLink(
        { format: 1, kind: 'box24-invite', ...invite, feed: host.address, counts },
        'https://team.example.com/welcome',
      );
      await team.getByLabel('Or paste the invite link that your lead sent you').fill(link);
      await team.getByRole('button', { name: 'Look at it' }).click();
      await expect(wish).not.toBeChecked();
      await expectAccessible(options);
      await team.getByRole('button', { name: 'The words are the same: follow' }).click();
      await expect(team.getByText('1 of them is only tried out')).toBeVisible();
      await expect(wish).not.toBeChecked();
    });

    await test.step('the rule marks nothing; each claim that is sent counts once', async () => {
      const page = await box24.open(ENABLED);
      const overlay = box24.overlay(page);
      for (const path of ['/2', '/3']) {
        await overlay.badge();
        await page.waitForTimeout(800);
        await overlay.expectNoMark(/E0143 stands without KX/);
        await page.getByRole('button', { name: 'Submit claim' }).click();
        await page.waitForURL(`**${path}*`);
      }
      await overlay.badge();
      await expect.poll(() => keptCells(box24.worker)).toMatchObject({ [`${TRIED}|shadow:spoke`]: 2 });
      await page.close();
    });

    const sent = () => host.taken.map(({ text }) => text);
    const exported =
      await test.step('what would be sent can be read before, and is what is exported', async () => {
        await moveDaysBack(box24.worker, 7);
        await options.reload();
        const would = team.getByText(/^Would be sent: week of /);
        await would.click();
        const saved = options.waitForEvent('download');
        await options.getByRole('button', { name: 'Export counts' }).click();
        const file = await readFile(await (await saved).path(), 'utf8');
        expect(await team.locator('pre').textContent()).toBe(file);
        expect(JSON.parse(file).weeks[0].groups[0].rules[TRIED]).toEqual({ shadow: { spoke: '<5' } });
        expect(file).not.toMatch(/claims\.test|1EG4|A-10\d|Sample|1950|E0143|2026-11-03/i);
        expect(host.asked.filter(({ method }) => method !== 'GET')).toEqual([]);
        return file;
      });

    await test.step('a host that fails is said, and nothing counts as sent', async () => {
      host.misbehave('.json', (_, response) => void response.writeHead(503).end());
      await wish.check();
      await expect(team.getByText(/^127\.0\.0\.1 did not take the counts \(answer 503\)/)).toBeVisible();
      await expect(team.getByText(/^Goes next: week of /)).toBeVisible();
      expect(sent()).toEqual([]);
      host.misbehave();
    });

    await test.step('wanted, what is over goes at once, byte for byte, with nothing else', async () => {
      await wish.uncheck();
      await wish.check();
      await expect(team.getByText(/^Sent .*: week of /)).toBeVisible();
      expect(sent()).toEqual([exported]);
      const [taken] = host.taken;
      const { week, id } = JSON.parse(exported).weeks[0];
      expect(taken?.path).toBe(`/counts/box24-counts-${week}-${id}.json`);
      for (const name of ['cookie', 'referer', 'authorization']) expect(taken?.headers[name]).toBeUndefined();
      await expect(team.getByText(/^All weeks that are over are sent\. Next about /)).toBeVisible();
      await team.getByText(/^Sent .*: week of /).click();
      expect(await team.locator('pre').textContent()).toBe(exported);
      await expectAccessible(options);
    });

    await test.step('it goes by itself next week; off means off', async () => {
      const alarm = () =>
        box24.worker.evaluate(async () => (await chrome.alarms.get('packs-counts'))?.scheduledTime ?? 0);
      expect(await alarm()).toBeGreaterThan(Date.now());
      await wish.uncheck();
      await expect.poll(alarm).toBe(0);
      expect(sent()).toEqual([exported]);
    });
  } finally {
    await host.close();
  }
});
