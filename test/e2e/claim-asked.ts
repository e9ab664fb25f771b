/** An open claim from its first question to its last, with the background stopped at the first of each kind. */

import { claimPage, SOLD_RENTAL_MARK } from './claim-page.ts';
import type { Scene } from './fault.ts';
import { ENABLED, expect } from './fixtures.ts';
import { TURNS } from './message-turns.ts';
import { holdMessages } from './page-messages.ts';

/** Kinds that an open claim asks. */
const KINDS = Object.entries(TURNS)
  .filter(([, { isOfClaim }]) => isOfClaim)
  .map(([name]) => name);

/** The page as it is before a script of the portal brings the form. */
const EMPTY = '/empty';

const FORM = claimPage().split('<body>')[1] ?? '';

/**
 * Opens the claim anew, works with it, and leaves it open.
 * @param stop stops the background, and lets the question go
 */
export async function askAll(
  { box24, page, overlay }: Scene,
  stop: (letGo: () => Promise<void>) => Promise<void>,
): Promise<void> {
  await box24.serve(ENABLED, {
    '/': claimPage(),
    [EMPTY]: '<!doctype html><html lang="en"><title>Claims</title><body></body></html>',
  });
  await page.goto(ENABLED + EMPTY);
  const seen = new Set<string>();
  await holdMessages(page, box24.extensionId, async (name, letGo) => {
    const isFirst = KINDS.includes(name) && !seen.has(name);
    seen.add(name);
    await (isFirst ? stop(letGo) : letGo());
  });
  const write = (html: string) =>
    page.evaluate((text) => {
      document.body.innerHTML = text;
    }, html);
  await write(FORM);
  await overlay.mark(SOLD_RENTAL_MARK, 60_000);
  await overlay.openCard(SOLD_RENTAL_MARK);
  // What the card can do comes a moment later, and not to one that was closed.
  await expect
    .poll(() => seen.has('cardOpened'), { message: 'the card was told', timeout: 20_000 })
    .toBe(true);
  await page.keyboard.press('Escape');
  // A form that goes, and comes again.
  await write('');
  await expect.poll(() => seen.has('leaveForm'), { message: 'the form was left' }).toBe(true);
  await write(FORM);
  await page.locator('[name=charge0]').fill('821.00');
  await overlay.mark(SOLD_RENTAL_MARK, 60_000);
  expect(
    KINDS.filter((name) => !seen.has(name)),
    'kinds that were not asked',
  ).toEqual([]);
}
