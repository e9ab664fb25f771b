import type { Page } from '@playwright/test';
import { breakReading } from './broken-reading.ts';
import { claimPage, SOLD_RENTAL } from './claim-page.ts';
import { type Box24, ENABLED, expect, test } from './fixtures.ts';
import { TeachingView } from './teaching.ts';

/** The page notes all that it hears of its button, and does not send. */
const RECORDER = `<script>
  window.heard = [];
  window.sent = 0;
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup'])
    window.addEventListener(type, (event) => {
      if (event.target.localName === 'button') window.heard.push(type);
      if (type === 'click') window.clickedAt = performance.now();
    }, true);
  document.querySelector('form').addEventListener('submit', (event) => { event.preventDefault(); window.sent += 1; });
</script>`;

const PROFILE = {
  id: 'own-claims.test',
  title: 'Claims',
  hosts: ['claims.test'],
  submit: 'form button',
  source: { from: 'taught by a biller', date: '2026-11-26' },
  confidence: 'taught',
};

/** A portal whose button is named, on which the biller wants Submit held. */
async function wantHold(box24: Box24, profile: object = PROFILE): Promise<void> {
  await box24.worker.evaluate(
    async (portals) => {
      await chrome.storage.local.set({
        portals,
        settings: { version: 1, settings: { holdSubmit: ['claims.test'] } },
      });
    },
    [profile],
  );
  await expect
    .poll(() => box24.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts({ ids: ['gate'] })))
    .toHaveLength(1);
}

interface SeenList {
  readonly text: string;
  readonly focused: string;
}

/** The list, from the extension's own world. */
async function list(box24: Box24): Promise<SeenList | undefined> {
  const results = await box24.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: () => {
        for (const host of document.querySelectorAll('[popover]')) {
          const root = host instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(host) : null;
          const dialog = root?.querySelector('dialog.hold');
          if (dialog?.matches(':modal'))
            return { text: dialog.textContent ?? '', focused: root?.activeElement?.textContent ?? '' };
        }
        return undefined;
      },
    });
  });
  return results[0]?.result ?? undefined;
}

const heard = (page: Page) => page.evaluate<string[]>('window.heard');
const sent = (page: Page) => page.evaluate<number>('window.sent');

async function openHeld(box24: Box24, more = RECORDER): Promise<Page> {
  await wantHold(box24);
  await box24.serve(ENABLED, { '/': claimPage({ lines: [SOLD_RENTAL], more }) });
  const page = await box24.open(ENABLED);
  await box24.overlay(page).mark(/Will be denied/);
  await page.bringToFront();
  return page;
}

