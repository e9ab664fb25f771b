import { claimPage, SOLD_RENTAL_MARK } from './claim-page.ts';
import { ENABLED, expect, test } from './fixtures.ts';

/** Gives up after some seconds of it, on a busy machine later. */
test.setTimeout(150_000);

test('a page that never rests, and one that is too large', async ({ box24 }) => {
  await box24.step(
    'on a form that changes without end the checking stops aloud, and starts again when asked',
    async () => {
      await box24.serve(ENABLED, {
        '/': claimPage({
          more: `<script>
            const boxes = document.querySelectorAll('form input');
            window.rest = false;
            const storm = () => { for (let time = 0; time < 60; time++) for (const box of boxes) box.title = box.style.color = time % 2 ? 'red' : 'blue'; if (!window.rest) setTimeout(storm, 10); };
          </script>`,
        }),
      });
      const page = await box24.open(ENABLED);
      const overlay = box24.overlay(page);
      await overlay.mark(SOLD_RENTAL_MARK);
      await page.evaluate('storm()');
      await expect
        .poll(async () => (await overlay.see()).badge?.name, { timeout: 40_000 })
        .toContain('this page changes too fast');
      expect((await overlay.see()).marks).toEqual([]);
      await page.evaluate('window.rest = true');
      // Looking at the page closes the button's window, which asks once it is drawn.
      const popup = await box24.pressButton(page);
      await expect(popup.getByText('1 will be denied')).toBeVisible();
      await overlay.mark(SOLD_RENTAL_MARK);
    },
  );
  await box24.step(
    'a page of 70,000 elements is not half read: Box24 says that it is too large',
    async () => {
      await box24.serve(ENABLED, { '/': claimPage({ more: '<i>.</i>'.repeat(70_000) }) });
      const page = await box24.open(ENABLED);
      const overlay = box24.overlay(page);
      await expect
        .poll(async () => (await overlay.see()).badge?.name, { timeout: 40_000 })
        .toContain('this page is too large');
      await page.locator('[name=charge0]').fill('81.00');
      await expect(page.locator('[name=charge0]')).toHaveValue('81.00');
    },
  );
});
