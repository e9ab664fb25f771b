import { expectAccessible } from '../axe.ts';
import { claimPage, LOG_IN, SOLD_RENTAL, SOLD_RENTAL_MARK, WALKER } from './claim-page.ts';
import { ENABLED, expect, OTHER, test } from './fixtures.ts';

/** What 200 % zoom leaves of the panel's 360 pixels. */
const ZOOMED = { width: 180, height: 700 };

test('the panel lists what is marked, the lines with their category, and what was not checked', async ({
  box24,
}) => {
  await box24.serve(ENABLED, {
    '/': claimPage({ lines: [WALKER, SOLD_RENTAL] }),
    '/many': claimPage({ lines: [WALKER, ...Array(4).fill(SOLD_RENTAL)] }),
    '/log-in': LOG_IN,
  });
  await box24.serve(OTHER, { '/': claimPage() });
  const page = await box24.open(ENABLED);
  await box24.overlay(page).mark(SOLD_RENTAL_MARK);
  const panel = await box24.openPanel(page);

  await expect(panel.getByLabel('Checked as')).toHaveValue('medicare-dme/medicare-dme-d');
  await expect(panel.getByText('because the payer is named "Noridian DME MAC Jurisdiction D"')).toBeVisible();
  const finding = panel.getByRole('listitem').filter({ hasText: 'E0601 is a capped rental' });
  await expect(finding).toContainText('Line 2 · E0601');
  await expect(finding).toContainText('CO-108');
  await expect(finding).toContainText('At risk: $820.00 on this line');
  const lines = panel.locator('section', { has: panel.getByRole('heading', { name: 'Lines', exact: true }) });
  await expect(lines.getByRole('listitem')).toHaveText([
    /E0143.*DME · routinely purchased/,
    /E0601.*DME · capped rental/,
  ]);
  await expect(panel.getByRole('heading', { name: 'Not checked' })).toBeVisible();
  const unanswered = panel.locator('details', { hasText: /\d+ questions? not answered/ });
  await expect(unanswered.getByRole('listitem').first()).toBeHidden();
  await unanswered.locator('summary').click();
  await expect(unanswered.getByRole('listitem').first()).toBeVisible();

  await test.step('a box that is there and not understood is said to be that, not missing', async () => {
    const total = page.getByLabel('28. Total charge');
    const before = await total.inputValue();
    await total.fill('NaN');
    await expect(
      panel.getByText('Total charge (item 28) not readable: look at it, or retype it'),
    ).toBeVisible();
    await total.fill(before);
  });

  await test.step('a finding leads to its field', async () => {
    await finding.getByRole('button', { name: 'Show in the form' }).click();
    expect(await box24.overlay(page).card()).toContain('E0601 is a capped rental');
  });

  await test.step('what is put aside is counted, can say why, and comes back', async () => {
    await finding.getByRole('button', { name: /^Not now/ }).click();
    await expect(finding).toHaveCount(0);
    await box24.overlay(page).expectNoMark(SOLD_RENTAL_MARK);
    await panel.getByText('1 put aside').click();
    const why = panel.getByLabel(/^Why put aside/);
    await why.selectOption('The payer confirmed it');
    await expect(why).toHaveValue('payer-confirmed');
    await panel.getByRole('button', { name: /^Show again/ }).click();
    await expect(finding).toHaveCount(1);
    await box24.overlay(page).mark(SOLD_RENTAL_MARK);
  });

  await test.step('another payer, other rules', async () => {
    await panel.getByLabel('Checked as').selectOption('auto');
    await expect(panel.getByText('because you chose it')).toBeVisible();
    await expect(finding).toHaveCount(0);
    await box24.overlay(page).expectNoMark(SOLD_RENTAL_MARK);
    await panel.getByLabel('Checked as').selectOption({ label: 'Texas Medicaid' });
    await expect(panel.getByLabel('Checked as')).toHaveValue('medicaid/texas-medicaid');
    await expect(panel.getByText('because you chose it')).toBeVisible();
    await panel.getByLabel('Checked as').selectOption({ label: 'As the page says' });
    await expect(panel.getByLabel('Checked as')).toHaveValue('medicare-dme/medicare-dme-d');
    await expect(finding).toHaveCount(1);
  });

  await test.step('what one rule finds on many lines is told once, and the other lines unfold', async () => {
    const many = await box24.open(`${ENABLED}/many`);
    await box24.overlay(many).mark(SOLD_RENTAL_MARK);
    const found = panel.getByRole('heading', { name: /^E0601 is a capped rental/ });
    await expect(found).toHaveCount(1);
    const alike = panel.locator('.alike').filter({ hasText: 'The same on 3 more lines: 3–5' }).first();
    await alike.getByText('The same on').click();
    await expect(alike.getByRole('listitem')).toHaveText([
      /Line 3 · E0601/,
      /Line 4 · E0601/,
      /Line 5 · E0601/,
    ]);
    await alike.getByRole('button', { name: /^Show in the form.*Line 4/ }).click();
    expect(await box24.overlay(many).card()).toContain('E0601 is a capped rental');
    await many.close();
    await page.bringToFront();
  });

  await test.step('it follows the page and the active tab', async () => {
    await page.goto(`${ENABLED}/log-in`);
    await expect(panel.getByText('No claim form here')).toBeVisible();
    await page.goto(ENABLED);
    await expect(finding).toHaveCount(1);
    const other = await box24.open(OTHER);
    await expect(panel.getByText('No claim form here')).toBeVisible();
    await other.close();
    await page.bringToFront();
    await expect(finding).toHaveCount(1);
  });

  await test.step('at 200 % zoom nothing stands outside', async () => {
    await panel.setViewportSize(ZOOMED);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(ZOOMED.width);
  });

  await expectAccessible(panel);
});

