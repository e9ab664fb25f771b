import { ENABLED, expect, test } from './fixtures.ts';
import { TeachingView } from './teaching.ts';

test.slow();
const MBI = '1EG4TE5MK73';
const row = (index: number, code: string, modifier: string, charge: string) =>
  `<tr><td><input name="a${index}" value="11/03/2026"></td><td><input name="b${index}" value="12"></td>
   <td><input name="c${index}" value="${code}"></td><td><input name="d${index}" value="${modifier}"></td>
   <td><input name="e${index}" value="${charge}"></td></tr>`;
/** A claim form whose captions, ids and names say nothing. Everything that its listeners hear is kept. */
const MUTE = `<!doctype html><html lang="en"><head><title>Screen 7</title></head><body>
  <h1>Screen 7</h1>
  <p>Q1 <input id="q1" value="${MBI}"> Q2 <input id="q2" value="Sample"> Q3 <input id="q3" value="UTN-55512"></p>
  <table><tbody>${row(0, 'E0143', 'NU', '96.00')}${row(1, 'E0601', 'NU', '820.00')}</tbody></table>
  <button id="go">Go</button>
  <script>
    window.heard = [];
    for (const type of ['pointerdown', 'mousedown', 'click', 'keydown', 'input', 'change'])
      document.addEventListener(type, (event) => window.heard.push(type + ' ' + (event.target.id || event.target.name || event.target.localName)), true);
  </script></body></html>`;
const SOLD_RENTAL = /E0601 is a capped rental/;

test('a page that says nothing is taught by mouse, is checked at once, and is known on the next visit', async ({
  box24,
}) => {
  await box24.serve(ENABLED, { '/claims/4711/edit': MUTE });
  const page = await box24.open(`${ENABLED}/claims/4711/edit`);
  const overlay = box24.overlay(page);
  const teaching = new TeachingView(page, () => box24.worker);
  await teaching.start();
  const before = await page.evaluate(() => document.body.outerHTML);

  await teaching.nameByMouse('#q1', '1a');
  await teaching.nameByMouse('[name=c0]', 'hcpcs');
  await test.step('a column is taught once for every line, and shown before', async () => {
    const box = await page.locator('[name=d1]').boundingBox();
    await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
    await teaching.card();
    await page.keyboard.type('modifier 1');
    await expect
      .poll(async () => (await teaching.card()).preview)
      .toBe('This column of every line (2 lines now)NUNU');
    await page.keyboard.press('Enter');
    await teaching.expectSaid(/Saved: Item 24D · Modifier 1/);
  });
  await teaching.nameByMouse('[name=e1]', '24f');
  await teaching.nameByMouse('[name=a0]', '24a from');
  // Esc closes a card that is still open, then ends the teaching.
  await expect
    .poll(async () => {
      await page.keyboard.press('Escape');
      return await teaching.see();
    })
    .toBeUndefined();
  await overlay.mark(SOLD_RENTAL);

  expect(await page.evaluate(() => document.body.outerHTML), 'the page itself').toBe(before);
  expect(await page.evaluate('window.heard'), 'the page heard nothing of it').toEqual([]);

  await page.reload();
  await overlay.mark(SOLD_RENTAL);
  await test.step('the same form of another claim is known too', async () => {
    await box24.serve(`${ENABLED}/claims/4712`, { '/claims/4712/edit': MUTE });
    await page.goto(`${ENABLED}/claims/4712/edit`);
    await overlay.mark(SOLD_RENTAL);
  });

  const stored = JSON.stringify(await box24.worker.evaluate(() => chrome.storage.local.get()));
  expect(stored).toContain('[name^=');
  for (const value of [MBI, 'Sample', 'UTN', '55512', '11/03/2026', 'E0601', 'E0143', '820', '96.00', '4711'])
    expect(stored, 'nothing of a claim is kept').not.toContain(value);
});

