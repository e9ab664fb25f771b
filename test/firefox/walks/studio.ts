import type { Tab } from '../driver/tab.ts';
import { ownPage, says, seen, type Walk } from './walk.ts';

const NAME = 'Hill Medical billing';

export const studio: Walk = {
  so: 'a lead begins a pack, which is there again the next time',
  async walk(world) {
    const page = await ownPage(world, 'studio.html', 'label');
    for (const [label, text] of [
      ['Name of the pack', NAME],
      ['Author', 'Lee Example'],
    ] as const)
      await page.type(await boxOf(page, label), text);
    await page.press(await seen(page, /^Begin$/));
    await says(page, 'Start from a denial');
    await page.close();
    const again = await ownPage(world, 'studio.html', 'h1');
    await says(again, NAME);
    await again.close();
  },
};

/** The selector of the box that a label names. */
async function boxOf(page: Tab, label: string): Promise<string> {
  const id = await page.run(
    `[...document.querySelectorAll('label')].find((one) => one.textContent.startsWith(${JSON.stringify(label)})).control.id`,
  );
  return `[id=${JSON.stringify(id)}]`;
}
