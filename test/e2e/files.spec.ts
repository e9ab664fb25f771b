import { readFileSync } from 'node:fs';
import { expectAccessibleInBoth } from '../axe.ts';
import { x12Of } from '../claims/x12.ts';
import { claim } from '../cli/check.ts';
import { claimPage, SOLD_RENTAL_MARK } from './claim-page.ts';
import { ENABLED, expect, test } from './fixtures.ts';
import { drop } from './pack-files.ts';

/** 400 % zoom of a window 1280 px wide. */
const NARROW = { width: 320, height: 700 };

const FILLED = { resubmission: { code: '1' }, acceptAssignment: true, payer: { name: 'Noridian DME' } };
const RIGHT = claim({}, { ...FILLED, patientAccount: 'ACC-RIGHT' });
const SOLD = claim({ modifiers: ['NU', 'KX'] }, { ...FILLED, patientAccount: 'ACC-SOLD' });
const TORN = claim({}, { ...FILLED, patientAccount: 'ACC-TORN' });
/** Three claims; the date of the last one stands in a segment that nobody can read. */
const FILE = x12Of([RIGHT, SOLD, TORN]).replace(/DTP\*472(?![\s\S]*DTP\*472)/, 'DPT*472');

/** Everything that the extension keeps: on disk, and in the memory of the session. Runs in a page of it. */
async function stored(): Promise<{ readonly disk: string; readonly session: string }> {
  const open = (name: string) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error(name));
    });
  const entries: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await open(name);
    for (const store of database.objectStoreNames) {
      const request = database.transaction(store).objectStore(store).getAll();
      entries.push(
        await new Promise((resolve) => {
          request.onsuccess = () => resolve(request.result);
        }),
      );
    }
    database.close();
  }
  const web = [{ ...localStorage }, { ...sessionStorage }];
  return {
    disk: JSON.stringify([entries, web, await chrome.storage.local.get()]),
    session: JSON.stringify(await chrome.storage.session.get()),
  };
}

test('a file that is dropped on the panel is checked on a page of its own; findings, malformed segment; nothing is kept', async ({
  box24,
}) => {
  test.slow();
  await box24.serve(ENABLED, { '/': claimPage() });
  const portal = await box24.open(ENABLED);
  await box24.overlay(portal).mark(SOLD_RENTAL_MARK);
  const panel = await box24.openPanel(portal);
  await expect(panel.getByRole('link', { name: 'Files' })).toHaveAttribute('href', /\/files\.html$/);
  const opened = box24.context.waitForEvent('page');
  const asked: string[] = [];
  box24.context.on('request', (request) => asked.push(request.url()));
  await drop(panel, 'march.837', Buffer.from(FILE));
  const page = await opened;

  await expect(page.getByText('3 claims checked')).toBeVisible();
  expect(page.url()).toMatch(/\/files\.html$/);
  const rows = page.locator('.claim-open');
  await expect(rows.first()).toHaveText('ACC-SOLD');
  await expect(page.getByRole('row', { name: /ACC-SOLD/ })).toContainText('Will be denied');
  await expect(page.getByRole('row', { name: /ACC-TORN/ })).toContainText('1 malformed segment');
  await page.getByText('1 place in the file is not as it should be').click();
  const line = FILE.slice(0, FILE.indexOf('DPT')).split('\n').length;
  await expect(page.getByText(`line ${line}, ACC-TORN: DPT is no segment of an 837P`)).toBeVisible();

  await rows.first().focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', {
      name: 'E0601 is a capped rental, but its modifiers (NU KX) say it was sold.',
    }),
  ).toBeVisible();
  await expect(
    page.getByText('Checked as Medicare DME because the payer is named "Noridian DME".'),
  ).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await expectAccessibleInBoth(page);
  const size = page.viewportSize();
  await page.setViewportSize(NARROW);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW.width);
  if (size) await page.setViewportSize(size);

  await page.getByLabel('Search').fill('acc-right');
  await expect(rows).toHaveText(['ACC-RIGHT']);
  await page.getByLabel('Search').fill('');
  await page.getByLabel('Show').selectOption('With malformed segments');
  await expect(rows).toHaveText(['ACC-TORN']);

  await portal.goto('about:blank');
  const kept = await page.evaluate(stored);
  expect(kept.disk).not.toMatch(/ACC-|Noridian|Sample|1EG4TE5MK73|E0601/);
  // The claim of the portal is there while its page is open, and nothing of the files.
  expect(kept.session).not.toMatch(/ACC-|Noridian DME|Sample Medical/);
  expect(asked.filter((address) => !/^(chrome-extension|blob|about):/.test(address))).toEqual([]);
});

test('claims are chosen as files, one of them in JSON and one of another kind, and exported; a large one is stopped and shown in parts', {
  tag: '@long',
}, async ({ box24 }) => {
  test.slow();
  const page = await box24.open(`chrome-extension://${box24.extensionId}/files.html`);
  const text = (content: string) => Buffer.from(content);
  const [files] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files' }).click(),
  ]);
  await files.setFiles([
    { name: 'march.837', mimeType: '', buffer: text(FILE) },
    { name: 'sold.json', mimeType: 'application/json', buffer: text(JSON.stringify(SOLD)) },
    { name: 'broken.json', mimeType: 'application/json', buffer: text('{"lines": [}') },
    { name: 'hospital.837', mimeType: '', buffer: text(x12Of([RIGHT], { version: '005010X223A2' })) },
    { name: 'notes.txt', mimeType: 'text/plain', buffer: text('call the payer') },
  ]);
  await expect(page.getByText('4 claims checked')).toBeVisible();
  await expect(page.locator('.claim-open')).toHaveText(['ACC-SOLD', 'ACC-SOLD', 'ACC-TORN', 'ACC-RIGHT']);
  await page.getByText('4 places in the file are not as they should be').click();
  for (const told of [
    'broken.json: This is no JSON from line 1, column 12 on.',
    'hospital.837, segment 3, line 3: Institutional claims',
    'notes.txt: This is neither an 837P file nor a claim in JSON.',
  ])
    await expect(page.getByText(told)).toBeVisible();

  const save = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return readFileSync(await (await download).path(), 'utf8');
  };
  const csv = await save('Export as CSV');
  expect(csv).toContain('category-capped-rental-billed-as-purchase');
  expect(csv).not.toContain('ACC-');
  await page.getByLabel('With patient account numbers').check();
  expect(JSON.parse(await save('Export as JSON')).claims).toEqual(
    ['ACC-RIGHT', 'ACC-SOLD', 'ACC-TORN', 'ACC-SOLD'].map((account) => expect.objectContaining({ account })),
  );

  const [more] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Check other files' }).click(),
  ]);
  const many = Array.from({ length: 20_000 }, () => RIGHT);
  await more.setFiles([{ name: 'year.837', mimeType: '', buffer: text(x12Of(many)) }]);
  await expect(page.getByText(/^1 to 100 of /)).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped. Only what was read until then is listed.')).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByText(/^101 to \d+ of /)).toBeVisible();
});
