import { SOLD_RENTAL_MARK } from '../claim-page.ts';
import type { Fault } from '../fault.ts';

export const fault: Fault = {
  fault: 'the network goes, and comes back after a while',
  happens: 'checked as ever, also without it',
  async strike({ box24, background, page, overlay }) {
    await box24.context.setOffline(true);
    await background.stop();
    await page.locator('[name=mod0_0]').fill('RR');
    await page.locator('[name=billing]').focus();
    await overlay.expectNoMark(SOLD_RENTAL_MARK);
    // A code whose rows and rules are not here yet.
    await page.locator('[name=code0]').fill('E0143');
    await page.locator('[name=code0]').fill('E0601');
    await page.locator('[name=mod0_0]').fill('NU');
    await page.locator('[name=billing]').focus();
    await overlay.mark(SOLD_RENTAL_MARK);
    await box24.context.setOffline(false);
  },
};
