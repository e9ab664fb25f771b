import { claimWith, SOLD_MARK, WALKER_MARK, type Walk } from './walk.ts';

export const marks: Walk = {
  so: 'a claim there is read, and marked by a rule of Box24',
  async walk(world) {
    const page = await claimWith(world, SOLD_MARK, WALKER_MARK);
    await page.close();
  },
};
