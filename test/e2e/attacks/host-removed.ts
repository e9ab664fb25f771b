import { expect } from '@playwright/test';
import { type Attack, hostile, script } from '../attack.ts';

export const attack: Attack = {
  does: 'whatever is added to the document element is removed at once, again and again',
  happens: 'put back five times, then the page is left alone; the panel keeps the verdict',
  says: 'nothing',
  pages: {
    '/': hostile({
      more: script(`window.removed = 0;
        new MutationObserver((all) => { for (const { addedNodes } of all) for (const node of addedNodes) { node.remove(); removed += 1; } })
          .observe(document.documentElement, { childList: true });`),
    }),
  },
  async also({ page, box24 }) {
    await page.waitForTimeout(500);
    expect(await page.evaluate('window.removed')).toBeLessThanOrEqual(7);
    const popup = await box24.pressButton(page);
    await expect(popup.getByText('1 will be denied')).toBeVisible();
    await popup.close();
  },
};
