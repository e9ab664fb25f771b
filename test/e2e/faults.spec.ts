import path from 'node:path';
import type { Page } from '@playwright/test';
import { BackgroundFaults } from './background-faults.ts';
import { claimPage, SOLD_RENTAL_MARK } from './claim-page.ts';
import type { Fault } from './fault.ts';
import { type Box24, ENABLED, expect, test } from './fixtures.ts';
import { Overlay } from './overlay.ts';
import { triedIn } from './tried.ts';

const FOLDER = path.join(import.meta.dirname, 'faults');

/** On a busy machine a page takes long to be read. */
const FIRST_MARK_MS = 40_000;

/** What the biller has typed so far. */
const TYPED = '821.00';

/** The browser's own list of what broke in an extension's scripts and was caught by nobody, its background among them. */
async function errorsOf(box24: Box24): Promise<() => Promise<readonly string[]>> {
  const extensions = await box24.open('chrome://extensions');
  await extensions.evaluate(() => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: { updateProfileConfiguration(update: object): Promise<void> };
    };
    return developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  return () =>
    extensions.evaluate(async (id) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: {
          getExtensionInfo(id: string): Promise<{ runtimeErrors: { severity: string; message: string }[] }>;
        };
      };
      const { runtimeErrors } = await developerPrivate.getExtensionInfo(id);
      return runtimeErrors.map(({ severity, message }) => `${severity} ${message}`);
    }, box24.extensionId);
}

/** A line that is being written is not spoken of yet: the cursor goes elsewhere. */
async function type(page: Page, name: string, value: string): Promise<void> {
  await page.locator(`[name=${name}]`).fill(value);
  await page.locator('[name=billing]').focus();
}

async function strikeWith(box24: Box24, { before, strike, also, notes }: Fault): Promise<void> {
  const errors = await errorsOf(box24);
  const desk = await box24.open(`chrome-extension://${box24.extensionId}/manifest.json`);
  const background = await BackgroundFaults.of(box24, desk);
  await before?.({ box24, desk, background });
  await box24.serve(ENABLED, {
    '/': claimPage(),
    '/empty': '<!doctype html><html lang="en"><title>Claims</title><body></body></html>',
  });
  const first = await box24.open(ENABLED);
  const complaints: string[] = [];
  const hear = (page: Page) => {
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
  };
  hear(first);
  // The background may be stopped: a page of the extension looks for it.
  const overlayOf = (page: Page) => new Overlay(page, () => desk);
  await overlayOf(first).mark(SOLD_RENTAL_MARK, FIRST_MARK_MS);
  const panel = await box24.openPanel(first);
  await type(first, 'charge0', TYPED);
  const scene = { box24, page: first, overlay: overlayOf(first), desk, background, panel };
  const page = (await strike(scene)) ?? first;
  if (page !== first) hear(page);
  const overlay = overlayOf(page);

  await page.bringToFront();
  await expect(page.locator('[name=charge0]'), 'what was typed').toHaveValue(TYPED);
  const finding = panel.getByRole('listitem').filter({ hasText: 'E0601 is a capped rental' }).first();
  await overlay.openCard(SOLD_RENTAL_MARK);
  expect(await overlay.card()).toContain('E0601 is a capped rental');
  await expect(finding, 'in the panel').toBeVisible();
  await page.keyboard.press('Escape');
  await type(page, 'mod0_0', 'RR');
  await overlay.expectNoMark(SOLD_RENTAL_MARK);
  await expect(finding, 'in the panel, mended').toHaveCount(0);
  await type(page, 'mod0_0', 'NU');
  await overlay.mark(SOLD_RENTAL_MARK);
  await also?.({ ...scene, page, overlay });
  expect(complaints, 'errors of the page').toEqual([]);
  const left = (await errors()).filter((error) => !notes?.message.test(error));
  expect(left, 'errors of the extension').toEqual([]);
}

for (const [id, fault] of await triedIn<Fault>(FOLDER, 'fault'))
  test(`fault ${id}: the claim is checked on, or Box24 says what is off`, async ({ box24 }) => {
    test.setTimeout(180_000);
    await strikeWith(box24, fault);
  });
