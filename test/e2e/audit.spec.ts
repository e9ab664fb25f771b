/** With everything on that keeps something, nothing that was typed into claims is stored readable, here or on the disk. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page, Worker } from 'playwright-core';
import { ensureBuilt } from '../../lib/cli/build-extension.ts';
import { launchWithExtension } from '../../lib/cli/extension-browser.ts';
import { lineTable, pageAround } from './claim-parts.ts';
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

/** Written on purpose into each kind of store, to see that it would be found. */
const marker = (store: string) => `wren-marker-60321-${store}`;

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
    const ended = <Result>(asked: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
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
    const stores: Record<string, unknown[]> = {};
    for (const { name: base = '' } of await indexedDB.databases()) {
      const db = await ended(indexedDB.open(base));
      for (const name of db.objectStoreNames) {
        const store = () => db.transaction(name).objectStore(name);
        stores[`${base} keys of ${name}`] = await ended(store().getAllKeys());
        stores[base === 'box24' ? name : `${base} ${name}`] = await ended(store().getAll());
      }
      db.close();
    }
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        cached.push(request.url, (await (await cache.match(request))?.text()) ?? '');
    }
    const { local, sync, session } = chrome.storage;
    return {
      kept: JSON.stringify([stores, cached, await local.get(null), await sync.get(null)], hex),
      session: JSON.stringify(await session.get(null)),
      entries: stores.entries?.length ?? 0,
    };
  });

/** The ways in which each marker is written. */
const ways = (text: string) => [text, btoa(text), [...text].reverse().join('')];
const FOUND = [/: (plain|UTF-16 turned)$/, /: reversed (plain|UTF-16 turned)$/];
const FOUND_BASE64 = /: base64 0$/;
const DATABASE = ['record', 'key', 'other-base', 'cache', 'local', 'sync'] as const;

/** Puts a marker into each kind of store that an extension has. */
const plantInExtension = (worker: Worker): Promise<void> =>
  worker.evaluate(
    async ({ record, key, base, cache, local, sync, session }) => {
      const ended = <Result>(asked: IDBRequest<Result>) =>
        new Promise<Result>((resolve, reject) => {
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(asked.error);
        });
      const own = await ended(indexedDB.open('box24'));
      const records = own.transaction('records', 'readwrite').objectStore('records');
      const [one] = await ended(records.getAll());
      await ended(records.put({ ...one, planted: record }));
      own.close();
      const opening = indexedDB.open('planted', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('any');
      const other = await ended(opening);
      const any = () => other.transaction('any', 'readwrite').objectStore('any');
      for (const one of key) await ended(any().put(1, one));
      await ended(any().put(base, 'base'));
      other.close();
      await (await caches.open('planted')).put('https://planted.test/', new Response(cache.join(' ')));
      await chrome.storage.local.set({ planted: local });
      await chrome.storage.sync.set({ planted: sync });
      await chrome.storage.session.set({ planted: session });
    },
    {
      record: ways(marker('record')),
      key: ways(marker('key')),
      base: ways(marker('other-base')),
      cache: ways(marker('cache')),
      local: ways(marker('local')),
      sync: ways(marker('sync')),
      session: ways(marker('session')),
    },
  );

const SITES = ['page-local', 'page-database', 'history'] as const;

/** The same in what a page of a site, or a way to it, would leave behind. */
async function plantInSite(page: Page): Promise<void> {
  await page.goto(`${SITE}/${marker('history')}`);
  await page.evaluate(
    async ({ local, base }) => {
      localStorage.setItem('planted', local.join(' '));
      const opening = indexedDB.open('planted', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('any').put(base, 'base');
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
    },
    { local: ways(marker('page-local')), base: ways(marker('page-database')) },
  );
}

/** What Box24 gives out as files. */
async function saved(records: Page): Promise<Buffer> {
  const files: Buffer[] = [];
  for (const name of ['Export CSV', 'Export JSON']) {
    const saving = records.waitForEvent('download');
    await records.getByRole('button', { name }).click();
    files.push(await readFile(await (await saving).path()));
  }
  return Buffer.concat(files);
}

test('nothing that was typed into claims is stored readable, with memory and records on', async () => {
  test.setTimeout(180_000);
  await ensureBuilt();
  await audit();
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
    const { kept } = await stored(worker);
    expect(kept, 'a record of each').toMatch(/"records":\[\{.*\},\{/);
    expect(findIn(Buffer.from(kept), PHI)).toEqual([]);
    const records = await context.newPage();
    await records.goto(`chrome-extension://${extensionId}/records.html`);
    const exported = await saved(records);
    expect(findIn(exported, ['E0601']), 'the search reads what is exported').not.toEqual([]);
    expect(findIn(exported, PHI)).toEqual([]);

    await plantInExtension(worker);
    await plantInSite(records);
    const now = await stored(worker);
    for (const [store, content] of [
      ...DATABASE.map((one) => [one, now.kept] as const),
      ['session', now.session] as const,
    ])
      expectPlanted(findIn(Buffer.from(content), [marker(store)]), store);
    await browser.close();

    const control = await findInFolder(profile, [...DATABASE, ...SITES].map(marker));
    for (const store of [...DATABASE, ...SITES])
      expectPlanted(
        control.found.filter((one) => one.includes(`: ${marker(store)}: `)),
        store,
      );
    const { found, files } = await findInFolder(profile, PHI);
    expect(found).toEqual([]);
    expect(files).toBeGreaterThan(20);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

/** A marker is found in each way in which it was written; an address and a database's key have forms of their own. */
function expectPlanted(found: readonly string[], store: string): void {
  expect(found, store).not.toEqual([]);
  const forms = store === 'key' ? FOUND : [...FOUND, FOUND_BASE64];
  if (store === 'history') return;
  for (const form of forms) expect(found, store).toContainEqual(expect.stringMatching(form));
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
    Buffer.from(wide).swap16(),
    Buffer.from(Buffer.from(text).toString('hex')),
    ...['', 'a', 'ab'].map((before) => Buffer.from(Buffer.from(`${before}${text}z`).toString('base64'))),
    Buffer.from(wide.toString('base64')),
  ];
  for (const form of forms) expect(findIn(form, [text]), form.toString()).not.toEqual([]);
  expect(findIn(Buffer.from('nothing of the kind'), PHI)).toEqual([]);
});