test('the same by keyboard alone; a wrong name is undone', { tag: '@long' }, async ({ box24 }) => {
  await box24.serve(ENABLED, { '/': MUTE });
  const page = await box24.open(ENABLED);
  const teaching = new TeachingView(page, () => box24.worker);
  await teaching.start();
  const name = async (typed: string, saved: RegExp) => {
    await page.keyboard.press('Enter');
    await teaching.card();
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await teaching.expectSaid(saved);
  };
  await page.keyboard.press('ArrowDown');
  await teaching.expectSaid(/Box 1 of 14: Not read/);
  await name('1a', /Saved: Item 1a/);
  expect((await teaching.see())?.tag).toBe("Item 1a · Insured's ID (MBI for Medicare)");
  for (let step = 0; step < 5; step++) await page.keyboard.press('Tab');
  await name('24d hcpcs', /Saved: Item 24D · HCPCS code/);
  await page.keyboard.press('ArrowRight');
  await name('24d modifier 2', /Saved: Item 24D · Modifier 2/);
  await page.keyboard.press('u');
  await teaching.expectSaid(/Undone/);
  expect((await teaching.see())?.tag).not.toContain('Modifier 2');
  await name('modifier 1', /Saved: Item 24D · Modifier 1/);
  await page.keyboard.press('ArrowRight');
  await name('charge', /Saved: Item 24F · Charge/);
  await page.keyboard.press('Escape');
  await box24.overlay(page).mark(SOLD_RENTAL);
});

test('walking through what was not read; boxes that are none of the claim; fields that the portal does not have', {
  tag: '@long',
}, async ({ box24 }) => {
  await box24.serve(ENABLED, { '/': MUTE });
  const page = await box24.open(ENABLED);
  const teaching = new TeachingView(page, () => box24.worker);
  await teaching.start({ walk: true });
  await teaching.card();
  await page.keyboard.type('1a');
  await page.keyboard.press('Enter');
  await teaching.expectSaid(/Saved: Item 1a/);
  await test.step('the next box comes by itself', async () => {
    await expect.poll(async () => (await teaching.card()).title).toBe('Box24 does not read this box.');
    expect((await teaching.see())?.bar).toContain('12 boxes');
  });
  await teaching.press('Not a claim field');
  await teaching.expectSaid(/11 boxes/);
  await page.keyboard.type('prior auth');
  await expect.poll(async () => (await teaching.card()).preview).toBe('ReadsUTN-55512');
  await teaching.press('This portal has no such field');
  await teaching.expectSaid(/Saved: this portal has no Item 23/);
  const { portals } = await box24.worker.evaluate(() => chrome.storage.local.get('portals'));
  expect((portals as { parts: unknown }[])[0]?.parts).toEqual([
    {
      frame: { path: '/' },
      fields: { 'insured.id': '#q1', priorAuthNumber: null },
      ignore: ['#q2'],
    },
  ]);
});

test('a field that is read wrong is corrected, and what was taught is forgotten again', {
  tag: '@long',
}, async ({ box24 }) => {
  const { claimPage } = await import('./claim-page.ts');
  await box24.serve(ENABLED, { '/': claimPage() });
  const page = await box24.open(ENABLED);
  await box24.overlay(page).badge();
  const teaching = new TeachingView(page, () => box24.worker);
  await teaching.start({ path: 'patientAccount' });
  const card = await teaching.card();
  expect(card.title).toBe("Box24 reads this as Item 26 · Patient's account number");
  expect(card.text).toMatch(/label says “26\. Patient's account number”/);
  await page.keyboard.type('22 original');
  await page.keyboard.press('Enter');
  await teaching.expectSaid(/Saved: Item 22 · Original reference number/);
  await page.keyboard.press('Enter');
  expect((await teaching.card()).title).toContain('Item 22');
  await teaching.press('Forget what I taught here');
  await teaching.expectSaid(/Forgotten/);
  expect((await teaching.see())?.tag).toContain('Item 26');
  expect(await box24.worker.evaluate(() => chrome.storage.local.get())).toEqual({ portals: [] });
});