test('Submit is held, and where it is not', async ({ box24 }) => {
  test.setTimeout(120_000);
  await box24.step(
    'Submit is held once, by pointer and keys; with a reason the same press is let through',
    async () => {
      const page = await openHeld(box24);
      const button = page.getByRole('button', { name: 'Submit claim' });
      await button.click();
      await expect.poll(() => list(box24)).toMatchObject({ focused: 'Back to the claim' });
      expect((await list(box24))?.text).toMatch(
        /will be denied, for 1 reason.*E0601 is a capped rental.*Line 1/s,
      );
      expect(await heard(page), 'the page has heard nothing').toEqual([]);
      expect(await sent(page)).toBe(0);

      // By keys alone: past the reason to "Submit anyway", which asks for one first.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await list(box24))?.text).toContain('Choose a reason first.');
      await page.keyboard.type('The payer');
      await page.keyboard.press('Tab');
      for (let tabs = 0; tabs < 6 && (await list(box24))?.focused !== 'Submit anyway'; tabs += 1)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => sent(page)).toBe(1);
      expect(await list(box24)).toBeUndefined();
      expect(await heard(page), 'one click, and only that').toEqual(['click']);
      await expect(page.locator('[name=mod0_0]'), 'the form is as it was').toHaveValue('NU');
      await box24.overlay(page).expectNoMark(/E0601 is a capped rental/);

      await button.click();
      await expect.poll(() => sent(page), { message: 'never a second time' }).toBe(2);
      const kept = await box24.worker.evaluate(async () => Object.values(await chrome.storage.session.get()));
      expect(JSON.stringify(kept)).toContain('"reason":"payer-confirmed"');
    },
  );
  await box24.step(
    'Enter in a field, then back to the claim; mended, it goes without a word and without delay',
    async () => {
      const page = await openHeld(box24);
      await page.locator('#auth').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => list(box24)).toBeDefined();
      expect(await sent(page)).toBe(0);
      await page.keyboard.press('Escape');
      await expect.poll(() => list(box24)).toBeUndefined();
      await expect(page.locator('#auth')).toBeFocused();

      await page.locator('[name=mod0_0]').fill('RR');
      await page.locator('[name=mod1_0]').fill('KH');
      await page.locator('[name=mod2_0]').fill('KX');
      await box24.overlay(page).expectNoMark(/Will be denied/);
      const button = page.getByRole('button', { name: 'Submit claim' });
      await button.focus();
      await page.evaluate(() => {
        window.addEventListener('click', (event) => {
          Object.assign(window, { isOwnPress: event.isTrusted });
        });
      });
      await page.keyboard.press('Space');
      await expect.poll(() => sent(page)).toBe(1);
      expect(await list(box24)).toBeUndefined();
      expect(await page.evaluate('window.isOwnPress'), 'the press itself, not one made after a wait').toBe(
        true,
      );
    },
  );
  await box24.step('a page that writes itself anew under the open list gets Submit held again', async () => {
    const page = await openHeld(box24);
    const button = page.getByRole('button', { name: 'Submit claim' });
    await button.click();
    await expect.poll(() => list(box24)).toBeDefined();
    await page.evaluate(
      (again) => {
        document.open();
        document.write(again);
        document.close();
      },
      claimPage({ lines: [SOLD_RENTAL], more: RECORDER }),
    );
    await expect.poll(() => list(box24), { message: 'the list went with the page' }).toBeUndefined();
    await box24.overlay(page).mark(/Will be denied/);
    await button.click();
    await expect.poll(() => list(box24)).toMatchObject({ focused: 'Back to the claim' });
    expect(await sent(page)).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => list(box24)).toBeUndefined();
    await page.locator('[name=mod0_0]').fill('RR');
    await page.locator('[name=mod1_0]').fill('KH');
    await page.locator('[name=mod2_0]').fill('KX');
    await box24.overlay(page).expectNoMark(/Will be denied/);
    await button.click();
    await expect.poll(() => sent(page)).toBe(1);
  });
  await box24.step('a script of ours that breaks lets Submit through', async () => {
    const page = await openHeld(box24);
    await breakReading(box24.worker);
    await page.getByRole('button', { name: 'Submit claim' }).click();
    await expect.poll(() => sent(page)).toBe(1);
  });
  await box24.step(
    'what a script of the page presses is neither held nor taken for the biller; the panel says so',
    async () => {
      const page = await openHeld(box24);
      const panel = await box24.openPanel(page);
      await expect(panel.getByText('I can hold Submit here.')).toBeVisible();
      await page.bringToFront();
      await page.evaluate(() => document.querySelector('button')?.click());
      await expect.poll(() => sent(page)).toBe(1);
      expect(await list(box24)).toBeUndefined();
      await expect(
        panel.getByText('I can only warn here: this page presses its button by itself.'),
      ).toBeVisible();
      await panel.getByLabel(/Hold Submit on claims\.test/).click();
      await expect(panel.getByLabel(/Hold Submit on claims\.test/)).not.toBeChecked();
      await page.bringToFront();
      await page.getByRole('button', { name: 'Submit claim' }).click();
      await expect.poll(() => sent(page), { message: 'switched off' }).toBe(2);
    },
  );
});

test('the button is named in teach mode; before that the panel says that nobody did', {
  tag: '@long',
}, async ({ box24 }) => {
  await wantHold(box24, { ...PROFILE, submit: '#no-such-button' });
  await box24.serve(ENABLED, { '/': claimPage({ lines: [SOLD_RENTAL], more: RECORDER }) });
  const page = await box24.open(ENABLED);
  const panel = await box24.openPanel(page);
  await expect(panel.getByText(/the button that sends the claim is not on this page/)).toBeVisible();
  const teaching = new TeachingView(page, () => box24.worker);
  await teaching.start();
  const box = await page.locator('form button').boundingBox();
  await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  expect((await teaching.card()).title).toBe('Is this the button that sends the claim?');
  await page.keyboard.press('Enter');
  await teaching.expectSaid(/Saved: this button sends the claim/);
  await page.keyboard.press('Escape');
  await expect(panel.getByText('I can hold Submit here.')).toBeVisible();
  await page.bringToFront();
  await page.locator('form button').click();
  await expect.poll(() => list(box24)).toBeDefined();
  expect(await sent(page)).toBe(0);
});
