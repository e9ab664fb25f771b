import { expect } from '@playwright/test';
import { type Attack, hostile } from '../attack.ts';
import { SOLD_RENTAL_MARK } from '../claim-page.ts';

/** A mark stands at the edge of its box. */
const NEAR_PX = 20;

export const attack: Attack = {
  does: 'the browser draws the page at 50 and at 200 %',
  happens: 'marked as on any page, each mark at its box',
  pages: { '/': hostile({}) },
  async afterAct({ page, overlay, box24 }) {
    const before = await page.evaluate(() => devicePixelRatio);
    for (const zoom of [0.5, 2, 1]) {
      await page.bringToFront();
      await box24.worker.evaluate(async (factor) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        await chrome.tabs.setZoom(tab?.id ?? 0, factor);
      }, zoom);
      await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(zoom * before);
      // Of both the place in the page's own pixels.
      const distance = async () => {
        const mark = (await overlay.see()).marks.find(({ name }) => SOLD_RENTAL_MARK.test(name));
        const box = await page.evaluate(() => {
          const modifier = document.querySelector('[name=mod0_0]') as Element;
          modifier.scrollIntoView({ block: 'center', inline: 'center' });
          const { x, y, width, height } = modifier.getBoundingClientRect();
          return { x: x + width, y: y + height / 2 };
        });
        return mark ? Math.hypot(mark.x - box.x, mark.y - box.y) : Number.POSITIVE_INFINITY;
      };
      await expect.poll(distance, { message: `at ${zoom}` }).toBeLessThan(NEAR_PX);
    }
  },
};
