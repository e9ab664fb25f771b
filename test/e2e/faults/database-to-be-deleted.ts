import type { Fault } from '../fault.ts';
import { expect } from '../fixtures.ts';
import { DATABASES, holdDatabases, remember } from '../held-databases.ts';

export const fault: Fault = {
  fault:
    'the databases are to be deleted, but another connection holds them: whoever opens them has to wait for both',
  happens: 'checked by the bundled rules after four seconds; the panel says why memory is off',
  broke: 'as above; the browser does not even say that it waits',
  before: async ({ background }) => void (await remember(background)),
  async strike({ desk, background, page }) {
    await background.stop();
    await holdDatabases(desk);
    await desk.evaluate((names) => {
      for (const name of names) indexedDB.deleteDatabase(name);
    }, DATABASES);
    await page.reload();
    await page.locator('[name=charge0]').fill('821.00');
    await page.locator('[name=billing]').focus();
  },
  async also({ panel }) {
    await expect(
      panel.getByText('Memory is off for now: the browser lets nothing be kept. Checks go on.'),
    ).toBeVisible();
  },
};
