import { claimWith, SOLD_MARK, seen, until, type Walk } from './walk.ts';

export const sidebar: Walk = {
  so: 'the sidebar shows the claim of the tab in front, and opens the card at its field',
  async walk(world) {
    const page = await claimWith(world, SOLD_MARK);
    const beside = await world.firefox.sidebar();
    await until('the sidebar lists what was found', async () => SOLD_MARK.test(await beside.text()));
    await until('a button leads to the form', () => beside.press('Show in the form'));
    await seen(page, /^Not now/);
    await page.close();
    await until('it follows the tab', async () => !SOLD_MARK.test(await beside.text()));
    await beside.close();
  },
};
