import type { Page } from '@playwright/test';
import { breakReading } from './broken-reading.ts';
import { claimPage, SOLD_RENTAL, SOLD_RENTAL_MARK, WALKER } from './claim-page.ts';
import { ENABLED, expect, test } from './fixtures.ts';

/** Everything of the page's own: its markup, the values in its fields, and where the cursor is. */
function pageState(page: Page) {
  return page.evaluate(() => ({
    head: document.head.outerHTML,
    body: document.body.outerHTML,
    root: [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`),
    values: [...document.querySelectorAll('input')].map(({ value }) => value),
    focus: document.activeElement?.outerHTML,
  }));
}

/** Every event that a page's own listeners get, in order. */
const RECORDER = `<script>
  window.heard = [];
  for (const type of ['focusin', 'focusout', 'keydown', 'keyup', 'input', 'change', 'pointerdown', 'click', 'submit'])
    document.addEventListener(type, (event) => {
      window.heard.push(type + ' ' + (event.target.name || event.target.localName) + ' ' + event.defaultPrevented);
      if (type === 'submit') event.preventDefault();
    });
</script>`;

async function work(page: Page): Promise<void> {
  await page.locator('[name=mod0_0]').click();
  await page.keyboard.press('End');
  await page.keyboard.type('X');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
  await page.locator('[name=charge0]').fill('81.00');
  await page.getByRole('button', { name: 'Submit claim' }).click();
}

test('an unknowing, a strict, a broken and a restless page', async ({ box24 }) => {
  test.setTimeout(120_000);
  await box24.step(
    'the page itself stays as it is, and hears every event, with and without Box24',
    async () => {
      await box24.serve(ENABLED, { '/': claimPage({ lines: [SOLD_RENTAL, WALKER], more: RECORDER }) });
      // The same bytes under a name that Box24 has no leave for.
      await box24.serve('http://control.test', {
        '/': claimPage({ lines: [SOLD_RENTAL, WALKER], more: RECORDER }),
      });
      const control = await box24.open('http://control.test');
      const bare = await pageState(control);
      await work(control);
      const heardBare = await control.evaluate('window.heard');

      const page = await box24.open(ENABLED);
      const overlay = box24.overlay(page);
      await overlay.mark(SOLD_RENTAL_MARK);
      expect(await pageState(page)).toEqual(bare);
      await work(page);
      await overlay.mark(SOLD_RENTAL_MARK);
      expect(await page.evaluate('window.heard')).toEqual(heardBare);
      expect(await pageState(page)).toEqual(await pageState(control));
      expect(
        await page.evaluate(() => Object.keys(window).filter((name) => /box24|chrome.*ext/i.test(name))),
        'nothing of ours in the page',
      ).toEqual([]);
    },
  );
  await box24.step('a page that breaks the checker is left alone, with one quiet sentence', async () => {
    await box24.serve(ENABLED, { '/': claimPage() });
    const page = await box24.open(ENABLED);
    const overlay = box24.overlay(page);
    await overlay.mark(SOLD_RENTAL_MARK);
    await breakReading(box24.worker);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.locator('[name=charge0]').fill('81.00');
    await expect.poll(async () => (await overlay.see()).badge?.name).toContain('could not read this page');
    expect((await overlay.see()).marks).toEqual([]);
    expect(said.join(), 'no value of the claim in the console').not.toContain('1EG4TE5MK73');
    await expect(page.locator('[name=charge0]')).toHaveValue('81.00');
  });
  await box24.step('a form that never rests does not keep the page busy', async () => {
    await box24.serve(ENABLED, {
      '/': claimPage({
        more: `<p id="ticker"></p><script>
        const form = document.querySelector('form');
        setInterval(() => { const p = document.createElement('p'); p.textContent = Date.now(); form.append(p);
          setTimeout(() => p.remove(), 20); }, 30);
        window.longest = 0; let last = performance.now();
        setInterval(() => { const now = performance.now(); window.longest = Math.max(window.longest, now - last); last = now; }, 10);
      </script>`,
      }),
    });
    const page = await box24.open(ENABLED);
    await box24.overlay(page).mark(SOLD_RENTAL_MARK);
    await page.evaluate('window.longest = 0');
    const busy = await taskSeconds(page);
    await page.waitForTimeout(3_000);
    const share = ((await taskSeconds(page)) - busy) / 3;
    expect(share, 'share of the page’s time').toBeLessThan(0.5);
  });
});

test('the strictest content policy, and a hostile page', async ({ box24 }) => {
  test.setTimeout(60_000);
  await box24.step('a page under the strictest content policy is checked like any other', async () => {
    const policy =
      "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    await box24.serve(ENABLED, {
      '/': { body: claimPage(), headers: { 'content-security-policy': policy } },
    });
    const page = await box24.open(ENABLED);
    await box24.overlay(page).mark(SOLD_RENTAL_MARK);
  });
  await box24.step(
    'a hostile page: broken getters, styles that hide everything, listeners that swallow events',
    async () => {
      const hostile = `<style>
    html > :not(head, body) { display: none !important; opacity: 0 !important; visibility: hidden !important }
  </style>
  <script>
    for (const name of ['value', 'name', 'id', 'type'])
      Object.defineProperty(HTMLInputElement.prototype, name, { get() { throw new Error('not for you'); } });
    Element.prototype.getBoundingClientRect = () => { throw new Error('not for you'); };
    window.MutationObserver = function () { throw new Error('not for you'); };
    for (const type of ['input', 'change', 'focusin', 'focusout'])
      window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
  </script>
  <form id="nodes"><input name="attributes"><input name="parentNode"><input name="children"></form>`;
      await box24.serve(ENABLED, { '/': claimPage({ more: hostile }) });
      const page = await box24.open(ENABLED);
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      const overlay = box24.overlay(page);
      await overlay.mark(SOLD_RENTAL_MARK);
      expect(errors).toEqual([]);
    },
  );
});

/** Seconds of processor time that the page's main thread has taken so far. */
async function taskSeconds(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const found = metrics.find(({ name }) => name === 'TaskDuration');
  if (!found) throw new Error('the browser measures no TaskDuration');
  return found.value;
}
