import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { headerFields, lineTable, pageAround } from './claim-parts.ts';
import { type Box24, ENABLED, expect, test } from './fixtures.ts';

/** An item that Medicare pays only after a visit and with the order before delivery, and a supply. */
const OXYGEN = { code: 'E1390', modifiers: ['RR', 'N1'], charge: '96.40' };
const STRIPS = { code: 'A4253', modifiers: ['KS', 'NU'], charge: '20.00' };
const form = (action: string, from: string, account: string) =>
  pageAround(
    `<form action="${action}">${headerFields({ account })}${lineTable([OXYGEN, STRIPS]).replaceAll('11/03/2026', from)}<button>Submit claim</button></form>`,
  );
const LATE_ORDER = /The order for E1390 arrived 10\/08\/2026, after delivery on 10\/03\/2026/;
const NO_VISIT = /Not at hand for E1390: (.* and )?Visit note within 6 months before the order/;

const papersIn = (panel: Page) => panel.getByRole('region', { name: 'Documents' });

async function submit(page: Page): Promise<void> {
  await page.bringToFront();
  await page.waitForTimeout(1_000);
  const next = page.waitForEvent('framenavigated');
  await page.getByRole('button', { name: 'Submit claim' }).click();
  await next;
}

async function date(panel: Page, label: RegExp, value: string): Promise<void> {
  const box = papersIn(panel).getByRole('textbox', { name: label }).first();
  await box.fill(value);
  await box.press('Enter');
  await expect(box).toHaveValue(value);
}

async function open(papers: ReturnType<typeof papersIn>, heading: string): Promise<void> {
  const group = papers.locator('details', { has: papers.page().getByRole('heading', { name: heading }) });
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
}

async function rememberOn(box24: Box24): Promise<void> {
  const options = await box24.open(`chrome-extension://${box24.extensionId}/options.html`);
  await options.getByRole('button', { name: 'Remember claims I submit' }).click();
  await expect(options.getByText('On. Claims that you submit are remembered.')).toBeVisible();
}

