/** With everything on that keeps something, nothing that was typed into claims is stored readable, here or on the disk. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page, Worker } from 'playwright-core';
import { ensureBuilt } from '../../lib/cli/build-extension.ts';
import { launchWithExtension } from '../../lib/cli/extension-browser.ts';
import { lineTable, pageAround } from './claim-parts.ts';
import { alone } from './memory-alone.ts';
import { findIn, findInFolder } from './phi-scan.ts';

const SITE = 'http://claims.test';

/** An invented patient, with values that stand nowhere else. */
const TYPED = {
  member: '9XK7-QV2-ZW48',
  last: 'Quillfeather',
  first: 'Marisolde',
  dob: '07/19/1947',
  account: 'ZQX-482137',
} as const;
const SERVED = ['09/17/2026', '10/17/2026'];
const CHARGE = '7391.57';
/** The same in the forms that Box24 itself gives them. */
const PHI = [
  ...Object.values(TYPED),
  ...SERVED,
  CHARGE,
  '9XK7QV2ZW48',
  '1947-07-19',
  '19470719',
  '2026-09-17',
  '2026-10-17',
  'ZQX482137',
  '739157',
];

/** Written on purpose, to see that it would be found. */
const MARKER = 'wren-marker-60321';

const field = (name: string, label: string, value = '') =>
  `<p><label for="${name}">${label}</label> <input id="${name}" name="${name}" value="${value}" autocomplete="off"></p>`;
const form = (action: string) =>
  // Sent by a script, as many portals do: of a form that the browser sends it keeps the content for its own way back.
  pageAround(`<form onsubmit="event.preventDefault(); location.assign('${action}')" autocomplete="off">
  ${field('payer', 'Payer name', 'Noridian DME MAC Jurisdiction D')}
  ${field('member', "1a. Insured's ID number")}${field('last', '2. Patient last name')}
  ${field('first', 'Patient first name')}${field('dob', '3. Patient birth date')}
  ${field('account', "26. Patient's account number")}${field('dxA', '21. Diagnosis A', 'G47.33')}
  ${field('total', '28. Total charge')}${field('billing', '33a. Billing provider NPI', '1245319599')}
  ${lineTable([{ code: 'E0601', modifiers: ['RR', 'KH'] }]).replaceAll('value="11/03/2026"', 'value="" autocomplete="off"')}
  <button>Submit claim</button></form>`);
const DONE = pageAround('<p>Your claim was accepted.</p>', 'Confirmation');

async function typeClaim(page: Page, on: string): Promise<void> {
  for (const [name, value] of Object.entries(TYPED)) await page.locator(`#${name}`).fill(value);
  await page.locator('[name=c0_0]').fill(on);
  await page.locator('[name=c0_1]').fill(on);
  await page.locator('[name=c0_7]').fill(CHARGE);
  await page.locator('#total').fill(CHARGE);
  await page.waitForTimeout(1_500);
  await page.getByRole('button', { name: 'Submit claim' }).click();
  await page.waitForURL(/done|next/);
}

/** Everything that the extension can read of what it stores, buffers in hexadecimal digits. */
const stored = (worker: Worker): Promise<{ kept: string; session: string; entries: number }> =>
  worker.evaluate(async () => {
    const opening = indexedDB.open('box24');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const hex = (_: string, value: unknown) => {
      const bytes =
        value instanceof ArrayBuffer
          ? new Uint8Array(value)
          : value instanceof Uint8Array
            ? value
            : undefined;
      return bytes ? [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('') : value;
    };
    const all = async (store: string) => {
      const asked = db.transaction(store).objectStore(store).getAll();
      return new Promise<unknown[]>((resolve) => {
        asked.onsuccess = () => resolve(asked.result);
      });
    };
    const stores: Record<string, unknown[]> = {};
    for (const name of db.objectStoreNames) stores[name] = await all(name);
    db.close();
    return {
      kept: JSON.stringify([stores, await chrome.storage.local.get(null)], hex),
      session: JSON.stringify(await chrome.storage.session.get(null)),
      entries: stores.entries?.length ?? 0,
    };
  });

test('nothing that was typed into claims is stored readable, with memory and records on', async () => {
  test.setTimeout(180_000);
  await ensureBuilt();
  await alone(audit);
});

async function audit(): Promise<void> {
  const profile = await mkdtemp(path.join(tmpdir(), 'box24-audit-'));
  try {
    const browser = await launchWithExtension({ headless: true, hosts: [`${SITE}/*`], profile });
    const { context, worker, extensionId } = browser;
    const pages: Readonly<Record<string, string>> = {
      '/': form('/next'),
      '/next': form('/done'),
      '/done': DONE,
    };
    await context.route(`${SITE}/**`, (route) =>
      route.fulfill({
        body: pages[new URL(route.request().url()).pathname] ?? '',
        headers: { 'content-type': 'text/html', 'cache-control': 'no-store' },
      }),
    );
    const options = await context.newPage();
    await options.goto(`chrome-extension://${extensionId}/options.html`);
    await options.getByRole('button', { name: 'Remember claims I submit' }).click();
    await expect(options.getByText('On. Claims that you submit are remembered.')).toBeVisible();

    const page = await context.newPage();
    await page.goto(SITE);
    await page.waitForTimeout(2_000);
    for (const on of SERVED) await typeClaim(page, on);
    await expect.poll(async () => (await stored(worker)).entries, { timeout: 20_000 }).toBe(2);
    await page.close();
    await expect.poll(async () => findIn(Buffer.from((await stored(worker)).session), PHI)).toEqual([]);
    await worker.evaluate((marker) => chrome.storage.local.set({ marker }), MARKER);

    const { kept } = await stored(worker);
    expect(kept, 'a record of each').toMatch(/"records":\[\{.*\},\{/);
    expect(findIn(Buffer.from(kept), PHI)).toEqual([]);
    await browser.close();

    const control = await findInFolder(profile, [MARKER]);
    expect(control.found, 'what is stored readable is found').not.toEqual([]);
    const { found, files } = await findInFolder(profile, PHI);
    expect(found).toEqual([]);
    expect(files).toBeGreaterThan(20);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

test('the search finds a text in every form', () => {
  const [text] = PHI;
  if (!text) throw new Error('nothing to look for');
  const wide = Buffer.from(text, 'utf16le');
  const forms = [
    Buffer.from(`a${text}`),
    Buffer.from(text.toLowerCase()),
    Buffer.from([...text].reverse().join('')),
    wide,
    Buffer.from(Buffer.from(text).toString('hex')),
    ...['', 'a', 'ab'].map((before) => Buffer.from(Buffer.from(`${before}${text}z`).toString('base64'))),
    Buffer.from(wide.toString('base64')),
  ];
  for (const form of forms) expect(findIn(form, [text]), form.toString()).not.toEqual([]);
  expect(findIn(Buffer.from('nothing of the kind'), PHI)).toEqual([]);
});
