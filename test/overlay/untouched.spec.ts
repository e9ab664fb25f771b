import { expect, open, settled, show, test } from './harness.ts';

/** The page as it is without our one element. */
const SNAPSHOT = () => {
  const page = document.documentElement.cloneNode(true) as Element;
  for (const child of page.querySelectorAll(':scope > [popover]')) child.remove();
  const values = [...document.querySelectorAll('input,select')].map(
    (field) => (field as HTMLInputElement).value,
  );
  return page.outerHTML + JSON.stringify(values);
};

test('the page is the same to the byte while marks, card and badge are shown, and after they left', async ({
  page,
  overlayScript,
}) => {
  await open(page, overlayScript);
  const before = await page.evaluate(SNAPSHOT);
  await show(page, [
    { at: '#member', loudness: 'loud' },
    { at: '[name=mod0a]' },
    { at: '[name=charge3]', severity: 'review' },
  ]);
  await page.locator('.mark').nth(1).click();
  await page.keyboard.press('F8');
  await page.mouse.wheel(0, 40);
  await settled(page);
  await expect(page.locator('.card')).toBeVisible();
  expect(await page.evaluate(SNAPSHOT)).toBe(before);
  await page.evaluate(() => window.box24.destroy());
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  expect(await page.evaluate(SNAPSHOT)).toBe(before);
});

test('destroying removes every listener and observer', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  const left = await page.evaluate(async () => {
    const open = new Map<string, number>();
    const count = (key: string, by: number) => open.set(key, (open.get(key) ?? 0) + by);
    const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function counted(
      this: EventTarget,
      kind: string,
      listener: EventListener,
      options?: AddEventListenerOptions,
    ) {
      const outside = this === window || this === document || this === window.visualViewport;
      if (outside) {
        count(kind, 1);
        if (options?.signal) add.call(options.signal, 'abort', () => count(kind, -1));
      }
      add.call(this, kind, listener, options);
    };
    window.box24 = window.startOverlay();
    window.box24.show([{ at: '#member', loudness: 'loud' }]);
    await new Promise((done) => setTimeout(done, 200));
    const during = [...open.values()].reduce((sum, one) => sum + one, 0);
    window.box24.destroy();
    return { during, after: [...open].filter(([, one]) => one !== 0) };
  });
  expect(left.during).toBeGreaterThan(10);
  expect(left.after).toEqual([]);
});

test("the page's own events are never stopped or cancelled", async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  await show(page, [{ at: '#member' }]);
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const kind of ['keydown', 'keyup', 'click', 'pointerdown', 'input', 'wheel'])
      document.body.addEventListener(kind, (event) => seen.push(`${event.type} ${event.defaultPrevented}`));
  });
  await page.locator('#auth').click();
  await page.keyboard.type('7');
  await page.keyboard.press('F8');
  await page.locator('#auth').focus();
  await page.keyboard.press('Escape');
  await page.mouse.wheel(0, 10);
  await settled(page);
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  for (const kind of ['keydown', 'keyup', 'click', 'pointerdown', 'input', 'wheel'])
    expect(seen).toContain(`${kind} false`);
  expect(seen.filter((one) => one.endsWith('true'))).toEqual([]);
});

test("what happens inside the overlay does not reach the page's shortcuts", async ({
  page,
  overlayScript,
}) => {
  await open(page, overlayScript);
  await show(page, [{ at: '#member' }]);
  await page.keyboard.press('F8');
  await expect(page.locator('.card')).toBeVisible();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const kind of ['keydown', 'keypress', 'keyup', 'click', 'mousedown', 'pointerdown', 'focusin'])
      document.addEventListener(kind, (event) => seen.push(event.type));
  });
  await page.keyboard.press('s');
  await page.keyboard.press('Tab');
  await page.locator('summary').click();
  await settled(page);
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
});

test('a page that removes the overlay gets it back a few times, then is left alone', async ({
  page,
  overlayScript,
}) => {
  await open(page, overlayScript);
  await show(page, [{ at: '#member' }]);
  const returned = await page.evaluate(async () => {
    const host = () => [...document.documentElement.children].find((child) => child.hasAttribute('popover'));
    const results: boolean[] = [];
    for (let round = 0; round < 8; round += 1) {
      host()?.remove();
      await new Promise((done) => setTimeout(done, 30));
      results.push(host() !== undefined);
    }
    return results;
  });
  expect(returned).toEqual([true, true, true, true, true, false, false, false]);
});

test('a closed shadow root keeps the claim from scripts of the page', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  const seen = await page.evaluate(() => {
    window.startOverlay(undefined, 'closed').show([{ at: '#member' }]);
    const host = [...document.documentElement.children].at(-1);
    return [host?.shadowRoot, host?.textContent, host?.attributes.length];
  });
  expect(seen).toEqual([null, '', 1]);
});
