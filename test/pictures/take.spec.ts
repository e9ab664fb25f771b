/** `npm run pictures`: takes the pictures of README and docs anew, of invented claims. It tests nothing. */
import path from 'node:path';
import type { Page } from '@playwright/test';
import { serveFolder } from '../../lib/cli/static-server.ts';
import { x12Of } from '../claims/x12.ts';
import { claim } from '../cli/check.ts';
import { type Box24, expect, test } from '../e2e/fixtures.ts';
import { PracticeView } from '../e2e/practice-view.ts';

const PICTURES = path.resolve(import.meta.dirname, '../../docs/pictures');
const DEMO = path.resolve(import.meta.dirname, '../../scripts/demo');
const WINDOW = { width: 1280, height: 860 };
/** Marks and cards fade in over 120 ms. */
const DRAWN_MS = 600;

test.use({ hosts: ['http://127.0.0.1/*'] });

async function take(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(DRAWN_MS);
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`), animations: 'disabled' });
}

const own = (box24: Box24, name: string) => `chrome-extension://${box24.extensionId}/${name}.html`;

test('a mark with its card, and the panel beside it', async ({ box24 }) => {
  const server = await serveFolder(DEMO);
  const page = await box24.open(server.origin);
  await page.setViewportSize(WINDOW);
  const overlay = box24.overlay(page);
  await overlay.openCard(/E0601 is a capped rental/);
  await take(page, 'box24-at-work');
  await page.keyboard.press('Escape');
  const panel = await box24.openPanel(page);
  await expect(panel.getByRole('heading', { name: 'Documents' })).toBeVisible();
  await take(panel, 'panel');
  await panel.getByRole('heading', { name: 'Documents' }).evaluate((one) => one.scrollIntoView());
  await take(panel, 'panel-documents');
  await server.close();
});

test('the practice page: the tour, and Submit held', async ({ box24 }) => {
  const page = await box24.open(`${own(box24, 'practice')}#tour`);
  await page.setViewportSize({ width: 1280, height: 800 });
  const practice = new PracticeView(page);
  await practice.expectFindings(5);
  await page.keyboard.press('F8');
  await take(page, 'practice-tour');
  await page.goto(own(box24, 'practice'));
  await page.reload();
  await practice.expectFindings(5);
  await page.getByRole('button', { name: 'Submit claim' }).click();
  await expect.poll(() => practice.seen('dialog.hold h1')).toHaveLength(1);
  await take(page, 'submit-held');
});

test('claim files, worst first', async ({ box24 }) => {
  const page = await box24.open(own(box24, 'files'));
  await page.setViewportSize(WINDOW);
  const fields = { resubmission: { code: '1' }, acceptAssignment: true, payer: { name: 'Noridian DME' } };
  const claims = [
    claim({ modifiers: ['NU', 'KX'] }, { ...fields, patientAccount: 'RMS-20418' }),
    claim({}, { ...fields, patientAccount: 'RMS-20419' }),
    claim({ procedureCode: 'E0143', modifiers: ['NU'] }, { ...fields, patientAccount: 'RMS-20420' }),
    claim({ procedureCode: 'L1851', modifiers: ['NU'] }, { ...fields, patientAccount: 'RMS-20421' }),
  ];
  const buffer = Buffer.from(x12Of(claims));
  await page.locator('input[type=file]').setInputFiles([{ name: 'november.837', mimeType: '', buffer }]);
  await expect(page.getByText('4 claims checked')).toBeVisible();
  await page.locator('.claim-open').first().click();
  await expect(page.getByRole('heading', { name: /E0601 is a capped rental/ })).toBeVisible();
  await take(page, 'files');
});
