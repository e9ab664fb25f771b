import type { Fault } from '../fault.ts';
import { ENABLED, expect } from '../fixtures.ts';

export const fault: Fault = {
  fault: 'the browser discards the claim’s tab to save memory, and loads it again when the biller comes back',
  happens: 'read again, checked as ever',
  async strike({ box24, desk }) {
    await desk.bringToFront();
    const discarded = await desk.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      return (await chrome.tabs.discard(tab?.id ?? 0))?.id ?? 0;
    }, `${ENABLED}/`);
    await desk.evaluate((id) => chrome.tabs.update(id, { active: true }), discarded);
    // The browser made another page of it.
    const back = () => box24.context.pages().find((one) => one.url() === `${ENABLED}/`);
    await expect.poll(back, { message: 'the tab came back' }).toBeDefined();
    const page = back();
    if (!page) throw new Error('the tab went away');
    await page.waitForLoadState();
    await page.locator('[name=charge0]').fill('821.00');
    await page.locator('[name=billing]').focus();
    return page;
  },
};
