import { expectAccessible, expectAccessibleInBoth } from '../axe.ts';
import { claimPage, SOLD_RENTAL, SOLD_RENTAL_MARK, WALKER } from './claim-page.ts';
import { ENABLED, expect, test } from './fixtures.ts';

/** 400 % zoom of a window 1280 px wide: what WCAG 1.4.10 asks to reflow in. */
const NARROW = { width: 320, height: 700 };

test('rules and codes are found and told', async ({ box24 }) => {
  test.setTimeout(90_000);
  await box24.step(
    'a finding that is put right in another way than the rest of its rule says so',
    async () => {
      const page = await box24.open(
        `chrome-extension://${box24.extensionId}/reference.html#f2f-wopd-required`,
      );
      const findings = page.locator('.says').getByRole('listitem');
      await expect(findings.filter({ hasText: 'After a denial: only an appeal helps' })).toHaveCount(1);
      await expect(findings.filter({ hasText: 'After a denial' })).toHaveCount(1);
      await expect(page.getByText('After a denial: cannot be corrected')).toBeVisible();
    },
  );
  await box24.step(
    'rules are found by word, code and denial; a rule has an address, and the way back leads to the list',
    async () => {
      const page = await box24.open(`chrome-extension://${box24.extensionId}/reference.html`);
      const rules = page.locator('.rules').getByRole('listitem');
      const search = page.getByLabel('Search');
      await expect(page.getByText(/^\d+ rules$/)).toBeVisible();
      const all = await rules.count();

      await search.fill('e-0601');
      await expect(page.getByText(`of ${all} rules`)).toBeVisible();
      await expect(page.getByRole('link', { name: 'What is E0601?' })).toBeVisible();
      await search.fill('zebra');
      await expect(page.getByText('Try fewer or shorter words, or take the filters off.')).toBeVisible();
      await page.getByRole('button', { name: 'Show all rules' }).click();
      await expect(rules).toHaveCount(all);

      await search.fill('CO-108');
      await page.getByLabel('Category').selectOption('modifier');
      const link = page.getByRole('link', { name: 'KH, KI, KJ does not match the rental month' });
      await link.click();
      await expect(page).toHaveURL(/#capped-rental-month-modifier$/);
      const title = page.getByRole('heading', { name: 'KH, KI, KJ does not match the rental month' });
      await expect(title).toBeFocused();
      await expect(
        page.getByText('K0001 is rented (RR), and the line does not say which month it is.'),
      ).toBeVisible();
      await page.goBack();
      await expect(search).toHaveValue('CO-108');
      await expect(link).toBeFocused();
      await page.goForward();
      await expect(title).toBeVisible();

      await page.goto(`chrome-extension://${box24.extensionId}/reference.html#no-such-rule`);
      await expect(page.getByText('There is no rule called “no-such-rule”.')).toBeVisible();
    },
  );
  await box24.step('a code is looked up for a date and a payer', async () => {
    const page = await box24.open(`chrome-extension://${box24.extensionId}/reference.html#code`);
    const code = page.getByLabel('HCPCS code');
    await code.fill('99213');
    await page.getByRole('button', { name: 'Look up' }).click();
    await expect(page.getByText('A HCPCS code is a letter and four digits, such as E0601.')).toBeVisible();
    await code.fill('e-9999');
    await code.press('Enter');
    await expect(page.getByText('HCPCS has no code E9999.')).toBeVisible();

    await code.fill('l1833');
    await page.getByLabel('Service date').fill('10/27/2026');
    await page.getByRole('button', { name: 'Look up' }).click();
    await expect(page.getByText('Not on this date; required from 10/28/2026')).toBeVisible();
    expect(page.url()).toMatch(/#code=L1833&payer=medicare-dme$/);
    await page.getByLabel('Payer').selectOption('commercial');
    await expect(
      page.getByText("Not known: codes that need this plan's authorization (not in your payer profile)"),
    ).toBeVisible();
    await page.goBack();
    await expect(page.getByText('Not on this date; required from 10/28/2026')).toBeVisible();

    await page.getByRole('link', { name: 'Rules that name L1833' }).click();
    await expect(page.getByLabel('Search')).toHaveValue('L1833');
  });
  await box24.step("rules and codes have no accessibility fault, and no width but the window's", async () => {
    const page = await box24.open(`chrome-extension://${box24.extensionId}/reference.html`);
    // Rows of the list are alike: some tell as much as all.
    await page.getByLabel('Search').fill('oxygen');
    const views = [
      ['', 'Search'],
      ['#capped-rental-month-modifier', 'Why'],
      ['#code=E0601', 'Rests on'],
    ] as const;
    for (const [hash, sign] of views) {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await expect(page.getByText(sign, { exact: true })).toBeVisible();
      await expectAccessibleInBoth(page);
      const size = page.viewportSize();
      await page.setViewportSize(NARROW);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW.width);
      if (size) await page.setViewportSize(size);
    }
  });
});

test('a line of the panel says what its code needs, and leads to all about it with its date and payer', async ({
  box24,
}) => {
  // Panel and two pages beside it.
  test.slow();
  await box24.serve(ENABLED, { '/': claimPage({ lines: [WALKER, SOLD_RENTAL] }) });
  const page = await box24.open(ENABLED);
  await box24.overlay(page).mark(SOLD_RENTAL_MARK);
  const panel = await box24.openPanel(page);
  const asked: string[] = [];
  panel.on('request', (request) => asked.push(request.url()));
  const line = panel.locator('.lines').getByRole('listitem').nth(1);
  await expect(line.getByText('Rent or buy')).toHaveCount(0);

  await line.locator('summary').focus();
  await panel.keyboard.press('Enter');
  await expect(
    line.getByText('Rent only (RR); after 13 paid months it belongs to the patient'),
  ).toBeVisible();
  await expect(line.getByText(/^RR needed/)).toBeVisible();
  await expect(line.getByText(/For Medicare DME, .*service date 11\/03\/2026/)).toBeVisible();
  expect(asked.some((address) => /code-book/.test(address))).toBe(true);
  await expectAccessible(panel);

  const opened = box24.context.waitForEvent('page');
  await line.getByRole('link', { name: 'All about E0601' }).click();
  const whole = await opened;
  await expect(whole.getByLabel('Service date')).toHaveValue('11/03/2026');
  expect(whole.url()).toMatch(/\/reference\.html#code=E0601&payer=medicare-dme\/[a-z-]+$/);
  await expect(whole.getByText('Rests on')).toBeVisible();
  await whole.close();
  await page.bringToFront();

  const finding = panel.getByRole('listitem').filter({ hasText: 'E0601 is a capped rental' });
  await finding.getByText('Why?').click();
  const about = box24.context.waitForEvent('page');
  await finding.getByRole('link', { name: 'About this rule' }).click();
  await expect((await about).getByRole('heading', { level: 2 })).toBeVisible();
  expect((await about).url()).toMatch(/#category-capped-rental-billed-as-purchase$/);
});
