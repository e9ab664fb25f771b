import type { Fault } from '../fault.ts';
import { expect } from '../fixtures.ts';
import { remember } from '../held-databases.ts';

export const fault: Fault = {
  fault: 'the databases can no longer be opened',
  happens: 'checked as ever; the panel says why memory is off',
  before: async ({ background }) => void (await remember(background)),
  async strike({ box24, background, page, desk }) {
    await background.stop();
    await background.ask('about', {});
    await box24.worker.evaluate(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Internal error opening backing store.', 'UnknownError');
      };
    });
    // The connections that are open are closed for those that want to delete them.
    await desk.evaluate(async () => {
      for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
    });
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
