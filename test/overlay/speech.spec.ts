import type { Page } from '@playwright/test';
import { expect, open, show, test } from './harness.ts';

/** Notes everything that the live region says from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = [...document.documentElement.children].at(-1)?.shadowRoot?.querySelector('.live');
    if (region)
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

test('a settled line is spoken once, however often it is drawn again', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  await show(page, []);
  const said = await listen(page);
  const line = [
    { at: '[name=mod0a]', line: 0, loudness: 'loud', key: 'a' },
    { at: '[name=mod0b]', line: 0, severity: 'likely-deny', key: 'b' },
  ] as const;
  for (let round = 0; round < 5; round += 1) await show(page, line);
  await expect
    .poll(said)
    .toEqual([
      'Will be denied: E0601 is a capped rental, but NU says it was sold. Bill RR with KH for month 1.',
    ]);
  await show(page, [...line, { at: '[name=mod1a]', line: 1, severity: 'review', key: 'c' }]);
  await expect
    .poll(async () => (await said()).slice(1))
    .toEqual(['Line 2: 1 finding, Have a look. F8 reads it.']);
  const spoken = (await said()).length;
  await page.evaluate(() => window.box24.show([]));
  await show(page, [...line]);
  await page.waitForTimeout(1000);
  expect((await said()).length, 'a form that is found anew is no news').toBe(spoken);
  await expect.poll(async () => (await said()).at(-1), 'what no longer holds cannot be come upon').toBe('');
});

test('what comes and goes while a row is filled is not spoken', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  await show(page, []);
  const said = await listen(page);
  await page.evaluate(() => {
    window.box24.show([{ at: '[name=mod0a]', line: 0, loudness: 'loud' }]);
    window.box24.show([]);
    window.box24.show([{ at: '[name=mod0a]', line: 0, greyed: true }]);
  });
  await page.waitForTimeout(1000);
  expect(await said()).toEqual([]);
});
