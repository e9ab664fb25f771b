import type { Fault } from '../fault.ts';
import { ENABLED, expect } from '../fixtures.ts';

export const fault: Fault = {
  fault:
    'the biller follows a link and comes back; the browser kept the page as it was (its back/forward cache)',
  happens: 'goes on where it was: what was typed stands, marks stand, a mended line loses its mark',
  broke: 'the browser noted an error of the panel, whose line to the page it had cut; nothing else',
  async strike({ page, panel }) {
    await page.evaluate(() => {
      Object.assign(globalThis, { keptAsItWas: true });
      location.href = '/empty';
    });
    await page.waitForURL(`${ENABLED}/empty`);
    await expect(panel.getByRole('listitem').filter({ hasText: 'E0601 is a capped rental' })).toHaveCount(0);
    // The browser loads nothing: no event of loading is to be waited for.
    await page.evaluate(() => history.back());
    await page.waitForURL(`${ENABLED}/`, { waitUntil: 'commit' });
    const kept = () => page.evaluate(() => 'keptAsItWas' in globalThis);
    await expect.poll(kept, { message: 'the browser kept the page' }).toBe(true);
  },
};
