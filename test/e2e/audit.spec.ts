/** With everything on that keeps something, nothing that was typed into claims is stored readable, here or on the disk. */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page, Worker } from 'playwright-core';
import { ensureBuilt } from '../../lib/cli/build-extension.ts';
import { launchWithExtension } from '../../lib/cli/extension-browser.ts';
import { lineTable, pageAround } from './claim-parts.ts';
import { FROM, type Overheard, overhear, sendMarker } from './overhear.ts';
import { findIn, findInFolder } from './phi-scan.ts';
import { DATABASE, expectPlanted, marker, plantInExtension, plantInSite, SITES, stored } from './stores.ts';

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
  // Whose a remembered line is, before a key goes into its hash (lib/memory/patient.ts).
  'medicare-dme\n9XK7QV2ZW48\n1947-07-19',
];

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

/** The one message that carries the claim itself, to the browser's memory: what tells one claim from another, and what rules read. */
const CARRIES_CLAIM = ['shareClaim'];
/** Dates of service, by which rules and rows are asked for, stand in others; nothing that says whose they are, and no amount. */
const WHOSE = PHI.filter((one) => !/2026/.test(one));

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

    const overheard = await overhear(context, worker);
    const page = await context.newPage();
    await page.goto(SITE);
    await page.waitForTimeout(2_000);
    for (const on of SERVED) await typeClaim(page, on);
    await expect.poll(async () => (await stored(worker)).entries, { timeout: 20_000 }).toBe(2);
    await expectNothingSaid(overheard, worker);
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
    await plantInSite(records, SITE);
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

/** Of all that went out, one message says whose the claim is; and the record has what would have gone out. */
async function expectNothingSaid(overheard: Overheard, worker: Worker): Promise<void> {
  await sendMarker(worker, SITE, marker('sent'));
  const missing = async () => {
    const { network, console } = overheard;
    const asked = (await overheard.messages()).map(([ask]) => ask);
    return [
      ...Object.values(FROM).flatMap((from) => [
        { way: `network${from}`, has: network.some((one) => one.includes(`${marker('sent')}${from}`)) },
        { way: `console${from}`, has: console.includes(`${marker('sent')}${from}`) },
      ]),
      { way: 'message', has: asked.includes(`${marker('sent')}${FROM.page}`) },
    ].flatMap(({ way, has }) => (has ? [] : [way]));
  };
  await expect.poll(missing, 'all ways are listened to').toEqual([]);

  const carry = (await overheard.messages()).filter(
    ([, message]) => findIn(Buffer.from(message), WHOSE).length > 0,
  );
  expect([...new Set(carry.map(([ask]) => ask))], 'messages that say whose the claim is').toEqual(
    CARRIES_CLAIM,
  );
  expect(findIn(Buffer.from(overheard.network.join('\n')), PHI), 'network').toEqual([]);
  expect(findIn(Buffer.from(overheard.console.join('\n')), PHI), 'console').toEqual([]);
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
    Buffer.from(`/claim?of=${[...text].map((sign) => `%${sign.charCodeAt(0).toString(16)}`).join('')}`),
    Buffer.from(createHash('sha256').update(text).digest('hex')),
    Buffer.from(createHash('sha1').update(text.toLowerCase()).digest('base64')),
    Buffer.concat([Buffer.from('a'), createHash('md5').update(text).digest()]),
  ];
  expect(findIn(Buffer.from('07%2F19%2F1947'), ['07/19/1947'])).toEqual(['07/19/1947: percent 0']);
  for (const form of forms) expect(findIn(form, [text]), form.toString()).not.toEqual([]);
  expect(findIn(Buffer.from('nothing of the kind'), PHI)).toEqual([]);
});
