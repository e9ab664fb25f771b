import { claimWith, seen, until, type Walk } from './walk.ts';

const ORDER = /KX stands before the modifier that prices/;
const boxes = `[...document.querySelectorAll('[name^=mod]')].map(({ value }) => value).filter(Boolean).join(' ')`;

export const fix: Walk = {
  so: 'the card of a mark changes the form with one press, and puts it back',
  async walk(world) {
    const page = await claimWith({ ...world, claim: `${world.claim}misplaced` }, ORDER);
    const before = await page.run(boxes);
    await page.press(await seen(page, ORDER));
    await page.press(await seen(page, /^Change it$/));
    await until('the modifiers stand in order', async () => (await page.run(boxes)) === 'RR KH KX');
    await page.press(await seen(page, /^Undo$/));
    await until('they stand as before', async () => (await page.run(boxes)) === before);
    await page.close();
  },
};
