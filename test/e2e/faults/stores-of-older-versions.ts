import type { Fault } from '../fault.ts';
import { expect } from '../fixtures.ts';
import { remember } from '../held-databases.ts';
import { newestOf, oldDatabases, putDatabases, rowsOf } from '../older-stores.ts';

/** Pages of ours that open a database of their own. */
const OWN_PAGES = [
  ['training', 'box24-training'],
  ['studio', 'box24-studio'],
] as const;

export const fault: Fault = {
  fault: 'the databases are as each older version of Box24 left them, with a row in each of their stores',
  happens: 'each is brought to its newest version, and what was kept is there',
  inEveryTest: true,
  before: async ({ background }) => void (await remember(background)),
  async strike({ box24, desk, background, page }) {
    for (const olds of oldDatabases()) {
      await background.stop();
      await putDatabases(desk, olds);
      // The panel may have woken it meanwhile: it begins with what was put there.
      await background.stop();
      expect(await background.ask('memoryState', {})).toMatchObject({
        value: { status: 'on', ...(has(olds, 'box24') && { counts: { 'medicare-dme': 1 } }) },
      });
      expect(await background.ask('packs', {})).toMatchObject({
        value: has(olds, 'box24-packs') ? { packs: [{ id: 'old-team' }] } : {},
      });
      // Those that are not among these are at their newest version already.
      for (const [file, name] of OWN_PAGES.filter((one) => has(olds, one[1]))) {
        const own = await box24.open(`chrome-extension://${box24.extensionId}/${file}.html`);
        await expect(own.getByRole('heading').first(), name).toBeVisible();
        await own.waitForTimeout(300);
        await own.close();
      }
      for (const { name, stores } of olds) {
        const { version, rows } = await rowsOf(desk, name);
        // Those of the studio's last step are opened there only.
        if (name !== 'box24-publishing') expect(version, name).toBe(newestOf(name));
        for (const store of stores) expect(rows[store.name], `${name} ${store.name}`).toBe(store.rows.length);
      }
    }
    await page.bringToFront();
  },
};

const has = (olds: readonly { readonly name: string }[], name: string): boolean =>
  olds.some((one) => one.name === name);