test('answering the question changes the verdict', { tag: '@long' }, async ({ box24 }) => {
  // KH says that this is the first rental month; whether it is stands nowhere on the page.
  const rental = { code: 'E0601', modifiers: ['RR', 'KH', 'KX'], charge: '90.00' };
  await box24.serve(ENABLED, { '/': claimPage({ lines: [rental] }) });
  const page = await box24.open(ENABLED);
  const overlay = box24.overlay(page);
  await overlay.badge();
  const panel = await box24.openPanel(page);
  const question = panel.getByLabel(/Line 1, E0601: Which rental month/);
  await question.fill('the second');
  await panel.getByRole('button', { name: 'Answer' }).click();
  await expect(panel.getByText('Write a whole number.')).toBeVisible();
  expect((await overlay.see()).marks).toEqual([]);
  await question.fill('2');
  await panel.getByRole('button', { name: 'Answer' }).click();
  await expect(panel.getByRole('listitem').filter({ hasText: 'KH' }).first()).toBeVisible();
  await overlay.mark(/E0601.*KH|KH.*E0601/);

  await panel.getByRole('button', { name: /Take back: .*Which rental month/ }).click();
  await expect(question).toBeVisible();
  await overlay.expectNoMark(/E0601.*KH|KH.*E0601/);
});

test('a page whose payer nobody names gets one question, and only rules for every payer', {
  tag: '@long',
}, async ({ box24 }) => {
  await box24.serve(ENABLED, { '/': claimPage({ payer: '' }).replace('1EG4TE5MK73', 'W12345678') });
  const page = await box24.open(ENABLED);
  const overlay = box24.overlay(page);
  await overlay.badge();
  await overlay.expectNoMark(SOLD_RENTAL_MARK);
  const panel = await box24.openPanel(page);
  await panel.getByLabel('Whose rules apply to this claim?').selectOption('medicare-dme');
  await overlay.mark(SOLD_RENTAL_MARK);
  await expect(panel.getByText('because you chose it')).toBeVisible();
});
