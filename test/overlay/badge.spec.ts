import { boxOf, expect, open, rested, settled, show, test } from './harness.ts';

test('the badge shows the worst status, how many, and how much was read', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  await show(page, [
    { at: '#member', severity: 'review' },
    { at: '#auth', severity: 'likely-deny' },
    { at: '#none', severity: 'info', loudness: 'count' },
  ]);
  const badge = page.locator('.badge');
  await expect(badge).toContainText('3 findings');
  await expect(badge.locator('.icon')).toHaveClass(/likely-deny/);
  await expect(badge).toHaveAccessibleName('Box24: 3 findings 31/34 read , opens the panel');
  await badge.click();
  expect(await page.evaluate(() => window.box24.calls.panel)).toBe(1);
});

test('without findings it never says more than what was checked; the tick needs everything checked', async ({
  page,
  overlayScript,
}) => {
  await open(page, overlayScript);
  const badge = page.locator('.badge');
  await show(page, [], { notChecked: { 'ctx.orderDate': 4, 'line.dateFrom': 2 } });
  await expect(badge.locator('.icon')).toHaveClass(/not-checked/);
  await expect(badge).toHaveAccessibleDescription(/^No problems in what I could see: 38 checked, 6 not\./);
  await expect(badge).toContainText('38 checked, 6 not');
  await show(page, []);
  await expect(badge.locator('.icon')).toHaveClass(/passed/);
  await expect(badge).toHaveAccessibleDescription(/^No problems in what I could see: 38 checked\./);
  await show(page, [], { checked: 0, notChecked: {} });
  await expect(badge.locator('.icon')).toHaveClass(/not-checked/);
  await expect(badge).toContainText('Nothing to check yet');
});

test('its numbers wait until typing rests; a finding that comes or goes is told at once', async ({
  page,
  overlayScript,
}) => {
  await open(page, overlayScript);
  const badge = page.locator('.badge');
  await show(page, [], { checked: 10, notChecked: { 'ctx.orderDate': 1 } });
  const seen = await page.evaluate(async () => {
    const text = () =>
      [...document.documentElement.children].at(-1)?.shadowRoot?.querySelector('.badge')?.textContent;
    const { show } = window.box24;
    const texts = [];
    for (const checked of [11, 12, 11, 12]) {
      show([], { checked, notChecked: { 'ctx.orderDate': 1 } });
      texts.push(text());
    }
    show([{ at: '#member' }]);
    return { typing: texts, found: text() };
  });
  expect(new Set(seen.typing)).toEqual(new Set([expect.stringContaining('10 checked')]));
  expect(seen.found).toContain('1 finding');
  await show(page, [{ at: '#member' }], { coverage: { read: 30, seen: 31 } });
  await expect(badge).toContainText('30/31 read');
});

test('in trouble there is one quiet sentence and no mark', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  await show(page, [{ at: '#member' }], { trouble: 'could-not-read' });
  await expect(page.locator('.badge')).toHaveAccessibleName(
    'Box24 could not read this page , opens the panel',
  );
  await expect(page.locator('.mark')).toHaveCount(0);
});

test('the badge can be dragged and moved with keys, and its place is remembered', async ({
  page,
  overlayScript,
}) => {
  await open(page, overlayScript);
  await show(page, []);
  const before = await boxOf(page, '.badge');
  await page.mouse.move(before.left + 20, before.top + 10);
  await page.mouse.down();
  await page.mouse.move(before.left - 80, before.top - 90, { steps: 4 });
  await page.mouse.up();
  await settled(page);
  const after = await boxOf(page, '.badge');
  expect([after.left, after.top]).toEqual([before.left - 100, before.top - 100]);
  const calls = () => page.evaluate(() => window.box24.calls);
  expect((await calls()).saved).toEqual([{ right: 116, bottom: 116 }]);
  expect((await calls()).panel, 'a drag is not a click').toBe(0);
  await page.locator('.badge').focus();
  await page.keyboard.press('ArrowLeft');
  await settled(page);
  expect((await calls()).saved.at(-1)).toEqual({ right: 132, bottom: 116 });
  expect((await boxOf(page, '.badge')).left).toBe(after.left - 16);
});

test('it leaves a corner where it hides a button or the box that is typed in, and no other', async ({
  page,
  overlayScript,
}) => {
  const at = (where: string, tag = 'button') =>
    `<${tag} style="position: fixed; bottom: 20px; ${where}: 30px; width: 90px">Send</${tag}>`;
  const badge = async (html: string) => {
    await open(page, overlayScript, { html: `<!doctype html><title>Claim</title>${html}<main id="member">` });
    await show(page, []);
    await settled(page);
    const { left, right } = await boxOf(page, '.badge');
    return { left, right: 1280 - right };
  };
  expect(await badge('')).toMatchObject({ right: 16 });
  expect(await badge(at('right'))).toMatchObject({ left: 16 });
  expect(await badge(at('right', 'select')), 'a box is scrolled past it').toMatchObject({ right: 16 });
  expect(await badge(at('right') + at('left')), 'no corner is better').toMatchObject({ right: 16 });
  await badge(at('right'));
  await page.evaluate(() => document.querySelector('button')?.remove());
  await page.locator('.badge').dispatchEvent('focusin');
  await rested(page);
  expect((await boxOf(page, '.badge')).left, 'it does not jump about').toBe(16);
  await badge(at('right', 'input'));
  await page.locator('input').focus();
  await expect
    .poll(async () => (await boxOf(page, '.badge')).left, 'what is typed is not out of sight')
    .toBe(16);
});

test('a remembered place outside a smaller window is brought inside', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  await page.evaluate(() => {
    window.box24 = window.startOverlay({ right: 1100, bottom: 600 });
  });
  await show(page, []);
  await page.setViewportSize({ width: 400, height: 300 });
  await settled(page);
  const badge = await boxOf(page, '.badge');
  expect(badge.left).toBeGreaterThanOrEqual(0);
  expect(badge.top).toBeGreaterThanOrEqual(0);
  // The remembered place itself stays as it was.
  expect(await page.evaluate(() => window.box24.calls.saved)).toEqual([]);
});
