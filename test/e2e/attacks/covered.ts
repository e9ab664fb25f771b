import { expect } from '@playwright/test';
import { type Attack, hostile } from '../attack.ts';

export const attack: Attack = {
  does: 'a clear layer of the page lies over everything, in front of our own, and goes in front again and again',
  happens:
    'marks are gone while it lies there; a press on their place reaches the page alone, and no card opens',
  says: /1 finding/,
  isRestless: true,
  cannotWork: true,
  pages: { '/': hostile({}) },
  act: `const layer = document.createElement('div');
    layer.popover = 'manual';
    layer.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; margin: 0; padding: 0; border: 0; background: transparent';
    document.body.append(layer);
    layer.onclick = () => { window.stolen = true; };
    layer.showPopover();
    setInterval(() => { layer.hidePopover(); layer.showPopover(); }, 100);`,
  async also({ page, overlay }) {
    const box = { x: 651 + 9, y: 354 + 9 };
    await page.mouse.click(box.x, box.y);
    expect(await page.evaluate('window.stolen')).toBe(true);
    expect((await overlay.see()).card).toBeUndefined();
  },
};
