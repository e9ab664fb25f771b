import type { Fault } from '../fault.ts';
import { expect } from '../fixtures.ts';
import { remember } from '../held-databases.ts';

export const fault: Fault = {
  fault: 'each transaction of the open databases fails from now on',
  happens: 'checked as ever; the panel says why memory is off',
  before: async ({ background }) => void (await remember(background)),
  async strike({ box24, background, page }) {
    await background.ask('memoryState', {});
    await box24.worker.evaluate(() => {
      IDBTransaction.prototype.objectStore = () => {
        throw new DOMException('Internal error.', 'UnknownError');
      };
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
