import type { Fault } from '../fault.ts';
import { expect } from '../fixtures.ts';
import { deleteDatabases, remember } from '../held-databases.ts';

export const fault: Fault = {
  fault: 'the databases are deleted while they are open, with memory on',
  happens: 'checked as ever; memory goes on, empty',
  before: async ({ background }) => void (await remember(background)),
  async strike({ desk, background, page }) {
    await background.ask('memoryState', {});
    await deleteDatabases(desk);
    await page.reload();
    await page.locator('[name=charge0]').fill('821.00');
    await page.locator('[name=billing]').focus();
  },
  async also({ background }) {
    expect(await background.ask('memoryState', {})).toMatchObject({ value: { status: 'on' } });
  },
};