test('documents are ticked and dated for each line, kept, remembered for the next month, and recorded', async ({
  box24,
}) => {
  test.setTimeout(120_000);
  await box24.serve(ENABLED, {
    '/1': form('/2', '10/03/2026', 'A-100'),
    '/2': form('/3', '11/03/2026', 'A-101'),
    '/3': form('/3', '12/03/2026', 'A-102'),
  });
  await rememberOn(box24);
  const page = await box24.open(`${ENABLED}/1`);
  const overlay = box24.overlay(page);
  await overlay.badge();
  const panel = await box24.openPanel(page);
  const papers = papersIn(panel);
  const order = papers.getByRole('checkbox', { name: /^Signed and dated order/ });

  await test.step('a document that both lines need is ticked once, or line by line', async () => {
    await expect(papers.getByText(/^0 of \d+ ticked$/).first()).toBeVisible();
    await order.click();
    await expect(order).toBeChecked();
    await papers.getByRole('button', { name: /line by line: Signed and dated order/ }).click();
    const second = papers.getByRole('checkbox', { name: /^Line 2 · A4253, Signed/ });
    await expect(second).toBeChecked();
    await second.click();
    await expect(second).not.toBeChecked();
    await expect(papers.getByText('all lines · 1 of 2 lines')).toBeVisible();
    await expectAccessible(panel);
    await second.click();
    await expect(order).toBeChecked();
    await papers.getByRole('button', { name: /line by line: Signed and dated order/ }).click();
  });

  await test.step('a date decides the rule that waits for it', async () => {
    await open(papers, 'Line 1 · E1390');
    await date(panel, /^Delivered on/, '10/03/2026');
    await date(panel, /^Received on/, '10/08/2026');
    await expect(panel.getByRole('listitem').filter({ hasText: LATE_ORDER })).toBeVisible();
  });

  await test.step('a date that is being typed stays, whatever the page says meanwhile', async () => {
    const received = papers.getByRole('textbox', { name: /^Received on/ });
    await received.fill('');
    await received.press('Enter');
    await expect(panel.getByText(LATE_ORDER)).toHaveCount(0);
    await received.fill('10/08/2026');
    await received.press('Enter');
    await received.fill('10/01/2026');
    await expect(panel.getByText(LATE_ORDER).first()).toBeVisible();
    await page.locator('tr').last().locator('input').nth(7).fill('21.00');
    await page.waitForTimeout(700);
    await expect(received).toHaveValue('10/01/2026');
    await received.press('Enter');
    await expect(panel.getByText(LATE_ORDER)).toHaveCount(0);
    await expect(received).toHaveValue('10/01/2026');
  });

  await test.step('what is not at hand warns, what is not ticked does not', async () => {
    await expect(panel.getByText(NO_VISIT)).toHaveCount(0);
    const missing = papers.getByRole('button', { name: "Don't have it: Visit note" });
    await missing.first().click();
    await expect(panel.getByText(NO_VISIT).first()).toBeVisible();
    await papers.getByRole('button', { name: "Don't have it: Qualifying oxygen test" }).click();
  });

  await test.step('it is still so when the page is loaded again', async () => {
    await page.reload();
    await overlay.badge();
    await expect(order).toBeChecked();
    await expect(panel.getByText(NO_VISIT).first()).toBeVisible();
    await expect(papers.getByRole('textbox', { name: /^Received on/ })).toHaveValue('10/01/2026');
  });

  await test.step('in the next rental month what stays good is there, and can be taken back', async () => {
    await submit(page);
    await overlay.badge();
    await expect(papers.getByText('From your claim of 10/03/2026.').first()).toBeVisible();
    await expect(order).toBeChecked();
    await open(papers, 'Line 1 · E1390');
    await expect(papers.getByRole('textbox', { name: /^Received on/ })).toHaveValue('10/01/2026');
    await expect(panel.getByText(NO_VISIT), 'what was missing is asked for anew').toHaveCount(0);
    await expectAccessible(panel);
    await papers.getByRole('button', { name: 'Take back: Receipt date of the order' }).click();
    await expect(papers.getByRole('textbox', { name: /^Received on/ })).toHaveValue('');
    await page.reload();
    await overlay.badge();
    await expect(order).toBeChecked();
    await open(papers, 'Line 1 · E1390');
    await expect(papers.getByRole('textbox', { name: /^Received on/ })).toHaveValue('');
  });

  await test.step('the record of the claim names them and no date', async () => {
    const records = await box24.open(`chrome-extension://${box24.extensionId}/records.html`);
    await records.getByRole('button', { name: /^Details: E1390/ }).click();
    const told = records.locator('.record-told');
    await expect(told.getByRole('heading', { name: 'Documents at hand' })).toBeVisible();
    await expect(told).toContainText('Signed and dated order · lines 1, 2');
    await expect(told).toContainText('Qualifying oxygen test · line 1');
    await expectAccessible(records);
    await records.getByLabel('Search').fill('oxygen test');
    await expect(records.getByText('1 record')).toBeVisible();
    expect(await told.textContent()).not.toMatch(/10\/0[138]\/2026|2026-10-0[138]/);
  });
});

test("a question that the biller can't answer is not asked again for the claim", { tag: '@long' }, async ({
  box24,
}) => {
  await box24.serve(ENABLED, { '/1': form('/1', '10/03/2026', 'A-100') });
  const page = await box24.open(`${ENABLED}/1`);
  await box24.overlay(page).badge();
  const panel = await box24.openPanel(page);
  const question = panel.locator('.question-text');
  const asked = await question.textContent();
  await panel.getByRole('button', { name: "I don't know" }).click();
  await expect(question).not.toHaveText(asked ?? '');
  await expect(panel.locator('.given').filter({ hasText: asked ?? '' })).toContainText('not known');
  await page.reload();
  await box24.overlay(page).badge();
  await expect(panel.locator('.given').filter({ hasText: asked ?? '' })).toBeVisible();
  await expect(question).not.toHaveText(asked ?? '');
  await panel.getByRole('button', { name: `Take back: ${asked}` }).click();
  await expect(question).toHaveText(asked ?? '');
});
