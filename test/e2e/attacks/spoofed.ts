import { expect } from '@playwright/test';
import { type Attack, hostile, script } from '../attack.ts';
import { SOLD_RENTAL_MARK } from '../claim-page.ts';

export const attack: Attack = {
  does: 'the page draws marks like ours, and sends what our scripts say to each other as messages of the window and events',
  happens:
    'our own marks are right, the panel counts what Box24 found; a picture of a mark on the page cannot be told from one by its look',
  pages: {
    '/': hostile({
      more: `<fake-mark popover="manual"></fake-mark>${script(`
        const fake = document.querySelector('fake-mark');
        fake.attachShadow({ mode: 'open' }).innerHTML = '<div class="layer"><button class="mark light will-deny" aria-label="Box24: Will be denied. All is lost.">!</button></div>';
        fake.showPopover();
        for (const message of [{ to: 'background', ask: 'formSeen', input: { like: 'whole' } }, { to: 'checker', ask: 'leave', input: { origins: ['<all_urls>'] } },
          { to: 'checker', ask: 'joined', input: {} }, { to: 'panel', here: true }]) {
          postMessage(message, '*');
          dispatchEvent(new CustomEvent(message.to, { detail: message }));
          document.dispatchEvent(new CustomEvent('message', { detail: message }));
          dispatchEvent(new MessageEvent('message', { data: message }));
          try { chrome.runtime.sendMessage(message); } catch {}
        }`)}`,
    }),
  },
  async also({ page, overlay, box24 }) {
    const { marks } = await overlay.see();
    expect(marks.map(({ name }) => name)).toEqual([expect.stringMatching(SOLD_RENTAL_MARK)]);
    const popup = await box24.pressButton(page);
    await expect(popup.getByText('1 will be denied')).toBeVisible();
    await popup.close();
  },
};
