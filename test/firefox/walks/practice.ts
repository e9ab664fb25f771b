import { ownPage, says, seen, type Walk } from './walk.ts';

export const practice: Walk = {
  so: 'the practice claim is marked, and the training page lists its scenarios',
  async walk(world) {
    const page = await ownPage(world, 'practice.html', 'form');
    // Its lines stand below the window: the badge counts what is found there.
    await seen(page, /\d findings/);
    await page.close();
    const training = await ownPage(world, 'training.html', 'h1');
    await says(training, 'scenarios');
    await training.close();
  },
};
