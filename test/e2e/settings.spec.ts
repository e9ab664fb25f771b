import { expectAccessible } from '../axe.ts';
import { claimPage, SOLD_RENTAL_MARK } from './claim-page.ts';
import { ENABLED, expect, test } from './fixtures.ts';

test('a rule that the biller switched off is silent, named, and comes back', async ({ box24 }) => {
  test.slow();
  await box24.serve(ENABLED, { '/': claimPage() });
  const page = await box24.open(ENABLED);
  const overlay = box24.overlay(page);
  await overlay.mark(SOLD_RENTAL_MARK);
  const panel = await box24.openPanel(page);
  const finding = panel.getByRole('listitem').filter({ hasText: 'E0601 is a capped rental' });
  await finding.getByRole('button', { name: 'Turn this rule off for me' }).click();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(finding).toHaveCount(1);

  await test.step('a warning that is wrong is noted from the panel, too', async () => {
    await finding.getByRole('button', { name: 'This warning is wrong' }).click();
    await finding.getByLabel('Claims like this are paid').check();
    await finding.getByLabel(/In your words/).fill('since 02/01/2026');
    await finding.getByRole('button', { name: 'Keep the note' }).click();
    await expect(finding.getByText('Take it out first')).toBeVisible();
    await expectAccessible(panel);
    await finding.getByLabel(/In your words/).fill('');
    await finding.getByRole('button', { name: 'Keep the note' }).click();
    await expect(finding.getByText('Noted for your lead')).toBeVisible();
    const stored = await box24.worker.evaluate(() => chrome.storage.local.get('wrong-notes'));
    expect(stored['wrong-notes']).toMatchObject([
      { choice: 'paid-before', code: 'E0601', modifiers: ['NU', 'KX'], comment: '' },
    ]);
  });

  await finding.getByRole('button', { name: 'Turn this rule off for me' }).click();

  await expect(finding).toHaveCount(0);
  await overlay.expectNoMark(SOLD_RENTAL_MARK);
  await expect(panel.getByText('1 rule switched off by you')).toBeVisible();

  const options = await box24.open(`chrome-extension://${box24.extensionId}/options.html`);
  const off = options.getByRole('region', { name: 'Rules you switched off' });
  await expect(off.getByRole('listitem')).toHaveCount(1);
  await expectAccessible(options);

  await test.step('what cannot be read is as at the beginning, and says so', async () => {
    const store = (rulesOff: unknown) =>
      box24.worker.evaluate(
        (off) => chrome.storage.local.set({ settings: { version: 1, settings: { rulesOff: off } } }),
        rulesOff,
      );
    const { settings: kept } = await box24.worker.evaluate(() => chrome.storage.local.get('settings'));
    await store('all of them');
    await expect(options.getByText('could not be read')).toContainText('which rules are off');
    await expect(off.getByText('Box24 checks with every rule')).toBeVisible();
    await box24.worker.evaluate((settings) => chrome.storage.local.set({ settings }), kept);
    await expect(options.getByText('could not be read')).toHaveCount(0);
  });

  await off.getByLabel('Search among them').fill('wheelchair');
  await expect(off.getByText('None of them fits.')).toBeVisible();
  await off.getByLabel('Search among them').fill('capped');
  await off.getByRole('button', { name: /Switch on again/ }).click();
  await expect(off.getByText('Box24 checks with every rule')).toBeVisible();
  await overlay.mark(SOLD_RENTAL_MARK);
  await expect(finding).toHaveCount(1);
  await expect(panel.getByText('switched off by you')).toHaveCount(0);
});

test('training records are counted, and gone after a second question', { tag: '@long' }, async ({
  box24,
}) => {
  const options = await box24.open(`chrome-extension://${box24.extensionId}/options.html`);
  const training = options.getByRole('region', { name: 'Training' });
  const databases = () => options.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await expect.poll(databases).toContain('box24-training');
  await options.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('box24-training');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('learners', 'readwrite');
          writing.objectStore('learners').put({ initials: 'PL', since: 0 });
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await options.reload();
  await expect(training).toContainText('Kept now: learners 1');
  await training.getByRole('button', { name: 'Delete all training records' }).click();
  await training.getByRole('button', { name: /^Yes, delete learners/ }).click();
  await expect(training.getByRole('status')).toContainText('are deleted');
  await expect(training).not.toContainText('Kept now');
});
