/** The clock of the computer, as the extension's scripts in a page and its background read it. */
import { SOLD_RENTAL_MARK } from './claim-page.ts';
import type { Scene } from './fault.ts';
import { extensionWorld } from './page-messages.ts';

/** Runs in both places, as a text: what the browser gives them is another object in each. */
const MOVE = `((by) => {
  const { Date: Clock } = globalThis;
  globalThis.Date = class extends Clock {
    constructor(...given) {
      if (given.length > 0) super(...given);
      else super(Clock.now() + by);
    }
    static now() {
      return Clock.now() + by;
    }
  };
})`;

/** Moves the clock under an open claim, then opens it anew while the background has the moved one. */
export async function moveClock(
  { box24, page, overlay, background }: Scene,
  milliseconds: number,
): Promise<void> {
  const { session, contextId } = await extensionWorld(page, box24.extensionId);
  await session.send('Runtime.evaluate', { contextId, expression: `${MOVE}(${milliseconds})` });
  await background.ask('about', {});
  await box24.worker.evaluate(`${MOVE}(${milliseconds})`);
  await page.locator('[name=mod0_0]').fill('RR');
  await page.locator('[name=billing]').focus();
  await overlay.expectNoMark(SOLD_RENTAL_MARK);
  await page.locator('[name=mod0_0]').fill('NU');
  await page.locator('[name=billing]').focus();
  await overlay.mark(SOLD_RENTAL_MARK);
  await page.reload();
  await overlay.mark(SOLD_RENTAL_MARK, 40_000);
  await page.locator('[name=charge0]').fill('821.00');
  await page.locator('[name=billing]').focus();
}
