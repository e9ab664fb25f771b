import type { Page } from '@playwright/test';
import { boxOf, expect, open, overlap, settled, show, test } from './harness.ts';

const specs = [
  { at: '#member', severity: 'review', key: 'first', message: 'First.' },
  { at: '#auth', severity: 'likely-deny', key: 'second', message: 'Second.' },
  { at: '#auth', severity: 'review', key: 'third', message: 'Third.' },
  { at: '[name=mod3a]', key: 'fourth', message: 'Fourth.' },
] as const;

const message = (page: Page) => page.locator('.card .message');
const activeElement = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute('name'));

test('resting on a mark opens its card, passing over it does not', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  await show(page, specs);
  const mark = page.locator('.mark').first();
  await mark.hover();
  await page.mouse.move(700, 500);
  await page.waitForTimeout(400);
  await expect(page.locator('.card')).toHaveCount(0);
  await mark.hover();
  await expect(message(page)).toHaveText('First.');
  // The card stays while the pointer is on its way to it and on it.
  await page.locator('.card .fix').hover();
  await page.waitForTimeout(500);
  await expect(page.locator('.card')).toBeVisible();
  await page.mouse.move(900, 600);
  await expect(page.locator('.card')).toHaveCount(0);
});

test('a click opens the card and leaves the cursor in the field', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  await show(page, specs);
  await page.locator('#assign').focus();
  await page.locator('.mark').first().click();
  await expect(message(page)).toHaveText('First.');
  expect(await activeElement(page)).toBe('assign');
  await page.keyboard.press('Escape');
  await expect(page.locator('.card')).toHaveCount(0);
  expect(await activeElement(page)).toBe('assign');
  await page.locator('.mark').first().click();
  await page.mouse.click(900, 600);
  await expect(page.locator('.card')).toHaveCount(0);
});

test('the card says in order what is wrong, what to do, what the payer answers, and folded why', async ({
  page,
  overlayScript,
}) => {
  await open(page, overlayScript);
  await show(page, [{ at: '#auth', remedy: 'appeal-only', atRisk: 102_000 }]);
  await page.locator('.mark').click();
  await expect(page.locator('.card')).toMatchAriaSnapshot(`
    - 'dialog "Will be denied: E0601 is a capped rental, but NU says it was sold."':
      - text: Will be denied
      - button "Close"
      - paragraph: E0601 is a capped rental, but NU says it was sold.
      - paragraph: Bill RR with KH for month 1.
      - paragraph: CO-4 · N519 The modifier does not fit the code, or one is missing.
      - paragraph: "After a denial: only an appeal helps"
      - paragraph: "At risk: $1,020.00, the whole claim"
      - group: Why?
      - button "Not now"
      - button "Go to field"
      - text: F8 next, Esc closes
  `);
  await page.locator('summary').click();
  const why = page.locator('dl');
  for (const text of [
    'HCPCS code, line 1: E0601',
    '30.5 · read 03/02/2026 · checked against the source',
    'capped-rental-month-modifier#no-month',
  ])
    await expect(why).toContainText(text);
  await expect(why.getByRole('link')).toHaveAttribute('href', 'https://www.cms.gov/manuals');
});

test('F8 goes through the findings in the order of the page, Shift+F8 back, Esc returns to the field', async ({
  page,
  overlayScript,
}) => {
  await open(page, overlayScript);
  await show(page, specs);
  await page.locator('#auth').focus();
  const seen: string[] = [];
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('F8');
    await settled(page);
    seen.push((await message(page).textContent()) ?? '');
  }
  expect(seen).toEqual(['Second.', 'Third.', 'Fourth.', 'First.']);
  await page.keyboard.press('Shift+F8');
  await expect(message(page)).toHaveText('Fourth.');
  await page.keyboard.press('Escape');
  await expect(page.locator('.card')).toHaveCount(0);
  expect(await activeElement(page)).toBe('auth');
});

test('F8 brings a field into view that is scrolled away', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  await show(page, [{ at: '[name=units11]' }]);
  await page.evaluate(() => scrollTo(0, 700));
  await settled(page);
  await page.keyboard.press('F8');
  await settled(page);
  await expect(page.locator('.mark:not(.unplaced)')).toBeFocused();
  await expect(page.locator('[name=units11]')).toBeInViewport();
  await expect(page.locator('.card')).toBeInViewport();
});

test('everything in a card can be reached with Tab, and Esc goes back to the mark', async ({
  page,
  overlayScript,
}) => {
  await open(page, overlayScript);
  await show(page, specs);
  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  const names: (string | null)[] = [];
  for (let step = 0; step < 7; step += 1) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(() => {
        const inside = [...document.documentElement.children].at(-1)?.shadowRoot?.activeElement;
        return inside?.getAttribute('aria-label') ?? inside?.textContent ?? null;
      }),
    );
  }
  expect(names).toEqual([
    'Previous finding here',
    'Next finding here',
    'Close',
    'Why?',
    'Not now',
    'Go to field',
    'Box24: Will be denied. Fourth.',
  ]);
  await page.keyboard.press('Shift+F8');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.card')).toHaveCount(0);
  await expect(page.locator('.mark').nth(1)).toBeFocused();
});

