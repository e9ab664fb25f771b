import { expectAccessibleInBoth } from '../axe.ts';
import { claimPage, SOLD_RENTAL_MARK } from './claim-page.ts';
import { ENABLED, expect, test } from './fixtures.ts';

/** 200 % zoom of a window 720 px wide, which is the width that WCAG 1.4.10 asks to reflow in. */
const NARROW = { width: 360, height: 700 };

test('a claim is kept and sent nowhere; settings and toolbar window can be read by all', async ({
  box24,
}) => {
  test.setTimeout(90_000);
  await box24.step(
    'nothing of a claim goes to disk, and to the memory of the session only what rules need',
    async () => {
      const address =
        '<p><label for="street">5. Patient\'s address</label> <input id="street" value="4411 Larkspur"></p>';
      await box24.serve(ENABLED, { '/': claimPage({ more: address }) });
      const page = await box24.open(ENABLED);
      await box24.overlay(page).mark(SOLD_RENTAL_MARK);
      const kept = () =>
        box24.worker.evaluate(async () => ({
          local: await chrome.storage.local.get(),
          session: JSON.stringify(await chrome.storage.session.get()),
        }));
      await expect.poll(async () => (await kept()).session).toContain('E0601');
      const { local, session } = await kept();
      expect(local).toEqual({});
      expect(session).not.toContain('Larkspur');
    },
  );
  await box24.step('nothing but the extension itself is asked for over the network', async () => {
    await box24.serve(ENABLED, { '/': claimPage() });
    const asked: string[] = [];
    box24.context.on('request', (request) => asked.push(request.url()));
    const page = await box24.open(ENABLED);
    await box24.overlay(page).mark(SOLD_RENTAL_MARK);
    await page.locator('[name=charge0]').fill('81.00');
    const panel = await box24.openPanel(page);
    await expect(panel.getByText('E0601 is a capped rental')).toBeVisible();
    expect(asked.filter((address) => !address.startsWith('chrome-extension://'))).toEqual([`${ENABLED}/`]);
  });
  await box24.step('settings and toolbar window have no accessibility fault, in light and dark', async () => {
    await box24.serve(ENABLED, { '/': claimPage() });
    const claim = await box24.open(ENABLED);
    await box24.overlay(claim).mark(SOLD_RENTAL_MARK);
    const popup = await box24.pressButton(claim);
    await expect(popup.getByText('1 will be denied')).toBeVisible();
    await expectAccessibleInBoth(popup);

    const options = await box24.open(`chrome-extension://${box24.extensionId}/options.html`);
    await expect(options.getByRole('heading', { name: 'Sites where Box24 is on' })).toBeVisible();
    await expect(options.getByText('claims.test')).toBeVisible();
    await expect(options.getByRole('row', { name: /HCPCS codes/ })).toBeVisible();
    await expectAccessibleInBoth(options);
    await options.setViewportSize(NARROW);
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      NARROW.width,
    );
  });
});
