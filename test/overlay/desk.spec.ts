import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { expect, open, overlayHost, settled, show, test } from './harness.ts';

const specs = [{ at: '#auth', severity: 'will-deny', atRisk: 9_000 }] as const;

/** Opens the card of a finding about which something can be done. */
async function openCard(
  page: Page,
  script: string,
  offers: 'fix' | 'choices',
  theme = 'light',
): Promise<void> {
  await open(page, script);
  await page.evaluate(
    ([name, what]) => {
      document.documentElement.classList.add(name);
      window.box24 = window.startOverlay(undefined, 'open', what);
    },
    [theme, offers] as const,
  );
  await show(page, specs);
  await page.locator('.mark').click();
  await expect(page.getByRole('button', { name: 'This warning is wrong' })).toBeAttached();
  await settled(page);
}

const pressed = (page: Page) => page.evaluate(() => window.box24.calls.pressed);

for (const theme of ['light', 'dark', 'grey'])
  test(`axe finds nothing in fixes, choices and notes on a ${theme} page`, async ({
    page,
    overlayScript,
  }) => {
    await openCard(page, overlayScript, 'choices', theme);
    await page.getByRole('radio', { name: /^KX/ }).check();
    await page.getByRole('button', { name: 'This warning is wrong' }).click();
    await expectAccessible(page, await overlayHost(page));
    await page.getByRole('button', { name: 'I state this: insert KX' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Changed' })).toBeVisible();
    await expectAccessible(page, await overlayHost(page));
  });

test('all of it by keyboard: fix, undo, back to the field', async ({ page, overlayScript }) => {
  await openCard(page, overlayScript, 'fix');
  await page.locator('.card').focus();
  const change = page.getByRole('button', { name: 'Change it' });
  for (let tabs = 0; tabs < 4 && !(await change.evaluate((one) => one.matches(':focus'))); tabs += 1)
    await page.keyboard.press('Tab');
  await expect(change).toBeFocused();
  await page.keyboard.press('Enter');
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('All is as it was.')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await pressed(page)).toEqual(['apply', 'undo', 'focus']);
});

test('nothing is chosen beforehand, and a note asks for a choice first', async ({ page, overlayScript }) => {
  await openCard(page, overlayScript, 'choices');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'This warning is wrong' }).click();
  const keep = page.getByRole('button', { name: 'Keep the note' });
  await expect(keep).toBeDisabled();
  await page.getByRole('radio', { name: 'The rule is out of date' }).check();
  await page.getByLabel(/In your words/).fill('Ms. Sample');
  await keep.click();
  await expect(page.getByText(/Take it out first/)).toBeVisible();
  await page.getByLabel(/In your words/).fill('LCD revised');
  await keep.click();
  await expect(page.getByText('Noted for your lead')).toBeVisible();
  expect(await pressed(page)).toEqual(['outdated LCD revised']);
});

test('a press that is not the biller’s own does nothing', async ({ page, overlayScript }) => {
  await openCard(page, overlayScript, 'fix');
  await page.getByRole('button', { name: 'Change it' }).dispatchEvent('click');
  await page.getByRole('button', { name: 'Change it' }).evaluate((one) => (one as HTMLElement).click());
  expect(await pressed(page)).toEqual([]);
});

test('at 200 % and with forced colours all can be reached and seen', async ({ page, overlayScript }) => {
  await page.setViewportSize({ width: 640, height: 360 });
  await page.emulateMedia({ forcedColors: 'active' });
  await openCard(page, overlayScript, 'choices');
  await page.getByRole('radio', { name: /^GZ/ }).check();
  const insert = page.getByRole('button', { name: 'I state this: insert GZ' });
  await insert.scrollIntoViewIfNeeded();
  await expect(insert).toBeInViewport();
  const { border, paper } = await page.locator('.confirm').evaluate((box) => {
    const style = getComputedStyle(box);
    return { border: style.borderTopColor, paper: style.backgroundColor };
  });
  expect(border).not.toBe(paper);
  await insert.click();
  const toast = page.locator('.toast');
  await expect(toast).toBeInViewport({ ratio: 1 });
});
