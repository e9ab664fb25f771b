import { expect } from '@playwright/test';
import { type Attack, hostile } from '../attack.ts';

export const attack: Attack = {
  does: 'the page makes up presses and keys on our element and at the window: pointer, click, F8, Enter, Escape',
  happens: 'nothing of ours is pressed or opened; the biller’s own press works',
  broke:
    'a made-up F8 opened a card and took the focus. Keys and pointer of a script count for nothing in marks and cards',
  pages: { '/': hostile({}) },
  act: `{
    const host = [...document.documentElement.children].find((one) => one.matches('[popover]')) ?? document.documentElement;
    const box = document.querySelector('[name=mod1_0]').getBoundingClientRect();
    for (const target of [host, window, document.querySelector('[name=mod1_0]')])
      for (let x = box.left - 20; x < box.right + 20; x += 4) {
        const at = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: box.top + 8, view: window };
        for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup']) target.dispatchEvent(new PointerEvent(type, at));
        for (const type of ['mousedown', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, at));
      }
    for (const target of [host, window, document.body])
      for (const key of ['F8', 'Enter', ' ', 'F8']) {
        target.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, composed: true }));
        target.dispatchEvent(new KeyboardEvent('keyup', { key, code: key, bubbles: true, composed: true }));
      }
    window.stayed = document.activeElement === document.body;
  }`,
  async afterAct({ page, overlay }) {
    await page.waitForTimeout(600);
    expect((await overlay.see()).card, 'no card').toBeUndefined();
    expect(await page.evaluate('window.stayed'), 'the focus').toBe(true);
  },
};
