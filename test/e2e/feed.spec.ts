import type { Locator, Worker } from '@playwright/test';
import { inviteLink } from '../../lib/packs/invite.ts';
import { expectAccessible } from '../axe.ts';
import { claimPage, WALKER } from './claim-page.ts';
import { answerYes, registeredMatches } from './consent.ts';
import { type FeedHost, feedHost, type Misbehaviour } from './feed-host.ts';
import { ENABLED, expect, test } from './fixtures.ts';
import { newKey, signedPack } from './pack-files.ts';

/** What the pack's rule says of a walker without KX. */
const WALKER_MARK = /E0143 stands without KX/;
const ID = 'dme-team';

test('an invite brings a feed, the feed brings packs, and whatever else it says the last good one goes on', async ({
  box24,
}) => {
  test.setTimeout(90_000);
  const host = await feedHost();
  try {
    await box24.serve(ENABLED, { '/': claimPage({ lines: [WALKER] }) });
    const key = await newKey();
    const publish = async (
      version: string,
      more: Parameters<typeof signedPack>[2] = {},
      index: object = {},
    ) => host.publish(await signedPack(key, version, more), { id: ID, version }, index);
    await publish('1.4.0', { expires: inDays(5) });
    // Which a request could bring along.
    await box24.context.addCookies([{ name: 'seen', value: 'before', url: host.address }]);
    for (const site of ['http://127.0.0.1/*', 'https://portal.example.com/*'])
      await answerYes(box24.context, box24.extensionId, site);
    const options = await box24.open(`chrome-extension://${box24.extensionId}/options.html`);
    const team = options.getByRole('region', { name: 'Team rules' });

    await test.step('what is no invite, and what was cut, is said', async () => {
      await paste(team, 'https://team.example.com/welcome');
      await expect(team.getByText('There is no invite in this.')).toBeVisible();
      await paste(team, invite(key.publicKey, host).slice(0, -20));
      await expect(team.getByText('The invite was cut')).toBeVisible();
    });

    await test.step('what it asks for and the words of its key are shown; confirmed, the feed is asked at once', async () => {
      await paste(team, invite(key.publicKey, host));
      const offer = team.getByRole('region', { name: 'Follow Hill billing team?' });
      await expect(offer.getByText('asks 127.0.0.1 about once an hour')).toBeVisible();
      await expect(offer.getByText('looks for claims by itself on portal.example.com')).toBeVisible();
      await expect(offer.locator('.key-words li')).toHaveCount(4);
      await expectAccessible(options);
      await offer.getByRole('button', { name: 'They differ' }).click();
      await expect(team.getByText('Not followed: somebody else may have made')).toBeVisible();
      await paste(team, invite(key.publicKey, host));
      await offer.getByRole('button', { name: 'The words are the same: follow' }).click();
      await expect(team.getByText('Hill billing team is followed.')).toBeVisible();
      await expect(team.getByRole('heading', { name: 'DME team 1.4.0' })).toBeVisible();
      await expect(team.getByText('Version 1.4.0 came and is installed.')).toBeVisible();
      await expect(team.getByText(/^127\.0\.0\.1 · asked .* · next about /)).toBeVisible();
      await expectAccessible(options);
    });

    await test.step('the portal is watched, the host of the feed is not', async () => {
      await expect
        .poll(async () => (await registeredMatches(box24.worker)).toSorted())
        .toEqual([`${ENABLED}/*`, 'https://portal.example.com/*'].toSorted());
      const sites = options.getByRole('region', { name: 'Sites where Box24 is on' });
      await expect(sites.getByText('portal.example.com')).toBeVisible();
      await expect(sites.getByText('127.0.0.1')).toHaveCount(0);
    });

    const page = await box24.open(ENABLED);
    await test.step('its warning speaks on a claim, and the panel says that it ends soon', async () => {
      await box24.overlay(page).mark(WALKER_MARK);
      const panel = await box24.openPanel(page);
      await expect(panel.getByText(/^DME team 1\.4\.0 ends on .*Ask your lead/)).toBeVisible();
    });

    await options.bringToFront();
    const ask = async () => {
      const before = host.asked.length;
      await team.getByRole('button', { name: /^Ask now: / }).click();
      await expect.poll(() => host.asked.length).toBeGreaterThan(before);
    };
    await test.step('nothing new is a small answer', async () => {
      await ask();
      await expect(team.getByText('Up to date.')).toBeVisible();
      expect(host.asked.at(-1)).toMatchObject({ path: '/rules/all.json', status: 304 });
      for (const { headers } of host.asked)
        for (const name of ['cookie', 'referer', 'authorization']) expect(headers[name]).toBeUndefined();
    });

    await test.step('whatever the host answers is said, and the pack goes on', async () => {
      await publish('1.5.0');
      const page: Misbehaviour = (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in</html>');
      const trouble: Misbehaviour = (_, response) => void response.writeHead(500).end('oops');
      const half: Misbehaviour = (_, response, body) =>
        void response.writeHead(200).end(body.subarray(0, body.length / 2));
      const never: Misbehaviour = (request) => void request.socket.destroy();
      const away: Misbehaviour = (_, response) =>
        void response.writeHead(302, { location: '/elsewhere' }).end();
      for (const [of, how, said] of [
        ['all.json', page, 'A web page came in the place of the feed.'],
        ['all.json', trouble, 'host has trouble (answer 500)'],
        ['1.5.0.json', half, 'The pack did not arrive whole.'],
        ['all.json', half, 'The feed’s list cannot be read'],
        ['all.json', never, 'The feed did not answer.'],
        ['all.json', away, 'The feed did not answer.'],
      ] as const) {
        host.misbehave(of, how);
        await team.getByRole('button', { name: /^Ask now: / }).click();
        await expect(team.getByText(said)).toBeVisible();
        await expect(team.getByRole('heading', { name: 'DME team 1.4.0' })).toBeVisible();
      }
      await expectAccessible(options);
      host.misbehave();
    });

    await test.step('a new version comes without a question; an older one published again takes its place', async () => {
      await ask();
      await expect(team.getByRole('heading', { name: 'DME team 1.5.0' })).toBeVisible();
      await publish('1.6.0', { notes: 'As 1.4.0 was.' }, { republishes: '1.4.0' });
      await ask();
      await expect(team.getByRole('heading', { name: 'DME team 1.6.0' })).toBeVisible();
      await expect(team.getByText('As 1.4.0 was.')).toBeVisible();
    });

    await test.step('what is due while there is no network is asked for once there is one again', async () => {
      await publish('1.6.1');
      const before = host.asked.length;
      await box24.context.setOffline(true);
      await makeDue(box24.worker);
      await expect(team.getByText('The feed did not answer.')).toBeVisible();
      await expect(team.getByRole('heading', { name: 'DME team 1.6.0' })).toBeVisible();
      expect(host.asked.length, 'there was no network').toBe(before);
      const next = await box24.worker.evaluate(
        async () => (await chrome.alarms.get('packs-feeds'))?.scheduledTime,
      );
      const wait = (next ?? 0) - Date.now();
      expect(wait, 'not at once').toBeGreaterThan(MINUTE_MS);
      expect(wait, 'not in an hour').toBeLessThan(10 * MINUTE_MS);
      await box24.context.setOffline(false);
      await makeDue(box24.worker);
      await expect(team.getByRole('heading', { name: 'DME team 1.6.1' })).toBeVisible();
    });

    await test.step('what is signed by another key, or announced as older, is refused', async () => {
      await host.publish(await signedPack(await newKey(), '1.7.0'), { id: ID, version: '1.7.0' });
      await ask();
      await expect(team.getByText('Version 1.7.0 came and was not taken.')).toBeVisible();
      await publish('1.3.0');
      await ask();
      await expect(team.getByText('The feed announces 1.3.0, older than 1.6.1.')).toBeVisible();
      await expect(team.getByRole('heading', { name: 'DME team 1.6.1' })).toBeVisible();
    });

    await test.step('whoever stays on a version is told of newer ones only', async () => {
      await team.getByRole('button', { name: 'Stay on this version: DME team' }).click();
      await team.getByRole('button', { name: 'Yes, stay' }).click();
      await publish('1.8.0');
      await ask();
      await expect(team.getByText('Version 1.8.0 is there. You chose to stay')).toBeVisible();
      await team.getByRole('button', { name: 'Take newer versions again: DME team' }).click();
      await expect(team.getByRole('heading', { name: 'DME team 1.8.0' })).toBeVisible();
    });

    await test.step('followed no more, its host is given back and its pack stays', async () => {
      await team.getByRole('button', { name: 'Stop following Hill billing team' }).click();
      await team.getByRole('button', { name: 'Yes, stop' }).click();
      await expect(team.getByRole('button', { name: /^Ask now: / })).toHaveCount(0);
      await expect(team.getByRole('heading', { name: 'DME team 1.8.0' })).toBeVisible();
      await expect
        .poll(() =>
          box24.worker.evaluate(() => chrome.permissions.contains({ origins: ['http://127.0.0.1/*'] })),
        )
        .toBe(false);
    });
  } finally {
    await host.close();
  }
});

/** Has the alarm of the feeds go off with every feed due, as its time has it. */
const makeDue = (worker: Worker): Promise<void> =>
  worker.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('box24-packs');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const change = opened.transaction('teams', 'readwrite');
    const teams = change.objectStore('teams');
    const all = teams.getAll();
    all.onsuccess = () => {
      for (const team of all.result) teams.put({ ...team, state: { ...team.state, nextAt: Date.now() } });
    };
    await new Promise((resolve) => {
      change.oncomplete = resolve;
    });
    opened.close();
    await chrome.alarms.create('packs-feeds', { when: Date.now() });
  });

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * 60_000;
const inDays = (days: number): string =>
  new Date(Date.now() + days * DAY_MS).toISOString().replace(/\.\d+Z$/, 'Z');

const invite = (key: string, host: FeedHost): string =>
  inviteLink(
    {
      format: 1,
      kind: 'box24-invite',
      pack: ID,
      title: 'Hill billing team',
      key,
      channel: 'all',
      feed: host.address,
      portals: ['portal.example.com'],
    },
    'https://team.example.com/welcome',
  );

async function paste(team: Locator, link: string): Promise<void> {
  await team.getByLabel('Or paste the invite link that your lead sent you').fill(link);
  await team.getByRole('button', { name: 'Look at it' }).click();
}
