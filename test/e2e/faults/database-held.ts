import type { Fault } from '../fault.ts';
import { expect } from '../fixtures.ts';
import { holdDatabases, remember } from '../held-databases.ts';

export const fault: Fault = {
  fault: 'another connection holds the databases in an older version, so that they cannot be opened',
  happens: 'checked by the bundled rules after four seconds; the panel says why memory is off',
  broke:
    'nothing was checked: whoever waited for a team’s packs waited for ever. A database that does not open in time is given up',
  before: async ({ background }) => void (await remember(background)),
  async strike({ desk, background, page }) {
    await background.stop();
    await holdDatabases(desk, 1);
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
