import { claimPage, WALKER } from './claim-page.ts';
import { ENABLED, expect, test } from './fixtures.ts';

const NO_NPI = /billing NPI|item 33a|NPI/i;

test('what the claim lacks is quiet, loud at its box and when the step is left, and never twice', async ({
  box24,
}) => {
  const wizard = claimPage({ lines: [WALKER], more: '<button type="button">Next step</button>' });
  await box24.serve(ENABLED, { '/': wizard.replace('value="1245319599"', 'value=""') });
  const page = await box24.open(ENABLED);
  const overlay = box24.overlay(page);
  const label = async () => (await overlay.see()).label;
  const mark = await overlay.mark(NO_NPI);
  const box = await page.locator('#billing').boundingBox();
  expect(mark.y, 'it stands at the empty box').toBeGreaterThan((box?.y ?? 0) - 8);
  expect(await label(), 'prefilled: only a mark').toBeUndefined();

  await page.locator('#billing').focus();
  await expect.poll(label, { message: 'the cursor is in the box that is owed' }).toMatch(NO_NPI);
  await page.locator('#account').focus();
  await expect.poll(label).toBeUndefined();
  await page.locator('#billing').focus();
  await page.waitForTimeout(300);
  expect(await label(), 'the same on the same values is not said twice').toBeUndefined();

  await page.locator('#total').fill('97.00');
  const next = page.getByRole('button', { name: 'Next step' });
  await next.click();
  await expect.poll(label, { message: 'the step is left' }).toMatch(NO_NPI);
  await page.locator('#billing').fill('1245319599');
  await overlay.expectNoMark(NO_NPI);
  expect(await label()).toBeUndefined();
});
