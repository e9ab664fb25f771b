import { expectAccessible } from '../axe.ts';
import { expect, open, overlayHost, settled, test } from './harness.ts';

const SPECS = [
  {
    at: '#auth',
    loudness: 'hold',
    message: 'L1851 needs prior authorization before delivery, and item 23 has no number.',
  },
  { at: '#code', loudness: 'hold', line: 2 },
  { at: '#charge', severity: 'likely-deny', line: 2, message: 'The total is 20.00 less than its lines.' },
  {
    at: '#npi',
    status: 'not-checked',
    line: 0,
    message: "Not checked: the delivery date isn't on this page.",
  },
] as const;

for (const theme of ['light', 'dark', 'grey'])
  test(`axe finds nothing in the list before Submit on a ${theme} page, and nothing is cut at 200 %`, async ({
    page,
    overlayScript,
  }) => {
    await open(page, overlayScript);
    await page.evaluate((name) => document.documentElement.classList.add(name), theme);
    await page.evaluate((specs) => {
      window.answers = window.openHold(specs);
    }, SPECS);
    const list = page.getByRole('dialog', { name: 'This claim will be denied, for 2 reasons' });
    await expect(list).toBeVisible();
    await expect(page.getByRole('button', { name: 'Back to the claim' })).toBeFocused();
    await list.getByText('1 could not be checked').click();
    await expect(list).toContainText("Not checked: the delivery date isn't on this page.");
    await list.getByText('1 more to look at').click();
    await list.getByRole('button', { name: 'Submit anyway' }).click();
    await expect(list).toContainText('Choose a reason first.');
    await list.getByLabel('Why submit anyway?').selectOption({ index: 1 });
    await expect(list, 'what was asked for is done').not.toContainText('Choose a reason first.');
    await list.getByRole('button', { name: 'A reason for each finding' }).click();
    await settled(page);
    await expectAccessible(page, await overlayHost(page));

    // A window of half the size is what a page at 200 % has.
    await page.setViewportSize({ width: 640, height: 360 });
    await settled(page);
    const cut = await list.evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(cut).toBe(0);
    await expect(list.getByRole('button', { name: 'Submit anyway' })).toBeInViewport();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => window.answers)).toEqual(['back']);
  });

test('the title names the lines that will be denied, or the whole claim', async ({ page, overlayScript }) => {
  const titleFor = async (...lines: readonly (number | undefined)[]) => {
    await open(page, overlayScript);
    const specs = lines.map((line) => ({
      at: '#code',
      loudness: 'hold' as const,
      ...(line !== undefined && { line }),
    }));
    await page.evaluate((all) => void window.openHold(all), specs);
    return page.getByRole('dialog').getByRole('heading').textContent();
  };
  expect(await titleFor(2)).toBe('Line 3 will be denied, for 1 reason');
  expect(await titleFor(2, 2)).toBe('Line 3 will be denied, for 2 reasons');
  expect(await titleFor(4, 0, 2)).toBe('Lines 1, 3, and 5 will be denied, for 3 reasons');
  expect(await titleFor(0, 1, 2, 3, 4, 5, 5)).toBe('6 lines will be denied, for 7 reasons');
  expect(await titleFor(2, undefined)).toBe('This claim will be denied, for 2 reasons');
});
