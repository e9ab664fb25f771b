import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { answerYes, registeredMatches } from './consent.ts';
import { ENABLED, expect, test, welcomePage } from './fixtures.ts';
import { PracticeView } from './practice-view.ts';

/** 200 % zoom of a window 720 px wide. */
const NARROW = { width: 360, height: 700 };

/** Types over what stands in a box, by keys alone. */
async function type(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

test.describe('as the store delivers it', () => {
  test.use({ hosts: [], keepsWelcome: true });

  test('first run: the page opens, a portal is chosen, the tour is done by keyboard', async ({ box24 }) => {
    // Six steps by keys alone, a Tab for each box of the form.
    test.slow();
    const page = await welcomePage(box24.context);
    await page.bringToFront();

    await test.step('portals are searched, and a typed address is asked for in the press', async () => {
      await expect(page.getByRole('button', { name: /Turn on for Availity/ })).toBeVisible();
      await page.getByLabel('Search portals that Box24 knows').fill('no such portal');
      await expect(page.getByText('No portal of that name.')).toBeVisible();
      await page.getByLabel('Search portals that Box24 knows').fill('office ally');
      await expect(page.getByRole('button', { name: /^Turn on for/ })).toHaveCount(1);
      await type(page, 'Another portal: its address', 'my portal');
      await page.keyboard.press('Enter');
      await expect(page.getByText('Write an address such as')).toBeVisible();
      await answerYes(box24.context, box24.extensionId, 'https://claims.test/*');
      await page.bringToFront();
      await type(page, 'Another portal: its address', 'claims.test/new-claim');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: 'Stop on claims.test' })).toBeVisible();
      await expect.poll(() => registeredMatches(box24.worker)).toEqual(['https://claims.test/*']);
      await expectAccessible(page);
    });

    const practice = new PracticeView(page);
    const step = (says: RegExp) => expect(page.locator('.tour [role=status]')).toHaveText(says);
    await test.step('the tour: a mark is opened, read and mended', async () => {
      await practice.tabTo(/^Start the tour$/);
      await page.keyboard.press('Enter');
      await step(/Press F8/);
      await practice.expectFindings(5);
      await expectAccessible(page);
      await page.keyboard.press('F8');
      await step(/Read the card/);
      await practice.tabTo(/^Why\?$/);
      await page.keyboard.press('Enter');
      await step(/Change it/);
      // A practice claim says nothing of real ones: no rule goes off, no note is left.
      const buttons = (await practice.seen('button')).join('\n');
      expect(buttons).toContain('Change it');
      expect(buttons).not.toMatch(/Turn this rule off|This warning is wrong/);
      await practice.tabTo(/^Change it$/, 'Shift+Tab');
      await page.keyboard.press('Enter');
      await expect(page.getByLabel('HCPCS, line 1')).toHaveValue('A4239');
    });

    await test.step('the question is answered in the panel', async () => {
      await step(/Open the panel/);
      await practice.tabTo(/opens the panel/);
      await page.keyboard.press('Enter');
      const panel = await box24.panel();
      await expect(panel.getByText('Practice page')).toBeVisible();
      await expect(panel.getByText('I can hold Submit here.')).toBeVisible();
      await expect(panel.getByRole('button', { name: /^Not now/ }).first()).toBeVisible();
      await expect(panel.getByRole('button', { name: /^(Turn this rule off|This warning)/ })).toHaveCount(0);
      const slip = page.getByText(/Everything was delivered/);
      const [date = ''] = /\d\d\/\d\d\/\d{4}/.exec((await slip.textContent()) ?? '') ?? [];
      await panel.getByLabel(/When was it delivered/).fill(date);
      await panel.keyboard.press('Enter');
    });

    await test.step('Submit is held, the rest is mended', async () => {
      await step(/Press “Submit claim”/);
      await page.bringToFront();
      await page.getByRole('button', { name: 'Submit claim' }).focus();
      await page.keyboard.press('Enter');
      await step(/Nothing was sent/);
      expect(await practice.seen('dialog.hold h1')).toHaveLength(1);
      await page.keyboard.press('Escape');
      await type(page, 'Modifier 1, line 2', 'RR');
      await type(page, 'Modifier 2, line 2', 'KH');
      await type(page, 'Modifier 3, line 2', 'KX');
      await type(page, 'Modifier 2, line 3', 'KX');
      await type(page, '23. Prior authorization number', 'M1234567890123');
      await step(/No problems in what I could see/);
      await expect(page.getByRole('heading', { name: 'Done' })).toBeVisible();
    });

    await test.step('a claim sent to nobody leaves no record, and the tour begins again with another claim', async () => {
      const account = await page.getByLabel("26. Patient's account no.").inputValue();
      await page.getByRole('button', { name: 'Submit claim' }).press('Enter');
      await page.getByRole('button', { name: 'Send claim' }).press('Enter');
      await expect(page.getByText('Here it was sent to nobody.')).toBeVisible();
      await page.getByRole('button', { name: 'Begin again' }).press('Enter');
      await step(/Press F8/);
      await practice.expectFindings(5);
      expect(await page.getByLabel("26. Patient's account no.").inputValue()).not.toBe(account);
      await page.getByRole('button', { name: 'Leave the tour' }).press('Enter');
      await expect(page.locator('.tour')).toHaveCount(0);
      const records = await box24.open(`chrome-extension://${box24.extensionId}/records.html`);
      await expect(records.getByText(/^No records yet/)).toBeVisible();
      await records.close();
    });

    await test.step("the toolbar button's window reads the practice page too", async () => {
      const popup = await box24.pressButton(page);
      await expect(popup.getByText('4 will be denied')).toBeVisible();
      await expect(popup.getByRole('link', { name: 'Practice page' })).toBeVisible();
    });
  });

  test('settings name the keys; the first page and the practice page are accessible in dark and reflow', async ({
    box24,
  }) => {
    // Axe looks at each of the form's hundred boxes.
    test.slow();
    const own = (name: string) => `chrome-extension://${box24.extensionId}/${name}.html`;
    const page = await box24.open(own('options'));
    await expect(page.getByText('Next finding, with its card')).toBeVisible();
    await expect(page.locator('kbd', { hasText: 'Alt+B' })).toBeVisible();
    await page.getByRole('link', { name: 'Choose your portals' }).click();
    await expect(page.getByRole('heading', { name: 'Welcome to Box24' })).toBeVisible();
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const name of ['welcome', 'practice']) {
      await page.goto(own(name));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
      await page.setViewportSize(NARROW);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        NARROW.width,
      );
    }
  });
});

test('the first page does not open where a site is granted already', { tag: '@long' }, async ({ box24 }) => {
  await box24.serve(ENABLED, { '/': '<!doctype html><title>Portal</title>' });
  await box24.open(ENABLED);
  await expect.poll(() => registeredMatches(box24.worker)).toEqual([`${ENABLED}/*`]);
  expect(box24.context.pages().filter((page) => page.url().endsWith('/welcome.html'))).toEqual([]);
});
