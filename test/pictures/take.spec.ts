/** `npm run pictures`: takes the pictures of README, docs and the stores' pages anew, of invented claims. It tests nothing. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { serveFolder } from '../../lib/cli/static-server.ts';
import { x12Of } from '../claims/x12.ts';
import { claim } from '../cli/check.ts';
import { type Box24, expect, test } from '../e2e/fixtures.ts';
import { PracticeView } from '../e2e/practice-view.ts';

const PICTURES = path.resolve(import.meta.dirname, '../../docs/pictures');
const STORE = path.resolve(import.meta.dirname, '../../store/pictures');
const ICON = path.resolve(import.meta.dirname, '../../public/icon/box24.svg');
const DEMO = path.resolve(import.meta.dirname, '../../scripts/demo');
const WINDOW = { width: 1280, height: 860 };
/** What stores take as a screenshot. */
const STORE_WINDOW = { width: 1280, height: 800 };
const PANEL_WIDTH = 380;
/** Marks and cards fade in over 120 ms. */
const DRAWN_MS = 600;

test.use({ hosts: ['http://127.0.0.1/*'] });

async function take(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(DRAWN_MS);
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`), animations: 'disabled' });
}

/** Takes a picture for the stores' pages, by its place there. */
async function takeForStore(page: Page, at: number): Promise<void> {
  await page.setViewportSize(STORE_WINDOW);
  await page.waitForTimeout(DRAWN_MS);
  await page.screenshot({ path: path.join(STORE, `screenshot-${at}.png`), animations: 'disabled' });
}

/** A page of one picture, or of several side by side. */
const sheet = (body: string, style = '') =>
  `<!doctype html><style>*{margin:0;box-sizing:border-box}body{display:flex;font-family:system-ui,sans-serif}${style}</style>${body}`;
const asImage = (kind: string, bytes: Buffer) =>
  `<img src="data:image/${kind};base64,${bytes.toString('base64')}">`;

const own = (box24: Box24, name: string) => `chrome-extension://${box24.extensionId}/${name}.html`;

test('a mark with its card, and the panel beside it', async ({ box24 }) => {
  const server = await serveFolder(DEMO);
  const page = await box24.open(server.origin);
  await page.setViewportSize(WINDOW);
  const overlay = box24.overlay(page);
  await overlay.openCard(/E0601 is a capped rental/);
  await take(page, 'box24-at-work');
  await takeForStore(page, 1);
  await page.setViewportSize({ ...STORE_WINDOW, width: STORE_WINDOW.width - PANEL_WIDTH });
  await page.waitForTimeout(DRAWN_MS);
  const beside = await page.screenshot({ animations: 'disabled' });
  await page.setViewportSize(WINDOW);
  await page.keyboard.press('Escape');
  const panel = await box24.openPanel(page);
  await expect(panel.getByRole('heading', { name: 'Documents' })).toBeVisible();
  await take(panel, 'panel');
  await panel.getByRole('heading', { name: 'Documents' }).evaluate((one) => one.scrollIntoView());
  await take(panel, 'panel-documents');
  await panel.evaluate(() => window.scrollTo(0, 0));
  await panel.setViewportSize({ width: PANEL_WIDTH, height: STORE_WINDOW.height });
  await panel.waitForTimeout(DRAWN_MS);
  const shown = await panel.screenshot({ animations: 'disabled' });
  await page.setContent(sheet(asImage('png', beside) + asImage('png', shown)));
  await takeForStore(page, 2);
  await server.close();
});

test('the practice page: the tour, and Submit held', async ({ box24 }) => {
  const page = await box24.open(`${own(box24, 'practice')}#tour`);
  await page.setViewportSize({ width: 1280, height: 800 });
  const practice = new PracticeView(page);
  await practice.expectFindings(5);
  await page.keyboard.press('F8');
  await take(page, 'practice-tour');
  await takeForStore(page, 3);
  await page.goto(own(box24, 'practice'));
  await page.reload();
  await practice.expectFindings(5);
  await page.getByRole('button', { name: 'Submit claim' }).click();
  await expect.poll(() => practice.seen('dialog.hold h1')).toHaveLength(1);
  await take(page, 'submit-held');
  await takeForStore(page, 4);
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
  await takeForStore(page, 5);
});

test('icon and tile of the stores', async ({ box24 }) => {
  const page = await box24.open('about:blank');
  const icon = asImage('svg+xml', readFileSync(ICON));
  for (const size of [128, 300]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(sheet(icon, 'img{width:100vw}html{background:transparent}'));
    await page.screenshot({ path: path.join(STORE, `icon-${size}.png`), omitBackground: true });
  }
  await page.setViewportSize({ width: 440, height: 280 });
  await page.setContent(
    sheet(
      `${icon}<div><h1>Box24</h1><p>Marks what the payer would deny, before Submit</p></div>`,
      `body{height:280px;align-items:center;gap:28px;padding:36px;background:#eef1fb;color:#22347f}
      img{width:132px;flex:none}h1{font-size:44px;line-height:1}p{font-size:20px;line-height:1.3;margin-top:12px;color:#2b3550}`,
    ),
  );
  await page.screenshot({ path: path.join(STORE, 'promo-440x280.png') });
});