test('a card takes the focus before it has its place', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  await show(page, specs);
  // As fast as a key after F8: no frame lies between.
  await page
    .locator('.mark')
    .nth(1)
    .evaluate((mark) => (mark as HTMLElement).click());
  await expect(page.getByRole('dialog')).toBeFocused();
  await page.getByRole('button', { name: 'Next finding here' }).press('Enter');
  await expect(message(page)).toHaveText('Third.');
  await expect(page.getByRole('dialog')).toBeFocused();
});

test('"Go to field" puts the cursor into the field and keeps the card', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  await show(page, specs);
  await page.keyboard.press('F8');
  await page.getByRole('button', { name: 'Go to field' }).click();
  expect(await activeElement(page)).toBe('member');
  await expect(page.locator('.card')).toBeVisible();
});

test('"Not now" tells the owner and closes the card', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  await show(page, specs);
  await page.locator('.mark').nth(1).click();
  await page.getByRole('button', { name: 'Next finding here' }).click();
  await expect(message(page)).toHaveText('Third.');
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.locator('.card')).toHaveCount(0);
  expect(await page.evaluate(() => window.box24.calls.dismissed)).toEqual(['third']);
});

test('a card goes at once with the finding it shows, and keeps up with one that changes', async ({
  page,
  overlayScript,
}) => {
  await open(page, overlayScript);
  await show(page, specs);
  await page.locator('.mark').first().click();
  await show(page, [{ at: '#member', severity: 'will-deny', key: 'first', message: 'First, changed.' }]);
  await expect(message(page)).toHaveText('First, changed.');
  await show(page, []);
  await expect(page.locator('.card')).toHaveCount(0);
});

test('the panel can open a card; its field is brought into view', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  await show(page, [...specs, { at: '[name=units11]', key: 'far', message: 'Far away.' }]);
  await page.evaluate(() => window.box24.reveal('far'));
  await settled(page);
  await expect(message(page)).toHaveText('Far away.');
  await expect(page.locator('[name=units11]')).toBeInViewport();
  await page.evaluate(() => window.box24.reveal('nothing of that name'));
  await expect(message(page)).toHaveText('Far away.');
});

const long =
  'A very long message about a line that has more than one thing wrong with it, so that the card needs room. '.repeat(
    3,
  );
for (const [width, height] of [
  [1280, 720],
  [640, 480],
  [320, 256],
] as const)
  test(`in a window of ${width} × ${height} the card is inside it and not on its field, wherever that is`, async ({
    page,
    overlayScript,
  }) => {
    await page.setViewportSize({ width, height });
    const places = [
      'left:4px;top:4px',
      'right:4px;top:4px',
      'left:4px;bottom:4px',
      'right:4px;bottom:4px',
      'left:45%;top:4px',
      'left:45%;bottom:4px',
    ];
    await open(page, overlayScript, {
      html: `<!doctype html><body>${places.map((place, index) => `<input id="f${index}" style="position:fixed;width:60px;height:22px;box-sizing:border-box;${place}">`).join('')}`,
    });
    await show(
      page,
      places.map((_, index) => ({ at: `#f${index}`, message: long })),
    );
    for (const index of places.keys()) {
      await page.evaluate((key) => window.box24.reveal(key), `will-deny@#f${index}`);
      await settled(page);
      const card = await boxOf(page, '.card');
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(width);
      expect(card.bottom).toBeLessThanOrEqual(height);
      expect(card.bottom - card.top).toBeGreaterThan(100);
      expect(overlap(card, await boxOf(page, `#f${index}`))).toBe(0);
    }
  });

test('inside a modal dialog of the page marks are in front, open under the pointer and by key', async ({
  page,
  overlayScript,
}) => {
  await open(page, overlayScript);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<dialog><input id="inside"><input id="other"></dialog>');
  });
  await show(page, [{ at: '#inside', message: 'Inside.', key: 'inside' }, { at: '#member' }]);
  await expect(page.locator('.mark:not(.unplaced)')).toHaveCount(1);
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await settled(page);
  await expect(page.locator('.mark:not(.unplaced)')).toHaveCount(1);
  const mark = await boxOf(page, '.mark:not(.unplaced)');
  await page.mouse.move((mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2);
  await expect(message(page)).toHaveText('Inside.');
  await page.mouse.move(4, 4);
  await expect(page.locator('.card')).toHaveCount(0);
  await page.locator('#other').focus();
  await page.keyboard.press('F8');
  await expect(message(page)).toHaveText('Inside.');
  const notNow = await boxOf(page, '.quiet');
  await page.mouse.click((notNow.left + notNow.right) / 2, (notNow.top + notNow.bottom) / 2);
  expect(await page.evaluate(() => window.box24.calls.dismissed)).toEqual(['inside']);
});
